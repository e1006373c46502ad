//! The words of the interface, in every language it speaks.
//!
//! Event texts bring their languages with them; these are the words around
//! them. A missing word does not compile. To add a language: `docs/languages.md`. Only the program
//! (feature `author`) has the words built in. The app loads those of its page's language:
//! `assets/words-*.json`.

#[cfg(feature = "author")]
mod ar;
#[cfg(feature = "publish")]
mod data;
mod dates;
#[cfg(feature = "author")]
mod de;
#[cfg(feature = "author")]
mod de_x_leicht;
mod direction;
#[cfg(feature = "author")]
mod en;
#[cfg(feature = "author")]
mod es;
#[cfg(feature = "author")]
mod fa;
mod file_size;
#[cfg(feature = "author")]
mod fr;
mod loaded;
mod names;
#[cfg(feature = "publish")]
mod partners;
#[cfg(feature = "author")]
mod pl;
#[cfg(feature = "author")]
mod places;
mod plural;
#[cfg(feature = "publish")]
mod registration;
#[cfg(feature = "author")]
mod ro;
#[cfg(feature = "author")]
mod ru;
#[cfg(feature = "author")]
mod tr;
#[cfg(feature = "author")]
mod uk;
#[cfg(feature = "author")]
mod unfinished;
#[cfg(feature = "author")]
mod word_list;
mod words;

#[cfg(feature = "publish")]
pub use data::DataWords;
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
#[cfg(feature = "author")]
pub use unfinished::unfinished;
pub use words::{Words, fill, gap};

use crate::event::{EASY_LANGUAGE, named_enum};

#[cfg(feature = "author")]
use word_list::words_of;

named_enum! {
    /// A language of the interface, with its code.
    pub enum Locale {
        De = "de",
        En = "en",
        Ar = "ar",
        Es = "es",
        Fa = "fa",
        Fr = "fr",
        Pl = "pl",
        Ro = "ro",
        Ru = "ru",
        Tr = "tr",
        Uk = "uk",
        /// German in easy words: "Leichte Sprache".
        Leicht = "de-x-leicht",
    }
}

impl Locale {
    /// The interface for an event text's language: its own if there is one, else English.
    pub fn for_language(code: &str) -> Self {
        Self::of(code).unwrap_or(Self::En)
    }

    /// A language, whatever its region.
    fn of(code: &str) -> Option<Self> {
        Self::named(code).or_else(|| Self::named(code.split('-').next()?))
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

    /// Whether native speakers have read the words: `docs/languages.md` says the same.
    #[cfg(feature = "author")]
    pub fn is_reviewed(self) -> bool {
        match self {
            Self::De | Self::En => true,
            Self::Ar
            | Self::Es
            | Self::Fa
            | Self::Fr
            | Self::Pl
            | Self::Ro
            | Self::Ru
            | Self::Tr
            | Self::Uk
            | Self::Leicht => false,
        }
    }

    /// Whether the interface has words of this language.
    pub fn speaks(code: &str) -> bool {
        Self::of(code).is_some()
    }

    /// In which language the words of a page in this language are read out: English where the
    /// interface does not speak it.
    pub fn read_out(code: &str) -> &str {
        if Self::speaks(code) { Self::voice(code) } else { Self::En.name() }
    }

    /// The language that reads a text out: easy words are German, and voices know no other.
    pub fn voice(code: &str) -> &str {
        if code == EASY_LANGUAGE { Self::De.name() } else { code }
    }

    /// The built-in words if there are any, else the loaded ones.
    pub fn words(self) -> &'static Words {
        self.built_in().unwrap_or_else(|| loaded::words(self))
    }

    /// With the table of their forms.
    #[cfg(feature = "author")]
    fn built_in(self) -> Option<&'static Words> {
        use std::sync::OnceLock;

        static WORDS: [OnceLock<Words>; Locale::ALL.len()] =
            [const { OnceLock::new() }; Locale::ALL.len()];
        Some(WORDS[self as usize].get_or_init(|| self.authored().clone().with_forms(self)))
    }

    #[cfg(not(feature = "author"))]
    fn built_in(self) -> Option<&'static Words> {
        None
    }

    /// The words as the file of the language has them.
    #[cfg(feature = "author")]
    fn authored(self) -> &'static Words {
        words_of!(self)
    }
}

#[cfg(test)]
mod tests;
