//! What frab, pretalx and their users call kinds of sessions, and the codes of languages.

use crate::event::SessionKind;

use super::words::{kind_called, languages_called};

/// What schedules call kinds, in small letters, beyond what other software does too.
const KINDS: [(&str, SessionKind); 28] = [
    ("lecture", SessionKind::Talk),
    ("maintrack", SessionKind::Talk),
    ("devroom", SessionKind::Talk),
    ("lightning_talk", SessionKind::Talk),
    ("lightningtalk", SessionKind::Talk),
    ("podcast", SessionKind::Talk),
    ("opening", SessionKind::Greeting),
    ("closing", SessionKind::Plenum),
    ("discussion", SessionKind::Panel),
    ("podium", SessionKind::Panel),
    ("meeting", SessionKind::Social),
    ("bof", SessionKind::Social),
    ("game", SessionKind::Social),
    ("junior", SessionKind::Workshop),
    ("workshops", SessionKind::Workshop),
    ("performance", SessionKind::Performance),
    ("concert", SessionKind::Performance),
    ("djset", SessionKind::Performance),
    ("dj set", SessionKind::Performance),
    ("dj", SessionKind::Performance),
    ("live", SessionKind::Performance),
    ("theater", SessionKind::Performance),
    ("film", SessionKind::Performance),
    ("movie", SessionKind::Performance),
    ("screening", SessionKind::Performance),
    ("break", SessionKind::Break),
    ("pause", SessionKind::Break),
    ("poster", SessionKind::Poster),
];

/// The kind that a schedule's `type` stands for, if it is one that is known.
pub fn kind(name: &str) -> Option<SessionKind> {
    let name = name.trim().to_lowercase();
    let known = |word: &str| KINDS.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind);
    let by_word = || name.split(|c: char| !(c.is_alphanumeric() || c == '-')).find_map(known);
    known(&name).or_else(by_word).or_else(|| kind_called(&name))
}

/// The codes that a schedule's `language` stands for: "de", "de-DE", "deutsch".
pub fn languages(name: &str) -> Vec<String> {
    let name = name.trim().to_lowercase().replace('_', "-");
    let is_code =
        |code: &str| (2..=3).contains(&code.len()) && code.chars().all(|c| c.is_ascii_lowercase());
    let called = languages_called(&name);
    if !called.is_empty() {
        return called;
    }
    let base = name.split('-').next().unwrap_or_default();
    if is_code(base) { vec![base.to_owned()] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_types_of_schedules_are_kinds() {
        for (name, expected) in [
            ("lecture", Some(SessionKind::Talk)),
            ("Lightning Talk", Some(SessionKind::Talk)),
            ("Talk 45 minutes + 10 minutes Q&A", Some(SessionKind::Talk)),
            ("Workshop 2h", Some(SessionKind::Workshop)),
            ("podium", Some(SessionKind::Panel)),
            ("djset", Some(SessionKind::Performance)),
            ("Theatre/Dance Performance", Some(SessionKind::Performance)),
            ("meeting", Some(SessionKind::Social)),
            ("bof", Some(SessionKind::Social)),
            ("other", None),
            ("", None),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
    }

    #[test]
    fn ok_languages_by_code_region_or_name() {
        for (name, expected) in [
            ("de", vec!["de"]),
            ("de-DE", vec!["de"]),
            ("de_AT", vec!["de"]),
            ("deutsch", vec!["de"]),
            ("German", vec!["de"]),
            ("ab", vec!["ab"]),
            ("", vec![]),
            ("none of these", vec![]),
        ] {
            assert_eq!(languages(name), expected, "{name}");
        }
    }
}
