//! Why a file of the event folder is not used.

use std::path::Path;

use super::{
    finding::{Finding, Severity},
    json::quoted,
};

/// Why a file is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub expected: &'static str,
    /// `None` if there is nothing to say but the name of the file.
    pub found: Option<String>,
    pub hint: Option<String>,
}

impl Refusal {
    pub fn new(expected: &'static str) -> Self {
        Self { expected, found: None, hint: None }
    }

    /// What the file holds instead.
    #[must_use]
    pub fn found(self, found: impl Into<String>) -> Self {
        Self { found: Some(found.into()), ..self }
    }

    /// What the organiser can do about it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// As an error about the file itself, not about the value that names it.
    pub fn finding(self, file: &Path) -> Finding {
        let file = file.display().to_string();
        Finding {
            severity: Severity::Error,
            path: String::new(),
            expected: self.expected.to_owned(),
            found: self.found.unwrap_or_else(|| quoted(&file)),
            hint: self.hint,
            file,
        }
    }
}
