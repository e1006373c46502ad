//! Places in an event: one for each kind of value that it holds.

use std::collections::BTreeSet;

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

/// The first value of each kind.
pub fn places(event: &Value) -> Vec<At> {
    let mut found = Vec::new();
    let root = At { pointer: String::new(), path: String::new(), kind: String::new() };
    collect(event, root, &mut found);
    let mut seen = BTreeSet::new();
    found.retain(|at| seen.insert(at.kind.clone()));
    found
}

fn collect(value: &Value, at: At, found: &mut Vec<At>) {
    match value {
        Value::Object(entries) => {
            let dot = if at.path.is_empty() { "" } else { "." };
            for (key, value) in entries.iter().filter(|(key, _)| !key.starts_with('_')) {
                let next = At {
                    pointer: format!("{}/{key}", at.pointer),
                    path: format!("{}{dot}{key}", at.path),
                    kind: format!("{}{dot}{key}", at.kind),
                };
                collect(value, next, found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                // Items may be words or objects.
                let form = if value.is_object() { "{}" } else { "" };
                let next = At {
                    pointer: format!("{}/{index}", at.pointer),
                    path: format!("{}[{index}]", at.path),
                    kind: format!("{}[{form}]", at.kind),
                };
                collect(value, next, found);
            }
        }
        _ => {}
    }
    found.push(at);
}

/// The event with only those items of its lists that have a kind of value that no other has.
pub fn small(mut event: Value) -> Value {
    let pointers: Vec<_> = places(&event).into_iter().map(|at| at.pointer).collect();
    let is_needed = |list: &str, index: usize| {
        let item = format!("/{list}/{index}");
        pointers.iter().any(|pointer| {
            pointer.strip_prefix(&item).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    for (list, value) in event.as_object_mut().into_iter().flatten() {
        let Value::Array(items) = value else { continue };
        let mut index = 0;
        items.retain(|item| {
            index += 1;
            !item.is_object() || is_needed(list, index - 1)
        });
    }
    event
}
