//! JSON as it was written: keys in their order, and doubled keys kept.
//!
//! `serde_json::Value` forgets both, and a key that is there twice is a part of
//! the event that the organiser believes to be published.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
    ser::SerializeMap,
};

use super::{characters::is_invisible, said::Said};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Flag(bool),
    Whole(u64),
    /// A negative number or a fraction, which no key accepts.
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// The value of a missing key.
pub static NOTHING: Json = Json::Null;

impl Json {
    /// The value of `key` if this is an object that has it; the first of several.
    pub fn get(&self, key: &str) -> Option<&Json> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// All values of `key`, which may stand there several times.
    pub fn all<'j>(&'j self, key: &'j str) -> impl Iterator<Item = &'j Json> {
        let entries = match self {
            Self::Object(entries) => entries.as_slice(),
            _ => &[],
        };
        entries.iter().filter(move |(name, _)| name == key).map(|(_, value)| value)
    }

    /// The items, if this is a list; else none.
    pub fn items(&self) -> &[Json] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The keys of an object, as often as they stand there.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let entries = match self {
            Self::Object(entries) => entries.as_slice(),
            _ => &[],
        };
        entries.iter().map(|(key, _)| key.as_str())
    }

    /// What people call a thing: its name, title or file, in any language.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let values = ["name", "title", "label", "file"].into_iter().filter_map(|key| self.get(key));
        values.flat_map(|value| {
            let by_language = match value {
                Self::Object(entries) => entries.as_slice(),
                _ => &[],
            };
            value.text().into_iter().chain(by_language.iter().filter_map(|(_, text)| text.text()))
        })
    }

    /// A short description, for messages.
    pub fn describe(&self) -> Said {
        match self {
            Self::Null => Said::new("nothing", "nichts"),
            Self::Flag(flag) => Said::as_is(flag.to_string()),
            Self::Whole(number) => Said::as_is(number.to_string()),
            Self::Number(number) => Said::as_is(number.to_string()),
            Self::Text(text) if text.trim().is_empty() => {
                Said::new("an empty text", "ein leerer Text")
            }
            Self::Text(text) => Said::as_is(quoted(text)),
            Self::List(items) if items.is_empty() => Said::new("an empty list", "eine leere Liste"),
            Self::List(_) => Said::new("a list [ ]", "eine Liste [ ]"),
            Self::Object(_) => Said::new("an object { }", "ein Objekt { }"),
        }
    }
}

/// The beginning of a text in quotation marks as JSON has them, safe to print.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", printable(text))
}

/// The beginning of a text, safe to print.
pub fn printable(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown = String::new();
    for c in text.chars().take(LONGEST) {
        match c {
            // Accents of their own are letters, too.
            '\u{300}'..='\u{36f}' => shown.push(c),
            // Common in names, and safe between these quotation marks.
            '\'' => shown.push(c),
            // Some letters are blank, such as the Hangul filler.
            _ if is_invisible(c) && !c.is_control() => shown.extend(c.escape_unicode()),
            _ => shown.extend(c.escape_debug()),
        }
    }
    let more = if text.chars().nth(LONGEST).is_some() { "…" } else { "" };
    format!("{shown}{more}")
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Whole(number) => serializer.serialize_u64(*number),
            // As it was written: -2, not -2.0. Beyond this, fractions have no digits of their own.
            Self::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                serializer.serialize_i64(*number as i64)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Whole(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(u64::try_from(number).map_or(Json::Number(number as f64), Json::Whole))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Json::Object(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_keeps_the_order_of_keys_and_doubled_ones() {
        let json: Json = serde_json::from_str(r#"{"b": 1, "a": -2, "b": null}"#).unwrap();
        let entries = [("b", Json::Whole(1)), ("a", Json::Number(-2.0)), ("b", Json::Null)];
        assert_eq!(json, Json::Object(entries.map(|(k, v)| (k.to_owned(), v)).to_vec()));
        assert_eq!(json.get("b"), Some(&Json::Whole(1)));
    }

    #[test]
    fn ok_is_written_as_it_was_read() {
        let json = r#"{"b":1,"a":-2,"b":null,"c":[1.5,true,"ä\""]}"#;
        let read: Json = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }

    #[test]
    fn ok_a_message_shows_a_long_or_nasty_text_short_and_harmless() {
        assert_eq!(quoted("Ägypten"), "\"Ägypten\"");
        assert_eq!(quoted("O'Leary"), "\"O'Leary\"");
        assert_eq!(quoted("\u{1b}[31m"), r#""\u{1b}[31m""#);
        assert_eq!(quoted("a\u{202e}\u{3164}b"), r#""a\u{202e}\u{3164}b""#);
        assert_eq!(quoted(&"x".repeat(100_000)).chars().count(), 63);
    }
}
