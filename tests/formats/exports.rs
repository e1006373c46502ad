//! Which keys an export keeps.

use std::{fs, path::Path};

use serde_json::{Value, json};
use treffpunkt::{
    author::read_text,
    event::Event,
    export::{event_calendar, schedule_csv, schedule_json, schedule_xlsx, schedule_xml},
};

use crate::{
    Column,
    keys::{LISTS, keys_of, visit},
};

type Export = fn(&Event, Option<&str>, &str) -> Vec<u8>;

const EXPORTS: [(&str, Export); 5] = [
    ("→ xlsx", schedule_xlsx),
    ("→ csv", schedule_csv),
    ("→ json", |event, site, language| schedule_json(event, site, language).into_bytes()),
    ("→ xml", |event, site, language| schedule_xml(event, site, language).into_bytes()),
    ("→ ics", |event, site, language| event_calendar(event, site, language).into_bytes()),
];

pub fn columns() -> Vec<Column> {
    let text = fs::read_to_string("events/beispieltagung/event.json").unwrap();
    let whole: Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<_> = LISTS.iter().flat_map(|list| keys_of(*list)).collect();
    let before = exported(&whole).unwrap();
    let mut columns = EXPORTS.map(|(name, _)| Column { name, keys: Default::default() });
    for key in keys {
        let mut event = whole.clone();
        visit(&mut event, &key, &mut change);
        let after = exported(&event).expect(&key);
        for ((column, before), after) in columns.iter_mut().zip(&before).zip(after) {
            if *before != after {
                column.keys.insert(key.clone());
            }
        }
    }
    columns.into()
}

/// The event in each format; its pictures do not count.
fn exported(event: &Value) -> Option<Vec<Vec<u8>>> {
    let event = read_text(&event.to_string(), Path::new("/nowhere")).event?;
    let site = Some("https://example.org/");
    Some(EXPORTS.iter().map(|(_, export)| export(&event, site, "de")).collect())
}

/// Takes a value away, or makes another of it where it is needed.
fn change(entry: &mut Value, key: &str) {
    let other = match key {
        "title" | "name" | "city" | "credit" => json!("Anders"),
        "kind" if entry["kind"] == "talk" => json!("panel"),
        "kind" => json!("talk"),
        "time_zone" => json!("Europe/London"),
        "updated" => json!("2027-10-15T12:45"),
        "revision" => json!(99),
        "languages" if entry["time_zone"].is_string() => json!(["de"]),
        _ => {
            entry.as_object_mut().unwrap().remove(key);
            return;
        }
    };
    entry[key] = other;
}
