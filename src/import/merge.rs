//! Carries an import over into an `event.json` that is there already.
//!
//! The source decides about what it says. Ids, translations, pictures, entries that were written
//! by hand and whatever else the source does not know stay as they are.

use std::collections::{HashMap, HashSet};

use crate::author::Json;

use super::{
    changes::{Change, ChangeKind, detail},
    ids::SOURCE,
    merge_values::{Merged, Origin, entries, set, value},
};

/// The lists of an event that an import fills. Their entries have ids, days a date.
const LISTS: [&str; 7] = ["days", "rooms", "tracks", "people", "sessions", "contacts", "photos"];

/// Keys of the event itself that are taken over only where nothing is written.
const OWN: [&str; 6] = ["title", "summary", "time_zone", "day_starts", "venue", "links"];

/// `known` with what the source says now, and what is different from before.
pub fn merged(known: &Json, imported: &Json, origin: &str) -> (Json, Vec<Change>) {
    let mut event = known.clone();
    let mut changes = Vec::new();
    let origin = Origin { name: origin, language: first_language(imported) };
    for list in LISTS {
        let new = imported.get(list).map(Json::items).unwrap_or_default();
        if new.is_empty() {
            continue;
        }
        let old = known.get(list).map(Json::items).unwrap_or_default();
        let entries = Lists { list, origin }.merged(old, new, &mut changes);
        set(&mut event, list, Json::List(entries));
    }
    for key in OWN {
        if let (None, Some(own)) = (known.get(key), imported.get(key)) {
            set(&mut event, key, own.clone());
        }
    }
    if known.get("$schema").is_none() && !changes.is_empty() {
        name_schema(&mut event, imported);
    }
    if let (false, Some(languages)) = (changes.is_empty(), imported.get("languages")) {
        set(&mut event, "languages", languages.clone());
        raise(&mut event, imported);
    }
    (event, changes)
}

/// The language of texts that name none.
fn first_language(event: &Json) -> &str {
    event.get("languages").and_then(|list| list.items().first()?.text()).unwrap_or_default()
}

/// Names the schema in the first line, where editors look for it.
fn name_schema(event: &mut Json, imported: &Json) {
    if let (Json::Object(entries), Some(schema)) = (event, imported.get("$schema")) {
        entries.insert(0, ("$schema".to_owned(), schema.clone()));
    }
}

/// Says that something has changed, and when.
fn raise(event: &mut Json, imported: &Json) {
    let revision = match event.get("revision") {
        Some(Json::Whole(number)) => number.saturating_add(1),
        _ => 1,
    };
    set(event, "revision", Json::Whole(revision));
    if let Some(updated) = imported.get("updated") {
        set(event, "updated", updated.clone());
    }
}

/// The entries of a list, before and now.
struct Lists<'a> {
    list: &'static str,
    origin: Origin<'a>,
}

impl Lists<'_> {
    fn merged(&self, old: &[Json], new: &[Json], changes: &mut Vec<Change>) -> Vec<Json> {
        let by_name: HashMap<&str, &Json> =
            new.iter().filter_map(|entry| Some((name(entry)?, entry))).collect();
        let mut entries = Vec::with_capacity(old.len().max(new.len()));
        for entry in old {
            match name(entry).and_then(|name| by_name.get(name)) {
                Some(now) => entries.push(self.updated(entry, now, changes)),
                None if self.origin.has_made(entry) => {
                    changes.push(Change::new(ChangeKind::Vanished, self.list, entry));
                }
                None => entries.push(entry.clone()),
            }
        }
        let before: HashSet<&str> = old.iter().filter_map(name).collect();
        let is_new = |entry: &&Json| name(entry).is_none_or(|name| !before.contains(name));
        for entry in new.iter().filter(is_new) {
            changes.push(Change::new(ChangeKind::Appeared, self.list, entry));
            entries.push(entry.clone());
        }
        if self.list == "days" {
            entries.sort_by(|a, b| name(a).cmp(&name(b)));
        }
        entries
    }

    fn updated(&self, old: &Json, new: &Json, changes: &mut Vec<Change>) -> Json {
        let mut entry = old.clone();
        let mut all = Vec::new();
        for (key, now) in entries(new) {
            let before = old.get(key);
            let Merged { json, is_changed, details } = value(key, before, now, self.origin);
            let within = details.iter().map(|(key, old, new)| detail(key, old.as_ref(), new));
            all.extend(within);
            if is_changed && details.is_empty() && key != SOURCE {
                all.push(detail(key, before, &json));
            }
            set(&mut entry, key, json);
        }
        if !all.is_empty() {
            let change = Change::new(ChangeKind::Changed, self.list, &entry);
            changes.push(Change { details: all, ..change });
        }
        entry
    }
}

