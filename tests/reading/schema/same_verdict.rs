//! Schema and reader refuse the same.
//!
//! In an event that has every key, each kind of value is taken away or replaced by others, one
//! after another. Where the reader has nothing to say, the schema must not either; and a value of
//! another shape that the reader reports must be refused by the schema.

use std::{collections::BTreeSet, path::Path, thread};

use jsonschema::Validator;
use serde_json::{Value, json};
use treffpunkt::author::read_text;

use super::{
    everything_used,
    places::{At, places, small},
    schema,
};

/// Values of other shapes.
const SHAPES: [&str; 8] =
    ["true", "-1.5", "3", "\"?\"", "[true]", "[\"?\"]", "{\"zzz\": 7}", "{\"de\": \"?\"}"];

/// Values that are right in some places.
const VALUES: [&str; 16] = [
    "false",
    "40",
    "0",
    "\"2027-10-14\"",
    "\"2027-10-14T10:00\"",
    "\"10:00\"",
    "\"de\"",
    "\"EUR\"",
    "\"DE\"",
    "\"7.50\"",
    "\"#0f8a7a\"",
    "\"https://example.org/a\"",
    "\"mailto:eva@example.org\"",
    "\"@eva@example.org\"",
    "\"saal\"",
    "[\"de\"]",
];

/// What is found in no folder, or refers to another thing, is no question of shape.
const BY_CONTENT: [&str; 6] = ["file", "dark", "logo", "time_zone", "hashtag", "currency"];

/// The event after one change, with the place of the change.
struct Change {
    event: Value,
    at: At,
    is_gone: bool,
}

fn replaced(event: &Value, at: &At, value: &str) -> Change {
    let mut event = event.clone();
    *event.pointer_mut(&at.pointer).unwrap() = serde_json::from_str(value).unwrap();
    Change { event, at: at.clone(), is_gone: false }
}

fn without(event: &Value, at: &At) -> Option<Change> {
    let (parent, key) = at.pointer.rsplit_once('/')?;
    let mut event = event.clone();
    event.pointer_mut(parent)?.as_object_mut()?.remove(key)?;
    Some(Change { event, at: at.clone(), is_gone: true })
}

/// What a reader says: place and problem.
fn said(event: &Value) -> BTreeSet<(String, String)> {
    let reading = read_text(&event.to_string(), Path::new("/nowhere"));
    let findings = reading
        .findings
        .iter()
        .filter(|finding| finding.is_error() || finding.what.english.contains("does not know"));
    findings.map(|one| (one.place.path.clone(), one.what.english.to_string())).collect()
}

/// Whether the reader says something new of the place, or of what it is in.
fn is_reported(change: &Change, before: &BTreeSet<(String, String)>) -> bool {
    let path = change.at.path.as_str();
    let around =
        |found: &str| path.strip_prefix(found).is_some_and(|rest| rest.starts_with(['.', '[']));
    let new = said(&change.event).into_iter().filter(|one| !before.contains(one));
    let mut places = new.map(|(place, _)| place);
    places.any(|place| place.starts_with(path) || around(&place) || place.is_empty())
}

/// The changes of which schema and reader think differently, in words.
fn different(changes: &[Change], before: &BTreeSet<(String, String)>, strict: bool) -> Vec<String> {
    let validator: Validator = jsonschema::draft202012::new(&schema()).unwrap();
    let differs = |change: &&Change| {
        let (valid, reported) = (validator.is_valid(&change.event), is_reported(change, before));
        if strict { valid && reported } else { !valid && !reported }
    };
    changes.iter().filter(differs).map(in_words).collect()
}

fn in_words(change: &Change) -> String {
    match change.is_gone {
        true => format!("{} left out", change.at.kind),
        false => {
            format!("{}: {}", change.at.kind, change.event.pointer(&change.at.pointer).unwrap())
        }
    }
}

/// The same on all processors.
fn all_different(changes: &[Change], event: &Value, strict: bool) -> Vec<String> {
    let before = said(event);
    let part = changes.len().div_ceil(4).max(1);
    thread::scope(|scope| {
        let parts = changes.chunks(part);
        let threads: Vec<_> =
            parts.map(|part| scope.spawn(|| different(part, &before, strict))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}

#[test]
fn ok_the_schema_refuses_nothing_that_the_reader_takes() {
    let event = small(everything_used());
    let at = places(&event);
    let values = || SHAPES.iter().chain(&VALUES);
    let replacing = at.iter().flat_map(|at| values().map(|value| replaced(&event, at, value)));
    let changes: Vec<_> = replacing.chain(at.iter().filter_map(|at| without(&event, at))).collect();
    assert!(changes.len() > 5_000, "{}", changes.len());
    let different = all_different(&changes, &event, false);
    assert_eq!(different, [""; 0]);
}

#[test]
fn err_what_the_reader_refuses_for_its_shape_the_schema_refuses_too() {
    let event = small(everything_used());
    let at = places(&event);
    let is_shape = |at: &&At| !BY_CONTENT.iter().any(|key| at.path.ends_with(key));
    let replacing = at
        .iter()
        .filter(is_shape)
        .flat_map(|at| SHAPES.iter().map(|value| replaced(&event, at, value)));
    let changes: Vec<_> = replacing.chain(at.iter().filter_map(|at| without(&event, at))).collect();
    let different = all_different(&changes, &event, true);
    assert_eq!(different, [""; 0]);
}

#[test]
fn err_broken_files() {
    let validator = jsonschema::draft202012::new(&schema()).unwrap();
    let mut event = everything_used();
    assert!(validator.is_valid(&event));
    event["Sessions"] = json!([]);
    assert!(!validator.is_valid(&event));
}
