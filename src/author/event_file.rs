//! How large an `event.json` may be: larger ones are mistakes or attacks, and fill the memory.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde::de::DeserializeOwned;

use super::{
    finding::{Finding, Severity},
    folder::LARGEST_FILE,
    read_error::ReadError,
    said::{Said, said},
    spot::Place,
};

/// How many values the file may hold. A generated event of 5,000 sessions has 150,000, and each
/// takes about 350 bytes of memory while it is read.
const MOST_VALUES: usize = 500_000;

/// The content of a file of at most 20 MB; `None` if it is larger.
///
/// # Errors
/// If it cannot be read, or is no file: a pipe or a device has no end.
pub fn event_file(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= LARGEST_FILE).then_some(bytes))
}

/// The `event.json` of an event folder, which may come from strangers: like the files that it
/// names, it may be no link out of the folder.
///
/// # Errors
/// As [`event_file`], and if it leads out of the folder.
pub fn authored_file(dir: &Path) -> Result<Option<Vec<u8>>, ReadError> {
    let path = dir.join("event.json");
    match outside(dir, &path) {
        Some(target) => Err(ReadError::link(dir, target)),
        None => event_file(&path).map_err(|error| ReadError::new(dir, error)),
    }
}

/// Where a file is, if that is not in the folder.
fn outside(dir: &Path, path: &Path) -> Option<PathBuf> {
    let (root, target) = (dir.canonicalize().ok()?, path.canonicalize().ok()?);
    (!target.starts_with(root)).then_some(target)
}

/// What a text says; `None` if it is no JSON, or too large.
pub fn json_of<T: DeserializeOwned>(json: &[u8]) -> Option<T> {
    too_much(json).is_none().then(|| serde_json::from_slice(json).ok()).flatten()
}

/// Why a text is too large to be read as JSON.
pub fn too_much(json: &[u8]) -> Option<Finding> {
    if json.len() as u64 > LARGEST_FILE {
        return Some(too_large());
    }
    let values = values(json);
    (values > MOST_VALUES).then(|| {
        let what = said!(
            "the file holds {values} values, and an event has at most {MOST_VALUES}",
            "die Datei enthält {values} Werte, und eine Veranstaltung hat höchstens {MOST_VALUES}"
        );
        let hint = Said::new(
            "look for a part that is there again and again, and take it out",
            "nach einem Teil suchen, der immer wieder dasteht, und ihn herausnehmen",
        );
        finding(what, hint)
    })
}

/// That `event.json` is too large.
pub fn too_large() -> Finding {
    let what = Said::new("the file is larger than 20 MB", "die Datei ist größer als 20 MB");
    let hint = Said::new(
        "pictures and long texts stand in files of their own",
        "Bilder und lange Texte stehen in eigenen Dateien",
    );
    finding(what, hint)
}

fn finding(what: Said, hint: Said) -> Finding {
    Finding::new(Severity::Error, Place::new("event.json", ""), what, Some(hint))
}

/// The number of values, without reading them: what begins a list or an object, and what
/// follows a comma.
fn values(json: &[u8]) -> usize {
    let (mut count, mut in_text, mut is_escaped) = (1, false, false);
    for byte in json {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            b',' | b'[' | b'{' if !in_text => count += 1,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_values_are_counted_without_reading_them() {
        for (json, expected) in
            [("1", 1), ("[1, 2]", 3), (r#"{"a": [1], "b,": "[,\",{"}"#, 4), ("\"", 1), ("", 1)]
        {
            assert_eq!(values(json.as_bytes()), expected, "{json}");
        }
    }

    #[test]
    fn err_a_device_has_no_end_and_a_large_file_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        event_file(folder.path()).unwrap_err();
        let path = folder.path().join("event.json");
        File::create(&path).unwrap().set_len(LARGEST_FILE).unwrap();
        assert_eq!(event_file(&path).unwrap().unwrap().len() as u64, LARGEST_FILE);
        File::create(&path).unwrap().set_len(LARGEST_FILE + 1).unwrap();
        assert_eq!(event_file(&path).unwrap(), None);
        #[cfg(unix)]
        event_file(Path::new("/dev/zero")).unwrap_err();
    }
}
