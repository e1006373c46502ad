//! `treffpunkt photos`, and what `check` says about pictures that no entry names.

use std::{fs, io, path::Path};

use treffpunkt::{
    author::{
        ABOUT_HEIC, Said, Tongue, UnlistedPhotos, authored_file, is_site, unlisted_photos,
        with_photo_entries,
    },
    publish::{PublishError, say, shell_word},
};

/// The pictures in the folder that `event.json` does not list, whatever their format.
pub fn unlisted(dir: &Path) -> Vec<String> {
    if is_site(dir) {
        return Vec::new();
    }
    let UnlistedPhotos { mut names, heic } =
        unlisted_photos(dir, &text_of(dir).unwrap_or_default());
    names.extend(heic);
    names
}

/// Names the pictures in the folder that `event.json` does not list.
///
/// # Errors
/// If nothing can be printed.
pub fn say_unlisted(dir: &Path, tongue: Tongue) -> Result<(), PublishError> {
    let text = text_of(dir).unwrap_or_default();
    let UnlistedPhotos { names, heic } = unlisted_photos(dir, &text);
    if !names.is_empty() {
        let (names, dir) = (names.join(", "), shell_word(dir));
        let said = Said::of(
            format!(
                "Not listed in event.json: {names}\ntreffpunkt photos add {dir} writes entries for them."
            ),
            format!(
                "Nicht in event.json genannt: {names}\ntreffpunkt photos add {dir} schreibt Einträge dafür."
            ),
        );
        say(said.to(tongue))?;
    }
    say_heic(&heic, tongue)
}

/// Adds entries for them.
///
/// # Errors
/// If `event.json` cannot be read or written.
pub fn add(dir: &Path, tongue: Tongue) -> Result<(), PublishError> {
    let file = dir.join("event.json");
    let text = text_of(dir)?;
    let UnlistedPhotos { names, heic } = unlisted_photos(dir, &text);
    let broken = || PublishError::NoJson(dir.to_owned());
    let added = with_photo_entries(&text, &names).ok_or_else(broken)?;
    say_heic(&heic, tongue)?;
    if names.is_empty() {
        let dir = dir.display();
        let said = Said::of(
            format!("No picture in {dir} needs an entry in event.json."),
            format!("Kein Bild in {dir} braucht einen Eintrag in event.json."),
        );
        return say(said.to(tongue));
    }
    fs::write(&file, added).map_err(|source| PublishError::Write { path: file.clone(), source })?;
    let (count, names, file) = (names.len(), names.join(", "), file.display());
    let (entries, stand) = match count {
        1 => ("entry was", "Eintrag steht"),
        _ => ("entries were", "Einträge stehen"),
    };
    let said = Said::of(
        format!(
            "{count} {entries} added to {file}. Fill in alt and credit, and consent\nwhen everybody shown has agreed: {names}"
        ),
        format!(
            "{count} {stand} jetzt in {file}. Nun alt und credit ausfüllen, und consent,\nwenn alle Abgebildeten zugestimmt haben: {names}"
        ),
    );
    say(said.to(tongue))
}

/// The text of the `event.json` in a folder.
///
/// # Errors
/// If there is none, or it cannot be read.
pub fn text_of(dir: &Path) -> Result<String, PublishError> {
    let failed = |kind: io::ErrorKind| PublishError::Write {
        path: dir.join("event.json"),
        source: kind.into(),
    };
    let bytes = authored_file(dir)?.ok_or_else(|| failed(io::ErrorKind::FileTooLarge))?;
    String::from_utf8(bytes).map_err(|_| failed(io::ErrorKind::InvalidData))
}

fn say_heic(names: &[String], tongue: Tongue) -> Result<(), PublishError> {
    if names.is_empty() {
        return Ok(());
    }
    let (names, about) = (names.join(", "), ABOUT_HEIC);
    let said = Said::of(
        format!("In HEIC, which few browsers show: {names}. For each: {}.", about.english),
        format!("In HEIC, das wenige Browser zeigen: {names}. Für jedes: {}.", about.german),
    );
    say(said.to(tongue))
}
