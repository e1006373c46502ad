//! The fictional example event that `treffpunkt new` writes, with explanations as comments.

use std::{fs, io, path::Path};

/// The files, by their names in the folder.
const FILES: [(&str, &str); 7] = [
    ("event.json", include_str!("starter/event.json")),
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
    fs::create_dir_all(dir.join("texts"))?;
    FILES.iter().try_for_each(|(name, text)| fs::write(dir.join(name), text))
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
    fn ok_every_page_says_that_its_text_is_to_be_replaced() {
        for (name, text) in FILES.iter().filter(|(name, _)| name.starts_with("texts/")) {
            assert!(text.starts_with("**Pla"), "{name}");
        }
    }
}
