//! The JSON Schema for editors (`docs/event.schema.json`) and the reader know
//! the same keys.

use std::{collections::BTreeSet, path::Path};

use serde_json::{Map, Value, json};
use treffpunkt::{
    author::{read_text, sample_event, write_starter},
    event::{
        Change, DownloadKind, FactShows, OrganisationRole, PageRole, PartRole, PhotoKind, RunState,
        SessionKind, Signup,
    },
};

use crate::event_with;

pub fn schema() -> Value {
    serde_json::from_str(include_str!("../../docs/event.schema.json")).unwrap()
}

/// All schemas that may apply here, with references and alternatives resolved.
pub fn alternatives<'s>(schema: &'s Value, root: &'s Value) -> Vec<&'s Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root.pointer(reference.trim_start_matches('#')).expect(reference);
        return alternatives(target, root);
    }
    let choices = schema["anyOf"].as_array().filter(|_| schema["properties"].is_null());
    choices.map_or(vec![schema], |choices| {
        choices.iter().flat_map(|choice| alternatives(choice, root)).collect()
    })
}

/// The paths of keys and names in `value` that the schema does not have.
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
        Value::String(_) if !may_be(value, &alternatives) => vec![format!("{path}: {value}")],
        _ => Vec::new(),
    }
}

/// Whether one of the schemas lists this text, or describes any text.
fn may_be(text: &Value, alternatives: &[&Value]) -> bool {
    alternatives.iter().any(|schema| match schema["enum"].as_array() {
        Some(names) => names.contains(text),
        None => !["object", "array"].contains(&schema["type"].as_str().unwrap_or_default()),
    })
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
    // Ids of other things.
    let any = alternatives.iter().map(|schema| &schema["additionalProperties"]);
    let known = known.or(any.into_iter().find(|schema| schema.is_object()));
    match known {
        Some(schema) => unknown_keys(value, schema, root, &path),
        None if is_language && by_language => Vec::new(),
        None => vec![path],
    }
}

#[test]
fn ok_the_schema_has_every_key_and_name_that_is_used() {
    let dir = tempfile::tempdir().unwrap();
    write_starter(dir.path()).unwrap();
    let file = |folder: &Path| std::fs::read_to_string(folder.join("event.json")).unwrap();
    let first = file(Path::new("events/2026-magdeburg"));
    let example = file(Path::new("events/beispieltagung"));
    let schema = schema();
    for (name, json) in [
        ("the starter", file(dir.path())),
        ("the sample", sample_event(50, 40)),
        ("the first event", first),
        ("the example", example),
    ] {
        let event: Value = serde_json::from_str(&json).unwrap();
        let unknown = unknown_keys(&event, &schema, &schema, "");
        assert!(unknown.is_empty(), "{name} has {unknown:?}: add it to docs/event.schema.json");
    }
}

/// The keys that the reader asks for, as its source says them: `fields.optional("key", …)`.
fn keys_that_are_read() -> BTreeSet<String> {
    let files = std::fs::read_dir("src/author").unwrap().map(|entry| entry.unwrap().path());
    let sources =
        files.filter(|path| path.is_file()).map(|path| std::fs::read_to_string(path).unwrap());
    let keys = sources.flat_map(|source| {
        let calls = source.split("fields").skip(1).filter_map(|call| {
            let (method, rest) = call.trim_start().strip_prefix('.')?.split_once('(')?;
            let reads = ["needed", "optional", "flag", "list", "entries"].contains(&method);
            let (key, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
            reads.then(|| key.to_owned())
        });
        calls.collect::<Vec<_>>()
    });
    keys.collect()
}

/// All keys of all properties in the schema.
fn keys_of(schema: &Value, keys: &mut BTreeSet<String>) {
    match schema {
        Value::Object(entries) => {
            if let Some(properties) = schema["properties"].as_object() {
                keys.extend(properties.keys().cloned());
            }
            entries.values().for_each(|value| keys_of(value, keys));
        }
        Value::Array(items) => items.iter().for_each(|item| keys_of(item, keys)),
        _ => {}
    }
}

/// They would leave out what is to be seen in the example, or say on each of its pages that it
/// does not take place.
const NOT_IN_THE_EXAMPLE: [&str; 3] = ["embargo", "is", "previous_days"];

#[test]
fn ok_every_key_that_is_read_is_in_schema_docs_and_example() {
    let read = keys_that_are_read();
    assert!(read.len() > 80 && read.contains("content_note"), "{read:?}");
    let mut in_schema = BTreeSet::new();
    keys_of(&schema(), &mut in_schema);
    let docs = include_str!("../../docs/event-format.md");
    let example = std::fs::read_to_string("events/beispieltagung/event.json").unwrap();
    for key in read {
        assert!(in_schema.contains(&key), "{key}: add it to docs/event.schema.json");
        let is_explained =
            [format!("`{key}`"), format!("\"{key}\"")].iter().any(|name| docs.contains(name));
        assert!(is_explained, "{key}: explain it in docs/event-format.md");
        let is_used =
            example.contains(&format!("\"{key}\":")) || NOT_IN_THE_EXAMPLE.contains(&key.as_str());
        assert!(is_used, "{key}: use it in events/beispieltagung/event.json");
    }
}

#[test]
fn err_keys_and_names_that_the_schema_does_not_have() {
    let schema = schema();
    for (event, path) in [
        (json!({"sessions": [{"runs": [{"raum": 1}]}]}), ".sessions.runs.raum"),
        (json!({"sessions": [{"kind": "vortrag"}]}), ".sessions.kind: \"vortrag\""),
        (json!({"sessions": [{"runs": [{"signup": "voll"}]}]}), ".sessions.runs.signup: \"voll\""),
    ] {
        assert_eq!(unknown_keys(&event, &schema, &schema, ""), [path]);
    }
}

#[test]
fn ok_the_schema_has_the_names_of_every_enum() {
    let schema = schema();
    let names = |place: &str| schema.pointer(&format!("/$defs/{place}/enum")).expect(place).clone();
    let of_signup = [Signup::NotNeeded, Signup::Full, Signup::Closed];
    for (place, of_code) in [
        ("session/properties/kind", json!(SessionKind::ALL)),
        ("part/properties/role", json!(PartRole::ALL)),
        ("run/properties/state", json!(RunState::ALL)),
        ("run/properties/signup/anyOf/0", json!(of_signup)),
        ("event_change", json!([&["scheduled"], names_of_changes().as_slice()].concat())),
        ("photo/properties/kind", json!(PhotoKind::ALL)),
        ("file/properties/kind", json!(DownloadKind::ALL)),
        ("organisation/properties/role", json!(OrganisationRole::ALL)),
        ("page/properties/role", json!(PageRole::ALL)),
        ("fact/properties/shows", json!(FactShows::ALL)),
    ] {
        assert_eq!(names(place), of_code, "{place}");
    }
}

fn names_of_changes() -> Vec<&'static str> {
    Change::ALL.iter().map(|change| change.name()).collect()
}

/// An object with every key of the schema, all empty.
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
        .filter(|finding| finding.what.english.contains("does not know"))
        .collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    assert!(reading.findings.len() > 20);
}
