//! State shared by all functions that read parts of the event.

use std::{cell::RefCell, path::Path};

use crate::event::Event;

use super::{
    PublishedFile, clock::Clock, finding::Finding, folder::Folder, framing::Framing,
    link_look::Addresses, names::Names, report::Report, theme::Theme, untranslated::Untranslated,
    written_ids::WrittenIds,
};

/// The state of reading an event folder.
#[derive(Debug)]
pub struct Context {
    pub report: Report,
    pub folder: Folder,
    pub names: Names,
    /// Empty until the file is parsed.
    pub written: WrittenIds,
    /// The event as it was published before, if that is known.
    pub published: Option<Event>,
    /// The event's languages; empty until they are read, or if they are invalid.
    pub languages: Vec<String>,
    /// What stands among the languages and is no code, which has been reported.
    pub unclear_languages: Vec<String>,
    /// `None` until the time zone is read, or if it is invalid.
    pub clock: Option<Clock>,
    pub theme: Theme,
    pub framing: Framing,
    /// The pictures of the photos that were read.
    pub files: RefCell<Vec<PublishedFile>>,
    pub untranslated: Untranslated,
    /// The web and mail addresses that were read.
    pub addresses: RefCell<Addresses>,
    /// What a careful editor would remark.
    pub remarks: Vec<Finding>,
    /// Films, captions and files to be taken.
    pub copies: RefCell<Vec<PublishedFile>>,
}

impl Context {
    pub fn new(dir: &Path) -> Self {
        Self {
            report: Report::default(),
            folder: Folder::new(dir),
            names: Names::default(),
            written: WrittenIds::default(),
            published: None,
            languages: Vec::new(),
            unclear_languages: Vec::new(),
            clock: None,
            theme: Theme::default(),
            framing: Framing::default(),
            untranslated: Untranslated::default(),
            addresses: RefCell::default(),
            remarks: Vec::new(),
            files: RefCell::default(),
            copies: RefCell::default(),
        }
    }
}
