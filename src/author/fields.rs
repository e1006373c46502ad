//! The keys of an object, read by name.

use std::collections::BTreeSet;

use super::{
    cursor::Cursor,
    ids::id,
    json::{Json, quoted},
    names::Kind,
    report::Place,
};

/// An object being read. It notes which keys were asked for: the others are unknown.
#[derive(Debug)]
pub struct Fields<'a> {
    pub cursor: Cursor<'a>,
    asked: Vec<&'static str>,
    /// What its keys say does not matter.
    is_duplicate: bool,
}

impl<'a> Fields<'a> {
    pub fn new(cursor: Cursor<'a>) -> Self {
        Self { cursor, asked: Vec::new(), is_duplicate: false }
    }

    /// What stands under `key`, which is known from now on.
    fn key(&mut self, key: &'static str) -> Cursor<'a> {
        self.asked.push(key);
        self.cursor.key(key)
    }

    /// Takes note of keys that are known, and read elsewhere.
    pub fn ignore(&mut self, keys: &[&'static str]) {
        self.asked.extend(keys);
    }

    /// Whether something stands under `key`.
    pub fn has(&self, key: &str) -> bool {
        self.cursor.json.get(key).is_some_and(|json| *json != Json::Null)
    }

    /// Reads a key that must be there: a missing one is reported by `read`.
    pub fn needed<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Cursor<'a>) -> Option<T>,
    ) -> Option<T> {
        read(&self.key(key))
    }

    /// Reads a key that may be missing.
    pub fn optional<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Cursor<'a>) -> Option<T>,
    ) -> Option<T> {
        let cursor = self.key(key);
        if self.has(key) { read(&cursor) } else { None }
    }

    /// Whether the key says `true`; a missing or wrong one does not.
    pub fn flag(&mut self, key: &'static str) -> bool {
        self.optional(key, Cursor::flag) == Some(true)
    }

    /// Reads the items of a list that may be missing, without the wrong ones.
    pub fn list<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Cursor<'a>) -> Option<T>,
    ) -> Vec<T> {
        let items = self.optional(key, Cursor::items).unwrap_or_default();
        items.iter().filter_map(read).collect()
    }

    /// Reads a list of things with ids. What lacks something it needs, or has
    /// the id of an earlier one, is left out and reported.
    pub fn entries<T>(
        &mut self,
        key: &'static str,
        kind: Kind,
        read: impl Fn(&str, &mut Fields<'a>) -> Option<T>,
    ) -> Vec<T> {
        self.list(key, |cursor| {
            let value = cursor.object(|fields| fields.entry(kind, &read));
            if value.is_none() {
                let found = cursor.json.get("id").unwrap_or(cursor.json).describe();
                let hint = Some("it is left out".to_owned());
                cursor.warn(&format!("{} with all it needs", kind.name()), &found, hint);
            }
            value
        })
    }

    fn entry<T>(
        &mut self,
        kind: Kind,
        read: impl Fn(&str, &mut Fields<'a>) -> Option<T>,
    ) -> Option<T> {
        let Some(id) = self.needed("id", id) else {
            // Read all the same, so that every finding is made.
            read("", self);
            return None;
        };
        if self.cursor.context.names.claim(kind, &id) {
            return read(&id, self);
        }
        self.is_duplicate = true;
        self.cursor.key("id").expected("an id that is not taken yet")
    }

    /// Reports the keys that nobody asked for, and those that are there twice.
    pub fn report_others(&self, entries: &[(String, Json)]) {
        if self.is_duplicate {
            return;
        }
        let mut seen = BTreeSet::new();
        for (key, _) in entries {
            if key.starts_with('_') || key == "$schema" {
                continue;
            }
            let place = self.cursor.place_of(&printable(key));
            if !seen.insert(key) {
                let hint = "the first one is used".to_owned();
                let report = &self.cursor.context.report;
                report.error(&place, "every key once", "it again", Some(hint));
            } else if !self.asked.contains(&key.as_str()) {
                self.report_unknown(&place, key);
            }
        }
    }

    fn report_unknown(&self, place: &Place, key: &str) {
        let report = &self.cursor.context.report;
        let hint = report.did_you_mean(key, self.asked.iter().copied());
        report.warning(place, "a key that is known here", &quoted(key), hint);
    }
}

/// The beginning of an unknown key, as part of a path.
fn printable(key: &str) -> String {
    const LONGEST: usize = 60;
    key.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}
