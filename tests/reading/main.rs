//! Reading event folders, through the public API only.
//!
//! Every test reads a small valid event with some keys replaced, and checks the published
//! event and the findings.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

mod accounts;
mod bad;
mod downloads;
mod embed;
mod files;
mod films;
mod good;
mod hostile;
mod identity;
mod left_out_people;
mod meant_words;
mod messages;
mod news;
mod organisations;
mod pages;
mod people;
mod places;
mod privacy;
mod proofreading;
mod published;
mod published_event;
mod registration;
mod schema;
mod session_languages;
mod signup;
mod site;
mod state;
mod text_files;
mod texts;
mod theme;
mod times;
mod where_it_appears;
mod whole;

use std::path::Path;

use serde_json::{Value, json};
use treffpunkt::{
    author::{Finding, Reading, Tongue, read_text},
    event::Event,
};

/// An event without findings, with the keys of `changes` replaced.
fn event_with(changes: Value) -> String {
    let page = |role: &str| json!({"id": role, "role": role, "title": "T", "body": "B"});
    let mut event = json!({
        "schema_version": 1,
        "revision": 3,
        "updated": "2026-05-01",
        "id": "treffen",
        "languages": ["de", "en"],
        "title": "Treffen",
        "time_zone": "Europe/Berlin",
        "days": ["2026-05-07", "2026-05-08"],
        "rooms": [{"id": "saal", "name": "Saal"}],
        "people": [{"id": "schu", "name": "Cornelia Schu"}],
        "pages": [page("imprint"), page("privacy"), page("accessibility")],
    });
    for (key, value) in changes.as_object().unwrap() {
        event[key] = value.clone();
    }
    event.to_string()
}

fn read(changes: Value) -> Reading {
    read_text(&event_with(changes), Path::new("/nowhere"))
}

/// The published event, and the printed findings.
fn published(changes: Value) -> (Event, Vec<String>) {
    let reading = read(changes);
    let messages = messages(&reading);
    (reading.event.unwrap_or_else(|| panic!("nothing is published: {messages:#?}")), messages)
}

/// Each finding in a line: where, what, and what to do. Remarks have tests of their own.
fn messages(reading: &Reading) -> Vec<String> {
    let findings = reading.findings.iter().filter(|finding| finding.remark.is_none());
    findings.map(|finding| in_a_line(finding, Tongue::English)).collect()
}

fn in_a_line(finding: &Finding, tongue: Tongue) -> String {
    let (place, hint) = (&finding.place, finding.hint.as_ref().map(|hint| hint.to(tongue)));
    let place = match place.path.as_str() {
        "" => place.to_string(),
        path => format!("{}: {path}", place.file),
    };
    let hint = hint.map_or(String::new(), |hint| format!("; {hint}"));
    format!("{place}: {}{hint}", finding.problem(tongue))
}

/// A session with one run.
fn one_run(run: Value) -> Value {
    json!({"sessions": [{"id": "s", "kind": "talk", "title": "T", "runs": [run]}]})
}
