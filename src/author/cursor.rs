//! A value in the authored file, together with its place.
//!
//! Functions that read take a cursor. If the value is not as expected, they report that and
//! return `None`, and reading continues with the next value.

use super::{
    blank::is_blank,
    characters::is_invisible,
    context::Context,
    finding::{Finding, Severity},
    json::{Json, NOTHING},
    kinds::Kind,
    refusal::Refusal,
    said::{Said, said},
    slug::slug,
    spellings::Spelled,
    spot::Place,
};

/// Longer lists are mistakes or attacks.
pub const MOST_ITEMS: usize = 20_000;

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

    /// The items of a list, without empty cells.
    pub fn items(&self) -> Option<Vec<Self>> {
        self.items_or(None)
    }

    /// As [`Cursor::items`]; `meant` is a hint for something else that stands here.
    pub fn items_or(&self, meant: Option<Said>) -> Option<Vec<Self>> {
        let Json::List(items) = self.json else {
            return self.wrong(Said::new("a list [ ]", "eine Liste [ ]"), meant);
        };
        if items.len() > MOST_ITEMS {
            let expected = said!("at most {MOST_ITEMS} items", "höchstens {MOST_ITEMS} Einträge");
            let found = Said::as_is(items.len().to_string());
            self.context.report.error(&self.place, expected, found, None);
        }
        let items = items.iter().take(MOST_ITEMS).enumerate();
        let items = items.filter(|(_, item)| !is_blank(item));
        Some(items.map(|(index, item)| self.child(item, format!("[{index}]"))).collect())
    }

    /// One reference where a list of them should be: a hint that makes one of it.
    pub fn list_of_one(&self, kind: Kind) -> Option<Said> {
        let text = self.json.text().filter(|text| !text.trim().is_empty())?;
        let id = self.context.names.called(kind, text);
        Some(json_value(format!("[{}]", in_json(id.as_deref().unwrap_or(text)))))
    }

    /// A name where an object with an id should be: a hint that makes one of it.
    pub fn named_object(&self) -> Option<Said> {
        let name = self.json.text().filter(|name| !slug(name).is_empty())?;
        Some(json_value(format!("{{\"id\": \"{}\", \"name\": {}}}", slug(name), in_json(name))))
    }

    /// A label where an object with one should be: a hint that makes one of it.
    pub fn labelled_object(&self) -> Option<Said> {
        let label = self.json.text().filter(|label| !label.trim().is_empty())?;
        Some(json_value(format!("{{\"label\": {}}}", in_json(label))))
    }

    /// A string that is not blank, unchanged.
    pub fn string(&self, expected: Said) -> Option<&'a str> {
        match self.json {
            Json::Text(text) if !text.trim().is_empty() => Some(text),
            _ => self.expected(expected),
        }
    }

    /// `true` or `false`.
    pub fn flag(&self) -> Option<bool> {
        match self.json {
            Json::Flag(flag) => Some(*flag),
            _ => self.wrong(Said::new("true or false", "true oder false"), self.flag_meant()),
        }
    }

    fn flag_meant(&self) -> Option<Said> {
        let Json::Text(text) = self.json else { return None };
        let meant = match text.trim().to_lowercase().as_str() {
            "true" | "yes" | "ja" | "wahr" => true,
            "false" | "no" | "nein" | "falsch" => false,
            _ => return None,
        };
        Some(said!(
            "write {meant}, without quotation marks",
            "ohne Anführungszeichen schreiben: {meant}"
        ))
    }

    /// An integer in the range of `N`.
    pub fn whole<N: TryFrom<u64>>(&self) -> Option<N> {
        const EXPECTED: Said = Said::new("a whole number", "eine ganze Zahl");
        const SMALLER: Said = Said::new("a smaller number", "eine kleinere Zahl");
        match self.json {
            Json::Whole(number) => N::try_from(*number).ok().or_else(|| self.expected(SMALLER)),
            Json::Text(text) if text.trim().parse::<u64>().is_ok() => {
                let meant = text.trim();
                let hint = said!(
                    "write {meant}, without quotation marks",
                    "ohne Anführungszeichen schreiben: {meant}"
                );
                self.wrong(EXPECTED, Some(hint))
            }
            _ => self.expected(EXPECTED),
        }
    }

    /// One of the values of an enum, by its name or in the words of organisers.
    pub fn one_of<T: Spelled>(&self) -> Option<T> {
        let found = self.string(T::expected())?;
        T::spelled(found).or_else(|| {
            let meant = self.context.report.did_you_mean(found, T::names());
            self.wrong(T::expected(), meant)
        })
    }

    /// Reports what was expected here, and returns `None`.
    pub fn expected<T>(&self, expected: Said) -> Option<T> {
        self.wrong(expected, None)
    }

    /// Reports what was expected here, with a hint, and returns `None`.
    pub fn wrong<T>(&self, expected: Said, hint: Option<Said>) -> Option<T> {
        self.context.report.error(&self.place, expected, self.json.describe(), hint);
        None
    }

    /// Reports why the file that is named here is not used.
    pub fn refuse(&self, refusal: Refusal) {
        let found = refusal.found.map_or_else(|| self.json.describe(), |found| *found);
        let hint = refusal.hint.map(|hint| *hint);
        self.context.report.error(&self.place, refusal.expected, found, hint);
    }

    /// Reports a warning here.
    pub fn warn(&self, what: Said, hint: Option<Said>) {
        let finding = Finding::new(Severity::Warning, self.place.clone(), what, hint);
        self.context.report.add(finding);
    }

    /// A value inside this one; `step` is appended to the path.
    pub fn child(&self, json: &'a Json, step: String) -> Self {
        let path = format!("{}{step}", self.place.path);
        Self { json, place: Place::new(&self.place.file, path), context: self.context }
    }
}

fn json_value(json: String) -> Said {
    said!("write {json}", "{json} schreiben")
}

/// A text as JSON has it, with what cannot be seen escaped.
fn in_json(text: &str) -> String {
    let json = serde_json::to_string(text.trim()).unwrap_or_default();
    let mut shown = String::new();
    for c in json.chars() {
        if is_invisible(c) {
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| shown += &format!("\\u{unit:04x}"));
        } else {
            shown.push(c);
        }
    }
    shown
}
