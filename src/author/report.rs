//! Collects findings while the event is read.

use std::cell::{Cell, RefCell};

use super::finding::{Finding, Severity};

/// Keeps hostile input from filling the memory with messages.
const MOST_FINDINGS: usize = 5_000;

/// Limits the number of slow comparisons for "did you mean".
const MOST_COMPARISONS: usize = 100_000;

/// A place in the event folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    /// As [`Finding::path`].
    pub path: String,
}

impl Place {
    pub fn new(file: &str, path: impl Into<String>) -> Self {
        Self { file: file.to_owned(), path: path.into() }
    }
}

/// The findings so far.
#[derive(Debug, Default)]
pub struct Report {
    findings: RefCell<Vec<Finding>>,
    not_shown: Cell<usize>,
    comparisons: Cell<usize>,
}

impl Report {
    pub fn error(&self, place: &Place, expected: &str, found: &str, hint: Option<String>) {
        self.add(Severity::Error, place, expected, found, hint);
    }

    pub fn warning(&self, place: &Place, expected: &str, found: &str, hint: Option<String>) {
        self.add(Severity::Warning, place, expected, found, hint);
    }

    /// A hint with the name that is most similar to `found`.
    pub fn did_you_mean<'c>(
        &self,
        found: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<String> {
        let rest = MOST_COMPARISONS.saturating_sub(self.comparisons.get());
        let counted = candidates.into_iter().take(rest).inspect(|_| {
            self.comparisons.set(self.comparisons.get() + 1);
        });
        most_alike(found, counted).map(|name| format!("did you mean \"{name}\"?"))
    }

    /// All findings, in the order in which they were reported.
    pub fn into_findings(self) -> Vec<Finding> {
        let not_shown = self.not_shown.get();
        let mut findings = self.findings.into_inner();
        findings.extend((not_shown > 0).then(|| Finding {
            severity: Severity::Error,
            file: "event.json".to_owned(),
            path: String::new(),
            expected: format!("at most {MOST_FINDINGS} findings"),
            found: format!("{not_shown} more, which are not shown"),
            hint: None,
        }));
        findings
    }

    fn add(
        &self,
        severity: Severity,
        place: &Place,
        expected: &str,
        found: &str,
        hint: Option<String>,
    ) {
        let mut findings = self.findings.borrow_mut();
        if findings.len() >= MOST_FINDINGS {
            self.not_shown.set(self.not_shown.get() + 1);
            return;
        }
        findings.push(Finding {
            severity,
            file: place.file.clone(),
            path: place.path.clone(),
            expected: expected.to_owned(),
            found: found.to_owned(),
            hint,
        });
    }
}

/// The candidate most similar to `found`, if any is similar enough.
fn most_alike<'c>(found: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    const ALIKE: f64 = 0.6;
    const LONGEST: usize = 64;
    if found.len() > LONGEST {
        return None;
    }
    let found = found.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&found, candidate), candidate))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_finds_what_was_meant() {
        let kinds = ["talk", "keynote", "workshop", "poster"];
        assert_eq!(most_alike("Workshops", kinds), Some("workshop"));
        assert_eq!(most_alike("tlak", kinds), Some("talk"));
        assert_eq!(most_alike("Vortrag", kinds), None);
        assert_eq!(most_alike(&"talk".repeat(1000), kinds), None);
    }

    #[test]
    fn ok_stops_comparing_in_the_end() {
        let report = Report::default();
        assert!(report.did_you_mean("tlak", ["talk"]).is_some());
        assert!(report.did_you_mean("tlak", vec!["x"; MOST_COMPARISONS]).is_none());
        assert!(report.did_you_mean("tlak", ["talk"]).is_none());
    }

    #[test]
    fn ok_says_how_many_findings_are_not_shown() {
        let report = Report::default();
        let place = Place::new("event.json", "x");
        for _ in 0..MOST_FINDINGS + 7 {
            report.error(&place, "a", "b", None);
        }
        let findings = report.into_findings();
        assert_eq!(findings.len(), MOST_FINDINGS + 1);
        assert_eq!(findings[MOST_FINDINGS].found, "7 more, which are not shown");
    }
}
