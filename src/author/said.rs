//! What the program says, in each of its languages.
//!
//! Both wordings stand beside each other where something is said; without one of them it does
//! not compile.

use std::borrow::Cow;

use crate::event::named_enum;

named_enum! {
    /// A language of the program itself. A site's languages are `i18n::Locale`.
    pub enum Tongue {
        English = "en",
        German = "de",
    }
}

impl Default for Tongue {
    /// That of the terminal where nothing is set.
    fn default() -> Self {
        Self::English
    }
}

impl Tongue {
    /// The language of the terminal: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not
    /// empty decides (POSIX.1-2024, 8.2).
    pub fn of_terminal() -> Self {
        let set = |name: &str| std::env::var(name).ok();
        Self::of_settings(["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(set))
    }

    fn of_settings(settings: impl Iterator<Item = String>) -> Self {
        let first = settings.into_iter().find(|setting| !setting.is_empty()).unwrap_or_default();
        let language = first.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::named(&language.to_lowercase()).unwrap_or(Self::English)
    }
}

/// A wording in each language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Said {
    pub english: Cow<'static, str>,
    pub german: Cow<'static, str>,
}

impl Said {
    pub const fn new(english: &'static str, german: &'static str) -> Self {
        Self { english: Cow::Borrowed(english), german: Cow::Borrowed(german) }
    }

    /// Wordings that are made of several pieces.
    pub fn of(english: String, german: String) -> Self {
        Self { english: Cow::Owned(english), german: Cow::Owned(german) }
    }

    /// What is the same in every language: a value of the file, an example, a name.
    pub fn as_is(text: impl Into<String>) -> Self {
        let text: String = text.into();
        Self::of(text.clone(), text)
    }

    /// That something else was found where this was expected.
    pub fn but_found(&self, found: &Self) -> Self {
        let (english, german) = (&self.english, &self.german);
        Self::of(
            format!("expected {english}, found {}", found.english),
            format!("erwartet: {german}; gefunden: {}", found.german),
        )
    }

    /// The wording in a language.
    pub fn to(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::English => &self.english,
            Tongue::German => &self.german,
        }
    }
}

/// A [`Said`] of two format strings, which take what they name from where they stand. After a
/// semicolon: the names that are a [`Said`] themselves.
macro_rules! said {
    ($english:literal, $german:literal $(,)?) => {
        $crate::author::Said::of(format!($english), format!($german))
    };
    ($english:literal, $german:literal; $($said:ident),+ $(,)?) => {{
        let english = { $(let $said = &$said.english;)+ format!($english) };
        let german = { $(let $said = &$said.german;)+ format!($german) };
        $crate::author::Said::of(english, german)
    }};
}

pub(crate) use said;

#[cfg(test)]
mod tests {
    use super::*;

    fn tongue(settings: &[&str]) -> Tongue {
        Tongue::of_settings(settings.iter().map(|setting| (*setting).to_owned()))
    }

    #[test]
    fn ok_the_terminal_decides_and_the_stronger_setting_first() {
        for german in ["de_DE.UTF-8", "de", "de_AT@euro", "de-CH", "DE"] {
            assert_eq!(tongue(&[german, "en_GB.UTF-8"]), Tongue::German, "{german}");
        }
        assert_eq!(tongue(&["", "de_DE.UTF-8"]), Tongue::German, "an empty one is not set");
        for other in ["C", "POSIX", "en_US.UTF-8", "nds_DE", "dev", "fr_FR"] {
            assert_eq!(tongue(&[other, "de_DE.UTF-8"]), Tongue::English, "{other}");
        }
        assert_eq!(tongue(&[]), Tongue::English);
    }

    #[test]
    fn ok_a_wording_holds_others_in_its_own_language() {
        let (number, what) = (3, Said::new("a room", "ein Raum"));
        let said = said!("{number}: {what}", "{number}. {what}"; what);
        assert_eq!(
            (said.to(Tongue::English), said.to(Tongue::German)),
            ("3: a room", "3. ein Raum")
        );
    }
}
