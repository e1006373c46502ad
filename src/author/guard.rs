//! The keys that keep something from being published, read with care.
//!
//! What was published once cannot be taken back, and what is missing is noticed and added. So
//! of two readings the one that keeps more back holds: of a key that stands there twice, of a
//! value that is no clear answer, and of a key that only looks like one of these.

use deunicode::deunicode;

use super::{json::Json, spellings::folded};

/// A key that keeps what it stands in from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    Hidden,
    Publish,
    Consent,
    Embargo,
}

/// What organisers write for a guard: other words, and in other languages. They are compared
/// without accents and in lower case.
const WORDS: [(Guard, &[&str]); 4] = [
    (
        Guard::Hidden,
        &[
            "hide",
            "ishidden",
            "invisible",
            "private",
            "secret",
            "draft",
            "unlisted",
            "unpublished",
            "donotpublish",
            "dontpublish",
            "nopublish",
            "versteckt",
            "verstecken",
            "verborgen",
            "ausgeblendet",
            "ausblenden",
            "unsichtbar",
            "geheim",
            "privat",
            "entwurf",
            "gesperrt",
            "nichtveroffentlichen",
            "nichtveroeffentlichen",
            "nichtzeigen",
            "anonym",
            "anonymous",
            "cache",
            "masque",
            "prive",
            "oculto",
            "privado",
            "nascosto",
            "ukryty",
            "gizli",
        ],
    ),
    (
        Guard::Publish,
        &[
            "public",
            "published",
            "ispublic",
            "ispublished",
            "visible",
            "isvisible",
            "show",
            "veroffentlichen",
            "veroeffentlichen",
            "veroffentlicht",
            "veroeffentlicht",
            "offentlich",
            "oeffentlich",
            "sichtbar",
            "zeigen",
            "anzeigen",
            "freigegeben",
            "freigabe",
            "publier",
            "publicar",
            "pubblicare",
            "pubblico",
            "publico",
        ],
    ),
    (
        Guard::Consent,
        &[
            "consens",
            "consensus",
            "konsens",
            "einwilligung",
            "einverstandnis",
            "einverstaendnis",
            "einverstanden",
            "zustimmung",
            "zugestimmt",
            "bildrechte",
            "consentement",
            "consentimiento",
            "consenso",
            "permission",
        ],
    ),
    (
        Guard::Embargo,
        &[
            "embargoed",
            "embargountil",
            "sperrfrist",
            "sperrvermerk",
            "gesperrtbis",
            "notbefore",
            "publishat",
            "publishafter",
            "publishfrom",
            "veroffentlichenab",
            "veroeffentlichenab",
        ],
    ),
];

/// Words that are like a guard and mean something else.
const SOMETHING_ELSE: [&str; 5] = ["content", "finden", "polish", "publisher", "sudden"];

impl Guard {
    pub const ALL: [Self; 4] = [Self::Hidden, Self::Publish, Self::Consent, Self::Embargo];

    /// Its key in the format.
    pub fn key(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Publish => "publish",
            Self::Consent => "consent",
            Self::Embargo => "embargo",
        }
    }

    /// The guard that a key is, or is meant to be: misspelt, in capitals, in other letters that
    /// look the same, or in another language. A key that starts with `_` is a comment.
    pub fn meant_by(key: &str) -> Option<Self> {
        const LONGEST: usize = 64;
        if key.starts_with('_') || key.len() > LONGEST {
            return None;
        }
        // Most keys are plain letters, and there may be a flood of them.
        let word = if key.is_ascii() {
            let letters = key.bytes().filter(u8::is_ascii_alphanumeric);
            letters.map(|letter| char::from(letter.to_ascii_lowercase())).collect()
        } else {
            folded(&deunicode(key))
        };
        let known = WORDS.iter().find(|(_, words)| words.contains(&word.as_str()));
        let is_alike = |guard: &Self| guard.is_like(&word);
        let alike = || Self::ALL.into_iter().find(is_alike);
        known.map(|(guard, _)| *guard).or_else(alike)
    }

    /// Whether a word is the key but for slips.
    fn is_like(self, word: &str) -> bool {
        // "content", "comment", "concert" are near to "consent".
        let most_slips = if self == Self::Consent { 1 } else { 2 };
        !SOMETHING_ELSE.contains(&word) && is_near(word, self.key(), most_slips)
    }

    /// Whether a value says clearly that nothing is kept back. An embargo always keeps
    /// something back; whether it has passed is another question.
    pub fn allows(self, value: &Json) -> bool {
        match self {
            Self::Hidden => *value == Json::Flag(false),
            Self::Publish | Self::Consent => *value == Json::Flag(true),
            Self::Embargo => false,
        }
    }
}

/// Whether a word is another but for a number of slips: letters that are missing, added, wrong,
/// or in each other's place.
pub fn is_near(word: &str, other: &str, most_slips: usize) -> bool {
    // Measuring the distance takes far longer than seeing that it must be larger.
    let has_its_letters = || {
        let missing = other.bytes().filter(|byte| !word.as_bytes().contains(byte));
        missing.count() <= most_slips
    };
    word.len().abs_diff(other.len()) <= most_slips
        && has_its_letters()
        && strsim::osa_distance(word, other) <= most_slips
}

/// Whether an entry says that it must not be published, in any of its keys.
pub fn is_withheld(entry: &Json) -> bool {
    let Json::Object(keys) = entry else { return false };
    keys.iter().any(|(key, value)| Guard::meant_by(key).is_some_and(|guard| !guard.allows(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_keys_that_are_meant_to_keep_something_back() {
        for (keys, guard) in [
            (["hidden", "Hidden", "hiden", "hidden ", "versteckt"], Guard::Hidden),
            (["publish", "publsh", "PUBLISH", "veröffentlichen", "public"], Guard::Publish),
            (["consent", "consnt", "conesnt", "Einwilligung", "Zustimmung"], Guard::Consent),
            (["embargo", "embargoo", "Embargo", "emabrgo", "Sperrfrist"], Guard::Embargo),
            (["hid\u{200b}den", "h\u{456}dden", "ｈidden", "is_hidden", "hide"], Guard::Hidden),
        ] {
            for key in keys {
                assert_eq!(Guard::meant_by(key), Some(guard), "{key}");
            }
        }
    }

    #[test]
    fn ok_other_keys_mean_something_else() {
        for key in ["_hidden", "content", "comment", "headline", "publisher", "finden", "", "title"]
        {
            assert_eq!(Guard::meant_by(key), None, "{key}");
        }
    }

    #[test]
    fn ok_no_key_of_the_format_is_taken_for_another() {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../../docs/event.schema.json")).unwrap();
        let mut keys = Vec::new();
        collect_keys(&schema, &mut keys);
        assert!(keys.len() > 80);
        for key in keys {
            let own = Guard::ALL.into_iter().find(|guard| guard.key() == key);
            assert_eq!(Guard::meant_by(key), own, "{key}");
        }
    }

    fn collect_keys<'a>(schema: &'a serde_json::Value, keys: &mut Vec<&'a str>) {
        match schema {
            serde_json::Value::Object(entries) => {
                if let Some(properties) = entries.get("properties") {
                    keys.extend(properties.as_object().unwrap().keys().map(String::as_str));
                }
                entries.values().for_each(|value| collect_keys(value, keys));
            }
            serde_json::Value::Array(items) => {
                items.iter().for_each(|item| collect_keys(item, keys));
            }
            _ => {}
        }
    }
}
