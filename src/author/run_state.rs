//! The state of a run, read with care.
//!
//! Visitors travel to what takes place. A word that may mean "not" is therefore never published
//! as "yes": if it sounds like a refusal the run is cancelled, and if it cannot be understood
//! nothing is promised.

use crate::event::RunState;

use super::{
    cursor::Cursor,
    json::Json,
    said::Said,
    spellings::{Spelled, folded},
};

/// Parts of words for what does not take place, in German and English.
const NOT: [&str; 16] = [
    "absag",
    "abgesag",
    "abgesetzt",
    "annul",
    "ausfall",
    "ausgefall",
    "cancel",
    "entfall",
    "entfaell",
    "entfäll",
    "faelltaus",
    "fälltaus",
    "gestrich",
    "kein",
    "nicht",
    "storn",
];
/// How verbs begin for it whose last part may stand further on: "fällt leider aus".
const SEPARATED: [(&str, &str); 6] = [
    ("fäll", "aus"),
    ("faell", "aus"),
    ("fall", "aus"),
    ("fiel", "aus"),
    ("sag", "ab"),
    ("setz", "ab"),
];
/// Whole words for it.
const NO: [&str; 8] = ["aus", "false", "n", "nein", "no", "not", "off", "x"];
/// Parts of words for what takes place later, and so not as it stands.
const LATER: [&str; 3] = ["aufgeschob", "postpon", "vertag"];

/// Reads a state; `None` if it cannot be understood, so that nothing may be promised.
pub fn run_state(cursor: &Cursor) -> Option<RunState> {
    let known = cursor.json.text().and_then(RunState::spelled);
    if known.is_some() {
        return known;
    }
    let says_no = says_no(cursor);
    let begin = cursor.context.report.len();
    let word = cursor.json.text().map(folded).unwrap_or_default();
    if LATER.iter().any(|part| word.contains(part)) {
        let hint = Said::new(
            "write \"moved\" and the new day and time; \"cancelled\" while they are not known",
            "\"moved\" schreiben, dazu den neuen Tag und die neue Zeit; \"cancelled\", solange sie nicht feststehen",
        );
        cursor.wrong::<()>(RunState::expected(), Some(hint));
    } else {
        cursor.one_of::<RunState>();
    }
    if let Some(index) = cursor.context.report.last_error(begin) {
        cursor.context.report.costs(
            index,
            match says_no {
                true => Said::new("it is shown as cancelled", "er wird als abgesagt gezeigt"),
                false => Said::new(
                    "until this is clear, its time and rooms are left out",
                    "bis das klar ist, fehlen seine Zeit und seine Räume",
                ),
            },
        );
    }
    says_no.then_some(RunState::Cancelled)
}

fn says_no(cursor: &Cursor) -> bool {
    match cursor.json {
        Json::Flag(flag) => !flag,
        Json::Whole(number) => *number == 0,
        Json::Text(text) => {
            let word = folded(text);
            let meant = cursor.context.report.most_alike(text, RunState::names());
            NO.contains(&word.as_str())
                || is_separated(text)
                || NOT.iter().chain(&LATER).any(|part| word.contains(part))
                || meant.and_then(RunState::spelled) == Some(RunState::Cancelled)
        }
        _ => false,
    }
}

/// Whether the text has a verb that says no in two parts.
fn is_separated(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    SEPARATED.iter().any(|(begin, end)| {
        let verb = words.iter().position(|word| word.starts_with(begin));
        verb.is_some_and(|verb| words[verb..].contains(end))
    })
}
