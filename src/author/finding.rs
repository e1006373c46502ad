//! Errors and warnings about an authored file.

use std::fmt;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something is invalid and therefore not published.
    Error,
    /// Worth checking; nothing is lost.
    Warning,
}

/// A problem and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    /// The path of the file in the event folder.
    pub file: String,
    /// The place in the file: `sessions[3].people[0]`; empty for the whole file.
    pub path: String,
    pub expected: String,
    pub found: String,
    pub hint: Option<String>,
}

impl Finding {
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "expected {}, found {}", self.expected, self.found)?;
        match &self.hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(path: &str, hint: Option<&str>) -> Finding {
        Finding {
            severity: Severity::Error,
            file: "event.json".to_owned(),
            path: path.to_owned(),
            expected: "the id of a person".to_owned(),
            found: "\"schuu\"".to_owned(),
            hint: hint.map(str::to_owned),
        }
    }

    #[test]
    fn ok_says_where_what_and_how_to_mend_it() {
        assert_eq!(
            finding("sessions[3].people[0]", Some("did you mean \"schu\"?")).to_string(),
            "event.json: sessions[3].people[0]: expected the id of a person, found \"schuu\"; did you mean \"schu\"?"
        );
    }

    #[test]
    fn ok_is_short_without_path_and_hint() {
        assert_eq!(
            finding("", None).to_string(),
            "event.json: expected the id of a person, found \"schuu\""
        );
    }
}
