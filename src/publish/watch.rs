//! Watches an event folder for changes.
//!
//! It polls twice a second: event folders are small, polling works on every file system, and
//! our own reading does not count as a change.

use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

const LOOK_EVERY: Duration = Duration::from_millis(500);

/// Path, size and time of each file.
type State = Vec<(PathBuf, SystemTime, u64)>;

/// An event folder as it was when the watch began.
pub(super) struct Watch {
    dir: PathBuf,
    before: Option<State>,
}

impl Watch {
    pub fn of(dir: PathBuf) -> Self {
        let before = state(&dir);
        Self { dir, before }
    }

    /// Calls `act` after each change, as long as the program runs.
    pub fn each(self, mut act: impl FnMut() + Send + 'static) {
        let Self { dir, mut before } = self;
        thread::spawn(move || {
            loop {
                thread::sleep(LOOK_EVERY);
                let now = state(&dir);
                // A folder that cannot be read is probably just being changed.
                if now.is_some() && now != before {
                    act();
                    before = now;
                }
            }
        });
    }
}

fn state(dir: &Path) -> Option<State> {
    let mut files = State::new();
    collect(dir, &mut files).ok()?;
    files.sort();
    Some(files)
}

fn collect(dir: &Path, files: &mut State) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let about = entry.metadata()?;
        if about.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push((entry.path(), about.modified()?, about.len()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_reading_is_no_change_but_writing_is() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("photos")).unwrap();
        let file = dir.path().join("photos/a.jpg");
        fs::write(&file, "a").unwrap();
        let before = state(dir.path()).unwrap();
        fs::read(&file).unwrap();
        assert_eq!(state(dir.path()).unwrap(), before);
        fs::write(&file, "ab").unwrap();
        assert_ne!(state(dir.path()).unwrap(), before);
    }
}
