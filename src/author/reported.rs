//! Findings for machines: as JSON, and as annotations of GitHub.
//!
//! `docs/check.md` describes the JSON. An annotation is a workflow command that GitHub shows beside
//! its line: `::error file=event.json,line=41,col=15::what is wrong`. In it `%` and line ends are
//! escaped, and in its properties also `:` and `,`, as
//! [the toolkit does](https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).

use serde::Serialize;

use super::{
    characters::visible,
    finding::{Finding, Severity},
    said::Tongue,
    spot::Place,
};

/// Raised when a key changes its meaning or goes; further keys may come.
const VERSION: u32 = 1;

/// What `check` has found, as an object of JSON.
#[derive(Clone, Debug, Serialize)]
pub struct Reported {
    version: u32,
    language: &'static str,
    /// The folder that was checked, as it was named.
    folder: String,
    errors: usize,
    warnings: usize,
    findings: Vec<Entry>,
    /// How many texts are not in every language of the event.
    untranslated: usize,
    /// Where these are; only if they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    untranslated_texts: Option<Vec<Entry>>,
    /// Files in the folder that `event.json` does not name.
    unlisted_pictures: Vec<String>,
}

/// A finding.
#[derive(Clone, Debug, Serialize)]
struct Entry {
    severity: &'static str,
    /// What kind of remark it is; `None` if something is invalid, or missing.
    remark: Option<&'static str>,
    file: String,
    /// From 1, as the column; `None` for a whole file.
    line: Option<usize>,
    column: Option<usize>,
    /// A JSON Pointer; `None` in files that are no JSON.
    path: Option<String>,
    thing: Option<String>,
    what: String,
    effect: Option<String>,
    hint: Option<String>,
    /// The first of two, where this is the second.
    first: Option<Spotted>,
}

#[derive(Clone, Debug, Serialize)]
struct Spotted {
    file: String,
    line: Option<usize>,
    column: Option<usize>,
}

impl Reported {
    /// `texts` are those that are not in every language; they are listed if `lists_texts`.
    pub fn new(
        folder: String,
        findings: &[Finding],
        texts: &[Finding],
        lists_texts: bool,
        unlisted_pictures: Vec<String>,
        tongue: Tongue,
    ) -> Self {
        let errors = findings.iter().filter(|finding| finding.is_error()).count();
        let mut sorted: Vec<&Finding> = findings.iter().collect();
        sorted.sort_by_key(|finding| finding.place.in_order());
        let entry = |finding: &Finding| Entry::of(finding, tongue);
        Self {
            version: VERSION,
            language: tongue.name(),
            folder,
            errors,
            warnings: findings.len() - errors,
            findings: sorted.into_iter().map(entry).collect(),
            untranslated: texts.len(),
            untranslated_texts: lists_texts.then(|| texts.iter().map(entry).collect()),
            unlisted_pictures,
        }
    }

    /// In lines, with two blanks for each level.
    pub fn to_json(&self) -> String {
        // Serialising texts and numbers cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Entry {
    fn of(finding: &Finding, tongue: Tongue) -> Self {
        let shown = |text: &str| visible(text).into_owned();
        let said =
            |said: &Option<super::said::Said>| said.as_ref().map(|said| shown(said.to(tongue)));
        let Spotted { file, line, column } = Spotted::of(&finding.place);
        Self {
            severity: severity(finding),
            remark: finding.remark.map(super::remark::Remark::name),
            file,
            line,
            column,
            path: finding.place.pointer.clone(),
            thing: said(&finding.thing),
            what: shown(finding.what.to(tongue)),
            effect: said(&finding.effect),
            hint: said(&finding.hint),
            first: finding.first.as_ref().map(Spotted::of),
        }
    }
}

impl Spotted {
    fn of(place: &Place) -> Self {
        let position = place.position();
        Self {
            file: place.file.clone(),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
        }
    }
}

fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// A finding as a workflow command; `file` is its path in the repository.
pub fn annotation(finding: &Finding, file: &str, tongue: Tongue) -> String {
    let mut properties = format!("file={}", property(file));
    if let Some(position) = finding.place.position() {
        properties += &format!(",line={},col={}", position.line, position.column);
    }
    let about = finding.about(tongue);
    if !about.is_empty() {
        properties += &format!(",title={}", property(&visible(about)));
    }
    let mut text = finding.problem(tongue);
    finding.ways_out(tongue).iter().for_each(|way| text += &format!("\n→ {way}"));
    // Each line by itself: a line end is none of what cannot be seen.
    let lines: Vec<_> = text.split('\n').map(visible).collect();
    format!("::{} {properties}::{}", severity(finding), data(&lines.join("\n")))
}

/// A notice about a file as a workflow command.
pub fn notice(text: &str, file: &str) -> String {
    format!("::notice file={}::{}", property(file), data(text))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::{said::Said, spot::Position};

    #[test]
    fn err_nothing_in_a_finding_ends_a_workflow_command_or_begins_another() {
        let place = Place::at("a,b: 100%\n::error::x.json", Position { line: 4, column: 2 });
        let what = Said::as_is("50 % of it,\r\n::warning::lost\u{202e}");
        let hint = Some(Said::new("write: a, b", "a, b schreiben"));
        let mut finding = Finding::new(Severity::Error, place, what, hint);
        finding.thing = Some(Said::as_is("session \"A: b, c\""));
        assert_eq!(
            annotation(&finding, &finding.place.file, Tongue::English),
            "::error file=a%2Cb%3A 100%25%0A%3A%3Aerror%3A%3Ax.json,line=4,col=2,title=session \"A%3A b%2C c\"::50 %25 of it,\\u{d}%0A::warning::lost\\u{202e}%0A→ write: a, b"
        );
        assert_eq!(notice("1 %", "a:b"), "::notice file=a%3Ab::1 %25");
    }
}
