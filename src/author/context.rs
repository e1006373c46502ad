//! What every reader needs to know, and where it notes what it found.

use std::{cell::RefCell, path::Path};

use super::{
    PublishedFile, folder::Folder, names::Names, report::Report, theme::Theme, times::Clock,
};

/// The event folder as it is being read.
#[derive(Debug)]
pub struct Context {
    pub report: Report,
    pub folder: Folder,
    pub names: Names,
    /// The event's languages; empty until they are read, or if they are wrong.
    pub languages: Vec<String>,
    /// `None` until the time zone is read, or if it is wrong.
    pub clock: Option<Clock>,
    pub theme: Theme,
    /// The pictures of the photos that were read.
    pub files: RefCell<Vec<PublishedFile>>,
    /// Films and captions, which are published as they are.
    pub copies: RefCell<Vec<PublishedFile>>,
}

impl Context {
    pub fn new(dir: &Path) -> Self {
        Self {
            report: Report::default(),
            folder: Folder::new(dir),
            names: Names::default(),
            languages: Vec::new(),
            clock: None,
            theme: Theme::default(),
            files: RefCell::default(),
            copies: RefCell::default(),
        }
    }
}
