//! What every reader has to decide of links, pictures, times and what no programme needs.

use std::collections::HashSet;

use jiff::{Span, civil::DateTime};

use crate::{
    author::{Json, Said, slug, state_said},
    event::RunState,
};

use super::{
    Draft, DraftLink, DraftText, Notes, Options, Wrong,
    lenient::one_line,
    markup::{by_paragraphs, clean, from_plain, web_address, without_names},
};

/// In days; a longer session is a mistake in the source.
const LONGEST: i64 = 14;

/// The end of a run, if it is one.
pub fn end_after(
    start: Option<DateTime>,
    end: Option<DateTime>,
    place: &str,
    notes: &mut Notes,
) -> Option<DateTime> {
    let (start, end) = (start?, end?);
    let latest = start.saturating_add(Span::new().days(LONGEST));
    if end <= start {
        notes.add(
            Said::new(
                "it ends when it begins, or before: the end was left out",
                "es endet, wenn es beginnt, oder davor: das Ende wurde weggelassen",
            ),
            place,
        );
    } else if end > latest {
        notes.add(
            Said::new(
                "it is longer than 14 days: the end was left out",
                "es dauert länger als 14 Tage: das Ende wurde weggelassen",
            ),
            place,
        );
    }
    (start < end && end <= latest).then_some(end)
}

/// The name of the time zone of times that have none.
///
/// # Errors
/// If it is not said: times of another place would mislead every visitor.
pub fn needed_time_zone(options: &Options) -> Result<&str, Wrong> {
    options.time_zone.as_deref().ok_or_else(|| {
        let what = Said::new(
            "the source does not say in which time zone its times are",
            "die Quelle sagt nicht, in welcher Zeitzone ihre Zeiten sind",
        );
        Wrong::new(what).hint(Said::new(
            "say it: --time-zone Europe/Berlin",
            "sagen, in welcher: --time-zone Europe/Berlin",
        ))
    })
}

/// Notes a time that is none of an event.
pub fn note_time(place: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "a time that cannot be read was left out",
            "eine Zeit, die sich nicht lesen lässt, wurde weggelassen",
        ),
        place,
    );
}

/// A link, if the address leads somewhere on the web. An address without scheme gets one.
pub fn link(label: &str, address: &str, place: &str, notes: &mut Notes) -> Option<DraftLink> {
    let address = address.trim();
    if address.is_empty() {
        return None;
    }
    let bare = !address.contains(':') && address.contains('.') && !address.starts_with('/');
    let full = if bare { format!("https://{address}") } else { address.to_owned() };
    let url = web_address(&full).filter(|url| !url.starts_with("mailto:"));
    if url.is_none() {
        notes.add(
            Said::new(
                "an address that is none of the web was left out",
                "eine Adresse, die keine des Webs ist, wurde weggelassen",
            ),
            place,
        );
    }
    url.map(|url| DraftLink { label: label.to_owned(), url })
}

/// Links, each address once.
#[derive(Debug, Default)]
pub struct Links {
    links: Vec<DraftLink>,
    urls: HashSet<String>,
}

impl Links {
    /// Adds an address; an empty one is none.
    pub fn add(&mut self, label: &str, address: &str, place: &str, notes: &mut Notes) {
        if let Some(link) = link(label, address, place, notes)
            && self.urls.insert(link.url.clone())
        {
            self.links.push(link);
        }
    }

    pub fn into_list(self) -> Vec<DraftLink> {
        self.links
    }
}

/// Notes the picture of a person, which is not fetched: where it is, and what its file would be
/// called in the event folder.
pub fn note_portrait(name: &str, address: &str, notes: &mut Notes) {
    let Some(address) = web_address(address) else { return };
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let ending = ending.filter(|ending| ["png", "webp", "avif"].contains(&ending.as_str()));
    let stem = Some(slug(name)).filter(|stem| !stem.is_empty());
    let stem = stem.unwrap_or_else(|| "portrait".to_owned());
    let file = format!("{stem}.{}", ending.unwrap_or_else(|| "jpg".to_owned()));
    notes.add(
        Said::new(
            "portraits are not fetched: save them into the event folder, with the person's consent",
            "Porträts werden nicht geholt: mit Einwilligung der Person im Ordner der Veranstaltung ablegen",
        ),
        format!("{address} → {file}"),
    );
}

/// Notes a picture of a session, which is not fetched.
pub fn note_picture(address: &str, place: &str, notes: &mut Notes) {
    let file = address.split(['?', '#']).next().unwrap_or_default();
    let file = file.rsplit('/').next().unwrap_or_default();
    notes.add(
        Said::new(
            "pictures of sessions are not fetched: save those that may be shown into the event folder",
            "Bilder von Programmpunkten werden nicht geholt: was gezeigt werden darf, im Ordner der Veranstaltung ablegen",
        ),
        format!("{place}: {address} → {file}"),
    );
}

/// Notes that what no programme needs of people was dropped.
pub fn note_personal(name: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "e-mail addresses, telephone numbers and other details that a programme does not need were left out",
            "E-Mail-Adressen, Telefonnummern und andere Angaben, die ein Programm nicht braucht, wurden weggelassen",
        ),
        name,
    );
}

/// A text that may have HTML, as Markdown.
pub fn markdown(text: &str, place: &str, notes: &mut Notes) -> DraftText {
    let has_entities = text.contains('&') && text.contains(';');
    let plain = |text: &str, _: &mut Notes| match has_entities {
        true => from_plain(&without_names(text)),
        false => from_plain(text),
    };
    DraftText::plain(by_paragraphs(text, place, notes, plain))
}

