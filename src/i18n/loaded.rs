//! Words that the app has loaded (`assets/words-*.json`).

use std::sync::OnceLock;

use super::{Locale, Words};

static LOADED: [OnceLock<Words>; Locale::ALL.len()] =
    [const { OnceLock::new() }; Locale::ALL.len()];

/// Keeps the words of a language, in the order of [`Words::list`]; loading it again changes
/// nothing. `None` if there are too few or too many: the file is of another version.
pub fn load_words(locale: Locale, json: &[String]) -> Option<()> {
    if !is_loaded(locale) {
        let _ = LOADED[locale as usize].set(Words::from_list(json)?);
    }
    Some(())
}

/// Whether the words of this language have been loaded.
pub fn is_loaded(locale: Locale) -> bool {
    LOADED[locale as usize].get().is_some()
}

/// The words of a language, or of any other that has been loaded.
pub(super) fn words(locale: Locale) -> &'static Words {
    let own = LOADED[locale as usize].get();
    own.or_else(|| LOADED.iter().find_map(OnceLock::get)).unwrap_or(&Words::NONE)
}

#[cfg(all(test, feature = "author"))]
mod tests {
    use super::*;

    fn list(locale: Locale) -> Vec<String> {
        locale.words().list().into_iter().map(str::to_owned).collect()
    }

    /// One test, because what is loaded is shared by the whole process.
    #[test]
    fn ok_words_are_loaded_once_and_stand_in_for_other_languages() {
        assert_eq!(words(Locale::De).home, "");
        assert!(load_words(Locale::En, &list(Locale::En)[1..]).is_none());
        assert!(!is_loaded(Locale::En));

        load_words(Locale::En, &list(Locale::En)).unwrap();
        load_words(Locale::En, &list(Locale::De)).unwrap();
        assert!(is_loaded(Locale::En) && !is_loaded(Locale::De));
        assert_eq!(words(Locale::En).list(), Locale::En.words().list());
        assert_eq!(words(Locale::De).home, Locale::En.words().home);
    }

    #[test]
    fn ok_a_list_is_read_back_as_it_was() {
        for &locale in Locale::ALL {
            let read = Words::from_list(&list(locale)).unwrap();
            assert_eq!(read.list(), locale.words().list());
            assert_eq!(read.picture_logo, locale.words().picture_logo);
        }
    }
}
