//! The press kit: a ZIP of texts, pictures with a licence, their credits, and files for the press.
//!
//! It is deterministic: entries are in the order of the event, with the earliest date of the
//! format.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{
    event::{Event, Photo, Press, RichText, Text},
    i18n::{Locale, fill, numeric_date},
};

use super::{PublishError, documents::Documents, pictures::Pictures};

/// Its path in the site.
pub(super) const PRESS_KIT: &str = "presse/pressemappe.zip";

/// A picture of the kit, with its content.
struct KitPicture<'a> {
    photo: &'a Photo,
    /// With the dot: `.jpg`.
    end: String,
    content: Vec<u8>,
}

/// Makes the press kit, if there is a press section, and sets its path there.
///
/// # Errors
/// If a picture cannot be made, or the kit becomes too large for a ZIP.
pub(super) fn add_press_kit(
    event: &mut Event,
    pictures: &Pictures,
    documents: &Documents,
) -> Result<Option<Vec<u8>>, PublishError> {
    let Some(press) = &event.press else { return Ok(None) };
    let mut free = Vec::new();
    for photo in event.photos.iter().filter(|photo| photo.may_be_passed_on()) {
        let full = photo.picture.as_ref().map(|picture| pictures.full(picture)).transpose()?;
        if let Some((end, content)) = full.flatten() {
            free.push(KitPicture { photo, end, content });
        }
    }
    let files = event.downloads(&press.files).filter_map(|file| file.src.as_deref());
    let files = files.filter_map(|path| Some((path, documents.content(path)?)));
    let kit = press_kit(event, press, &free, &files.collect::<Vec<_>>())?;
    if let Some(press) = &mut event.press {
        press.kit = Some(PRESS_KIT.to_owned());
        press.kit_bytes = u32::try_from(kit.len()).ok();
    }
    Ok(Some(kit))
}

/// Makes the press kit of an event, with these files by their paths in the site.
///
/// # Errors
/// If it becomes too large for a ZIP.
fn press_kit(
    event: &Event,
    press: &Press,
    pictures: &[KitPicture],
    files: &[(&str, Vec<u8>)],
) -> Result<Vec<u8>, PublishError> {
    let failed = |problem: String| PublishError::PressKit(problem);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, content: &[u8]| -> Result<(), PublishError> {
        zip.start_file(name, options).map_err(|error| failed(error.to_string()))?;
        zip.write_all(content).map_err(|error| failed(error.to_string()))
    };
    for language in &event.languages {
        add(&format!("presse-{language}.txt"), text(event, press, language).as_bytes())?;
    }
    for picture in pictures {
        add(&format!("bilder/{}{}", picture.photo.id, picture.end), &picture.content)?;
    }
    for (path, content) in files {
        add(&path.replace("files/", "dateien/"), content)?;
    }
    add("credits.txt", credits(event, pictures).as_bytes())?;
    let done = zip.finish().map_err(|error| failed(error.to_string()))?;
    Ok(done.into_inner())
}

/// The content of the press page, as plain text in one language.
fn text(event: &Event, press: &Press, language: &str) -> String {
    let own = event.default_language();
    let locale = Locale::for_language(language);
    let words = locale.words();
    let plain = |text: &Text| text.pick(language, own).map(|picked| picked.value.clone());
    let rich = |text: &Option<RichText>| {
        let text = text.as_ref().and_then(|text| text.pick(language, own));
        text.map(|picked| picked.value.paragraphs().join("\n\n"))
    };
    let place = press.place.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
    let date = press
        .date
        .as_ref()
        .map(|date| fill(words.press_release_of, &numeric_date(date, locale)) + &place);
    let facts = event
        .facts
        .iter()
        .filter_map(|fact| Some(format!("{} {}", plain(&fact.value)?, plain(&fact.label)?)));
    let facts: Vec<_> = facts.collect();
    let contacts = event.contacts.iter().filter(|contact| press.contacts.contains(&contact.id));
    let contacts = contacts.map(|contact| {
        let lines = [
            Some(&contact.name),
            contact.organisation.as_ref(),
            contact.phone.as_ref(),
            contact.email.as_ref(),
        ];
        lines.into_iter().flatten().cloned().collect::<Vec<_>>().join("\n")
    });
    let contacts: Vec<_> = contacts.collect();
    let quotes = press.quotes.iter().filter_map(|quote| {
        let source = plain(&quote.source.label)?;
        Some(format!("{}\n{} ({source})", plain(&quote.text)?, quote.speaker))
    });
    let quotes: Vec<_> = quotes.collect();
    let titled =
        |title: &str, text: String| (!text.is_empty()).then(|| format!("{title}\n\n{text}"));
    let parts = [
        date,
        press.headline.as_ref().and_then(plain),
        press.headline_translation.as_ref().filter(|_| language != own).and_then(plain),
        rich(&press.summary),
        titled(words.quotes, quotes.join("\n\n")),
        titled(words.facts_and_figures, facts.join("\n")),
        titled(words.press_contact, contacts.join("\n\n")),
        titled(words.about_hosts, rich(&press.boilerplate).unwrap_or_default()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n\n") + "\n"
}

fn credits(event: &Event, pictures: &[KitPicture]) -> String {
    let own = event.default_language();
    let lines = pictures.iter().map(|picture| {
        let Photo { id, credit, licence, .. } = picture.photo;
        let licence = licence.as_ref().and_then(|licence| {
            let label = licence.label.pick(own, own)?.value.clone();
            let url = licence.url.as_ref().map(|url| format!(" ({url})")).unwrap_or_default();
            Some(format!(", {label}{url}"))
        });
        format!("bilder/{id}{}: {credit}{}\n", picture.end, licence.unwrap_or_default())
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::event::{Link, fixture};

    #[test]
    fn ok_texts_pictures_and_whom_to_name() {
        let mut event = fixture::event();
        let licence = Link {
            url: Some("https://example.org/by".into()),
            label: "CC BY".into(),
            note: None,
            own: false,
        };
        let photo = Photo { licence: Some(licence), ..fixture::photo("saal") };
        event.photos = vec![photo.clone()];
        let press = Press { headline: Some("Es war schön".into()), ..Press::default() };
        let pictures =
            [KitPicture { photo: &photo, end: ".jpg".to_owned(), content: vec![1, 2, 3] }];
        let files = [("files/flyer.pdf", vec![4])];
        let kit = press_kit(&event, &press, &pictures, &files).unwrap();
        assert_eq!(kit, press_kit(&event, &press, &pictures, &files).unwrap());
        let mut zip = zip::ZipArchive::new(Cursor::new(kit)).unwrap();
        assert_eq!(zip.len(), 5);
        assert_eq!(zip.by_name("dateien/flyer.pdf").unwrap().size(), 1);
        assert_eq!(zip.by_name("bilder/saal.jpg").unwrap().size(), 3);
        let mut read = |name: &str| {
            let mut text = String::new();
            zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        assert_eq!(
            read("credits.txt"),
            "bilder/saal.jpg: Maria Muster, CC BY (https://example.org/by)\n"
        );
        assert!(read("presse-de.txt").contains("Es war schön"));
    }
}
