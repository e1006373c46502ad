//! What the tests of readers need: sources, options, and changes of a fixture at random.

use std::fs;

use proptest::prelude::*;
use serde_json::Value;

use crate::author::read_folder;

use super::{Format, Imported, Notes, Options, Source, import};

pub fn source(name: &str, text: impl AsRef<[u8]>) -> Source {
    Source { name: name.to_owned(), bytes: text.as_ref().to_vec() }
}

pub fn options(time_zone: Option<&str>) -> Options {
    Options {
        time_zone: time_zone.map(str::to_owned),
        language: Some("de".to_owned()),
        now: "2026-01-02T03:04Z".parse().unwrap(),
    }
}

/// What organisers are told, in English.
pub fn said(notes: &Notes) -> Vec<String> {
    notes.all().iter().map(|note| note.to_said().english.into_owned()).collect()
}

/// Imports files of a known format, and reads what comes of it as an event folder: without
/// errors, and with this many sessions.
pub fn imported(sources: &[Source], time_zone: Option<&str>) -> Imported {
    let imported = import(sources, None, None, &options(time_zone)).unwrap();
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), &imported.json).unwrap();
    let reading = read_folder(dir.path()).unwrap();
    let errors: Vec<_> = reading
        .findings
        .iter()
        .filter(|one| one.severity == crate::author::Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}\n{}", imported.json);
    imported
}

/// Reads files of a format, whatever comes of it.
pub fn survive(format: Format, sources: &[Source]) {
    let (options, mut notes) = (options(Some("Europe/Berlin")), Notes::default());
    if let Ok(draft) = format.read(sources, &options, &mut notes) {
        let none = crate::author::Json::Object(Vec::new());
        super::written::written(&draft, &none, &options);
    }
}

/// The JSON of a fixture with some of its values replaced by others.
pub fn changed_json(fixture: &str) -> impl Strategy<Value = String> {
    let value: Value = serde_json::from_str(fixture).unwrap();
    prop::collection::vec((any::<prop::sample::Index>(), hostile()), 1..6).prop_map(
        move |changes| {
            let mut value = value.clone();
            for (index, new) in changes {
                let mut at = index.index(count(&value));
                replace(&mut value, &mut at, &new);
            }
            value.to_string()
        },
    )
}

/// A text with some of its bytes replaced.
pub fn changed_text(fixture: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<Vec<u8>>().prop_map(|bytes| bytes.into_iter().take(8).collect()),
        hostile().prop_map(|value| value.to_string().into_bytes()),
    ];
    let change = (any::<prop::sample::Index>(), 0..20_usize, piece);
    prop::collection::vec(change, 1..6).prop_map(move |changes| {
        let mut bytes = fixture.as_bytes().to_vec();
        for (index, length, piece) in changes {
            let at = index.index(bytes.len() + 1);
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, piece);
        }
        bytes
    })
}

fn hostile() -> impl Strategy<Value = Value> {
    const TEXTS: [&str; 14] = [
        "",
        " ",
        "9999-12-31T23:59:59",
        "0000-00-00T00:00",
        "-1",
        "99999999999999999999",
        "Z",
        "2026-05-07T09:00:00Z",
        "<p><b>",
        "javascript:alert(1)",
        "\u{202e}",
        "(",
        "10675199.02:48",
        "😀(moderator)",
    ];
    let text = prop_oneof![prop::sample::select(&TEXTS[..]).prop_map(str::to_owned), ".{0,12}"];
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.prop_map(Value::from),
        Just(Value::from(Vec::<Value>::new())),
        Just(serde_json::json!({})),
        Just(serde_json::json!([[{"id": [1], "name": {}}], 1, "a", null])),
    ]
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        Value::Object(entries) => entries.values().map(count).sum(),
        _ => 0,
    }
}

/// Replaces the value that is reached after `at` others.
fn replace(value: &mut Value, at: &mut usize, new: &Value) -> bool {
    if *at == 0 {
        *value = new.clone();
        return true;
    }
    *at -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| replace(item, at, new)),
        Value::Object(entries) => entries.values_mut().any(|entry| replace(entry, at, new)),
        _ => false,
    }
}