/// What an entry is known by.
fn name(entry: &Json) -> Option<&str> {
    ["id", "date"].into_iter().find_map(|key| entry.get(key)?.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Json {
        serde_json::from_str(json).unwrap()
    }

    fn after(known: &str, imported: &str) -> (Json, Vec<String>) {
        let (event, changes) = merged(&read(known), &read(imported), "frab");
        (event, changes.iter().map(|change| change.to_said().english.into_owned()).collect())
    }

    #[test]
    fn ok_what_the_source_does_not_know_stays() {
        let known = r#"{"revision": 3, "updated": "2026-01-01T10:00", "languages": ["de", "en"], "title": "Unser Titel", "_comment": "von Hand",
            "people": [{"id": "ada", "_source": "frab:1", "name": "Ada", "photo": "bild", "biography": {"de": "Alt", "en": "Old"}},
                       {"id": "bo", "name": "Bo"}, {"id": "cy", "_source": "frab:3", "name": "Cy"}]}"#;
        let imported = r#"{"updated": "2026-02-02T10:00", "languages": ["de", "en"], "title": "Ihr Titel",
            "people": [{"id": "ada", "_source": "frab:1", "name": "Ada", "biography": "Neu"}, {"id": "di", "_source": "frab:4", "name": "Di"}]}"#;
        let (event, changes) = after(known, imported);
        assert_eq!(
            event,
            read(
                r#"{"revision": 4, "updated": "2026-02-02T10:00", "languages": ["de", "en"], "title": "Unser Titel", "_comment": "von Hand",
            "people": [{"id": "ada", "_source": "frab:1", "name": "Ada", "photo": "bild", "biography": {"de": "Neu", "en": "Old"}},
                       {"id": "bo", "name": "Bo"}, {"id": "di", "_source": "frab:4", "name": "Di"}]}"#
            )
        );
        assert_eq!(changes, ["~ people “Ada”: biography", "- people “Cy”", "+ people “Di”"]);
    }

    #[test]
    fn ok_the_schema_that_is_named_stays_and_else_comes_first() {
        let imported = r#"{"$schema": "./event.schema.json", "languages": ["de"], "people": [{"id": "ada", "name": "Ada"}]}"#;
        let (event, _) = after(r#"{"languages": ["de"]}"#, imported);
        let Json::Object(entries) = &event else { panic!("{event:?}") };
        assert_eq!(entries[0].0, "$schema");
        let (event, _) = after(r#"{"$schema": "../e.json", "languages": ["de"]}"#, imported);
        assert_eq!(event.get("$schema").and_then(Json::text), Some("../e.json"));
    }

    #[test]
    fn ok_nothing_changes_where_the_source_is_as_before() {
        let known = r#"{"revision": 3, "updated": "x", "languages": ["de"], "days": [{"date": "2026-05-07", "title": "Auftakt"}],
            "sessions": [{"id": "a", "_source": "frab:1", "title": {"de": "A", "en": "A"}, "links": [{"label": "x", "url": "https://b.example"}],
                          "runs": [{"start": "2026-05-07T09:00", "rooms": ["saal"], "capacity": 9}]}]}"#;
        let imported = r#"{"updated": "y", "languages": ["de"], "days": [{"date": "2026-05-07"}],
            "sessions": [{"id": "a", "_source": "frab:1", "title": "A", "runs": [{"start": "2026-05-07T09:00", "rooms": ["saal"]}]}]}"#;
        let (event, changes) = after(known, imported);
        assert_eq!((event, changes), (read(known), Vec::new()));
    }

    #[test]
    fn ok_a_round_by_hand_stays_beside_what_is_imported_every_evening() {
        let known = r#"{"languages": ["de"], "sessions": [{"id": "a", "_source": "frab:1", "title": "A", "runs": [
            {"id": "a-b", "start": "2026-05-07T14:00", "note": "von Hand"}, {"_source": "frab:1", "start": "2026-05-07T09:00"}, {"id": "a-c", "_source": "frab:9", "start": "2026-05-07T16:00"}]}]}"#;
        let imported = r#"{"languages": ["de"], "sessions": [{"id": "a", "_source": "frab:1", "title": "A", "runs": [{"_source": "frab:1", "start": "2026-05-07T10:00"}]}]}"#;
        let (event, changes) = after(known, imported);
        let runs = event.get("sessions").unwrap().items()[0].get("runs").unwrap();
        let expected = r#"[{"_source": "frab:1", "start": "2026-05-07T10:00"}, {"id": "a-b", "start": "2026-05-07T14:00", "note": "von Hand"}]"#;
        assert_eq!(*runs, read(expected));
        assert_eq!(
            changes,
            [
                "~ sessions “A”: start: 2026-05-07T09:00 → 2026-05-07T10:00, runs: 2026-05-07T16:00 → –"
            ]
        );
    }

    #[test]
    fn ok_a_run_that_moved_is_told_with_both_times() {
        let known = r#"{"languages": ["de"], "sessions": [{"id": "a", "_source": "frab:1", "title": "A", "runs": [{"_source": "frab:9", "start": "2026-05-07T09:00", "note": "Bitte pünktlich"}]}]}"#;
        let imported = r#"{"languages": ["de"], "sessions": [{"id": "a", "_source": "frab:1", "title": "A", "runs": [{"_source": "frab:9", "start": "2026-05-07T10:00"}]}]}"#;
        let (event, changes) = after(known, imported);
        let run = &event.get("sessions").unwrap().items()[0].get("runs").unwrap().items()[0];
        assert_eq!(run.get("note").and_then(Json::text), Some("Bitte pünktlich"));
        assert_eq!(changes, ["~ sessions “A”: start: 2026-05-07T09:00 → 2026-05-07T10:00"]);
    }
}
