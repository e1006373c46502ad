//! The words of the interface, in every language it speaks.
//!
//! Event texts bring their languages with them; these are the words around
//! them. A missing word does not compile. To add a language: a file beside
//! `de.rs`, and a variant of [`Locale`]. The app carries none of them: it learns those
//! that it needs from `event.json`.

mod dates;
#[cfg(not(feature = "client"))]
mod de;
mod direction;
#[cfg(not(feature = "client"))]
mod en;
#[cfg(feature = "client")]
mod learned;
mod names;
#[cfg(not(feature = "client"))]
mod published;
mod words;

pub use dates::{clock_elsewhere, date_range, full_date, numeric_date, short_date};
pub use direction::direction;
#[cfg(feature = "client")]
pub use learned::learn_words;
#[cfg(not(feature = "client"))]
pub use published::PublishedWords;
pub use words::{Words, fill, gap};

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    De,
    En,
}

impl Locale {
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    /// The interface for an event text's language: its own if there is one, else English.
    pub fn for_language(code: &str) -> Self {
        let base = code.split('-').next().unwrap_or(code);
        Self::ALL.into_iter().find(|locale| locale.code() == base).unwrap_or(Self::En)
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    #[cfg(not(feature = "client"))]
    pub fn words(self) -> &'static Words {
        match self {
            Self::De => &de::WORDS,
            Self::En => &en::WORDS,
        }
    }

    #[cfg(feature = "client")]
    pub fn words(self) -> &'static Words {
        learned::words(self)
    }
}

/// What a language calls itself; its code where that is not known here.
pub fn language_name(code: &str) -> &str {
    match code.split('-').next().unwrap_or(code) {
        "ar" => "العربية",
        "de" => "Deutsch",
        "en" => "English",
        "es" => "Español",
        "fr" => "Français",
        "it" => "Italiano",
        "pl" => "Polski",
        "ru" => "Русский",
        "tr" => "Türkçe",
        "uk" => "Українська",
        "vi" => "Tiếng Việt",
        _ => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_every_event_language_finds_an_interface() {
        assert_eq!(Locale::for_language("de-AT"), Locale::De);
        assert_eq!(Locale::for_language("uk"), Locale::En);
    }

    #[test]
    fn ok_a_language_is_called_by_its_own_name() {
        assert_eq!(language_name("en"), "English");
        assert_eq!(language_name("tlh"), "tlh");
    }
}
