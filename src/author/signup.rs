//! Whether a run still takes people, read with care.
//!
//! Visitors plan with a seat. What may say that there is none is never published as if there were
//! one: of two states the one that promises less holds.

use crate::event::Signup;

use super::{
    cursor::Cursor,
    fields::Fields,
    json::Json,
    said::Said,
    small::link,
    spellings::{Spelled, folded},
};

const EXPECTED: Said = Said::new(
    "one of not_needed, full, closed, or one of {\"open\": {\"label\", \"url\"}}, {\"few\": …}, {\"waiting_list\": …}",
    "eines von not_needed (nicht nötig), full (voll), closed (geschlossen), oder eines von {\"open\": {\"label\", \"url\"}}, {\"few\": …}, {\"waiting_list\": …}",
);

/// Parts of words for it, in German and English.
const FULL: [&str; 8] =
    ["ausgebuch", "ausverkauf", "belegt", "besetzt", "booked", "full", "soldout", "voll"];
const CLOSED: [&str; 7] =
    ["abgelaufen", "beend", "closed", "geschloss", "keinplatz", "keineplätze", "schluss"];

/// Reads a word, or an object whose key is the state.
pub fn signup(cursor: &Cursor) -> Option<Signup> {
    match cursor.json {
        Json::Object(_) => cursor.object(with_link),
        _ => word(cursor),
    }
}

/// The key that promises less than the others, with its link.
fn with_link(fields: &mut Fields) -> Option<Signup> {
    let (cursor, mut found) = (fields.cursor.clone(), None);
    let mut count = 0;
    for (key, state) in [
        ("open", Signup::Open as fn(_) -> _),
        ("few", Signup::Few),
        ("waiting_list", Signup::WaitingList),
    ] {
        if fields.has(key) {
            found = fields.needed(key, link).map(state);
            count += 1;
        }
    }
    let says_no = fields.unknown().find_map(|(key, _)| no_seat(key));
    if says_no.is_some() || count != 1 {
        let hint = Said::new(
            "keep one of them; until then what promises least holds",
            "eines davon behalten; bis dahin gilt, was am wenigsten verspricht",
        );
        cursor.wrong::<()>(EXPECTED, (count > 0 || says_no.is_some()).then_some(hint));
    }
    says_no.or(found)
}

fn word(cursor: &Cursor) -> Option<Signup> {
    let Some(text) = cursor.json.text() else { return cursor.expected(EXPECTED) };
    let known = Signup::spelled(text);
    if known.is_some() {
        return known;
    }
    let (report, begin) = (&cursor.context.report, cursor.context.report.len());
    let meant = no_seat(text);
    let alike = report.did_you_mean(text, Signup::names());
    cursor.wrong::<()>(EXPECTED, alike);
    if let Some(index) = report.last_error(begin) {
        report.costs(
            index,
            match &meant {
                Some(_) => Said::new("no seat is offered", "es wird kein Platz angeboten"),
                None => Said::new(
                    "until this is clear, nothing is said about seats",
                    "bis das klar ist, steht nichts über Plätze da",
                ),
            },
        );
    }
    meant
}

/// What a word says that sounds as if there were no seat.
pub fn no_seat(word: &str) -> Option<Signup> {
    let word = folded(word);
    let has = |parts: &[&str]| parts.iter().any(|part| word.contains(part));
    if has(&FULL) {
        return Some(Signup::Full);
    }
    has(&CLOSED).then_some(Signup::Closed)
}

/// A run without places left is full, whatever else it says.
pub fn with_places(signup: Option<Signup>, places: Option<u32>, cursor: &Cursor) -> Option<Signup> {
    match signup {
        Some(Signup::Open(_) | Signup::Few(_)) if places == Some(0) => {
            let what = Said::new(
                "there is no place left: it is shown as full",
                "es ist kein Platz mehr da: es erscheint als ausgebucht",
            );
            let hint = Said::new(
                "write \"signup\": \"full\", or {\"waiting_list\": …}",
                "\"signup\": \"full\" schreiben, oder {\"waiting_list\": …}",
            );
            cursor.key("places").warn(what, Some(hint));
            Some(Signup::Full)
        }
        signup => signup,
    }
}
