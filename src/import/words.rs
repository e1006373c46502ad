//! What other software calls kinds of sessions, languages and properties, in English and German.

use crate::{
    author::{Spelled, language_code},
    event::SessionKind,
};

/// What a category of sessions is, by its title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Property {
    Track,
    Level,
    Language,
    /// Talk, workshop: the kind of session.
    Format,
}

impl Property {
    /// By a word in the title: "Session format", "Sprache des Vortrags".
    pub fn titled(title: &str) -> Option<Self> {
        const WORDS: [(Property, &[&str]); 4] = [
            (
                Property::Track,
                &["track", "tracks", "strang", "themenstrang", "themenreihe", "thema", "topic"],
            ),
            (
                Property::Level,
                &[
                    "level",
                    "niveau",
                    "schwierigkeit",
                    "schwierigkeitsgrad",
                    "vorkenntnisse",
                    "zielgruppe",
                ],
            ),
            (
                Property::Language,
                &["language", "languages", "sprache", "sprachen", "vortragssprache"],
            ),
            (
                Property::Format,
                &["format", "sessionformat", "session-format", "type", "typ", "art"],
            ),
        ];
        let title = title.to_lowercase();
        let has = |word: &&str| words(&title).any(|found| found == *word);
        WORDS.into_iter().find(|(_, words)| words.iter().any(has)).map(|(one, _)| one)
    }
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty())
}

/// The kind of session that a word or a few stand for: "Lightning Talk", "Workshop (90 min)".
pub fn kind_called(name: &str) -> Option<SessionKind> {
    let also = |word: &str| ALSO.iter().find(|(known, _)| word == *known).map(|(_, kind)| *kind);
    let known = |word: &str| SessionKind::spelled(word).or_else(|| also(&word.to_lowercase()));
    known(name).or_else(|| words(name).rev().find_map(known))
}

/// Further words for kinds, in lower case.
const ALSO: [(&str, SessionKind); 26] = [
    ("presentation", SessionKind::Talk),
    ("präsentation", SessionKind::Talk),
    ("session", SessionKind::Talk),
    ("tutorial", SessionKind::Workshop),
    ("training", SessionKind::Workshop),
    ("hands-on", SessionKind::Workshop),
    ("bootcamp", SessionKind::Workshop),
    ("roundtable", SessionKind::Panel),
    ("lunch", SessionKind::Break),
    ("breakfast", SessionKind::Break),
    ("frühstück", SessionKind::Break),
    ("coffee", SessionKind::Break),
    ("kaffee", SessionKind::Break),
    ("registration", SessionKind::Social),
    ("check-in", SessionKind::Social),
    ("einlass", SessionKind::Social),
    ("networking", SessionKind::Social),
    ("party", SessionKind::Social),
    ("dinner", SessionKind::Social),
    ("meetup", SessionKind::Social),
    ("drinks", SessionKind::Social),
    ("fest", SessionKind::Social),
    ("feier", SessionKind::Social),
    ("closing", SessionKind::Plenum),
    ("versammlung", SessionKind::Plenum),
    ("mitgliederversammlung", SessionKind::Plenum),
];

/// The codes of the languages that a text names: "German", "Deutsch und Englisch", "DE/EN".
pub fn languages_called(names: &str) -> Vec<String> {
    if let Some(code) = language_code(names) {
        return vec![code.to_owned()];
    }
    let mut codes: Vec<String> = Vec::new();
    for code in words(names).filter_map(language_code) {
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_categories_by_their_titles_in_both_languages() {
        for (title, property) in [
            ("Track", Some(Property::Track)),
            ("Themenstrang", Some(Property::Track)),
            ("Session format", Some(Property::Format)),
            ("Level", Some(Property::Level)),
            ("Vorkenntnisse", Some(Property::Level)),
            ("Sprache des Vortrags", Some(Property::Language)),
            ("T-Shirt size", None),
            ("Startup", None),
        ] {
            assert_eq!(Property::titled(title), property, "{title}");
        }
    }

    #[test]
    fn ok_kinds_by_their_names() {
        for (name, kind) in [
            ("Talk", Some(SessionKind::Talk)),
            ("Lightning Talk", Some(SessionKind::Talk)),
            ("Workshop (90 min)", Some(SessionKind::Workshop)),
            ("Podiumsdiskussion", Some(SessionKind::Panel)),
            ("Lunch", Some(SessionKind::Break)),
            ("Keynote", Some(SessionKind::Keynote)),
            ("Special", None),
        ] {
            assert_eq!(kind_called(name), kind, "{name}");
        }
    }

    #[test]
    fn ok_languages_by_their_names_and_codes() {
        assert_eq!(languages_called("German"), ["de"]);
        assert_eq!(languages_called("Deutsch und Englisch"), ["de", "en"]);
        assert_eq!(languages_called("DE/EN"), ["de", "en"]);
        assert_eq!(languages_called("egal"), Vec::<String>::new());
    }
}
