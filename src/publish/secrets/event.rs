//! An event that is made by chance, and what of it may be seen.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};

use super::{
    dice::Dice,
    parts::{contacts, news, organisations, pages, people, sessions, videos},
    press::press,
};

/// A file of the event, and whether it may be in the site.
#[derive(Debug)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
    /// The whole picture has it.
    pub colour: [u8; 3],
    may_be_seen: bool,
}

/// An event, and what of it is secret.
#[derive(Debug, Default)]
pub struct Made {
    pub json: String,
    pub files: Vec<File>,
    words: Vec<(String, bool)>,
    /// The entries of its photos.
    pub photos: Vec<String>,
    /// Those of files to be taken.
    pub downloads: Vec<String>,
}

/// A photo: its id, and whether it may be seen.
pub type Shown = (String, bool);

impl Made {
    pub fn of(mut dice: Dice) -> Self {
        let mut made = Self::default();
        let dice = &mut dice;
        let (persons, entries, photos) = people(&mut made, dice);
        let lists = [
            ("people", entries),
            ("sessions", sessions(&mut made, &persons, &photos, dice)),
            ("contacts", contacts(&mut made, dice)),
            ("news", news(&mut made, dice)),
            ("videos", videos(&mut made, dice)),
            ("pages", pages(&mut made, &photos, dice)),
            ("organisations", organisations(&mut made, dice)),
        ];
        let press = press(&mut made, &persons, dice);
        let photos = ("photos", std::mem::take(&mut made.photos));
        let downloads = ("files", std::mem::take(&mut made.downloads));
        let lists = lists.into_iter().chain([photos, downloads]);
        let lists = lists.map(|(key, list)| format!("\"{key}\": [{}]", list.join(",\n")));
        let lists = lists.collect::<Vec<_>>().join(",\n");
        made.json = format!(
            r#"{{"schema_version": 1, "revision": 1, "updated": "2026-05-01", "id": "treffen",
            "languages": ["de"], "title": "Treffen", "time_zone": "Europe/Berlin",
            "days": ["2026-05-07"], {press}{lists}}}"#
        );
        made
    }

    /// A word that stands nowhere else.
    pub fn word(&mut self, may_be_seen: bool) -> String {
        let number = self.words.len();
        let letter = |place: usize| char::from(b"bcdfghjklm"[number / place % 10]);
        let word = format!("qz{}{}{}xwv", letter(100), letter(10), letter(1));
        self.words.push((word.clone(), may_be_seen));
        word
    }

    /// A picture of one colour that no other has.
    pub fn picture(&mut self, may_be_seen: bool) -> String {
        const LEVELS: [u8; 4] = [20, 92, 164, 236];
        let number = self.files.len();
        let colour = [LEVELS[number % 4], LEVELS[number / 4 % 4], LEVELS[number / 16 % 4]];
        let mut bytes = Cursor::new(Vec::new());
        let picture = RgbImage::from_pixel(8, 8, Rgb(colour));
        picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
        self.file("png", bytes.into_inner(), colour, may_be_seen)
    }

    /// A drawing of one colour that no other has.
    pub fn drawing(&mut self, may_be_seen: bool) -> String {
        let number = u8::try_from(self.files.len()).unwrap();
        let colour = [7, 13, 100 + number];
        let [r, g, b] = colour;
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z" fill="#{r:02x}{g:02x}{b:02x}"/></svg>"##
        );
        self.file("svg", svg.into_bytes(), colour, may_be_seen)
    }

    fn file(&mut self, end: &str, bytes: Vec<u8>, colour: [u8; 3], may_be_seen: bool) -> String {
        let name = format!("{}.{end}", self.files.len());
        self.files.push(File { name: name.clone(), bytes, colour, may_be_seen });
        name
    }

    pub fn secret_words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter(|(_, may)| !may).map(|(word, _)| word.as_str())
    }

    pub fn open_words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter(|(_, may)| *may).map(|(word, _)| word.as_str())
    }

    pub fn secret_files(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| !file.may_be_seen)
    }
}
