//! The keys of the entries that a programme consists of, as the schema has them.

use serde_json::Value;

/// Paths to the entries, and the names of their schemas. All else, such as pages and the press
/// section, is in no other format.
pub const LISTS: [(&str, &str); 9] = [
    ("", "Event"),
    ("days", "Day"),
    ("venue", "Venue"),
    ("rooms", "Room"),
    ("sessions", "Session"),
    ("sessions.runs", "Run"),
    ("people", "Person"),
    ("contacts", "Contact"),
    ("photos", "Photo"),
];

/// Every format has the first, or makes them of others; the rest decides about what else is there.
const LEFT_OUT: [&str; 6] = ["id", "schema_version", "days", "date", "hidden", "venues"];

/// The keys of an entry with the path to them, as far as they are no entries of [`LISTS`].
pub fn keys_of((path, name): (&str, &str)) -> Vec<String> {
    let schema: Value = serde_json::from_str(include_str!("../../docs/event.schema.json")).unwrap();
    let entry = if path.is_empty() { &schema } else { &schema["$defs"][name] };
    let keys = entry["properties"].as_object().expect(name).keys();
    let full = keys
        .filter(|key| !LEFT_OUT.contains(&key.as_str()) && *key != "$schema")
        .map(|key| if path.is_empty() { key.clone() } else { format!("{path}.{key}") });
    full.filter(|key| !LISTS.iter().any(|(list, _)| list == key)).collect()
}

/// The values at a path, in all entries of the lists on its way.
pub fn visit(value: &mut Value, path: &str, change: &mut impl FnMut(&mut Value, &str)) {
    if let Value::Array(items) = value {
        return items.iter_mut().for_each(|item| visit(item, path, change));
    }
    match path.split_once('.') {
        Some((key, rest)) => {
            if let Some(below) = value.get_mut(key) {
                visit(below, rest, change);
            }
        }
        None if value.get(path).is_some() => change(value, path),
        None => {}
    }
}
