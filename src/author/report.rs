//! Collects findings while the event is read.

use std::cell::{Cell, RefCell};

use super::{
    finding::{Finding, Severity},
    said::{Said, said},
    spot::Place,
};

/// Keeps hostile input from filling the memory with messages.
const MOST_FINDINGS: usize = 5_000;

/// Limits the number of slow comparisons for "did you mean".
const MOST_COMPARISONS: usize = 100_000;

/// The findings so far.
#[derive(Debug, Default)]
pub struct Report {
    findings: RefCell<Vec<Finding>>,
    not_shown: Cell<usize>,
    comparisons: Cell<usize>,
}

impl Report {
    /// Reports that something else stands where something was expected.
    pub fn error(&self, place: &Place, expected: Said, found: Said, hint: Option<Said>) {
        self.add(Finding::new(Severity::Error, place.clone(), expected.but_found(&found), hint));
    }

    /// As [`Report::error`], where nothing is lost.
    pub fn warning(&self, place: &Place, expected: Said, found: Said, hint: Option<Said>) {
        let what = expected.but_found(&found);
        self.add(Finding::new(Severity::Warning, place.clone(), what, hint));
    }

    /// Reports what is wrong in a sentence of its own.
    pub fn add(&self, finding: Finding) {
        let mut findings = self.findings.borrow_mut();
        if findings.len() >= MOST_FINDINGS {
            self.not_shown.set(self.not_shown.get() + 1);
            return;
        }
        findings.push(finding);
    }

    /// The number of findings, which is the index of the next one.
    pub fn len(&self) -> usize {
        self.findings.borrow().len()
    }

    /// The index of the last error from `begin` on.
    pub fn last_error(&self, begin: usize) -> Option<usize> {
        let findings = self.findings.borrow();
        (begin..findings.len()).rev().find(|&index| findings[index].is_error())
    }

    /// Says what a finding costs: the last word is that of the largest thing.
    pub fn costs(&self, index: usize, effect: Said) {
        if let Some(finding) = self.findings.borrow_mut().get_mut(index) {
            finding.effect = Some(effect);
        }
    }

    /// A hint with the name that is most similar to `found`.
    pub fn did_you_mean<'c>(
        &self,
        found: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<Said> {
        self.most_alike(found, candidates).map(did_you_mean)
    }

    /// The candidate most similar to `found`, if any is similar enough.
    pub fn most_alike<'c>(
        &self,
        found: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<&'c str> {
        most_alike(found, self.counted(candidates))
    }

    /// Candidates for a comparison, as long as there may be more.
    pub fn counted<'c>(
        &self,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> impl Iterator<Item = &'c str> {
        let rest = MOST_COMPARISONS.saturating_sub(self.comparisons.get());
        candidates.into_iter().take(rest).inspect(|_| {
            self.comparisons.set(self.comparisons.get() + 1);
        })
    }

    /// All findings, in the order in which they were reported.
    pub fn into_findings(self) -> Vec<Finding> {
        let not_shown = self.not_shown.get();
        let mut findings = self.findings.into_inner();
        findings.extend((not_shown > 0).then(|| {
            let what = said!(
                "{not_shown} more findings, which are not shown",
                "{not_shown} weitere Meldungen, die hier fehlen"
            );
            Finding::new(Severity::Error, Place::new("event.json", ""), what, None)
        }));
        findings
    }
}

/// A hint with what was probably meant.
pub fn did_you_mean(name: &str) -> Said {
    said!("did you mean \"{name}\"?", "gemeint ist vielleicht \"{name}\"")
}

/// The candidate most similar to `found`, if any is similar enough.
pub fn most_alike<'c>(
    found: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    const ALIKE: f64 = 0.6;
    const LONGEST: usize = 64;
    if found.len() > LONGEST {
        return None;
    }
    let found = found.to_lowercase();
    let alike =
        |candidate: &str| strsim::normalized_damerau_levenshtein(&found, &candidate.to_lowercase());
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|candidate| (alike(candidate), candidate))
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
            report.error(&place, Said::as_is("a"), Said::as_is("b"), None);
        }
        let findings = report.into_findings();
        assert_eq!(findings.len(), MOST_FINDINGS + 1);
        assert_eq!(findings[MOST_FINDINGS].what.english, "7 more findings, which are not shown");
    }
}