/// A name or title, in which other software left HTML's names of characters: `Q&amp;A`.
pub fn without_entities(text: &str) -> String {
    if !(text.contains('&') && text.contains(';')) {
        return text.to_owned();
    }
    one_line(&clean(&without_names(text)))
}

/// A label in the language of the event.
pub fn label(english: &str, german: &str, options: &Options) -> String {
    let is_german = options.language.as_deref().is_some_and(|code| code.starts_with("de"));
    if is_german { german } else { english }.to_owned()
}

/// Notes that it is not known who is in a session.
pub fn note_nameless(place: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "people who are in a session and not described were left out",
            "Personen, die an einem Programmpunkt beteiligt und nicht beschrieben sind, wurden weggelassen",
        ),
        place,
    );
}

/// Notes a person who speaks nowhere.
pub fn note_absent(name: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "people without an accepted session were left out",
            "Personen ohne angenommenen Programmpunkt wurden weggelassen",
        ),
        name,
    );
}

/// Notes what an event needs, and neither the source nor the options say; `event` is what was made
/// of them.
pub fn note_missing(draft: &Draft, event: &Json, options: &Options, notes: &mut Notes) {
    let no_title = Said::new(
        "the source does not say what the event is called: fill in “title” in event.json",
        "die Quelle sagt nicht, wie die Veranstaltung heißt: „title“ in event.json eintragen",
    );
    let no_zone = Said::new(
        "neither the source nor “--time-zone” says which clocks the times go by, so event.json says “UTC”: write the zone of the place as “time_zone”, such as “Europe/Berlin”, or calendars show other hours",
        "weder die Quelle noch „--time-zone“ sagt, nach welchen Uhren die Zeiten gelten, daher steht in event.json „UTC“: bei „time_zone“ die Zone des Ortes eintragen, etwa „Europe/Berlin“, sonst zeigen Kalender andere Uhrzeiten",
    );
    let no_days = Said::new(
        "the source has no day on which something takes place: fill in “days” in event.json",
        "die Quelle hat keinen Tag, an dem etwas stattfindet: „days“ in event.json eintragen",
    );
    let has_zone = draft.time_zone.is_some() || options.time_zone.is_some();
    let is_dayless = event.get("days").is_none();
    let all = [(draft.title.is_empty(), no_title), (!has_zone, no_zone), (is_dayless, no_days)];
    for (is_missing, what) in all {
        if is_missing {
            notes.add(what, "");
        }
    }
}

/// What has become of a run, which stands before its title in what Treffpunkt writes, and the
/// title: "Fällt aus: Wohnen".
pub fn state_and_title(title: &str) -> (RunState, &str) {
    let parts = title.split_once(": ");
    let found = parts.and_then(|(word, title)| Some((state_said(word)?, title)));
    found.unwrap_or((RunState::Planned, title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_ends_that_cannot_be_are_left_out() {
        let time = |text: &str| text.parse::<DateTime>().ok();
        let mut notes = Notes::default();
        let mut end = |start, end| end_after(time(start), time(end), "A", &mut notes);
        assert_eq!(end("2026-05-07T09:00", "2026-05-07T10:00"), time("2026-05-07T10:00"));
        assert_eq!(end("2026-05-07T09:00", "2026-05-07T09:00"), None);
        assert_eq!(end("2026-05-07T09:00", "2026-05-22T09:00"), None);
        assert_eq!(end("2026-05-07T09:00", ""), None);
        assert_eq!(notes.all().len(), 2);
    }

    #[test]
    fn ok_plain_text_with_a_tag_or_names_of_characters_keeps_its_lines() {
        for (given, expected) in [
            ("One\ntwo\n\nthree <i>four</i>", "One\ntwo\n\nthree *four*"),
            ("T&amp;C\n\n*five*", "T&C\n\n\\*five\\*"),
            ("<p>One</p>\n\nTwo", "One\n\nTwo"),
        ] {
            assert_eq!(markdown(given, "A", &mut Notes::default()).first(), expected, "{given}");
        }
    }

    #[test]
    fn ok_a_portrait_has_a_file_name_also_where_the_name_gives_no_letters() {
        let mut notes = Notes::default();
        note_portrait("+++", "https://bilder.example/a.png", &mut notes);
        assert_eq!(notes.all()[0].places, ["https://bilder.example/a.png → portrait.png"]);
    }

    #[test]
    fn ok_names_of_characters_are_characters() {
        assert_eq!(without_entities("Q&amp;A &lt;live&gt;"), "Q&A <live>");
        assert_eq!(without_entities("a < b &amp; c"), "a < b & c");
        assert_eq!(without_entities("Tea & Cake"), "Tea & Cake");
    }

    #[test]
    fn ok_links_of_the_web_alone() {
        let mut notes = Notes::default();
        let mut url = |text| link("", text, "A", &mut notes).map(|link| link.url);
        assert_eq!(url("https://a.example/b").as_deref(), Some("https://a.example/b"));
        assert_eq!(url("a.example/b").as_deref(), Some("https://a.example/b"));
        for text in ["javascript:alert(1)", "mailto:a@b.example", "/img/a.jpg", "just a name", ""] {
            assert_eq!(url(text), None, "{text}");
        }
        assert_eq!(notes.all()[0].count, 4);
    }
}
