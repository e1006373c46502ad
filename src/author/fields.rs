//! Reads the keys of an object, and reports unknown ones.

use std::collections::BTreeSet;

use super::{
    cursor::Cursor,
    ids::id,
    json::{Json, quoted},
    names::Kind,
    report::Place,
};

/// An object being read. It records which keys were asked for; all others are unknown.
#[derive(Debug)]
pub struct Fields<'a> {
    pub cursor: Cursor<'a>,
    asked: Vec<&'static str>,
    /// A duplicate is left out, so its unknown keys are not reported.
    is_duplicate: bool,
}

impl<'a> Cursor<'a> {
    /// Reads an object, and reports the keys that `read` did not ask for.
    pub fn object<T>(&self, read: impl FnOnce(&mut Fields<'a>) -> Option<T>) -> Option<T> {
        let Json::Object(entries) = self.json else { return self.expected("an object") };
        let mut fields = Fields::new(self.clone());
        let value = read(&mut fields);
        fields.report_others(entries);
        value
    }
}

impl<'a> Fields<'a> {
    fn new(cursor: Cursor<'a>) -> Self {
        Self { cursor, asked: Vec::new(), is_duplicate: false }
    }

    /// The value of `key`, which is recorded as known.
    fn key(&mut self, key: &'static str) -> Cursor<'a> {
        self.asked.push(key);
        self.cursor.key(key)
    }

    /// Records keys as known that are read elsewhere.
    pub fn ignore(&mut self, keys: &[&'static str]) {
        self.asked.extend(keys);
    }

    /// Whether `key` is present and not null.
    pub fn has(&self, key: &str) -> bool {
        self.cursor.json.get(key).is_some_and(|json| *json != Json::Null)
    }

    /// Reads a required key; `read` reports a missing one.
    pub fn needed<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Cursor<'a>) -> Option<T>,
    ) -> Option<T> {
        read(&self.key(key))
    }

    /// Reads an optional key.
    pub fn optional<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Cursor<'a>) -> Option<T>,
    ) -> Option<T> {
        let cursor = self.key(key);
        if self.has(key) { read(&cursor) } else { None }
    }

    /// Whether the key is `true`; `false` if it is missing or invalid.
    pub fn flag(&mut self, key: &'static str) -> bool {
        self.optional(key, Cursor::flag) == Some(true)
    }

    /// Reads the valid items of an optional list.
    pub fn list<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Cursor<'a>) -> Option<T>,
    ) -> Vec<T> {
        let items = self.optional(key, Cursor::items).unwrap_or_default();
        items.iter().filter_map(read).collect()
    }

    /// Reads a list of objects with ids. Those that lack a required key, or repeat an id, are
    /// left out and reported.
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
            // Read anyway, to report all its problems.
            read("", self);
            return None;
        };
        match self.cursor.context.names.claim(kind, &id, &self.cursor.place) {
            Ok(()) => read(&id, self),
            Err(other) => {
                self.is_duplicate = true;
                let hint = format!("{} has it: write another one here", other.path);
                self.cursor.key("id").wrong("an id that is not taken yet", Some(hint))
            }
        }
    }

    /// The keys that have not been asked for, with their values.
    pub fn unknown(&self) -> impl Iterator<Item = (&'a str, &'a Json)> {
        let entries = match self.cursor.json {
            Json::Object(entries) => entries.as_slice(),
            _ => &[],
        };
        let entries = entries.iter().map(|(key, value)| (key.as_str(), value));
        entries.filter(|(key, _)| !key.starts_with('_') && !self.asked.contains(key))
    }

    /// Reports unknown and repeated keys.
    fn report_others(&self, entries: &[(String, Json)]) {
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
