//! The output folder, which is written beside the old one and then takes its place.
//!
//! Foreign files in the old one move into the new one. What organisers have
//! corrected in it by hand is lost only where they say so.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Mutex,
};

use crate::author::{SITE_MARK, blank_film};

use super::{
    PublishError,
    corrections::lost_corrections,
    foreign_files::move_foreign,
    site_files::SiteFiles,
    staging::{Beside, Staging, beside, remove, wait_for_turn},
    swap::swap,
};

/// A site that is being written. If it is dropped before [`OutFolder::finish`], it is removed
/// and the old site stays.
#[derive(Debug)]
pub(super) struct OutFolder {
    target: PathBuf,
    staging: Staging,
    files: Mutex<SiteFiles>,
}

impl OutFolder {
    /// Begins to write the site of the event in `event_dir` for `out`; where that is a link, for
    /// the folder that it leads to.
    ///
    /// # Errors
    /// If there is something else than a site, the event is in it, or it cannot be written.
    pub fn begin(out: &Path, event_dir: &Path) -> Result<Self, PublishError> {
        let failed = |source| PublishError::Write { path: out.to_owned(), source };
        let target = resolved(out)?;
        if fs::canonicalize(event_dir).is_ok_and(|dir| dir.starts_with(&target)) {
            return Err(PublishError::EventInside(out.to_owned()));
        }
        if is_foreign(&target) {
            return Err(PublishError::ForeignFolder(out.to_owned()));
        }
        let staging = Staging::beside(&target).map_err(failed)?;
        Ok(Self { target, staging, files: Mutex::default() })
    }

    /// Writes a file of the site.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<(), PublishError> {
        let file = self.prepare(path)?;
        fs::write(file, content).map_err(|error| self.error(path, error))?;
        self.note(|files| files.add(path, content));
        Ok(())
    }

    /// Whether organisers have put a file there that is not of the site.
    pub fn has_foreign(&self, path: &str) -> bool {
        let is_foreign = |files: SiteFiles| !files.has(path);
        self.target.join(path).is_file() && SiteFiles::read(&self.target).is_some_and(is_foreign)
    }

    /// Notes with which revision of the event the site is built.
    pub fn set_revision(&self, revision: u64) {
        self.note(|files| files.set_revision(revision));
    }

    /// Copies a film or its captions into the site, without what they need not tell.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn copy(&self, path: &str, from: &Path) -> Result<(), PublishError> {
        let file = self.prepare(path)?;
        let copied = fs::read(from).and_then(|mut content| {
            blank_film(&mut content);
            fs::write(file, &content).map(|()| content.len() as u64)
        });
        let length = copied.map_err(|error| self.error(path, error))?;
        self.note(|files| files.add_copy(path, length));
        Ok(())
    }

    /// Takes the place of the old site. Returns the paths of what is not of the site, and was
    /// kept.
    ///
    /// # Errors
    /// If it cannot be moved there, or if it would undo corrections that were made there by
    /// hand, unless they are to be `dropped`; the old site then stays.
    pub fn finish(mut self, dropped: bool) -> Result<Vec<String>, PublishError> {
        let _turn = wait_for_turn(&self.target);
        let new_files = std::mem::take(&mut *lock(&self.files));
        let old_files = SiteFiles::read(&self.target);
        let lost =
            lost_corrections(&self.target, old_files.as_ref(), &self.staging.path, &new_files);
        if !lost.is_empty() && !dropped {
            return Err(PublishError::Corrected { path: self.target.clone(), lost });
        }
        let mark = self.staging.path.join(SITE_MARK);
        fs::write(mark, new_files.text()).map_err(|error| self.error(SITE_MARK, error))?;
        self.staging.release();
        self.take_place(old_files.as_ref()).map_err(|error| self.error("", error))
    }

    fn take_place(&self, old_files: Option<&SiteFiles>) -> io::Result<Vec<String>> {
        if !self.target.exists() {
            fs::rename(&self.staging.path, &self.target)?;
            return Ok(Vec::new());
        }
        let old = beside(&self.target, Beside::Old);
        swap(&self.staging.path, &self.target, &old)?;
        let kept = move_foreign(&old, &self.target, old_files).map_err(|error| {
            let place = old.display();
            io::Error::other(format!(
                "{error}; the site is complete, but what was not of it is in {place}"
            ))
        })?;
        remove(&old)?;
        Ok(kept)
    }

    fn note(&self, note: impl FnOnce(&mut SiteFiles)) {
        note(&mut lock(&self.files));
    }

    fn prepare(&self, path: &str) -> Result<PathBuf, PublishError> {
        let file = self.staging.path.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| self.error(path, error))?;
        }
        Ok(file)
    }

    fn error(&self, path: &str, source: io::Error) -> PublishError {
        PublishError::Write { path: self.target.join(path), source }
    }
}

/// A worker that has panicked ends the build by itself.
fn lock(files: &Mutex<SiteFiles>) -> std::sync::MutexGuard<'_, SiteFiles> {
    files.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The folder itself, without links on the way there.
fn resolved(out: &Path) -> Result<PathBuf, PublishError> {
    let resolved = match fs::canonicalize(out) {
        Err(_) if out.is_symlink() => return Err(PublishError::LostLink(out.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => std::path::absolute(out),
        resolved => resolved,
    };
    resolved.map_err(|source| PublishError::Write { path: out.to_owned(), source })
}

/// Whether `target` exists and must not be replaced.
fn is_foreign(target: &Path) -> bool {
    let empty = || fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_none());
    target.exists() && !target.join(SITE_MARK).is_file() && !empty()
}

#[cfg(test)]
mod tests;
