//! Why an event folder cannot be read, and what was meant instead.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use super::said::{Said, said};

/// The event folder could not be read.
#[derive(Debug)]
pub struct ReadError {
    path: PathBuf,
    problem: Problem,
}

#[derive(Debug)]
enum Problem {
    /// It is a file.
    File,
    NoFolder,
    /// It holds no `event.json`, but a file that was perhaps meant to be one.
    Misnamed(String),
    /// It holds no `event.json`, but a folder in it does.
    Above(PathBuf),
    NoEvent,
    /// Its `event.json` is a folder, a pipe or a device, which has no end.
    NoFile,
    /// Its `event.json` is a link out of it.
    Link(PathBuf),
    Unreadable(io::Error),
}

impl ReadError {
    /// Why `event.json` in the folder `dir` could not be read.
    pub(super) fn new(dir: &Path, error: io::Error) -> Self {
        let problem = if dir.is_file() {
            Problem::File
        } else if !dir.exists() {
            Problem::NoFolder
        } else if error.kind() == io::ErrorKind::NotFound {
            similar(dir)
        } else if fs::metadata(dir.join("event.json")).is_ok_and(|about| !about.is_file()) {
            Problem::NoFile
        } else {
            Problem::Unreadable(error)
        };
        Self { path: dir.to_owned(), problem }
    }

    /// `event.json` in the folder `dir` is a link to a file elsewhere.
    pub(super) fn link(dir: &Path, target: PathBuf) -> Self {
        Self { path: dir.to_owned(), problem: Problem::Link(target) }
    }

    /// What happened, and what to do.
    pub fn said(&self) -> Said {
        let path = self.path.display();
        match &self.problem {
            Problem::File => {
                let folder = self.path.parent().filter(|folder| *folder != Path::new(""));
                let folder = folder.unwrap_or(Path::new(".")).display();
                said!(
                    "{path} is a file; name the folder in which event.json is: {folder}",
                    "{path} ist eine Datei; den Ordner angeben, in dem event.json liegt: {folder}"
                )
            }
            Problem::NoFolder => said!(
                "there is no folder {path}; name one with an event.json, or write an example with: treffpunkt new {path}",
                "es gibt keinen Ordner {path}; einen mit event.json angeben, oder ein Beispiel schreiben mit: treffpunkt new {path}"
            ),
            Problem::Misnamed(similar) => said!(
                "there is no event.json in {path}, but {similar}; if that is it, rename it to event.json, with all endings shown in the file manager",
                "in {path} gibt es keine event.json, aber {similar}; wenn sie das ist, in event.json umbenennen und dabei im Dateimanager alle Endungen anzeigen lassen"
            ),
            Problem::Above(folder) => {
                let folder = folder.display();
                said!(
                    "there is no event.json in {path}, but in {folder}; name that folder",
                    "in {path} gibt es keine event.json, aber in {folder}; diesen Ordner angeben"
                )
            }
            Problem::NoEvent => said!(
                "there is no event.json in {path}; name a folder that has one, or write an example with: treffpunkt new my-event",
                "in {path} gibt es keine event.json; einen Ordner mit einer angeben, oder ein Beispiel schreiben mit: treffpunkt new meine-veranstaltung"
            ),
            Problem::NoFile => {
                said!("event.json in {path} is no file", "event.json in {path} ist keine Datei")
            }
            Problem::Link(target) => {
                let target = target.display();
                said!(
                    "event.json in {path} is a link out of the folder, to {target}; put the file itself into the folder",
                    "event.json in {path} ist eine Verknüpfung nach draußen, auf {target}; die Datei selbst in den Ordner legen"
                )
            }
            Problem::Unreadable(error) => {
                let error = said_of(error);
                said!(
                    "cannot read event.json in {path}: {error}",
                    "event.json in {path} ist nicht lesbar: {error}"; error
                )
            }
        }
    }
}

/// What is there instead of an `event.json`.
fn similar(dir: &Path) -> Problem {
    let names = fs::read_dir(dir).into_iter().flatten().flatten().take(2_000);
    let mut names: Vec<_> =
        names.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    let is_json = |name: &&String| {
        let name = name.to_lowercase();
        name.ends_with(".json") || name.ends_with(".json.txt") || name == "event.txt"
    };
    let begins = |name: &&String| is_json(name) && name.to_lowercase().starts_with("event");
    if let Some(name) = names.iter().find(begins).or_else(|| names.iter().find(is_json)) {
        return Problem::Misnamed(name.clone());
    }
    let mut folders = names.iter().map(|name| dir.join(name));
    let folder = folders.find(|folder| folder.join("event.json").is_file());
    folder.map_or(Problem::NoEvent, Problem::Above)
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.said().english)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Unreadable(error) => Some(error),
            _ => None,
        }
    }
}

/// What the system says about a file.
pub fn said_of(error: &io::Error) -> Said {
    match error.kind() {
        io::ErrorKind::NotFound => Said::new("it does not exist", "es gibt sie nicht"),
        io::ErrorKind::PermissionDenied => {
            Said::new("permission is denied", "die Berechtigung fehlt")
        }
        io::ErrorKind::StorageFull => Said::new("the disk is full", "der Datenträger ist voll"),
        io::ErrorKind::DirectoryNotEmpty => {
            Said::new("the folder is not empty", "der Ordner ist nicht leer")
        }
        io::ErrorKind::AddrInUse => Said::new("it is in use", "sie ist belegt"),
        io::ErrorKind::ReadOnlyFilesystem => {
            Said::new("the disk is read-only", "der Datenträger ist schreibgeschützt")
        }
        _ => Said::as_is(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(dir: &Path) -> Said {
        let error = fs::read(dir.join("event.json")).unwrap_err();
        ReadError::new(dir, error).said()
    }

    #[test]
    fn err_what_stands_in_the_place_of_an_event_folder() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path();
        assert!(said(dir).english.ends_with("treffpunkt new my-event"), "{:?}", said(dir));
        assert!(said(&dir.join("gone")).german.starts_with("es gibt keinen Ordner"));
        fs::write(dir.join("notes.json"), "{}").unwrap();
        assert!(said(dir).english.contains("but notes.json;"));
        fs::write(dir.join("event.json.txt"), "{}").unwrap();
        assert!(said(dir).german.contains("aber event.json.txt;"));
        let file = dir.join("notes.json");
        let folder = format!("angeben, in dem event.json liegt: {}", dir.display());
        assert!(said(&file).german.ends_with(&folder), "{:?}", said(&file));
    }

    #[test]
    fn err_an_event_one_folder_further_down_is_named() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("2027")).unwrap();
        fs::write(dir.path().join("2027/event.json"), "{}").unwrap();
        assert!(said(dir.path()).english.ends_with("2027; name that folder"));
    }
}
