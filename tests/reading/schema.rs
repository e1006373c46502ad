//! The JSON Schema for editors (`docs/event.schema.json`) and the reader know
//! the same keys.

use std::path::Path;

use serde_json::{Map, Value, json};
use treffpunkt::author::{read_text, sample_event, write_starter};

use crate::event_with;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../docs/event.schema.json")).unwrap()
}

/// The schemas that may describe a value here: references followed, choices opened.
fn alternatives<'s>(schema: &'s Value, root: &'s Value) -> Vec<&'s Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root.pointer(reference.trim_start_matches('#')).expect(reference);
        return alternatives(target, root);
    }
    let choices = schema["anyOf"].as_array().filter(|_| schema["properties"].is_null());
    choices.map_or(vec![schema], |choices| {
        choices.iter().flat_map(|choice| alternatives(choice, root)).collect()
    })
}

/// The paths of keys in `value` that the schema does not have.
fn unknown_keys(value: &Value, schema: &Value, root: &Value, path: &str) -> Vec<String> {
    let alternatives = alternatives(schema, root);
    match value {
        Value::Array(items) => {
            let items_schema = alternatives.iter().find(|schema| schema["items"].is_object());
            let Some(schema) = items_schema else { return vec![path.to_owned()] };
            items.iter().flat_map(|item| unknown_keys(item, &schema["items"], root, path)).collect()
        }
        Value::Object(entries) => {
            let authored = entries.iter().filter(|(key, _)| !key.starts_with('_'));
            authored
                .flat_map(|(key, value)| unknown_below(key, value, &alternatives, root, path))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn unknown_below(
    key: &str,
    value: &Value,
    alternatives: &[&Value],
    root: &Value,
    path: &str,
) -> Vec<String> {
    let path = format!("{path}.{key}");
    let is_language = ["de", "en"].contains(&key);
    let by_language = alternatives.iter().any(|schema| schema["minProperties"] == json!(1));
    let known = alternatives.iter().find_map(|schema| schema["properties"].get(key));
    match known {
        Some(schema) => unknown_keys(value, schema, root, &path),
        None if is_language && by_language => Vec::new(),
        None => vec![path],
    }
}

#[test]
fn ok_the_schema_has_every_key_that_is_used() {
    let dir = tempfile::tempdir().unwrap();
    write_starter(dir.path()).unwrap();
    let starter = std::fs::read_to_string(dir.path().join("event.json")).unwrap();
    let first = std::fs::read_to_string("events/2026-magdeburg/event.json").unwrap();
    let schema = schema();
    for json in [starter, sample_event(50, 40), first] {
        let event: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(unknown_keys(&event, &schema, &schema, ""), [""; 0]);
    }
    assert_eq!(
        unknown_keys(&json!({"sessions": [{"runs": [{"raum": 1}]}]}), &schema, &schema, ""),
        [".sessions.runs.raum"]
    );
}

/// A value that has every key of the schema, with nothing in it.
fn everything(schema: &Value, root: &Value) -> Value {
    for schema in alternatives(schema, root).into_iter().rev() {
        if let Some(properties) = schema["properties"].as_object() {
            let entries =
                properties.iter().map(|(key, schema)| (key.clone(), everything(schema, root)));
            return Value::Object(entries.collect::<Map<_, _>>());
        }
        if schema["items"].is_object() {
            return json!([everything(&schema["items"], root)]);
        }
    }
    Value::Null
}

#[test]
fn ok_the_reader_knows_every_key_of_the_schema() {
    let schema = schema();
    let mut event = everything(&schema, &schema);
    let valid: Value = serde_json::from_str(&event_with(json!({}))).unwrap();
    for key in ["schema_version", "languages", "time_zone"] {
        event[key] = valid[key].clone();
    }
    assert!(event["sessions"][0]["runs"][0]["signup"]["open"].get("label").is_some());
    let reading = read_text(&event.to_string(), Path::new("/nowhere"));
    let unknown: Vec<_> = reading
        .findings
        .iter()
        .filter(|finding| finding.expected.contains("key that is known"))
        .collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    assert!(reading.findings.len() > 20);
}
