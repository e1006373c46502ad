//! Words on their way to the app: in `event.json`, in the languages that the event needs. So
//! the app carries none, and another language of the interface makes nobody's app larger.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Locale, Words};

/// The words for some languages, as they stand in `event.json`.
#[derive(Debug, Serialize)]
pub struct PublishedWords {
    form: u32,
    /// By the code of the language.
    #[serde(flatten)]
    lists: BTreeMap<&'static str, Vec<&'static str>>,
}

impl PublishedWords {
    /// What the pages of an event in these languages speak.
    pub fn for_languages(languages: &[String]) -> Self {
        let spoken = languages.iter().map(|code| Locale::for_language(code));
        let lists = spoken.map(|locale| (locale.code(), locale.words().list()));
        Self { form: Words::FORM, lists: lists.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published(languages: &[&str]) -> PublishedWords {
        let languages: Vec<_> = languages.iter().map(|&code| code.to_owned()).collect();
        PublishedWords::for_languages(&languages)
    }

    #[test]
    fn ok_the_languages_of_the_event_and_no_others() {
        let spoken = |languages| published(languages).lists.into_keys().collect::<Vec<_>>();
        assert_eq!(spoken(&["de-AT"]), ["de"]);
        // Without an interface of its own it speaks English.
        assert_eq!(spoken(&["uk", "de"]), ["de", "en"]);
    }

    #[test]
    fn ok_the_app_reads_back_what_is_published() {
        for words in Locale::ALL.map(Locale::words) {
            let list: Vec<_> = words.list().into_iter().map(str::to_owned).collect();
            let read = Words::from_list(list.clone()).unwrap();
            assert_eq!(read.list(), words.list());
            assert_eq!(read.picture_logo, words.picture_logo);
            assert!(Words::from_list(list[1..].to_vec()).is_none());
        }
    }
}
