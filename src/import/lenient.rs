//! JSON of other software, where a value may have another type than its description says.
//!
//! An id is a number in one place and a text in another, a list of one thing is that thing, and
//! "none" is `null`, an empty text or a missing key. What has no meaning at all, such as a number
//! where a list of sessions should be, is noted and left out; everything else is read.

use crate::author::{Json, Said, printable, said};

use super::{Notes, Source, Wrong, markup::clean, mended::read_mended};

/// Larger files are a mistake or an attack.
const MOST_BYTES: usize = 64 << 20;

/// The JSON in a file, mended where that is possible.
///
/// # Errors
/// If it is no JSON, or too large.
pub fn json(source: &Source, notes: &mut Notes) -> Result<Json, Wrong> {
    let name = &source.name;
    read_mended(name, text(source)?, notes, |text| json_text(name, text))
}

/// The text of a file.
///
/// # Errors
/// If it is no UTF-8, or too large.
pub fn text(source: &Source) -> Result<&str, Wrong> {
    let name = &source.name;
    if source.bytes.len() > MOST_BYTES {
        return Err(Wrong::new(said!(
            "{name} is larger than 64 MB",
            "{name} ist größer als 64 MB"
        )));
    }
    let text = std::str::from_utf8(&source.bytes).map_err(|_| {
        let what = said!("{name} is not encoded in UTF-8", "{name} ist nicht in UTF-8 kodiert");
        Wrong::new(what).hint(Said::new(
            "save it as UTF-8, or export it again",
            "als UTF-8 speichern oder neu exportieren",
        ))
    })?;
    Ok(text.trim_start_matches('\u{feff}'))
}

/// The JSON in a text of the file `name`.
///
/// # Errors
/// If it is no JSON.
fn json_text(name: &str, text: &str) -> Result<Json, Wrong> {
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let what = said!(
            "{name} is broken in line {line}, column {column}: there it is no JSON",
            "{name} ist in Zeile {line}, Spalte {column} beschädigt: dort ist es kein JSON"
        );
        Wrong::new(what).hint(Said::new(
            "export it again, without editing it by hand",
            "neu exportieren, ohne die Datei von Hand zu ändern",
        ))
    })
}

/// Whether the beginning of a file mentions all of these: a cheap look before it is read.
pub fn mentions(source: &Source, words: &[&str]) -> bool {
    const BEGINNING: usize = 1 << 20;
    let begin = &source.bytes[..source.bytes.len().min(BEGINNING)];
    words.iter().all(|word| has(begin, word))
}

/// Whether a file mentions all of these, wherever.
pub fn mentions_anywhere(source: &Source, words: &[&str]) -> bool {
    words.iter().all(|word| has(&source.bytes, word))
}

fn has(bytes: &[u8], word: &str) -> bool {
    memchr::memmem::find(bytes, word.as_bytes()).is_some()
}

/// An object of a source, and the name by which the organiser finds it there.
#[derive(Clone, Debug)]
pub struct Entry<'j> {
    pub json: &'j Json,
    pub place: String,
}

impl<'j> Entry<'j> {
    /// Named by the first of these keys that has a text.
    pub fn new(json: &'j Json, names: &[&str]) -> Self {
        let name = names.iter().map(|key| line_of(json.get(key))).find(|name| !name.is_empty());
        Self { json, place: name.unwrap_or_else(|| line_of(json.get("id"))) }
    }

