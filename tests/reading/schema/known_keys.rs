//! In every kind of entry, the reader knows the keys of the schema and no others.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Value, json};
use treffpunkt::author::read_text;

use super::{
    alternatives, everything_used, needed,
    places::{At, Sample, samples},
    schema,
};

/// Every word in the sources of the reader that could be a key.
fn words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut folders = vec!["src/author".into()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir::<std::path::PathBuf>(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|ending| ending.to_str()) {
                Some("rs") => words.extend(words_in(&fs::read_to_string(path).unwrap())),
                None if path.is_dir() => folders.push(path),
                _ => {}
            }
        }
    }
    words
}

fn words_in(source: &str) -> BTreeSet<String> {
    let is_word = |text: &&str| {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        (2..=24).contains(&text.len()) && text.chars().all(fits) && !text.starts_with('_')
    };
    source.split('"').filter(is_word).map(str::to_owned).collect()
}

/// The keys that the schema has at this place of an event; `None` if it is no entry.
fn keys<'s>(at: &str, entry: &Value, schema: &'s Value) -> Option<BTreeSet<&'s str>> {
    let mut here = vec![schema];
    for step in at.split('/').skip(1) {
        here = here.into_iter().flat_map(|one| alternatives(one, schema)).collect();
        let next = |one: &'s Value| match step.parse::<usize>() {
            Ok(_) => Some(&one["items"]).filter(|items| items.is_object()),
            Err(_) => one["properties"].get(step),
        };
        here = here.into_iter().filter_map(next).collect();
    }
    let entries = here.into_iter().flat_map(|one| alternatives(one, schema));
    let mut keys = entries.filter_map(|one| one["properties"].as_object());
    let has_all = |keys: &&serde_json::Map<String, Value>| {
        let mut written = entry.as_object().unwrap().keys().filter(|key| !key.starts_with('_'));
        written.all(|key| keys.contains_key(key))
    };
    keys.find(has_all).map(|keys| keys.keys().map(String::as_str).collect())
}

#[test]
fn ok_schema_and_reader_know_the_same_keys_of_every_entry() {
    let (schema, words) = (schema(), words());
    let mut entries = 0;
    for Sample { event, places } in samples(everything_used(), &needed()) {
        for at in places {
            let entry = event.pointer(&at.pointer).filter(|value| value.is_object());
            let keys = entry.and_then(|entry| keys(&at.pointer, entry, &schema));
            let Some(in_schema) = keys else { continue };
            let known = keys_that_are_known(&event, &at, &words, &in_schema);
            assert_eq!(known, in_schema, "{}: the reader's, and the schema's", at.kind);
            entries += 1;
        }
    }
    assert!(entries > 40, "{entries}");
}

/// Writes each word into the entry, and looks which of them the reader does not report.
fn keys_that_are_known<'w>(
    event: &Value,
    at: &At,
    words: &'w BTreeSet<String>,
    in_schema: &BTreeSet<&'w str>,
) -> BTreeSet<&'w str> {
    let mut event = event.clone();
    let entry = event.pointer_mut(&at.pointer).unwrap().as_object_mut().unwrap();
    let all: BTreeSet<_> =
        words.iter().map(String::as_str).chain(in_schema.iter().copied()).collect();
    for word in &all {
        entry.entry(*word).or_insert(json!(true));
    }
    let reading = read_text(&event.to_string(), Path::new("/nowhere"));
    let path = at.path.as_str();
    let dot = if path.is_empty() { "" } else { "." };
    let unknown: BTreeSet<_> = reading
        .findings
        .iter()
        .filter(|one| ["does not know", "seems to"].iter().any(|it| one.what.english.contains(it)))
        .map(|one| one.place.path.clone())
        .collect();
    let is_known = |word: &&str| !unknown.contains(&format!("{path}{dot}{word}"));
    all.into_iter().filter(is_known).collect()
}
