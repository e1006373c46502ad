//! Every byte of a site, searched: pages, data, calendars, pictures, and what is in archives.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{Cursor, Read},
    path::Path,
};

use zip::ZipArchive;

use super::event::File;

/// How words begin and end, and how long they are.
const BEGIN: &[u8] = b"qz";
const END: &[u8] = b"xwv";
const LENGTH: usize = 8;

/// What was found in a site.
#[derive(Debug, Default)]
pub struct Found {
    /// With the files that they stand in.
    words: BTreeMap<String, BTreeSet<String>>,
    contents: BTreeSet<Vec<u8>>,
    /// The colours of pictures that have only one.
    colours: Vec<[u8; 3]>,
    /// All that can be read as text, in lower case.
    texts: String,
}

impl Found {
    pub fn in_site(site: &Path) -> Self {
        let mut found = Self::default();
        let mut folders = vec![site.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(site).unwrap().display().to_string();
                    found.add(&name, fs::read(path).unwrap());
                }
            }
        }
        found
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        if name.ends_with(".zip") {
            let mut archive = ZipArchive::new(Cursor::new(&bytes)).unwrap();
            for index in 0..archive.len() {
                let mut file = archive.by_index(index).unwrap();
                let (inner, mut content) = (format!("{name}/{}", file.name().unwrap()), Vec::new());
                file.read_to_end(&mut content).unwrap();
                self.add(&inner, content);
            }
        }
        self.add_words(name, name.as_bytes());
        self.add_words(name, &bytes);
        if let Ok(picture) = image::load_from_memory(&bytes) {
            let picture = picture.to_rgb8();
            let first = picture.pixels().next().map(|pixel| pixel.0);
            let is_plain =
                |colour: &[u8; 3]| picture.pixels().all(|pixel| is_near(pixel.0, *colour));
            self.colours.extend(first.filter(is_plain));
        } else if let Ok(text) = std::str::from_utf8(&bytes) {
            self.texts += &text.to_lowercase();
        }
        self.contents.insert(bytes);
    }

    fn add_words(&mut self, name: &str, bytes: &[u8]) {
        let bytes = bytes.to_ascii_lowercase();
        for word in bytes.windows(LENGTH) {
            if word.starts_with(BEGIN) && word.ends_with(END) {
                let word = String::from_utf8_lossy(word).into_owned();
                self.words.entry(word).or_default().insert(name.to_owned());
            }
        }
    }

    pub fn has_word(&self, word: &str) -> bool {
        self.words.contains_key(word)
    }

    /// The files that have any of these words.
    pub fn places(&self, words: &[&str]) -> BTreeSet<&String> {
        words.iter().filter_map(|word| self.words.get(*word)).flatten().collect()
    }

    /// Whether a file is there: as it is, or by the colour that it has.
    pub fn has_file(&self, file: &File) -> bool {
        let [r, g, b] = file.colour;
        self.contents.contains(&file.bytes)
            || self.colours.iter().any(|colour| is_near(*colour, file.colour))
            || self.texts.contains(&format!("#{r:02x}{g:02x}{b:02x}"))
    }
}

/// Whether two colours are the same but for what encoding has lost.
fn is_near(one: [u8; 3], other: [u8; 3]) -> bool {
    const NEAR: u8 = 16;
    one.into_iter().zip(other).all(|(one, other)| one.abs_diff(other) <= NEAR)
}
