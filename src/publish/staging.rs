//! The folders beside a site in which builds write: each build has its own.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use crate::author::SITE_MARK;

/// A folder in which a build writes. It is locked until that ends, however it ends, so what an
/// interrupted build has left can be told from what another is writing.
#[derive(Debug)]
pub(super) struct Staging {
    pub path: PathBuf,
    in_use: Option<File>,
}

impl Staging {
    /// Makes a folder beside `target`, and removes those that interrupted builds have left.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn beside(target: &Path) -> io::Result<Self> {
        let parent = target.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(parent)?;
        let _turn = wait_for_turn(target);
        remove_left_over(target)?;
        let path = beside(target, "new");
        fs::create_dir(&path)?;
        let in_use = File::create(path.join(SITE_MARK))?;
        // Some network drives have no locks. What is left over on them stays.
        let _ = in_use.try_lock();
        Ok(Self { path, in_use: Some(in_use) })
    }

    /// Ends the lock: some systems move no folder with an open file.
    pub fn release(&mut self) {
        self.in_use = None;
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        self.release();
        // Nothing to remove where it has become the site.
        let _ = remove(&self.path);
    }
}

/// The first free hidden sibling of the target, on the same file system so that it can be renamed.
pub(super) fn beside(target: &Path, what: &str) -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    target.with_file_name(format!("{}{}-{number}", prefix(target, what), process::id()))
}

fn prefix(target: &Path, what: &str) -> String {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}.{what}-")
}

fn remove_left_over(target: &Path) -> io::Result<()> {
    let (parent, prefix) = (target.parent().unwrap_or(Path::new(".")), prefix(target, "new"));
    for entry in fs::read_dir(parent)?.flatten() {
        let is_staging = entry.file_name().to_string_lossy().starts_with(&prefix);
        // A folder without the mark is not one of ours.
        let mark = is_staging.then(|| File::open(entry.path().join(SITE_MARK)).ok()).flatten();
        if let Some(Ok(())) = mark.map(|mark| mark.try_lock()) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Waits until no other build of a site beside this one is being moved to its place. Others wait
/// until the returned file is dropped.
pub(super) fn wait_for_turn(target: &Path) -> Option<File> {
    let file = open_lock(target.parent()?).ok()?;
    // Where there are no locks, no build waits.
    file.lock().ok()?;
    Some(file)
}

#[cfg(unix)]
fn open_lock(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// Where folders cannot be opened as files.
#[cfg(not(unix))]
fn open_lock(folder: &Path) -> io::Result<File> {
    let name = crate::event::content_hash(folder.as_os_str().as_encoded_bytes());
    let path = std::env::temp_dir().join(format!("treffpunkt-{name}.lock"));
    File::options().create(true).truncate(false).write(true).open(path)
}

pub(super) fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_what_an_interrupted_build_has_left_is_removed_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("site");
        let in_use = Staging::beside(&target).unwrap();
        let left_over = dir.path().join(".site.new-1-0");
        let foreign = dir.path().join(".site.new-mine");
        for folder in [&left_over, &foreign] {
            fs::create_dir(folder).unwrap();
        }
        fs::write(left_over.join(SITE_MARK), "").unwrap();
        let second = Staging::beside(&target).unwrap();
        assert!(!left_over.exists());
        assert!(foreign.exists() && in_use.path.exists() && second.path.exists());
        assert_ne!(in_use.path, second.path);
    }
}