    pub fn get(&self, key: &str) -> Option<&'j Json> {
        self.json.get(key).filter(|value| **value != Json::Null)
    }

    /// A text in one line; empty if there is none.
    pub fn line(&self, key: &str, notes: &mut Notes) -> String {
        one_line(&self.lines(key, notes))
    }

    /// A text with its lines; empty if there is none.
    pub fn lines(&self, key: &str, notes: &mut Notes) -> String {
        let value = self.get(key);
        if matches!(value, Some(Json::List(_) | Json::Object(_) | Json::Flag(_))) {
            self.wrong_type(key, notes);
        }
        clean(&raw(value)).trim().to_owned()
    }

    /// What something is called by, text or number; empty if there is none.
    pub fn key(&self, key: &str) -> String {
        key_of(self.json.get(key))
    }

    /// The items of a list; one thing alone is a list of one.
    pub fn list(&self, key: &str, notes: &mut Notes) -> Vec<&'j Json> {
        match self.get(key) {
            None => Vec::new(),
            Some(Json::List(items)) => items.iter().filter(|item| **item != Json::Null).collect(),
            Some(Json::Text(text)) if text.trim().is_empty() => Vec::new(),
            Some(one @ (Json::Object(_) | Json::Text(_) | Json::Whole(_))) => vec![one],
            Some(_) => {
                self.wrong_type(key, notes);
                Vec::new()
            }
        }
    }

    /// The objects of a list.
    pub fn objects(&self, key: &str, names: &[&str], notes: &mut Notes) -> Vec<Entry<'j>> {
        let items = self.list(key, notes);
        let (objects, others): (Vec<&Json>, Vec<&Json>) =
            items.into_iter().partition(|item| matches!(item, Json::Object(_)));
        for _ in others {
            self.wrong_type(key, notes);
        }
        objects.into_iter().map(|json| Entry::new(json, names)).collect()
    }

    /// Yes or no, if that is said.
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.json.get(key)? {
            Json::Flag(flag) => Some(*flag),
            Json::Whole(number) => Some(*number != 0),
            Json::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Json::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    /// A number without fraction.
    pub fn whole(&self, key: &str) -> Option<u64> {
        match self.json.get(key)? {
            Json::Whole(number) => Some(*number),
            Json::Number(number) if *number >= 0.0 && *number < 1e9 => Some(number.round() as u64),
            Json::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// Notes what stands there besides these keys.
    pub fn note_others(&self, known: &[&str], notes: &mut Notes) {
        let Json::Object(entries) = self.json else { return };
        let others =
            entries.iter().filter(|(key, value)| !known.contains(&key.as_str()) && says(value));
        for (key, _) in others {
            notes.add(
                Said::new(
                    "what an event has no field for was left out",
                    "wofür eine Veranstaltung kein Feld hat, wurde weggelassen",
                ),
                printable(key),
            );
        }
    }

    fn wrong_type(&self, key: &str, notes: &mut Notes) {
        let place = if self.place.is_empty() { key } else { &self.place };
        notes.add(
            said!(
                "“{key}” is not what is expected there, and was left out",
                "„{key}“ ist nicht, was dort erwartet wird, und wurde weggelassen"
            ),
            place,
        );
    }
}

/// Whether a value says anything.
fn says(value: &Json) -> bool {
    match value {
        Json::Null | Json::Flag(false) => false,
        Json::Text(text) => !text.trim().is_empty(),
        Json::List(items) => !items.is_empty(),
        Json::Object(entries) => !entries.is_empty(),
        _ => true,
    }
}

/// A text or number in one line.
pub fn line_of(value: Option<&Json>) -> String {
    one_line(&clean(&raw(value)))
}

/// What something is called by: texts and numbers alike.
pub fn key_of(value: Option<&Json>) -> String {
    raw(value).trim().to_owned()
}

fn raw(value: Option<&Json>) -> String {
    match value {
        Some(Json::Text(text)) => text.clone(),
        Some(Json::Whole(number)) => number.to_string(),
        Some(Json::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// Words with one blank between them.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Json {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn ok_values_of_every_type() {
        let json = read(
            r#"{"id": 7, "title": " Ein\n Titel\u202e ", "one": "x", "many": ["x", null, "y"], "flag": "true",
                "none": null, "mins": " 45 ", "size": 2.6, "minus": -3, "wrong": true, "text": {"a": 1}}"#,
        );
        let (entry, notes) = (Entry::new(&json, &["title"]), &mut Notes::default());
        assert_eq!(entry.place, "Ein Titel");
        assert_eq!((entry.key("id"), entry.key("minus")), ("7".to_owned(), "-3".to_owned()));
        assert_eq!(entry.line("title", notes), "Ein Titel");
        assert_eq!(entry.lines("title", notes), "Ein\n Titel");
        assert_eq!(entry.list("one", notes).len(), 1);
        assert_eq!(entry.list("many", notes).len(), 2);
        assert_eq!(entry.list("none", notes).len(), 0);
        assert_eq!((entry.flag("flag"), entry.flag("id")), (Some(true), Some(true)));
        assert_eq!((entry.whole("mins"), entry.whole("size")), (Some(45), Some(3)));
        assert_eq!(entry.whole("minus"), None);
        assert_eq!(notes.all(), []);
        assert_eq!(entry.list("wrong", notes).len(), 0);
        assert_eq!(entry.line("text", notes), "");
        assert_eq!(entry.objects("many", &[], notes).len(), 0);
        assert_eq!(notes.all().len(), 3);
    }

    #[test]
    fn ok_what_is_not_taken_over_is_noted_if_it_says_anything() {
        let json = read(r#"{"a": 1, "b": 2, "c": null, "d": [], "e": false, "f": " "}"#);
        let mut notes = Notes::default();
        Entry::new(&json, &[]).note_others(&["a"], &mut notes);
        assert_eq!(notes.all()[0].places, ["b"]);
    }

    #[test]
    fn err_what_is_no_json_says_where() {
        let source = |bytes: &[u8]| Source { name: "a.json".to_owned(), bytes: bytes.to_vec() };
        let json = |source: &Source| json(source, &mut Notes::default());
        let wrong = json(&source(b"[1,\n]")).unwrap_err();
        assert!(wrong.what.english.contains("line 2"), "{}", wrong.what.english);
        let deep = "[".repeat(100_000);
        for bytes in [b"\xff\xfe".as_slice(), b"[1e400,\n]", deep.as_bytes()] {
            assert!(json(&source(bytes)).is_err());
        }
        assert_eq!(json(&source("\u{feff}[]".as_bytes())), Ok(Json::List(Vec::new())));
    }

    #[test]
    fn ok_a_file_is_known_by_what_it_mentions() {
        let source = Source { name: "a".to_owned(), bytes: b"{\"a\": 1, \"b\": 2}".to_vec() };
        assert!(mentions(&source, &["\"a\"", "\"b\""]));
        assert!(!mentions(&source, &["\"a\"", "\"c\""]));
    }
}
