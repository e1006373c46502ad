//! Texts that exist in one language or in several.
//!
//! In JSON either the text itself, in the event's own language, or an object from
//! language code to text: `{"de": "Programm", "en": "Programme"}`.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{FromTree, Tree};

/// A value per language; a value without a code is in the event's own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized<T>(Vec<(Option<String>, T)>);

/// Plain text, in one or several languages.
pub type Text = Localized<String>;

/// A value picked for a visitor, and its language if that differs from the visitor's:
/// the page marks it with `lang`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked<'a, T: ?Sized> {
    pub value: &'a T,
    pub lang: Option<&'a str>,
}

impl<T> Localized<T> {
    /// A value in the event's own language.
    pub fn plain(value: T) -> Self {
        Self(vec![(None, value)])
    }

    /// Values by language code; the first is the fallback.
    pub fn by_language(values: impl IntoIterator<Item = (String, T)>) -> Self {
        Self(values.into_iter().map(|(lang, value)| (Some(lang), value)).collect())
    }

    /// The language codes named, in authored order.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|(lang, _)| lang.as_deref())
    }

    /// The value in the language `wanted`, else in the event's own language, else the first.
    /// `None` only for an empty object.
    pub fn pick<'a>(&'a self, wanted: &str, own: &'a str) -> Option<Picked<'a, T>> {
        let in_language =
            |code: &str| self.0.iter().find(|(lang, _)| lang.as_deref().unwrap_or(own) == code);
        let (lang, value) = in_language(wanted).or_else(|| in_language(own)).or(self.0.first())?;
        let lang = lang.as_deref().unwrap_or(own);
        Some(Picked { value, lang: (lang != wanted).then_some(lang) })
    }

    /// Every value, with its language code if it names one.
    pub fn iter(&self) -> impl Iterator<Item = (Option<&str>, &T)> {
        self.0.iter().map(|(lang, value)| (lang.as_deref(), value))
    }

    /// Every value, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().map(|(_, value)| value)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::plain(text.to_owned())
    }
}

impl<T: Serialize> Serialize for Localized<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let [(None, value)] = self.0.as_slice() {
            return value.serialize(serializer);
        }
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (lang, value) in &self.0 {
            map.serialize_entry(lang.as_deref().unwrap_or_default(), value)?;
        }
        map.end()
    }
}

impl<T: FromTree> FromTree for Localized<T> {
    fn form() -> String {
        format!("{}, or one for each language: {{\"de\": …, \"en\": …}}", T::form())
    }

    fn blank() -> Self {
        Self(Vec::new())
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        let Tree::Object(entries) = tree else { return self.add(None, tree) };
        entries.into_iter().try_for_each(|(lang, tree)| self.add(Some(lang), tree))
    }
}

impl<T: FromTree> Localized<T> {
    fn add(&mut self, lang: Option<String>, tree: Tree) -> Option<()> {
        self.0.push((lang, T::blank()));
        self.0.last_mut()?.1.fill(tree)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Text {
        Text::from_tree(serde_json::from_str(json).unwrap()).unwrap()
    }

    #[test]
    fn ok_plain_text_is_in_the_events_own_language() {
        let text = read(r#""Programm""#);
        let picked = text.pick("en", "de").unwrap();
        assert_eq!((picked.value.as_str(), picked.lang), ("Programm", Some("de")));
        assert_eq!(text.pick("de", "de").unwrap().lang, None);
    }

    #[test]
    fn ok_picks_the_visitors_language_then_the_events_own_then_any() {
        let text = read(r#"{"de": "Programm", "en": "Programme"}"#);
        assert_eq!(text.pick("en", "de").unwrap().value, "Programme");
        assert_eq!(text.pick("fr", "de").unwrap().value, "Programm");
        let only_french = read(r#"{"fr": "Programme"}"#);
        assert_eq!(only_french.pick("de", "de").unwrap().lang, Some("fr"));
        assert_eq!(read("{}").pick("de", "de"), None);
    }

    #[test]
    fn ok_is_written_as_it_was_read() {
        for json in [r#""Programm""#, r#"{"de":"Programm","en":"Programme"}"#] {
            assert_eq!(serde_json::to_string(&read(json)).unwrap(), json);
        }
    }

    #[test]
    fn err_a_number_is_no_text() {
        assert_eq!(Text::from_tree(Tree::Number(7)), None);
    }
}
