//! Checks the published `event.json` of a site, which organisers may correct by hand. It is
//! read as the app reads it, so what is said here is what visitors will see.

use std::{collections::BTreeSet, fs, path::Path};

use crate::event::{
    Day, Event, Run, SCHEMA_VERSION, Slip, SlipKind, Timestamp, Tree, noted, without_mark,
};

use super::{
    Finding, ReadError,
    json::{Json, quoted},
    reading::report_syntax,
    report::{Place, Report},
    site_lines::lines,
    site_values::{last_key, value_at, values},
};

const NOT_USED: &str = "the app does not use the file";

/// What refers to what: values, and the ids that they can be.
const REFERENCES: [(&str, &str); 8] = [
    ("days[].moderators[]", "people[].id"),
    ("sessions[].people[].person", "people[].id"),
    ("sessions[].track", "tracks[].id"),
    ("sessions[].runs[].day", "days[].date"),
    ("sessions[].runs[].rooms[]", "rooms[].id"),
    ("people[].photo", "photos[].id"),
    ("photos[].session", "sessions[].id"),
    ("photos[].people[]", "people[].id"),
];

/// What nothing else may be called.
const UNIQUE: [&str; 6] = [
    "days[].date",
    "sessions[].id",
    "sessions[].runs[].id",
    "people[].id",
    "rooms[].id",
    "photos[].id",
];

/// Checks the `event.json` of the site in `dir`.
///
/// # Errors
/// If there is none, or it cannot be read.
pub fn check_site(dir: &Path) -> Result<Vec<Finding>, ReadError> {
    let path = dir.join("event.json");
    let bytes = fs::read(&path).map_err(|source| ReadError { path, source })?;
    let published = Published::default();
    Ok(match std::str::from_utf8(without_mark(&bytes)) {
        Ok(text) => published.check(text),
        Err(_) => {
            let hint = Some("save the file with the encoding UTF-8".to_owned());
            let place = Place::new("event.json", "");
            published.report.error(&place, "a text in UTF-8", "another encoding", hint);
            published.report.into_findings()
        }
    })
}

#[derive(Default)]
struct Published {
    report: Report,
}

impl Published {
    fn check(self, text: &str) -> Vec<Finding> {
        let Ok(json) =
            serde_json::from_str::<Json>(text).map_err(|error| report_syntax(&error, &self.report))
        else {
            return self.report.into_findings();
        };
        let tree = serde_json::from_str(text).unwrap_or(Tree::Null);
        let (event, slips) = noted(|| Event::from_published(tree));
        if event.is_none() && slips.iter().all(|slip| slip.kind == SlipKind::Unknown) {
            let version = format!("{SCHEMA_VERSION} or less, the format of this program");
            let is_object = matches!(json, Json::Object(_));
            let (path, expected) =
                if is_object { ("schema_version", version.as_str()) } else { ("", "an object") };
            self.error(path, expected, &json, NOT_USED);
        }
        slips.iter().for_each(|slip| self.report_slip(slip, &json));
        REFERENCES.iter().for_each(|(from, to)| self.check_references(&json, from, to));
        UNIQUE.iter().for_each(|ids| self.check_unique(&json, ids));
        if let Some(event) = event {
            self.check_times(&json, &event);
        }
        with_lines(self.report.into_findings(), text)
    }

    fn error(&self, path: &str, expected: &str, json: &Json, hint: &str) {
        let found = value_at(json, path).describe();
        self.report.error(&Place::new("event.json", path), expected, &found, Some(hint.to_owned()));
    }

    fn report_slip(&self, slip: &Slip, json: &Json) {
        match &slip.kind {
            SlipKind::Unreadable { expected, left_out } => {
                let hint = match left_out {
                    None => NOT_USED.to_owned(),
                    Some(path) if *path == slip.path => "the app leaves it out".to_owned(),
                    Some(path) => format!("the app leaves out {path}"),
                };
                self.error(&slip.path, expected, json, &hint);
            }
            SlipKind::Unknown => {
                let found = quoted(last_key(&slip.path));
                let hint = "the app does not look at it".to_owned();
                let place = Place::new("event.json", slip.path.as_str());
                self.report.warning(&place, "a key that is known here, once", &found, Some(hint));
            }
        }
    }

    fn check_references(&self, json: &Json, from: &str, to: &str) {
        let ids: BTreeSet<_> = texts(json, to).into_iter().map(|(_, id)| id).collect();
        for (path, id) in texts(json, from) {
            if !ids.contains(id) {
                self.error(&path, &format!("one of {to}"), json, "the app shows nothing for it");
            }
        }
    }

    fn check_unique(&self, json: &Json, ids: &str) {
        let mut seen = BTreeSet::new();
        for (path, id) in texts(json, ids) {
            if !seen.insert(id) {
                self.error(&path, "an id that is not taken yet", json, "change one of the two");
            }
        }
    }

    fn check_times(&self, json: &Json, event: &Event) {
        for (path, id) in texts(json, "sessions[].runs[].id") {
            if let Some((_, run)) = event.runs().find(|(_, run)| run.id == id) {
                self.check_run(json, path.trim_end_matches(".id"), run, &event.days);
            }
        }
    }

    fn check_run(&self, json: &Json, path: &str, run: &Run, days: &[Day]) {
        let Some(start) = run.start.as_ref().map(Timestamp::epoch_seconds) else { return };
        if run.end.as_ref().is_some_and(|end| end.epoch_seconds() <= start) {
            let (path, hint) = (format!("{path}.end"), "correct one of the two");
            self.error(&path, "a time after the start", json, hint);
        }
        let holds =
            |day: &&Day| day.begins.epoch_seconds() <= start && start < day.ends.epoch_seconds();
        let day = days.iter().find(holds).map(|day| &day.date);
        if let Some(date) = day.filter(|date| run.day.as_ref() != Some(date)) {
            let expected = format!("{}, as the start says", date.as_str());
            let hint = "the programme shows the run on the day that stands here";
            self.error(&format!("{path}.day"), &expected, json, hint);
        }
    }
}

/// The values that a pattern names, if they are texts.
fn texts<'j>(json: &'j Json, pattern: &str) -> Vec<(String, &'j str)> {
    let text = |(path, value): (String, &'j Json)| match value {
        Json::Text(text) => Some((path, text.as_str())),
        _ => None,
    };
    values(json, pattern).into_iter().filter_map(text).collect()
}

/// The findings with the lines of their places.
fn with_lines(mut findings: Vec<Finding>, text: &str) -> Vec<Finding> {
    let lines = if findings.is_empty() { Default::default() } else { lines(text) };
    for finding in &mut findings {
        let outer = std::iter::successors(Some(finding.path.as_str()), |path| {
            path.rfind(['.', '[']).map(|end| &path[..end])
        });
        if let Some(line) = outer.filter_map(|path| lines.get(path)).next() {
            finding.path = format!("line {line}: {}", finding.path);
        }
    }
    findings
}
