//! Files in the folder of a site that no build has written: `.htaccess`, a PDF, another
//! folder. They move into the new site.

use std::{fs, io, path::Path};

use crate::author::SITE_MARK;

use super::site_files::SiteFiles;

/// Moves what is not of the old site from its folder into the new one, and returns the paths.
/// Folders move whole where nothing of either site is in them.
///
/// # Errors
/// If something cannot be moved. It then is where it was.
pub(super) fn move_foreign(
    old: &Path,
    new: &Path,
    files: Option<&SiteFiles>,
) -> io::Result<Vec<String>> {
    let mut moved = Vec::new();
    Mover { old, new, files, moved: &mut moved }.folder("")?;
    moved.sort();
    Ok(moved)
}

struct Mover<'a> {
    old: &'a Path,
    new: &'a Path,
    files: Option<&'a SiteFiles>,
    moved: &'a mut Vec<String>,
}

impl Mover<'_> {
    fn folder(&mut self, folder: &str) -> io::Result<()> {
        for entry in fs::read_dir(self.old.join(folder))? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            let target = self.new.join(&path);
            if entry.file_type()?.is_dir() && (target.exists() || self.is_in_site(&path)) {
                self.folder(&path)?;
            } else if self.is_foreign(&path) && !target.exists() {
                if let Some(parent) = target.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::rename(entry.path(), target)?;
                self.moved.push(path);
            }
        }
        Ok(())
    }

    fn is_in_site(&self, folder: &str) -> bool {
        self.files.is_none_or(|files| files.has_within(folder)) && !is_hidden(folder)
    }

    /// A site without a list of its files has no hidden ones.
    fn is_foreign(&self, path: &str) -> bool {
        let is_foreign = self.files.map_or_else(|| is_hidden(path), |files| !files.has(path));
        is_foreign && path != SITE_MARK
    }
}

fn is_hidden(path: &str) -> bool {
    path.split('/').any(|step| step.starts_with('.'))
}
