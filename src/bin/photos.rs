//! `treffpunkt photos`, and what `check` says about pictures that no entry names.

use std::{fs, io, path::Path};

use treffpunkt::{
    author::{ABOUT_HEIC, UnlistedPhotos, unlisted_photos, with_photo_entries},
    publish::{PublishError, say, shell_word},
};

/// Names the pictures in the folder that `event.json` does not list.
///
/// # Errors
/// If nothing can be printed.
pub fn say_unlisted(dir: &Path) -> Result<(), PublishError> {
    let text = fs::read_to_string(dir.join("event.json")).unwrap_or_default();
    let UnlistedPhotos { names, heic } = unlisted_photos(dir, &text);
    if !names.is_empty() {
        say(format!("Not listed in event.json: {}", names.join(", ")))?;
        say(format!("treffpunkt photos add {} writes entries for them.", shell_word(dir)))?;
    }
    say_heic(&heic)
}

/// Adds entries for them.
///
/// # Errors
/// If `event.json` cannot be read or written.
pub fn add(dir: &Path) -> Result<(), PublishError> {
    let file = dir.join("event.json");
    let failed = |source| PublishError::Write { path: file.clone(), source };
    let text = fs::read_to_string(&file).map_err(failed)?;
    let UnlistedPhotos { names, heic } = unlisted_photos(dir, &text);
    let broken = || io::Error::other("it is no JSON; treffpunkt check says where it is broken");
    let added = with_photo_entries(&text, &names).ok_or_else(broken).map_err(failed)?;
    say_heic(&heic)?;
    if names.is_empty() {
        return say(format!("No picture in {} needs an entry in event.json.", dir.display()));
    }
    fs::write(&file, added).map_err(failed)?;
    let (count, file) = (names.len(), file.display());
    let entries = if count == 1 { "entry was" } else { "entries were" };
    say(format!("{count} {entries} added to {file}. Fill in alt and credit, and consent"))?;
    say(format!("when everybody shown has agreed: {}", names.join(", ")))
}

fn say_heic(names: &[String]) -> Result<(), PublishError> {
    if names.is_empty() {
        return Ok(());
    }
    say(format!("In HEIC, which few browsers show: {}. For each: {ABOUT_HEIC}.", names.join(", ")))
}
