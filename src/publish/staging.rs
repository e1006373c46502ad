//! The folders beside a site in which builds write: each build has its own.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use crate::author::SITE_MARK;

use super::{foreign_files::move_foreign, site_files::SiteFiles};

/// A folder in which a build writes. It is locked until that ends, however it ends, so what an
/// interrupted build has left can be told from what another is writing.
#[derive(Debug)]
pub(super) struct Staging {
    pub path: PathBuf,
    in_use: Option<File>,
}

impl Staging {
    /// Makes a folder beside `target`, and clears up after interrupted builds.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn beside(target: &Path) -> io::Result<Self> {
        let parent = target.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(parent)?;
        let _turn = wait_for_turn(target);
        clear_up(target)?;
        let path = beside(target, Beside::New);
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

/// What is in a hidden folder beside a site.
#[derive(Clone, Copy, Debug)]
pub(super) enum Beside {
    /// A site that is being written.
    New,
    /// The one before.
    Old,
}

/// The first free hidden sibling of the target, on the same file system so that it can be renamed.
pub(super) fn beside(target: &Path, what: Beside) -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    target.with_file_name(format!("{}{}-{number}", prefix(target, what), process::id()))
}

fn prefix(target: &Path, what: Beside) -> String {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let what = match what {
        Beside::New => "new",
        Beside::Old => "old",
    };
    format!(".{name}.{what}-")
}

/// Ends what interrupted builds have begun: a site that was moved away and not replaced comes
/// back, what is not of a site moves to the one that is there, and the rest is removed.
fn clear_up(target: &Path) -> io::Result<()> {
    for old in left_over(target, Beside::Old)? {
        if !target.exists() {
            fs::rename(old, target)?;
        } else {
            discard(&old, target)?;
        }
    }
    // An exchange may have put the old site here.
    left_over(target, Beside::New)?.iter().try_for_each(|new| discard(new, target))
}

fn discard(site: &Path, target: &Path) -> io::Result<()> {
    if target.exists() {
        move_foreign(site, target, SiteFiles::read(site).as_ref())?;
    }
    remove(site)
}

/// The folders beside the target that no build is using.
fn left_over(target: &Path, what: Beside) -> io::Result<Vec<PathBuf>> {
    let (parent, prefix) = (target.parent().unwrap_or(Path::new(".")), prefix(target, what));
    let entries = fs::read_dir(parent)?.flatten();
    let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(&prefix));
    // A folder without the mark is not one of ours.
    let is_unused =
        |path: &PathBuf| File::open(path.join(SITE_MARK)).is_ok_and(|mark| mark.try_lock().is_ok());
    Ok(ours.map(|entry| entry.path()).filter(is_unused).collect())
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
