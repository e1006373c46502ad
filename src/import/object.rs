//! Objects of an `event.json` as they are written: in order, and without what is not known.

use crate::{
    author::Json,
    event::{LONGEST_WORD, has_endless_word},
};

use super::{DraftLink, DraftText};

/// An object under construction.
#[derive(Debug, Default)]
pub struct Object(Vec<(String, Json)>);

impl Object {
    /// Adds a key with a value.
    #[must_use]
    pub fn with(mut self, key: &str, value: Json) -> Self {
        self.0.push((key.to_owned(), value));
        self
    }

    /// Adds a key if there is something to say.
    #[must_use]
    pub fn maybe(self, key: &str, value: Option<Json>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Adds a text that is not empty.
    #[must_use]
    pub fn line(self, key: &str, text: &str) -> Self {
        let text = text.trim();
        self.maybe(key, (!text.is_empty()).then(|| Json::Text(text.to_owned())))
    }

    /// Adds a text in its languages; `main` is the event's own.
    #[must_use]
    pub fn text(self, key: &str, text: &DraftText, main: &str) -> Self {
        self.maybe(key, text_json(text, main))
    }

    /// Adds a list that is not empty.
    #[must_use]
    pub fn list(self, key: &str, items: Vec<Json>) -> Self {
        self.maybe(key, (!items.is_empty()).then_some(Json::List(items)))
    }

    pub fn json(self) -> Json {
        Json::Object(self.0)
    }
}

/// A text as it is written: a string in the language of the event, else an object by language.
pub fn text_json(text: &DraftText, main: &str) -> Option<Json> {
    let coded = |(code, text): &(String, String)| {
        let code = if code.is_empty() { main } else { code };
        (code.to_owned(), Json::Text(in_words(text)))
    };
    let entries: Vec<_> = text.0.iter().map(coded).collect();
    match entries.as_slice() {
        [] => None,
        [(code, only)] if code == main => Some(only.clone()),
        _ => Some(Json::Object(entries)),
    }
}

/// A text whose words are no longer than a page takes: what has no blanks gets some.
fn in_words(text: &str) -> String {
    if !has_endless_word(text) {
        return text.to_owned();
    }
    let mut written = String::with_capacity(text.len() + text.len() / LONGEST_WORD + 1);
    let mut length = 0;
    for letter in text.chars() {
        length = if letter.is_ascii_whitespace() { 0 } else { length + letter.len_utf8() };
        if length > LONGEST_WORD {
            written.push(' ');
            length = letter.len_utf8();
        }
        written.push(letter);
    }
    written
}

/// A list of texts.
pub fn texts(texts: &[String]) -> Vec<Json> {
    texts.iter().cloned().map(Json::Text).collect()
}

/// A link; without a label it is called like its host.
pub fn link(link: &DraftLink) -> Json {
    let label = if link.label.trim().is_empty() { host(&link.url) } else { &link.label };
    Object::default().line("label", label).line("url", &link.url).json()
}

/// The host of an address, as its label.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_word_without_end_gets_blanks() {
        let long = "ä".repeat(LONGEST_WORD);
        let written = in_words(&long);
        assert!(!has_endless_word(&written));
        assert_eq!(written.replace(' ', ""), long);
        assert_eq!(in_words("a b"), "a b");
    }

    #[test]
    fn ok_a_text_of_the_events_language_alone_is_a_string() {
        let text = |pairs: &[(&str, &str)]| {
            let owned = pairs.iter().map(|(code, text)| ((*code).to_owned(), (*text).to_owned()));
            let json = text_json(&DraftText::of(owned), "de");
            json.map(|json| serde_json::to_string(&json).unwrap())
        };
        assert_eq!(text(&[("", "Hallo")]).as_deref(), Some(r#""Hallo""#));
        assert_eq!(text(&[("de", " Hallo ")]).as_deref(), Some(r#""Hallo""#));
        assert_eq!(text(&[("en", "Hello")]).as_deref(), Some(r#"{"en":"Hello"}"#));
        assert_eq!(
            text(&[("", "Hallo"), ("en", "Hello")]).as_deref(),
            Some(r#"{"de":"Hallo","en":"Hello"}"#)
        );
        assert_eq!(text(&[("", " ")]), None);
    }
}
