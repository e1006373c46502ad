//! The parts of a file that is a ZIP: workbooks are.
//!
//! A small file can hold endless ones, so what comes out is counted while it does; what the file
//! says of its sizes is believed in nothing.

use std::{
    borrow::Cow,
    io::{Cursor, Read},
};

use encoding_rs::{Encoding, UTF_8};
use zip::ZipArchive;

use crate::author::said;

use super::super::Wrong;

/// In bytes: what one part may have, and all that are read.
const LARGEST: usize = 64 << 20;
const MOST: usize = 256 << 20;

/// The parts of one file.
#[derive(Debug)]
pub struct Parts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// Bytes that may still come out.
    left: usize,
}

impl<'b> Parts<'b> {
    /// `None` if this is no ZIP.
    pub fn open(bytes: &'b [u8]) -> Option<Self> {
        let is_zip = bytes.starts_with(b"PK\x03\x04");
        let archive = is_zip.then(|| ZipArchive::new(Cursor::new(bytes)).ok()).flatten()?;
        Some(Self { archive, left: MOST })
    }

    /// The first part whose name is like this, whatever its case; some programs write `\`.
    pub fn find(&self, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        (0..self.archive.len()).find(|index| {
            let name = self.archive.name_for_index(*index).and_then(Result::ok);
            name.is_some_and(|name| is_it(&name.replace('\\', "/").to_lowercase()))
        })
    }

    /// The name of that part.
    pub fn find_name(&self, is_it: impl Fn(&str) -> bool) -> Option<String> {
        let index = self.find(is_it)?;
        let name = self.archive.name_for_index(index).and_then(Result::ok)?;
        Some(name.replace('\\', "/").to_lowercase())
    }

    pub fn has(&self, name: &str) -> bool {
        self.find(|found| found == name).is_some()
    }

    /// The text of a part; `None` if there is none of this name, or it cannot be unpacked.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Wrong> {
        let name = name.trim_start_matches('/').to_lowercase();
        let Some(index) = self.find(|found| found == name) else { return Ok(None) };
        let Ok(part) = self.archive.by_index(index) else { return Ok(None) };
        let most = LARGEST.min(self.left);
        let mut bytes = Vec::new();
        let limit = u64::try_from(most).unwrap_or_default().saturating_add(1);
        if part.take(limit).read_to_end(&mut bytes).is_err() {
            return Ok(None);
        }
        if bytes.len() > most {
            return Err(bomb());
        }
        self.left -= bytes.len();
        Ok(Some(decoded(bytes)))
    }
}

/// Parts are UTF-8, or say by their first bytes what else they are.
fn decoded(bytes: Vec<u8>) -> String {
    let other = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    if other.is_none_or(|encoding| encoding == UTF_8) {
        return match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        };
    }
    let (text, ..) = other.unwrap_or(UTF_8).decode(&bytes);
    Cow::into_owned(text)
}

fn bomb() -> Wrong {
    let (each, all) = (LARGEST >> 20, MOST >> 20);
    let what = said!(
        "unpacked, the workbook is larger than any programme: at most {each} MB in one part and {all} MB in all",
        "entpackt ist die Arbeitsmappe größer als jedes Programm: höchstens {each} MB in einem Teil und {all} MB zusammen"
    );
    Wrong::new(what).hint(said!(
        "copy the rows of the programme into a new file",
        "die Zeilen des Programms in eine neue Datei kopieren"
    ))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn ok_parts_by_name() {
        let file = zip(&[("xl\\Workbook.xml", b"<a/>"), ("u.xml", b"\xff\xfe<\0a\0/\0>\0")]);
        let mut parts = Parts::open(&file).unwrap();
        assert_eq!(parts.text("/xl/workbook.xml").unwrap().as_deref(), Some("<a/>"));
        assert_eq!(parts.text("u.xml").unwrap().as_deref(), Some("<a/>"));
        assert_eq!(parts.text("none.xml").unwrap(), None);
        assert!(Parts::open(b"Titel;Beginn").is_none());
        assert!(Parts::open(b"PK\x03\x04broken").is_none());
    }

    #[test]
    fn err_a_part_that_unpacks_to_more_than_any_programme() {
        let file = zip(&[("a.xml", &vec![b' '; LARGEST + 1])]);
        assert!(file.len() < 1 << 20, "{}", file.len());
        let mut parts = Parts::open(&file).unwrap();
        assert!(parts.text("a.xml").is_err());
    }

    #[test]
    fn err_many_parts_that_unpack_to_more_than_any_programme() {
        let blank = vec![b' '; LARGEST];
        let file = zip(&[("a", &blank), ("b", &blank), ("c", &blank), ("d", &blank), ("e", b"x")]);
        let mut parts = Parts::open(&file).unwrap();
        for name in ["a", "b", "c", "d"] {
            assert!(parts.text(name).is_ok());
        }
        assert!(parts.text("e").is_err());
    }
}
