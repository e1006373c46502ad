//! Puts a finished site in the place of the old one.

use std::{fs, io, path::Path};

/// Moves the folder `new` to `target`, and what was there to `old`. An interruption leaves one or
/// the other at `target` where the system can exchange two folders in one step.
///
/// # Errors
/// If it cannot be moved. What was there then stays.
pub(super) fn swap(new: &Path, target: &Path, old: &Path) -> io::Result<()> {
    if exchange(new, target).is_ok() {
        return fs::rename(new, old);
    }
    fs::rename(target, old)?;
    fs::rename(new, target).inspect_err(|_| {
        // Best effort to restore the old site.
        let _ = fs::rename(old, target);
    })
}

/// Not every file system can do it.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
