//! What languages are called.

use super::{Event, Named};

/// The names of a language, whose id is its code: in the languages of the event, and its own
/// where it is one of them.
pub type LanguageName = Named;

impl Event {
    /// The name of a language in another one; its code where no name is known.
    pub fn language_name<'a>(&'a self, code: &'a str, in_language: &str) -> &'a str {
        let named = self.language_names.iter().find(|named| named.id == code);
        let picked = named.and_then(|named| named.name.pick(in_language, self.default_language()));
        picked.map_or(code, |picked| picked.value)
    }
}

#[cfg(test)]
mod tests {
    use crate::event::{FromTree, LanguageName, fixture};

    #[test]
    fn ok_a_language_is_called_as_the_page_calls_it() {
        let json = r#"{"id": "tr", "name": {"de": "Türkisch", "en": "Turkish"}}"#;
        let mut event = fixture::event();
        event.language_names =
            vec![LanguageName::from_tree(serde_json::from_str(json).unwrap()).unwrap()];
        assert_eq!(event.language_name("tr", "de"), "Türkisch");
        assert_eq!(event.language_name("tr", "en"), "Turkish");
        assert_eq!(event.language_name("tlh", "de"), "tlh");
    }
}
