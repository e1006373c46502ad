//! What languages are called in those of the interface, and by themselves.
//!
//! The names of Unicode's CLDR, shortened to those of languages that people speak at an event:
//! the languages of Europe and of its immigrants and refugees, the large ones of the world, and
//! sign languages, of which CLDR names one or two: the others are ours. Codes are those of the
//! registry for BCP 47. Each file has a line for each language, with its code and its name.

use std::collections::BTreeSet;

use crate::{
    event::{Event, LanguageName, Text},
    i18n::Locale,
};

/// What each language calls itself.
const OWN: &str = include_str!("language_names/own.txt");

/// What they are called in a language of the interface.
fn names_in(locale: Locale) -> &'static str {
    match locale {
        // Easy words need no others for them.
        Locale::De | Locale::Leicht => include_str!("language_names/de.txt"),
        Locale::En => include_str!("language_names/en.txt"),
        Locale::Ar => include_str!("language_names/ar.txt"),
        Locale::Es => include_str!("language_names/es.txt"),
        Locale::Fa => include_str!("language_names/fa.txt"),
        Locale::Fr => include_str!("language_names/fr.txt"),
        Locale::Pl => include_str!("language_names/pl.txt"),
        Locale::Ro => include_str!("language_names/ro.txt"),
        Locale::Ru => include_str!("language_names/ru.txt"),
        Locale::Tr => include_str!("language_names/tr.txt"),
        Locale::Uk => include_str!("language_names/uk.txt"),
    }
}

/// Names the languages that the event mentions, in those of its pages.
pub fn name_languages(event: &mut Event) {
    let named = mentioned(event).into_iter().filter_map(|code| {
        let named = known(code)?;
        let names = event.languages.iter().map(|page| (page.clone(), name(named, code, page)));
        Some(LanguageName { id: code.to_owned(), name: Text::by_language(names) })
    });
    event.language_names = named.collect();
}

fn mentioned(event: &Event) -> BTreeSet<&str> {
    let films = event.videos.iter().filter_map(|video| video.film.as_ref());
    let captions = films.flat_map(|film| &film.captions).map(|captions| &captions.language);
    let people = event.people.iter().flat_map(|person| &person.languages);
    let contacts = event.contacts.iter().flat_map(|contact| &contact.languages);
    let sessions = event.sessions.iter().flat_map(|one| one.followed_in().chain(&one.captions));
    let files = event.files.iter().filter_map(|file| file.language.as_ref());
    let spoken = people.chain(contacts).chain(sessions).chain(files).chain(captions);
    event.languages.iter().chain(spoken).map(String::as_str).collect()
}

/// The code of a language that is called so in German, English or by itself, or has this code.
#[cfg(feature = "import")]
pub fn language_code(name: &str) -> Option<&'static str> {
    let name = name.trim().to_lowercase();
    let lists = [OWN, names_in(Locale::De), names_in(Locale::En)];
    let mut rows = lists.into_iter().flat_map(str::lines).filter_map(|line| line.split_once(' '));
    let is_it = |row: &(&str, &str)| row.0.to_lowercase() == name || row.1.to_lowercase() == name;
    rows.find(is_it).map(|(code, _)| code)
}

/// The code under which a language has a name: its own, or without region and script.
fn known(code: &str) -> Option<&str> {
    let base = code.split('-').next().unwrap_or(code);
    [code, base].into_iter().find(|code| listed(OWN, code).is_some())
}

fn listed<'a>(names: &'a str, code: &str) -> Option<&'a str> {
    names.lines().find_map(|line| line.strip_prefix(code)?.strip_prefix(' '))
}

/// As [`language_code`], also for a code with a region: `de-at`.
#[cfg(feature = "import")]
pub fn code_named(text: &str) -> Option<String> {
    let text = text.trim();
    let lower = text.to_lowercase();
    match lower.split_once('-') {
        Some((base, rest)) if text.len() <= 12 && text.is_ascii() => {
            // `pt-BR`, but `de-x-leicht`.
            let is_region = rest.len() == 2;
            let rest = if is_region { rest.to_uppercase() } else { rest.to_owned() };
            known(base).map(|base| format!("{base}-{rest}"))
        }
        _ => language_code(text).map(str::to_owned),
    }
}

/// The name for pages in the language `page`; with its region, if it has one. In its own
/// language it has its own name.
fn name(known: &str, code: &str, page: &str) -> String {
    let names = if code == page { OWN } else { names_in(Locale::for_language(page)) };
    let name = listed(names, known).unwrap_or(code);
    match code.strip_prefix(known).unwrap_or_default().strip_prefix('-') {
        Some(region) if code != page => format!("{name} ({region})"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_languages_are_named_in_those_of_the_pages() {
        let mut event = fixture::event();
        event.languages = ["de", "en", "uk", "cs", "de-x-leicht"].map(str::to_owned).to_vec();
        event.people[0].languages = ["tr", "pt-BR", "tlh"].map(str::to_owned).to_vec();
        event.sessions[0].signing = vec!["gsg".to_owned()];
        name_languages(&mut event);
        for (code, page, name) in [
            ("tr", "de", "Türkisch"),
            ("tr", "en", "Turkish"),
            ("gsg", "de", "Deutsche Gebärdensprache"),
            ("pt-BR", "de", "Portugiesisch (BR)"),
            ("tlh", "de", "tlh"),
            ("en", "de", "Englisch"),
            ("tr", "uk", "турецька"),
            // The words around are English there.
            ("tr", "cs", "Turkish"),
            ("cs", "cs", "čeština"),
            ("de-x-leicht", "de", "Leichte Sprache"),
            ("de-x-leicht", "de-x-leicht", "Leichte Sprache"),
            ("de-x-leicht", "en", "Easy German (Leichte Sprache)"),
            ("tr", "de-x-leicht", "Türkisch"),
            // As the switch between languages has it.
            ("uk", "uk", "Українська"),
            ("en", "en", "English"),
        ] {
            assert_eq!(event.language_name(code, page), name, "{code} on {page} pages");
        }
    }

    #[test]
    fn ok_every_list_has_one_name_for_each_language() {
        let codes = |names: &'static str| {
            Vec::from_iter(names.lines().map(|line| line.split_once(' ').unwrap().0))
        };
        assert!(codes(OWN).is_sorted_by(|a, b| a < b));
        for &locale in Locale::ALL {
            let names = names_in(locale);
            assert_eq!(codes(names), codes(OWN), "{locale:?}");
            let different: BTreeSet<_> = names.lines().map(|line| line.split_once(' ')).collect();
            assert_eq!(different.len(), codes(OWN).len(), "{locale:?}");
        }
    }
}
