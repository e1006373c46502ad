//! The pages for organisers that say where each key appears name all keys, and no others.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::schema::{alternatives, schema};

/// The paths of all keys that hold a value of their own: `sessions.runs.start`.
fn keys(schema: &Value, root: &Value, path: &str, found: &mut BTreeSet<String>) {
    let alternatives = alternatives(schema, root);
    let is_text = alternatives.iter().any(|one| one["minProperties"].is_number());
    let objects = alternatives.iter().filter_map(|one| one["properties"].as_object());
    let objects: Vec<_> = objects.filter(|_| !is_text).collect();
    let items: Vec<_> = alternatives.iter().filter(|one| one["items"].is_object()).collect();
    if objects.is_empty() && items.is_empty() {
        found.insert(path.to_owned());
    }
    for (key, schema) in objects.into_iter().flatten() {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        keys(schema, root, &path, found);
    }
    for one in items {
        keys(&one["items"], root, path, found);
    }
}

/// The keys in the first column of the tables of a page.
fn named(page: &str) -> BTreeSet<String> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    let columns = rows.filter_map(|row| row.split(" | ").next());
    columns.flat_map(|column| column.split("`, `")).map(|key| key.replace('`', "")).collect()
}

#[test]
fn ok_each_key_is_told_where_it_appears() {
    let schema = schema();
    let mut all = BTreeSet::new();
    keys(&schema, &schema, "", &mut all);
    // Editors look for it, Treffpunkt does not.
    all.remove("$schema");
    assert!(all.contains("sessions.runs.start") && all.contains("days.date"), "{all:#?}");
    for page in ["docs/what-goes-where.md", "docs/was-steht-wo.md"] {
        let named = named(&std::fs::read_to_string(page).unwrap());
        let missing: Vec<_> = all.difference(&named).collect();
        let unknown: Vec<_> = named.difference(&all).collect();
        assert!(missing.is_empty(), "{page} does not name {missing:?}");
        assert!(unknown.is_empty(), "{page} names {unknown:?}, which the schema does not have");
    }
}
