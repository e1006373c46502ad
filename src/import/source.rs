//! What is read, and how.

use jiff::Timestamp;

use crate::author::Said;

/// A file, as it was given.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name without folders: `schedule.json`.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What is said beside the files.
#[derive(Clone, Debug)]
pub struct Options {
    /// The time zone of times that have none, and of the event: `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// The language of texts that name none: `de`.
    pub language: Option<String>,
    /// What `updated` says.
    pub now: Timestamp,
}

/// Why nothing can be imported, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub what: Said,
    pub hint: Option<Said>,
}

impl Wrong {
    pub fn new(what: Said) -> Self {
        Self { what, hint: None }
    }

    /// What the organiser can do about it.
    #[must_use]
    pub fn hint(self, hint: Said) -> Self {
        Self { hint: Some(hint), ..self }
    }
}
