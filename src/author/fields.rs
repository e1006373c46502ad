//! Reads the keys of an object, and reports unknown ones.

use std::collections::BTreeMap;

use crate::event::Id;

use super::{
    cursor::Cursor,
    finding::{Finding, Severity},
    guard::Guard,
    ids::{id, reference},
    json::{Json, decides, printable},
    kinds::Kind,
    names::Names,
    report::did_you_mean,
    said::{Said, said},
    spot::Spot,
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
        let is_kept_back = fields.report_others(entries);
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
        let is_left_out = |json: &Json| *json == Json::Null || (!decides(key) && json.is_blank());
        self.cursor.json.get(key).is_some_and(|json| !is_left_out(json))
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
        let is_named = matches!(kind, Kind::Person | Kind::Room | Kind::Track);
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

    /// Reports unknown and repeated keys. Returns whether an unknown one means to keep this back.
    fn report_others(&self, entries: &[(String, Json)]) -> bool {
        let mut is_kept_back = false;
        if self.is_duplicate {
            return is_kept_back;
        }
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for (key, value) in entries {
            if key.starts_with('_') || key == "$schema" {
                continue;
            }
            let before = seen.entry(key).or_default();
            match *before {
                0 if self.asked.contains(&key.as_str()) => {}
                0 => match keeps_back(key, value) {
                    Some(guard) => {
                        is_kept_back = true;
                        self.report_kept_back(key, guard);
                    }
                    None => self.report_unknown(key),
                },
                times => {
                    let is_unknown = !self.asked.contains(&key.as_str());
                    is_kept_back |= is_unknown && keeps_back(key, value).is_some();
                    self.report_repeated(key, times);
                }
            }
            *before += 1;
        }
        is_kept_back
    }

    fn report_unknown(&self, key: &str) {
        let report = &self.cursor.context.report;
        let english = english_key(key).filter(|key| self.asked.contains(key));
        let hint = match english {
            Some(meant) => Some(did_you_mean(meant)),
            None => report.did_you_mean(key, self.asked.iter().copied()),
        };
        let key = printable(key);
        let what = said!(
            "treffpunkt does not know \"{key}\" here and ignores it",
            "treffpunkt kennt \"{key}\" hier nicht und übergeht es"
        );
        let place = self.cursor.place_of(&key).with(Spot::Key);
        report.add(Finding::new(Severity::Warning, place, what, hint));
    }

    /// Reports a key that is unknown here and seems to say that this must not be published.
    fn report_kept_back(&self, key: &str, guard: Guard) {
        let own = self.asked.iter().find(|asked| Guard::meant_by(asked) == Some(guard));
        let hint = own.map_or(
            Said::new(
                "take the entry out of the file; or the key, if all may be published",
                "den Eintrag aus der Datei nehmen; oder den Schlüssel, wenn alles erscheinen darf",
            ),
            |own| did_you_mean(own),
        );
        let key = printable(key);
        let what = said!(
            "\"{key}\" seems to say that this must not be published",
            "\"{key}\" sagt wohl, dass dies nicht erscheinen darf"
        );
        let place = self.cursor.place_of(&key).with(Spot::Key);
        let finding = Finding::new(Severity::Error, place, what, Some(hint));
        let effect = Some(self.effect());
        self.cursor.context.report.add(Finding { effect, ..finding });
    }

    fn report_repeated(&self, key: &str, times: usize) {
        let is_guard = Guard::meant_by(key).is_some();
        let key = printable(key);
        let what = match is_guard {
            true => said!(
                "the key \"{key}\" stands here again; what keeps more back holds",
                "der Schlüssel \"{key}\" steht hier noch einmal; es gilt, was mehr zurückhält"
            ),
            false => said!(
                "the key \"{key}\" stands here again; the first one is used",
                "der Schlüssel \"{key}\" steht hier noch einmal; es gilt der erste"
            ),
        };
        let hint = Said::new("keep one of them", "einen davon streichen");
        let place = self.cursor.place_of(&key);
        let finding =
            Finding::new(Severity::Error, place.clone().with(Spot::Again(times)), what, Some(hint));
        let first = Some(place.with(Spot::Key));
        self.cursor.context.report.add(Finding { first, ..finding });
    }
}

/// The guard that keeps something back under this key.
fn keeps_back(key: &str, value: &Json) -> Option<Guard> {
    Guard::meant_by(key).filter(|guard| !guard.allows(value))
}

/// The key that is meant by its German name.
fn english_key(key: &str) -> Option<&'static str> {
    const KEYS: [(&str, &str); 22] = [
        ("art", "kind"),
        ("beginn", "start"),
        ("beschreibung", "description"),
        ("bilder", "photos"),
        ("datei", "file"),
        ("datum", "date"),
        ("einwilligung", "consent"),
        ("ende", "end"),
        ("fotos", "photos"),
        ("kontakte", "contacts"),
        ("organisationen", "organisations"),
        ("personen", "people"),
        ("programm", "sessions"),
        ("raum", "rooms"),
        ("räume", "rooms"),
        ("rolle", "role"),
        ("seiten", "pages"),
        ("sprachen", "languages"),
        ("tag", "day"),
        ("tage", "days"),
        ("termine", "runs"),
        ("titel", "title"),
    ];
    let key = key.to_lowercase();
    KEYS.iter().find(|(german, _)| *german == key).map(|(_, english)| *english)
}
