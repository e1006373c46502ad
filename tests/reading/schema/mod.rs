//! The JSON Schema for editors (`docs/event.schema.json`) and the reader agree.

mod known_keys;
mod places;
mod same_verdict;

use std::{collections::BTreeSet, path::Path};

use jsonschema::Validator;
use serde_json::{Value, json};
use treffpunkt::{
    author::{sample_event, write_starter},
    event::{
        Change, DownloadKind, FactShows, OrganisationRole, PageRole, PartRole, PhotoKind, RunState,
        SessionKind, Signup,
    },
};

pub fn schema() -> Value {
    serde_json::from_str(include_str!("../../../docs/event.schema.json")).unwrap()
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

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema()).unwrap()
}

fn file(folder: &Path) -> Value {
    let text = std::fs::read_to_string(folder.join("event.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The example, with the keys that it cannot have: they would leave out what is to be seen in it,
/// or say on each of its pages that it does not take place.
fn everything_used() -> Value {
    let mut event = file(Path::new("events/beispieltagung"));
    event["state"] =
        json!({"is": "rescheduled", "note": "Neue Tage.", "previous_days": ["2027-09-14"]});
    event["press"]["embargo"] = json!("2027-01-01T10:00");
    event
}

/// The keys that every event has.
fn needed() -> [&'static str; 8] {
    ["schema_version", "revision", "updated", "id", "languages", "title", "time_zone", "days"]
}

/// What a validator says, each with its place.
fn refusals(event: &Value) -> Vec<String> {
    let validator = validator();
    let errors = validator.iter_errors(event);
    errors.map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn ok_every_event_of_the_repository() {
    let dir = tempfile::tempdir().unwrap();
    write_starter(dir.path()).unwrap();
    let sample = serde_json::from_str(&sample_event(50, 40)).unwrap();
    for (name, event) in [
        ("the starter", file(dir.path())),
        ("the sample", sample),
        ("the first event", file(Path::new("events/2026-magdeburg"))),
        ("the example", file(Path::new("events/beispieltagung"))),
        ("the example with all keys", everything_used()),
    ] {
        assert_eq!(refusals(&event), [""; 0], "{name}");
    }
}

#[test]
fn err_slips_in_a_good_event() {
    let good = everything_used();
    for (pointer, slip) in [
        ("/sesions", json!([])),
        ("/time_zone", json!("Berlin, Germany")),
        ("/updated", json!("1.5.2026")),
        ("/id", json!("Mein Treffen")),
        ("/languages", json!("de")),
        ("/days/0", json!("7. Mai")),
        ("/title", json!({"deutsch": "Treffen"})),
        ("/people/0/nmae", json!("Eva Berg")),
        ("/people/0/hidden", json!("ja")),
        ("/sessions/0/kind", json!("lecture")),
        ("/sessions/0/title", Value::Null),
        ("/sessions/0/runs/0/start", json!("9.30 Uhr")),
        ("/sessions/0/runs/0/signup", json!({"offen": {"label": "Hier"}})),
        ("/rooms/0/capacity", json!("40")),
    ] {
        let event = with(good.clone(), pointer, slip);
        assert!(!validator().is_valid(&event), "{pointer}");
    }
}

/// The event with another value at a place.
fn with(mut event: Value, pointer: &str, value: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match event.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        entry => entry[key] = value,
    }
    event
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

#[test]
fn ok_every_key_of_the_schema_is_explained_and_used() {
    let mut keys = BTreeSet::new();
    keys_of(&schema(), &mut keys);
    keys.remove("$schema");
    assert!(keys.len() > 150 && keys.contains("content_note"), "{keys:?}");
    let docs = include_str!("../../../docs/event-format.md");
    let example = everything_used().to_string();
    for key in keys {
        let is_explained =
            [format!("`{key}`"), format!("\"{key}\"")].iter().any(|name| docs.contains(name));
        assert!(is_explained, "{key}: explain it in docs/event-format.md");
        let is_used = example.contains(&format!("\"{key}\":"));
        assert!(is_used, "{key}: use it in events/beispieltagung/event.json");
    }
}

#[test]
fn ok_every_entry_and_key_is_described() {
    let schema = schema();
    let entries = schema["$defs"].as_object().unwrap().iter();
    for (name, entry) in entries.chain([(&"Event".to_owned(), &schema)]) {
        assert!(entry["description"].is_string(), "{name}");
        for (key, value) in entry["properties"].as_object().into_iter().flatten() {
            assert!(key == "$schema" || value["description"].is_string(), "{name}: {key}");
        }
    }
}

#[test]
fn ok_the_schema_has_the_names_of_every_enum() {
    let schema = schema();
    let names = |place: &str| schema.pointer(&format!("/$defs/{place}/enum")).expect(place).clone();
    let of_signup = [Signup::NotNeeded, Signup::Full, Signup::Closed];
    let changes: Vec<_> = Change::ALL.iter().map(|change| change.name()).collect();
    for (place, of_code) in [
        ("Session/properties/kind", json!(SessionKind::ALL)),
        ("Part/properties/role", json!(PartRole::ALL)),
        ("Run/properties/state", json!(RunState::ALL)),
        ("RunSignup/anyOf/0", json!(of_signup)),
        ("EventState/anyOf/0", json!([&["scheduled"], changes.as_slice()].concat())),
        ("Photo/properties/kind", json!(PhotoKind::ALL)),
        ("Download/properties/kind", json!(DownloadKind::ALL)),
        ("Organisation/properties/role", json!(OrganisationRole::ALL)),
        ("Page/properties/role", json!(PageRole::ALL)),
        ("Fact/properties/shows", json!(FactShows::ALL)),
    ] {
        assert_eq!(names(place), of_code, "{place}");
    }
}
