//! Places in an event: one for each kind of value that it holds.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A value in an event.
#[derive(Clone, Debug)]
pub struct At {
    /// As JSON has it: `/sessions/3/title`.
    pub pointer: String,
    /// As findings have it: `sessions[3].title`.
    pub path: String,
    /// Without the numbers of items and the names of keys that are no words: `sessions[].title`.
    pub kind: String,
}

/// The first value of each kind. Of a text by languages, it is the whole.
fn places(event: &Value) -> Vec<At> {
    let mut found = Vec::new();
    let root = At { pointer: String::new(), path: String::new(), kind: String::new() };
    collect(event, root, &mut found);
    let mut seen = BTreeSet::new();
    let is_text = |at: &At| [".de", ".en", ".ar"].iter().any(|code| at.path.ends_with(code));
    found.retain(|at| !is_text(at) && seen.insert(at.kind.clone()));
    found
}

fn collect(value: &Value, at: At, found: &mut Vec<At>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries.iter().filter(|(key, _)| !key.starts_with('_')) {
                collect(value, at.key(key), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                collect(value, at.item(index, value), found);
            }
        }
        _ => {}
    }
    found.push(at);
}

impl At {
    fn key(&self, key: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        Self {
            pointer: format!("{}/{key}", self.pointer),
            path: format!("{}{dot}{key}", self.path),
            kind: format!("{}{dot}{key}", self.kind),
        }
    }

    fn item(&self, index: usize, value: &Value) -> Self {
        // Items may be words or objects.
        let form = if value.is_object() { "{}" } else { "" };
        Self {
            pointer: format!("{}/{index}", self.pointer),
            path: format!("{}[{index}]", self.path),
            kind: format!("{}[{form}]", self.kind),
        }
    }
}

/// A small event, and places in it.
#[derive(Debug)]
pub struct Sample {
    pub event: Value,
    pub places: Vec<At>,
}

/// The event taken apart, as a small one is read quickly: with what every event needs, each has
/// one entry, and the places in it that no other has.
pub fn samples(mut event: Value, needed: &[&str]) -> Vec<Sample> {
    shorten(&mut event);
    let mut samples: BTreeMap<String, Sample> = BTreeMap::new();
    for at in places(&event).into_iter().filter(|at| !at.pointer.is_empty()) {
        let mut steps = at.pointer.splitn(4, '/').skip(1);
        let (key, index) = (steps.next().unwrap(), steps.next().and_then(|step| step.parse().ok()));
        let entry = format!("{key}{}", index.unwrap_or(0));
        let sample = samples.entry(entry).or_insert_with(|| Sample {
            event: alone(&event, key, index.unwrap_or(0), needed),
            places: Vec::new(),
        });
        sample.places.push(at.as_the_first(key, index));
    }
    samples.into_values().collect()
}

/// The event with one of its keys, and of a list one item, beside those that are needed.
fn alone(event: &Value, key: &str, index: usize, needed: &[&str]) -> Value {
    let value = match &event[key] {
        Value::Array(items) => Value::Array(vec![items[index].clone()]),
        value => value.clone(),
    };
    let mut alone = Value::Null;
    needed.iter().for_each(|needed| alone[needed] = event[needed].clone());
    alone[key] = value;
    alone
}

impl At {
    /// The same place where the entry is the first of its list.
    fn as_the_first(&self, key: &str, index: Option<usize>) -> Self {
        let Some(index) = index else { return self.clone() };
        let pointer = self.pointer.replacen(&format!("/{key}/{index}"), &format!("/{key}/0"), 1);
        let path = self.path.replacen(&format!("{key}[{index}]"), &format!("{key}[0]"), 1);
        Self { pointer, path, kind: self.kind.clone() }
    }
}

/// What a long text says is no question of shape, and takes time to read.
fn shorten(value: &mut Value) {
    match value {
        Value::String(text) if text.len() > 80 => "Kurz.".clone_into(text),
        Value::Object(entries) => entries.values_mut().for_each(shorten),
        Value::Array(items) => items.iter_mut().for_each(shorten),
        _ => {}
    }
}
