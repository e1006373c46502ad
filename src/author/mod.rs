//! Reads an event folder as people write it and resolves it into an [`Event`].
//!
//! Three steps: `whole_event` and its neighbours read, each value through a
//! `Cursor` that knows where it stands; `names` checks who refers to whom;
//! `resolve` takes out what is not to be published, and sorts. Whatever is wrong
//! is said at once, each [`Finding`] with its place, and all else is published.
//!
//! The format is written down in `docs/event-format.md`, and for editors in
//! `docs/event.schema.json`. Pictures are measured here, not converted. Colours are
//! no part of the event: the app does not need them.

mod address;
mod block_tree;
mod consent;
mod contact;
mod context;
mod cursor;
mod days;
mod fields;
mod finding;
mod folder;
mod ids;
mod json;
mod languages;
mod markdown;
mod names;
mod organisation;
mod page;
mod person;
mod photo;
mod picture;
mod place;
mod press;
mod reading;
mod report;
mod resolve;
mod run;
mod sample;
mod sample_words;
mod session;
mod small;
mod starter;
mod text;
mod theme;
mod times;
mod unnamed;
mod video;
mod whole_event;

pub use finding::{Finding, Severity};
pub use picture::is_drawing;
pub use reading::read_text;
pub use sample::sample_event;
pub use starter::write_starter;
pub use theme::{Colour, Ground, Theme};
pub use unnamed::{unnamed_pictures, with_photo_entries};

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use serde::Serialize;

use crate::{event::Event, i18n::PublishedWords};

use folder::LARGEST_FILE;
use reading::read_nothing;

/// The result of reading: what can be published, and what is to be said about it.
#[derive(Clone, Debug)]
pub struct Reading {
    /// `None` if the file is so broken that nothing can be published.
    pub event: Option<Event>,
    /// The event's own colours; those of the design where it has none.
    pub theme: Theme,
    pub findings: Vec<Finding>,
    /// The pictures that belong to the published event.
    pub files: Vec<PublishedFile>,
    /// Its films and their captions, to be copied as they are.
    pub copies: Vec<PublishedFile>,
}

/// A file of the event folder that gets into the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFile {
    pub source: PathBuf,
    /// The address from the root of the site: `photos/opening.jpg`.
    pub target: String,
}

/// The event folder could not be read at all.
#[derive(Debug)]
pub struct ReadError {
    path: PathBuf,
    source: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Reads `event.json` in the folder `dir`, and the files that it names.
///
/// # Errors
/// If there is no such file or it cannot be read. Whatever is wrong inside the
/// file is a [`Finding`].
pub fn read_folder(dir: &Path) -> Result<Reading, ReadError> {
    let path = dir.join("event.json");
    let read = fs::metadata(&path).and_then(|metadata| match metadata.len() {
        ..=LARGEST_FILE => fs::read(&path).map(Some),
        _ => Ok(None),
    });
    let Some(bytes) = read.map_err(|source| ReadError { path, source })? else {
        return Ok(read_nothing("a file of at most 20 MB", "a larger one", None));
    };
    let hint = "save the file with the encoding UTF-8".to_owned();
    Ok(String::from_utf8(bytes).map_or_else(
        |_| read_nothing("a text in UTF-8", "another encoding", Some(hint)),
        |json| read_text(&json, dir),
    ))
}

/// The published `event.json`: an event, and the words that the app needs for it.
#[derive(Serialize)]
struct Published<'a> {
    #[serde(flatten)]
    event: &'a Event,
    words: PublishedWords,
}

/// The published `event.json`: compact, the same bytes for the same event.
pub fn publish_json(event: &Event) -> String {
    let words = PublishedWords::for_languages(&event.languages);
    // An event is made of texts, numbers, lists and structs: that cannot fail.
    let mut json = serde_json::to_string(&Published { event, words }).unwrap_or_default();
    json.push('\n');
    json
}
