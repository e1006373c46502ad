//! The fictional example event that `treffpunkt new` writes, with explanations as comments.

use std::{fs, io, path::Path};

use super::{
    edition::{STARTER_ID, id_of_folder, year_of_folder},
    json::quoted,
    schema_file::write_schema,
};

/// The year of the example.
const YEAR: i64 = 2028;

/// The files, by their names in the folder.
const FILES: [(&str, &str); 8] = [
    ("event.json", include_str!("starter/event.json")),
    ("files/einkaufsliste.txt", include_str!("starter/files/einkaufsliste.txt")),
    ("texts/barrierefreiheit.de.md", include_str!("starter/texts/barrierefreiheit.de.md")),
    ("texts/barrierefreiheit.en.md", include_str!("starter/texts/barrierefreiheit.en.md")),
    ("texts/datenschutz.de.md", include_str!("starter/texts/datenschutz.de.md")),
    ("texts/datenschutz.en.md", include_str!("starter/texts/datenschutz.en.md")),
    ("texts/impressum.de.md", include_str!("starter/texts/impressum.de.md")),
    ("texts/impressum.en.md", include_str!("starter/texts/impressum.en.md")),
];

/// Writes the starter event into `dir`, which must be empty or not exist.
///
/// # Errors
/// If `dir` is not empty, or cannot be written to.
pub fn write_starter(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    if fs::read_dir(dir)?.next().is_some() {
        let message = format!("{} is not empty", dir.display());
        return Err(io::Error::new(io::ErrorKind::DirectoryNotEmpty, message));
    }
    fs::create_dir_all(dir.join("files"))?;
    fs::create_dir_all(dir.join("texts"))?;
    let name = dir.canonicalize()?.file_name().unwrap_or_default().to_string_lossy().into_owned();
    FILES
        .iter()
        .try_for_each(|(file, text)| fs::write(dir.join(file), named_after(&name, text)))?;
    write_schema(dir, FILES[0].1)
}

/// Whether this is a text of the example that says itself that it is to be replaced.
pub fn is_placeholder(text: &str) -> bool {
    let text = text.replace("\r\n", "\n");
    FILES.iter().any(|(name, known)| name.starts_with("texts/") && known.trim() == text.trim())
}

/// A text of the example in a folder with this name: the event has the folder's name and year,
/// as two events that begin with the example are two events.
fn named_after(folder: &str, text: &str) -> String {
    let year = year_of_folder(folder).unwrap_or(YEAR);
    let id = id_of_folder(folder, year).unwrap_or_else(|| STARTER_ID.to_owned());
    let (example, next) = (YEAR.to_string(), (YEAR + 1).to_string());
    let parts = text.split(&example).map(|part| part.replace(&next, &(year + 1).to_string()));
    let text = parts.collect::<Vec<_>>().join(&year.to_string());
    text.replace(&quoted(STARTER_ID), &quoted(&id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_never_writes_into_a_folder_with_something_in_it() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("notes.txt"), "mine").unwrap();
        let error = write_starter(dir.path()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::DirectoryNotEmpty);
        assert!(!dir.path().join("event.json").exists());
    }

    #[test]
    fn ok_the_event_is_named_after_its_folder() {
        let dir = tempfile::tempdir().unwrap();
        for (folder, id, day) in [
            ("Unser Fest", "unser-fest-2028", "2028-09-16"),
            ("treffen-2027", "treffen-2027", "2027-09-16"),
            ("2029", "2029", "2029-09-16"),
            ("日本", "ri-ben-2028", "2028-09-16"),
            ("…", STARTER_ID, "2028-09-16"),
        ] {
            write_starter(&dir.path().join(folder)).unwrap();
            let json = fs::read_to_string(dir.path().join(folder).join("event.json")).unwrap();
            let event: serde_json::Value = serde_json::from_str(&json).unwrap();
            let year: i64 = day[..4].parse().unwrap();
            assert_eq!((&event["id"], &event["days"][1]), (&id.into(), &day.into()));
            assert_eq!(event["next"]["year"], year + 1);
        }
        assert!(FILES[0].1.contains(&format!("\"id\": {},", quoted(STARTER_ID))));
        assert!(FILES[0].1.contains(&format!("\"days\": [\n    {{\"date\": \"{YEAR}-")));
    }

    #[test]
    fn ok_every_page_says_that_its_text_is_to_be_replaced() {
        for (name, text) in FILES.iter().filter(|(name, _)| name.starts_with("texts/")) {
            assert!(text.starts_with("**Pla"), "{name}");
        }
    }
}
