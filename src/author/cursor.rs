//! A value in the authored file, together with where it stands.
//!
//! Every reader takes a cursor and gives what it read. If it is not what was
//! expected, the reader has reported that and gives `None`; reading goes on
//! beside it.

use super::{
    context::Context,
    fields::Fields,
    json::{Json, NOTHING},
    report::Place,
};

/// More of a kind than any event has.
const MOST_ITEMS: usize = 20_000;

/// A value, its place, and the event that it belongs to.
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    pub json: &'a Json,
    pub place: Place,
    pub context: &'a Context,
}

impl<'a> Cursor<'a> {
    /// The whole file.
    pub fn root(json: &'a Json, context: &'a Context) -> Self {
        Self { json, place: Place::new("event.json", ""), context }
    }

    /// What stands under `key`; nothing if there is no such key.
    pub fn key(&self, key: &str) -> Self {
        let json = self.json.get(key).unwrap_or(&NOTHING);
        Self { json, place: self.place_of(key), context: self.context }
    }

    /// Where `key` stands or would stand.
    pub fn place_of(&self, key: &str) -> Place {
        let dot = if self.place.path.is_empty() { "" } else { "." };
        Place::new(&self.place.file, format!("{}{dot}{key}", self.place.path))
    }

    /// The items of a list.
    pub fn items(&self) -> Option<Vec<Self>> {
        let Json::List(items) = self.json else { return self.expected("a list") };
        if items.len() > MOST_ITEMS {
            let (expected, found) =
                (format!("at most {MOST_ITEMS} items"), items.len().to_string());
            self.context.report.error(&self.place, &expected, &found, None);
        }
        let items = items.iter().take(MOST_ITEMS).enumerate();
        Some(items.map(|(index, item)| self.child(item, format!("[{index}]"))).collect())
    }

    /// Reads an object, and reports the keys that `read` did not ask for.
    pub fn object<T>(&self, read: impl FnOnce(&mut Fields<'a>) -> Option<T>) -> Option<T> {
        let Json::Object(entries) = self.json else { return self.expected("an object") };
        let mut fields = Fields::new(self.clone());
        let value = read(&mut fields);
        fields.report_others(entries);
        value
    }

    /// A string as it stands there.
    pub fn string(&self, expected: &str) -> Option<&'a str> {
        match self.json {
            Json::Text(text) if !text.trim().is_empty() => Some(text),
            _ => self.expected(expected),
        }
    }

    /// `true` or `false`.
    pub fn flag(&self) -> Option<bool> {
        match self.json {
            Json::Flag(flag) => Some(*flag),
            _ => self.expected("true or false"),
        }
    }

    /// A whole number that fits.
    pub fn whole<N: TryFrom<u64>>(&self) -> Option<N> {
        match self.json {
            Json::Whole(number) => {
                N::try_from(*number).ok().or_else(|| self.expected("a smaller number"))
            }
            _ => self.expected("a whole number"),
        }
    }

    /// One of some words.
    pub fn one_of<T: Clone>(&self, words: &[(&str, T)]) -> Option<T> {
        let names = || words.iter().map(|(name, _)| *name);
        let expected = format!("one of {}", names().collect::<Vec<_>>().join(", "));
        let found = self.string(&expected)?;
        let value = words.iter().find(|(name, _)| *name == found).map(|(_, value)| value.clone());
        value.or_else(|| self.wrong(&expected, self.context.report.did_you_mean(found, names())))
    }

    /// Reports what was expected here, and gives nothing.
    pub fn expected<T>(&self, expected: &str) -> Option<T> {
        self.wrong(expected, None)
    }

    /// Reports what was expected here and how to mend it, and gives nothing.
    pub fn wrong<T>(&self, expected: &str, hint: Option<String>) -> Option<T> {
        let found = self.json.describe();
        self.context.report.error(&self.place, expected, &found, hint);
        None
    }

    /// Reports what is worth a look here.
    pub fn warn(&self, expected: &str, found: &str, hint: Option<String>) {
        self.context.report.warning(&self.place, expected, found, hint);
    }

    /// A value inside this one; `step` is how the path goes on.
    pub fn child(&self, json: &'a Json, step: String) -> Self {
        let path = format!("{}{step}", self.place.path);
        Self { json, place: Place::new(&self.place.file, path), context: self.context }
    }
}
