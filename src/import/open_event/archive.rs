//! The zip of an export, unpacked into the memory. Paths in it only say what a file is called.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::author::{Said, said};

use super::super::{Source, Wrong};
use super::files::is_data;

/// What comes out of one file, and of all, at most.
const MOST_EACH: u64 = 64 << 20;
const MOST_OF_ALL: u64 = 256 << 20;
const MOST_FILES: usize = 2_000;

/// The names of the files in a zip, if one was given.
pub fn names(sources: &[Source]) -> Option<Vec<String>> {
    let zip = sources.iter().find(|source| is_zip(source))?;
    let archive = ZipArchive::new(Cursor::new(zip.bytes.as_slice())).ok()?;
    let names = archive.file_names().take(MOST_FILES).flatten();
    Some(names.map(|name| last(&name)).collect())
}

/// The files themselves, those of zips instead of the zips. Pictures and films stay inside.
///
/// # Errors
/// If a zip is broken, or too large.
pub fn unpacked(sources: &[Source]) -> Result<Vec<Source>, Wrong> {
    let mut files = Vec::new();
    let mut left = MOST_OF_ALL;
    for source in sources {
        match is_zip(source) {
            true => unpack(source, &mut left, &mut files)?,
            false => files.push(source.clone()),
        }
    }
    Ok(files)
}

fn unpack(zip: &Source, left: &mut u64, files: &mut Vec<Source>) -> Result<(), Wrong> {
    let broken = |_| wrong(zip, &BROKEN);
    let mut archive = ZipArchive::new(Cursor::new(zip.bytes.as_slice())).map_err(broken)?;
    for at in 0..archive.len().min(MOST_FILES) {
        let file = archive.by_index(at).map_err(broken)?;
        let name = last(&file.name().map_err(broken)?);
        if !file.is_file() || !is_data(&name) {
            continue;
        }
        let most = MOST_EACH.min(*left);
        let mut bytes = Vec::new();
        // What the zip says of lengths may be wrong: what comes out is counted.
        file.take(most + 1).read_to_end(&mut bytes).map_err(|_| wrong(zip, &BROKEN))?;
        let length = bytes.len() as u64;
        if length > most {
            return Err(wrong(zip, &LARGE));
        }
        *left -= length;
        files.push(Source { name, bytes });
    }
    Ok(())
}

const BROKEN: Said = Said::new("the zip is broken", "das Zip ist beschädigt");
const LARGE: Said = Said::new(
    "more comes out of the zip than any export has: at most 64 MB for a file and 256 MB in all",
    "aus dem Zip kommt mehr, als ein Export hat: höchstens 64 MB je Datei und 256 MB zusammen",
);

fn wrong(zip: &Source, what: &Said) -> Wrong {
    let name = &zip.name;
    Wrong::new(said!("{name}: {what}", "{name}: {what}"; what)).hint(Said::new(
        "download it again, or unpack it and name the folder",
        "neu herunterladen, oder entpacken und den Ordner angeben",
    ))
}

pub fn is_zip(source: &Source) -> bool {
    source.bytes.starts_with(b"PK\x03\x04")
}

fn last(path: &str) -> String {
    path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned()
}
