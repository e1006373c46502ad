//! The words of the interface, in every language it speaks.
//!
//! Event texts bring their languages with them; these are the words around
//! them. A missing word does not compile. To add a language: a file beside
//! `de.rs`, and a variant of [`Locale`]. Only the program (feature `author`) has the
//! words built in. The app loads those of the event's languages: `assets/words-*.json`.

mod dates;
#[cfg(feature = "author")]
mod de;
mod direction;
#[cfg(feature = "author")]
mod en;
mod file_size;
mod loaded;
mod names;
#[cfg(feature = "publish")]
mod partners;
#[cfg(feature = "author")]
mod places;
#[cfg(feature = "publish")]
mod registration;
mod words;

pub use dates::{clock, clocks, date_range, full_date, numeric_date, short_date};
pub use direction::{direction, direction_of_text};
pub use file_size::file_size;
pub use loaded::{is_loaded, load_words};
#[cfg(feature = "publish")]
pub use partners::PartnerWords;
#[cfg(feature = "author")]
pub use places::PlaceWords;
#[cfg(feature = "publish")]
pub use registration::{RegistrationWords, price};
pub use words::{Words, fill, gap};

use crate::event::named_enum;

named_enum! {
    /// A language of the interface, with its code.
    pub enum Locale {
        De = "de",
        En = "en",
    }
}

impl Locale {
    /// The interface for an event text's language: its own if there is one, else English.
    pub fn for_language(code: &str) -> Self {
        let base = code.split('-').next().unwrap_or(code);
        Self::named(base).unwrap_or(Self::En)
    }

    /// The interface languages of an event in these languages, each once, in their order.
    pub fn for_languages(codes: &[String]) -> Vec<Self> {
        let mut locales = Vec::new();
        for locale in codes.iter().map(|code| Self::for_language(code)) {
            if !locales.contains(&locale) {
                locales.push(locale);
            }
        }
        locales
    }

    /// The built-in words if there are any, else the loaded ones.
    pub fn words(self) -> &'static Words {
        self.built_in().unwrap_or_else(|| loaded::words(self))
    }

    #[cfg(feature = "author")]
    fn built_in(self) -> Option<&'static Words> {
        Some(match self {
            Self::De => &de::WORDS,
            Self::En => &en::WORDS,
        })
    }

    #[cfg(not(feature = "author"))]
    fn built_in(self) -> Option<&'static Words> {
        None
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
    fn ok_the_interface_languages_of_an_event_and_no_others() {
        let locales = |codes: &[&str]| {
            Locale::for_languages(&codes.iter().map(|&code| code.to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(locales(&["de-AT"]), [Locale::De]);
        // Ukrainian has no interface of its own and falls back to English.
        assert_eq!(locales(&["uk", "de", "en"]), [Locale::En, Locale::De]);
    }
}
