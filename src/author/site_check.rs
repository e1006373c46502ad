//! Checks the published `event.json` of a site, which organisers may correct by hand. It is
//! read as the app reads it, so what is said here is what visitors will see.

use std::{collections::BTreeSet, path::Path};

use crate::event::{
    Day, Event, Run, SCHEMA_VERSION, Slip, SlipKind, Timestamp, Tree, noted, without_mark,
};

use super::{
    event_file::{event_file, too_large, too_much},
    finding::{Finding, Severity},
    json::{Json, printable},
    read_error::ReadError,
    reading::{no_json, not_utf8, say_where},
    report::Report,
    said::{Said, said},
    site_forms::form,
    site_mark::BuiltEvent,
    site_proposals::proposal,
    site_values::{last_key, value_at, values},
    spot::{Place, Spot},
    things::thing,
};

const NOT_USED: Said =
    Said::new("the app does not use the file", "die App verwendet die Datei nicht");

/// What refers to what: values, and the ids that they can be.
const REFERENCES: [(&str, &str); 9] = [
    ("days[].moderators[]", "people[].id"),
    ("sessions[].people[].person", "people[].id"),
    ("sessions[].track", "tracks[].id"),
    ("sessions[].runs[].day", "days[].date"),
    ("sessions[].runs[].rooms[]", "rooms[].id"),
    ("people_groups[].people[]", "people[].id"),
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
    let read = event_file(&dir.join("event.json")).map_err(|error| ReadError::new(dir, error))?;
    let Some(bytes) = read else { return Ok(vec![too_large()]) };
    let bytes = without_mark(&bytes);
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => Published { built: BuiltEvent::of(dir), ..Published::default() }.check(text),
        Err(error) => vec![not_utf8(bytes, error)],
    })
}

#[derive(Default)]
struct Published {
    report: Report,
    /// What was built, if the site says so.
    built: Option<BuiltEvent>,
}

impl Published {
    fn check(self, text: &str) -> Vec<Finding> {
        if let Some(finding) = too_much(text.as_bytes()) {
            return vec![finding];
        }
        let json = match serde_json::from_str::<Json>(text) {
            Ok(json) => json,
            Err(error) => return vec![no_json(text, &error)],
        };
        let tree = serde_json::from_str(text).unwrap_or(Tree::Null);
        let (event, slips) = noted(|| Event::from_published(tree));
        if event.is_none() && slips.iter().all(|slip| slip.kind == SlipKind::Unknown) {
            let version = said!(
                "{SCHEMA_VERSION} or less, the format of this program",
                "{SCHEMA_VERSION} oder weniger, das Format dieses Programms"
            );
            let object = Said::new("an object { }", "ein Objekt { }");
            let is_object = matches!(json, Json::Object(_));
            let (path, expected) =
                if is_object { ("schema_version", version) } else { ("", object) };
            self.error(path, expected, &json, NOT_USED);
        }
        slips.iter().for_each(|slip| self.report_slip(slip, &json));
        REFERENCES.iter().for_each(|(from, to)| self.check_references(&json, from, to));
        UNIQUE.iter().for_each(|ids| self.check_unique(&json, ids));
        if let Some(event) = event {
            self.check_times(&json, &event);
            self.check_revision(&event);
        }
        let mut findings = self.report.into_findings();
        say_where(&mut findings, text, &json);
        findings
    }

    /// Reports a value that is not as expected, and what that costs.
    fn error(&self, path: &str, expected: Said, json: &Json, effect: Said) {
        let what = expected.but_found(&value_at(json, path).describe());
        let place = Place::new("event.json", path);
        let finding = Finding::new(Severity::Error, place, what, proposal(json, path));
        self.report.add(Finding { effect: Some(effect), ..finding });
    }

    fn report_slip(&self, slip: &Slip, json: &Json) {
        match &slip.kind {
            SlipKind::Unreadable { expected, left_out } => {
                let effect = match left_out {
                    None => NOT_USED,
                    Some(path) if *path == slip.path => {
                        Said::new("the app leaves it out", "die App lässt das weg")
                    }
                    Some(path) => {
                        let thing = thing(json, path).unwrap_or_else(|| Said::as_is(path.as_str()));
                        said!("the app leaves out: {thing}", "die App lässt weg: {thing}"; thing)
                    }
                };
                self.error(&slip.path, form(expected), json, effect);
            }
            SlipKind::Unknown => {
                let key = printable(last_key(&slip.path));
                let what = said!(
                    "the app does not know \"{key}\" here, or it stands here twice, and does not look at it",
                    "die App kennt \"{key}\" hier nicht, oder es steht zweimal da, und sieht es nicht an"
                );
                let place = Place::new("event.json", slip.path.as_str()).with(Spot::Key);
                self.report.add(Finding::new(Severity::Warning, place, what, None));
            }
        }
    }

    fn check_references(&self, json: &Json, from: &str, to: &str) {
        let ids: BTreeSet<_> = texts(json, to).into_iter().map(|(_, id)| id).collect();
        for (path, id) in texts(json, from) {
            if !ids.contains(id) {
                let expected = said!("one of {to}", "eines von {to}");
                let effect =
                    Said::new("the app shows nothing for it", "die App zeigt dafür nichts");
                self.error(&path, expected, json, effect);
            }
        }
    }

    fn check_unique(&self, json: &Json, ids: &str) {
        let mut seen = BTreeSet::new();
        for (path, id) in texts(json, ids) {
            if !seen.insert(id) {
                let expected = Said::new("an id that is not taken yet", "eine freie ID");
                let effect = Said::new("change one of the two", "eine von beiden ändern");
                self.error(&path, expected, json, effect);
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

    /// A correction that calendars and open pages are not told of.
    fn check_revision(&self, event: &Event) {
        let is_forgotten = |built: &BuiltEvent| built.is_corrected_without_revision(event);
        if self.built.as_ref().is_some_and(is_forgotten) {
            let (now, next) = (event.revision, event.revision.saturating_add(1));
            let what = said!(
                "the file was corrected after it was built, and its revision is still {now}",
                "die Datei wurde nach dem Bauen berichtigt, und ihre Revision ist noch {now}"
            );
            let hint = said!(
                "write \"revision\": {next} here, and in the event folder with the same change",
                "hier \"revision\": {next} schreiben, und im Ordner der Veranstaltung mit derselben Änderung"
            );
            let place = Place::new("event.json", "revision");
            self.report.add(Finding::new(Severity::Warning, place, what, Some(hint)));
        }
    }

    fn check_run(&self, json: &Json, path: &str, run: &Run, days: &[Day]) {
        let Some(start) = run.start.as_ref().map(Timestamp::epoch_seconds) else { return };
        if run.end.as_ref().is_some_and(|end| end.epoch_seconds() <= start) {
            let expected = Said::new("a time after the start", "eine Zeit nach dem Beginn");
            let effect = Said::new("correct one of the two", "eines von beiden berichtigen");
            self.error(&format!("{path}.end"), expected, json, effect);
        }
        let day = days.iter().find(|day| day.contains(start)).map(|day| &day.date);
        if let Some(date) = day.filter(|date| run.day.as_ref() != Some(date)) {
            let date = date.as_str();
            let expected = said!("{date}, as the start says", "{date}, wie der Beginn es sagt");
            let effect = Said::new(
                "the programme shows the run on the day that stands here",
                "das Programm zeigt den Termin an dem Tag, der hier steht",
            );
            self.error(&format!("{path}.day"), expected, json, effect);
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
