//! The output folder, which is written beside the old one and then replaces it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::PublishError;

/// Every site has this file; no other folder is replaced.
const MARK: &str = ".treffpunkt";
const MARK_TEXT: &str =
    "This folder is written by treffpunkt and replaced whole by the next build.\n";

/// A site that is being written. If it is dropped before [`OutFolder::finish`], it is removed
/// and the old site stays.
#[derive(Debug)]
pub(super) struct OutFolder {
    target: PathBuf,
    staging: PathBuf,
}

impl OutFolder {
    /// Begins to write the site for `target`.
    ///
    /// # Errors
    /// If `target` is not a site, or cannot be written.
    pub fn begin(target: &Path) -> Result<Self, PublishError> {
        if is_foreign(target) {
            return Err(PublishError::ForeignFolder(target.to_owned()));
        }
        let folder = Self { target: target.to_owned(), staging: beside(target, "new") };
        remove(&folder.staging).map_err(|error| folder.error("", error))?;
        folder.write(MARK, MARK_TEXT.as_bytes())?;
        Ok(folder)
    }

    /// Writes a file of the site.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<(), PublishError> {
        let file = self.prepare(path)?;
        fs::write(file, content).map_err(|error| self.error(path, error))
    }

    /// Copies a file into the site.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn copy(&self, path: &str, from: &Path) -> Result<(), PublishError> {
        let file = self.prepare(path)?;
        fs::copy(from, file).map(|_| ()).map_err(|error| self.error(path, error))
    }

    /// Replaces the old site.
    ///
    /// # Errors
    /// If it cannot be moved there; the old site then stays.
    pub fn finish(self) -> Result<(), PublishError> {
        let old = beside(&self.target, "old");
        let swap = || {
            remove(&old)?;
            if self.target.exists() {
                fs::rename(&self.target, &old)?;
            }
            if let Err(error) = fs::rename(&self.staging, &self.target) {
                // Best effort to restore the old site.
                let _ = fs::rename(&old, &self.target);
                return Err(error);
            }
            remove(&old)
        };
        swap().map_err(|error| self.error("", error))
    }

    fn prepare(&self, path: &str) -> Result<PathBuf, PublishError> {
        let file = self.staging.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| self.error(path, error))?;
        }
        Ok(file)
    }

    fn error(&self, path: &str, source: io::Error) -> PublishError {
        PublishError::Write { path: self.target.join(path), source }
    }
}

impl Drop for OutFolder {
    fn drop(&mut self) {
        // Nothing to remove after `finish`.
        let _ = remove(&self.staging);
    }
}

/// Whether `target` exists and must not be replaced.
fn is_foreign(target: &Path) -> bool {
    let empty = || fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_none());
    target.exists() && !target.join(MARK).is_file() && !empty()
}

/// A hidden sibling of the target, on the same file system so that it can be renamed.
fn beside(target: &Path, what: &str) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.{what}"))
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(dir: &Path, text: &str) -> Result<(), PublishError> {
        let folder = OutFolder::begin(&dir.join("site"))?;
        folder.write("programm/index.html", text.as_bytes())?;
        folder.finish()
    }

    #[test]
    fn ok_a_new_site_takes_the_place_of_the_old_one_whole() {
        let dir = tempfile::tempdir().unwrap();
        site(dir.path(), "old").unwrap();
        fs::write(dir.path().join("site/left-over"), "").unwrap();
        site(dir.path(), "new").unwrap();
        let page = dir.path().join("site/programm/index.html");
        assert_eq!(fs::read_to_string(page).unwrap(), "new");
        assert!(!dir.path().join("site/left-over").exists());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn ok_an_unfinished_site_leaves_the_old_one() {
        let dir = tempfile::tempdir().unwrap();
        site(dir.path(), "old").unwrap();
        let folder = OutFolder::begin(&dir.path().join("site")).unwrap();
        folder.write("index.html", b"half").unwrap();
        drop(folder);
        let page = dir.path().join("site/programm/index.html");
        assert_eq!(fs::read_to_string(page).unwrap(), "old");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn err_a_folder_of_somebody_else_is_not_touched() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("site")).unwrap();
        fs::write(dir.path().join("site/thesis.txt"), "precious").unwrap();
        let error = site(dir.path(), "new").unwrap_err().to_string();
        assert!(error.contains("was not written by treffpunkt"), "{error}");
        assert!(dir.path().join("site/thesis.txt").exists());
    }
}
