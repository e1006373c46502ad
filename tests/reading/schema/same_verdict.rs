//! Schema and reader refuse the same.
//!
//! In an event that has every key, each kind of value is taken away or replaced by others, one
//! after another. Where the reader has nothing to say, the schema must not either; and a value of
//! another shape that the reader reports must be refused by the schema.

use std::{collections::BTreeSet, path::Path};

use serde_json::Value;
use treffpunkt::author::read_text;

use super::{
    everything_used, needed,
    places::{At, Sample, samples},
    validator,
};

/// Values of other shapes.
const SHAPES: [&str; 8] =
    ["true", "-1.5", "3", "\"?\"", "[true]", "[\"?\"]", "{\"zzz\": 7}", "{\"de\": \"?\"}"];

/// Values that are right in some places.
const VALUES: [&str; 11] = [
    "false",
    "0",
    "\"2027-10-14\"",
    "\"2027-10-14T10:00\"",
    "\"10:00\"",
    "\"de\"",
    "\"EUR\"",
    "\"7.50\"",
    "\"#0f8a7a\"",
    "\"https://example.org/a\"",
    "\"@eva@example.org\"",
];

/// What is found in no folder, or names another thing, is no question of shape.
const BY_CONTENT: [&str; 4] = ["file", "dark", "logo", "walk"];

/// What only the schema refuses: an `embed` that says nothing, and a film without captions, as its
/// file is not found here.
const ONLY_SCHEMA: [&str; 2] = ["embed.allow: left out", "videos[{}].captions: left out"];

/// What only the reader refuses: prices need a currency, a time of day its day.
const ONLY_READER: [&str; 2] =
    ["registration.currency: left out", "sessions[{}].runs[{}].day: left out"];

/// A change of one value.
#[derive(Clone, Copy, Debug)]
struct Change<'a> {
    at: &'a At,
    /// JSON; `None` takes the key away.
    value: Option<&'a str>,
}

impl Change<'_> {
    /// The event after it; `None` if there is nothing to take away.
    fn of(&self, event: &Value) -> Option<Value> {
        let mut event = event.clone();
        if let Some(value) = self.value {
            *event.pointer_mut(&self.at.pointer)? = serde_json::from_str(value).ok()?;
        } else {
            let (parent, key) = self.at.pointer.rsplit_once('/')?;
            event.pointer_mut(parent)?.as_object_mut()?.remove(key)?;
        }
        Some(event)
    }

    /// Whether the reader says something new of the place, or of what it is in.
    fn is_reported(&self, event: &Value, before: &Findings) -> bool {
        // Of a key that is missing, its neighbour may be named: a file or an address is needed.
        let path = self.at.path.rsplit_once('.').map_or("", |(entry, _)| entry);
        let is_around =
            |found: &str| path.strip_prefix(found).is_some_and(|rest| rest.starts_with(['.', '[']));
        let new = findings(event).into_iter().filter(|one| !before.contains(one));
        let mut places = new.map(|(place, _)| place);
        places.any(|place| place.starts_with(path) || is_around(&place) || place.is_empty())
    }

    fn in_words(&self) -> String {
        format!("{}: {}", self.at.kind, self.value.unwrap_or("left out"))
    }
}

/// Places and problems: errors, and keys that are not known.
type Findings = BTreeSet<(String, String)>;

fn findings(event: &Value) -> Findings {
    let reading = read_text(&event.to_string(), Path::new("/nowhere"));
    let findings = reading
        .findings
        .iter()
        .filter(|finding| finding.is_error() || finding.what.english.contains("does not know"));
    findings.map(|one| (one.place.path.clone(), one.what.english.to_string())).collect()
}

/// The changes of which schema and reader think differently: what only the schema refuses, and
/// what only the reader does.
fn different(event: &Value, changes: &[Change]) -> [Vec<String>; 2] {
    let (before, validator) = (findings(event), validator());
    let mut different = [const { Vec::new() }; 2];
    for change in changes {
        let Some(event) = change.of(event) else { continue };
        match (validator.is_valid(&event), change.is_reported(&event, &before)) {
            (false, false) => different[0].push(change.in_words()),
            (true, true) if change.is_of_shape() => different[1].push(change.in_words()),
            _ => {}
        }
    }
    different
}

impl Change<'_> {
    fn is_of_shape(&self) -> bool {
        let is_shape = self.value.is_none_or(|value| SHAPES.contains(&value));
        is_shape && !BY_CONTENT.iter().any(|key| self.at.path.ends_with(key))
    }
}

/// Each place without its value, and with others.
fn changes<'a>(event: &Value, places: &'a [At]) -> Vec<Change<'a>> {
    // The reader leaves `$schema` to editors.
    let places = places.iter().filter(|at| at.pointer != "/$schema");
    let changes = places.flat_map(|at| {
        let is_leaf =
            event.pointer(&at.pointer).is_some_and(|value| !value.is_object() && !value.is_array());
        let values = SHAPES.iter().chain(if is_leaf { &VALUES[..] } else { &[] });
        let values = values.map(|value| Some(*value)).chain([None]);
        values.map(move |value| Change { at, value })
    });
    changes.collect()
}

#[test]
fn ok_schema_and_reader_refuse_the_same() {
    let samples = samples(everything_used(), &needed());
    let mut count = 0;
    let [mut by_schema, mut by_reader] = [const { Vec::new() }; 2];
    for Sample { event, places } in &samples {
        let changes = changes(event, places);
        count += changes.len();
        let [more, yet_more] = different(event, &changes);
        by_schema.extend(more);
        by_reader.extend(yet_more);
    }
    assert!(count > 3_000, "{count}");
    assert_eq!(by_schema, ONLY_SCHEMA);
    assert_eq!(by_reader, ONLY_READER);
}
