//! Reads the keys of an object.

use crate::event::Id;

use super::{
    blank::is_left_out,
    cursor::Cursor,
    guard::Guard,
    ids::{id, reference},
    json::Json,
    kinds::Kind,
    names::Names,
    other_keys::OtherKeys,
    said::{Said, said},
};

/// An object being read. It records which keys were asked for; all others are unknown.
#[derive(Debug)]
pub struct Fields<'a> {
    pub cursor: Cursor<'a>,
    asked: Vec<&'static str>,
    /// A duplicate is left out, so its unknown keys are not reported.
    is_duplicate: bool,
    /// The findings about keys that are needed.
    causes: Vec<usize>,
    /// What kind of thing this is, if it has an id.
    kind: Option<Kind>,
}

impl<'a> Cursor<'a> {
    /// Reads an object, and reports the keys that `read` did not ask for.
    pub fn object<T>(&self, read: impl FnOnce(&mut Fields<'a>) -> Option<T>) -> Option<T> {
        self.object_or(None, read)
    }

    /// As [`Cursor::object`]; `meant` is a hint for something else that stands here.
    pub fn object_or<T>(
        &self,
        meant: Option<Said>,
        read: impl FnOnce(&mut Fields<'a>) -> Option<T>,
    ) -> Option<T> {
        let Json::Object(entries) = self.json else {
            return self.wrong(Said::new("an object { }", "ein Objekt { }"), meant);
        };
        let begin = self.context.report.len();
        let mut fields = Fields::new(self.clone());
        let value = read(&mut fields);
        if value.is_none() {
            fields.say_what_it_costs(begin);
        }
        // A duplicate is left out, whatever else is in it.
        let is_kept_back = !fields.is_duplicate && fields.others().report(entries);
        value.filter(|_| !is_kept_back)
    }
}

impl<'a> Fields<'a> {
    fn new(cursor: Cursor<'a>) -> Self {
        Self { cursor, asked: Vec::new(), is_duplicate: false, causes: Vec::new(), kind: None }
    }

    /// Says what kind of thing this is, for messages.
    pub fn is_a(&mut self, kind: Kind) {
        self.kind = Some(kind);
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

    /// Whether `key` is present, and neither null nor an empty cell.
    pub fn has(&self, key: &str) -> bool {
        self.cursor.json.get(key).is_some_and(|json| !is_left_out(key, json))
    }

    /// Reads a required key; `read` reports a missing one.
    pub fn needed<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Cursor<'a>) -> Option<T>,
    ) -> Option<T> {
        let report = &self.cursor.context.report;
        let begin = report.len();
        let value = read(&self.key(key));
        if value.is_none() {
            self.causes.extend(report.last_error(begin));
        }
        value
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

    /// Whether a guard lets this be published; `None` if it is not there. All of several have
    /// to. What is no clear answer is reported, and keeps it back.
    pub fn guard(&mut self, guard: Guard) -> Option<bool> {
        let cursor = self.key(guard.key());
        let mut values = self.cursor.json.all(guard.key()).peekable();
        values.peek()?;
        let is_allowed = values.all(|value| guard.allows(value));
        let report = &self.cursor.context.report;
        let begin = report.len();
        cursor.flag();
        if let Some(index) = report.last_error(begin) {
            report.costs(index, self.effect());
        }
        Some(is_allowed)
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

    /// Reads an optional list of references.
    pub fn references(&mut self, key: &'static str, kind: Kind) -> Vec<Id> {
        let items = self.optional(key, |cursor| cursor.items_or(cursor.list_of_one(kind)));
        items.unwrap_or_default().iter().filter_map(reference(kind)).collect()
    }

    /// Reads a list of objects with ids. Those that lack a required key, or repeat an id, are
    /// left out and reported.
    pub fn entries<T>(
        &mut self,
        key: &'static str,
        kind: Kind,
        read: impl Fn(&str, &mut Fields<'a>) -> Option<T>,
    ) -> Vec<T> {
        let is_named = matches!(
            kind,
            Kind::PeopleGroup | Kind::Person | Kind::Rank | Kind::Room | Kind::Track
        );
        self.list(key, |cursor| {
            let meant = cursor.named_object().filter(|_| is_named);
            cursor.object_or(meant, |fields| fields.entry(kind, &read))
        })
    }

    fn entry<T>(
        &mut self,
        kind: Kind,
        read: impl Fn(&str, &mut Fields<'a>) -> Option<T>,
    ) -> Option<T> {
        self.is_a(kind);
        let names = &self.cursor.context.names;
        let Some(id) = self.needed("id", id) else {
            let misspelt = self.cursor.json.get("id").and_then(Json::text);
            misspelt.inspect(|id| names.misspell(kind, id));
            // Read anyway, to report all its problems.
            read("", self);
            return None;
        };
        self.cursor.json.names().for_each(|name| names.call(kind, name, &id));
        let place = self.cursor.place_of("id");
        match names.claim(kind, &id, &self.cursor.place) {
            Ok(()) => read(&id, self),
            Err(first) => {
                self.is_duplicate = true;
                let hint = Said::new(
                    "give one of them another id",
                    "einem von beiden eine andere ID geben",
                );
                Names::report_taken(&self.cursor.context.report, &place, &id, first, hint);
                None
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

    fn others(&self) -> OtherKeys<'_, 'a> {
        OtherKeys { cursor: &self.cursor, asked: &self.asked, effect: self.effect() }
    }

    /// Says beside the findings about needed keys what is lost with them.
    fn say_what_it_costs(&self, begin: usize) {
        let (report, path) = (&self.cursor.context.report, self.cursor.place.path.as_str());
        let causes = self.causes.iter().copied();
        // Why a whole event is not published is said where it is found.
        let is_clear = self.causes.is_empty() && !path.is_empty();
        let last_error = report.last_error(begin).filter(|_| is_clear);
        causes.chain(last_error).for_each(|index| report.costs(index, self.effect()));
    }

    /// What is lost if this is left out.
    fn effect(&self) -> Said {
        let path = self.cursor.place.path.as_str();
        let last = path.rsplit('.').next().unwrap_or(path);
        match self.kind {
            Some(kind) => kind.is_left_out(),
            None if path.is_empty() => {
                Said::new("until then nothing can be published", "bis dahin kann nichts erscheinen")
            }
            None => said!("{last} is left out", "{last} fehlt dann"),
        }
    }
}
