//! A value in the authored file, together with its place.
//!
//! Functions that read take a cursor. If the value is not as expected, they report that and
//! return `None`, and reading continues with the next value.

use super::{
    context::Context,
    json::{Json, NOTHING},
    refusal::Refusal,
    report::Place,
};

/// Longer lists are mistakes or attacks.
const MOST_ITEMS: usize = 20_000;

/// A value, its place, and the shared state.
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    pub json: &'a Json,
    pub place: Place,
    pub context: &'a Context,
}

impl<'a> Cursor<'a> {
    /// The top level of the file.
    pub fn root(json: &'a Json, context: &'a Context) -> Self {
        Self { json, place: Place::new("event.json", ""), context }
    }

    /// The value of `key`; null if there is no such key.
    pub fn key(&self, key: &str) -> Self {
        let json = self.json.get(key).unwrap_or(&NOTHING);
        Self { json, place: self.place_of(key), context: self.context }
    }

    /// The place of `key`, even if it is missing.
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

    /// A string that is not blank, unchanged.
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

    /// An integer in the range of `N`.
    pub fn whole<N: TryFrom<u64>>(&self) -> Option<N> {
        match self.json {
            Json::Whole(number) => {
                N::try_from(*number).ok().or_else(|| self.expected("a smaller number"))
            }
            _ => self.expected("a whole number"),
        }
    }

    /// One of the values, by its name.
    pub fn one_of<T: Clone>(&self, words: &[(&str, T)]) -> Option<T> {
        let names = || words.iter().map(|(name, _)| *name);
        let expected = format!("one of {}", names().collect::<Vec<_>>().join(", "));
        let found = self.string(&expected)?;
        let value = words.iter().find(|(name, _)| *name == found).map(|(_, value)| value.clone());
        value.or_else(|| self.wrong(&expected, self.context.report.did_you_mean(found, names())))
    }

    /// One of the values of an enum, by its name.
    pub fn one_named<T: Copy>(&self, values: &[T], name: fn(T) -> &'static str) -> Option<T> {
        let named: Vec<_> = values.iter().map(|value| (name(*value), *value)).collect();
        self.one_of(&named)
    }

    /// Reports what was expected here, and returns `None`.
    pub fn expected<T>(&self, expected: &str) -> Option<T> {
        self.wrong(expected, None)
    }

    /// Reports what was expected here, with a hint, and returns `None`.
    pub fn wrong<T>(&self, expected: &str, hint: Option<String>) -> Option<T> {
        let found = self.json.describe();
        self.context.report.error(&self.place, expected, &found, hint);
        None
    }

    /// Reports why the file that is named here is not used.
    pub fn refuse(&self, refusal: Refusal) {
        let found = refusal.found.unwrap_or_else(|| self.json.describe());
        self.context.report.error(&self.place, refusal.expected, &found, refusal.hint);
    }

    /// Reports a warning here.
    pub fn warn(&self, expected: &str, found: &str, hint: Option<String>) {
        self.context.report.warning(&self.place, expected, found, hint);
    }

    /// A value inside this one; `step` is appended to the path.
    pub fn child(&self, json: &'a Json, step: String) -> Self {
        let path = format!("{}{step}", self.place.path);
        Self { json, place: Place::new(&self.place.file, path), context: self.context }
    }
}
