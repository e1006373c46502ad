//! Reads the files that are to be imported.

use std::{fs, io::Read, path::Path};

use crate::author::{Said, said};

use super::{Source, Wrong};

/// In bytes, of each file. A programme of thousands of sessions has about ten million.
const LARGEST: u64 = 64 << 20;

/// The files at these paths; of a folder those that stand in it, by their names.
///
/// # Errors
/// If one cannot be read or is too large.
pub fn read_files<P: AsRef<Path>>(
    paths: impl IntoIterator<Item = P>,
) -> Result<Vec<Source>, Wrong> {
    let mut sources = Vec::new();
    for path in paths {
        let path = path.as_ref();
        match path.is_dir() {
            true => sources.extend(in_folder(path)?),
            false => sources.push(file(path)?),
        }
    }
    Ok(sources)
}

fn in_folder(dir: &Path) -> Result<Vec<Source>, Wrong> {
    let entries = fs::read_dir(dir).map_err(|error| unreadable(dir, &error))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    paths.iter().map(|path| file(path)).collect()
}

fn file(path: &Path) -> Result<Source, Wrong> {
    let mut bytes = Vec::new();
    let open = fs::File::open(path).map_err(|error| unreadable(path, &error))?;
    // A pipe or a file that grows says no length.
    let read = open.take(LARGEST + 1).read_to_end(&mut bytes);
    read.map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(path));
    }
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok(Source { name, bytes })
}

fn unreadable(path: &Path, error: &std::io::Error) -> Wrong {
    let path = path.display();
    let what = crate::author::said_of(error);
    Wrong::new(said!("cannot read {path}: {what}", "{path} ist nicht zu lesen: {what}"; what))
}

fn too_large(path: &Path) -> Wrong {
    let (path, megabytes) = (path.display(), LARGEST >> 20);
    let what = said!(
        "{path} is larger than {megabytes} MB, and no programme is",
        "{path} ist größer als {megabytes} MB, und das ist kein Programm"
    );
    Wrong::new(what).hint(Said::new(
        "export the programme alone, without pictures",
        "nur das Programm ausgeben, ohne Bilder",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_files_of_a_folder_come_in_the_order_of_their_names() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["b.json", "a.json"] {
            fs::write(dir.path().join(name), name).unwrap();
        }
        fs::create_dir(dir.path().join("c")).unwrap();
        let sources = read_files([dir.path(), &dir.path().join("b.json")]).unwrap();
        let names: Vec<_> = sources.iter().map(|source| source.name.as_str()).collect();
        assert_eq!(names, ["a.json", "b.json", "b.json"]);
        assert_eq!(sources[0].bytes, b"a.json");
    }

    #[test]
    fn err_what_is_not_there_is_named() {
        let wrong = read_files(["/no/such.json"]).unwrap_err();
        assert!(wrong.what.english.starts_with("cannot read /no/such.json: "), "{wrong:?}");
    }
}
