//! Why a file of the event folder is not used.

use std::path::Path;

use super::{
    finding::{Finding, Severity},
    json::quoted,
    said::Said,
    spot::Place,
};

/// Why a file is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub expected: Said,
    /// `None` if there is nothing to say but the name of the file.
    pub found: Option<Box<Said>>,
    pub hint: Option<Box<Said>>,
}

impl Refusal {
    pub fn new(expected: Said) -> Self {
        Self { expected, found: None, hint: None }
    }

    /// What the file holds instead.
    #[must_use]
    pub fn found(self, found: Said) -> Self {
        Self { found: Some(Box::new(found)), ..self }
    }

    /// What the organiser can do about it.
    #[must_use]
    pub fn hint(self, hint: Said) -> Self {
        Self { hint: Some(Box::new(hint)), ..self }
    }

    /// As an error about the file itself, not about the value that names it.
    pub fn finding(self, file: &Path) -> Finding {
        let file = file.display().to_string();
        let found = self.found.map_or_else(|| Said::as_is(quoted(&file)), |found| *found);
        let (place, what) = (Place::new(&file, ""), self.expected.but_found(&found));
        Finding::new(Severity::Error, place, what, self.hint.map(|hint| *hint))
    }
}
