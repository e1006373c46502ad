//! Mistakes between texts: commas, quotation marks of other kinds, words and comments that JSON
//! does not have.

use super::{
    super::said::{Said, said},
    stop::{Mistake, Stop},
};

pub fn mistake(stop: &Stop) -> Option<Mistake> {
    decimal_comma(stop)
        .or_else(|| comma(stop))
        .or_else(|| unknown_mark(stop))
        .or_else(|| word(stop))
        .or_else(|| number(stop))
}

/// A space that JSON does not know, as word processors and web pages have it.
pub fn odd_space(stop: &Stop) -> Option<Mistake> {
    let is_odd = |c: char| {
        c.is_whitespace() && !c.is_ascii() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
    };
    stop.next().filter(|next| is_odd(*next))?;
    let behind = stop.rest().trim_start_matches(|c: char| is_odd(c) || c.is_whitespace());
    let ends_text = stop.before().ends_with('"');
    if ends_text && !behind.starts_with(['"', ',', ':', '}', ']']) {
        return None;
    }
    let what = Said::new(
        "a space that JSON does not know, such as a non-breaking one",
        "ein Leerzeichen, das JSON nicht kennt, etwa ein geschütztes",
    );
    let hint = Said::new(
        "replace it by an ordinary space",
        "es durch ein gewöhnliches Leerzeichen ersetzen",
    );
    Some(Mistake::new(stop.at, what, hint))
}

/// 45,00: the comma ends the number, and no key begins with a figure.
fn decimal_comma(stop: &Stop) -> Option<Mistake> {
    let is_digit = |c: char| c.is_ascii_digit();
    stop.next().filter(|next| is_digit(*next))?;
    let behind = &stop.text[stop.at..];
    let parts = &behind[..behind.find(|c| !is_digit(c)).unwrap_or(behind.len())];
    let before = stop.text[..stop.at].strip_suffix(',')?;
    let begin = before.trim_end_matches(is_digit).len();
    let whole = &before[begin..];
    if whole.is_empty() || parts.len() > 2 {
        return None;
    }
    let what = said!("{whole},{parts} is no number", "{whole},{parts} ist keine Zahl");
    let hint = said!(
        "JSON writes numbers with a point: {whole}.{parts}",
        "JSON schreibt Zahlen mit Punkt: {whole}.{parts}"
    );
    Some(Mistake::new(begin, what, hint))
}

fn comma(stop: &Stop) -> Option<Mistake> {
    let (before, next) = (stop.before(), stop.next()?);
    if before.ends_with(',') && matches!(next, '}' | ']' | ',') {
        let what = Said::new("a comma too many", "ein Komma zu viel");
        let hint = Said::new(
            "take it away: none stands before a closing bracket or behind another comma",
            "es streichen: vor einer schließenden Klammer und nach einem Komma steht keines",
        );
        return Some(Mistake::new(before.len() - 1, what, hint));
    }
    let begins_something = next.is_ascii_alphanumeric() || "\"{[-".contains(next);
    let ends_something =
        before.ends_with(['"', '}', ']']) || before.ends_with(char::is_alphanumeric);
    let is_apart = before.len() < stop.at || matches!(next, '{' | '[' | '"');
    if stop.said.starts_with("expected `,`") && begins_something && ends_something && is_apart {
        let what = Said::new("a comma is missing behind this", "hier fehlt dahinter ein Komma");
        let hint = Said::new(
            "put a comma at the end of this line",
            "ans Ende dieser Zeile ein Komma setzen",
        );
        let between = Said::new("put a comma between the two", "zwischen beide ein Komma setzen");
        let hint = if stop.is_same_line() { between } else { hint };
        return Some(Mistake::new(before.len().saturating_sub(1), what, hint));
    }
    None
}

fn unknown_mark(stop: &Stop) -> Option<Mistake> {
    let (what, hint) = match stop.next()? {
        '\'' | '‘' | '’' | '‚' | '„' | '“' | '”' | '«' | '»' | '`' => (
            Said::new(
                "another quotation mark than JSON knows",
                "ein anderes Anführungszeichen, als JSON es kennt",
            ),
            Said::new(
                "put keys and texts between straight double ones: \"title\"",
                "Schlüssel und Texte zwischen gerade doppelte setzen: \"title\"",
            ),
        ),
        '/' | '#' => (
            Said::new("JSON has no comments", "JSON kennt keine Kommentare"),
            Said::new(
                "write \"_note\": \"…\" instead: treffpunkt passes over keys that begin with _",
                "stattdessen \"_notiz\": \"…\" schreiben: Schlüssel, die mit _ beginnen, übergeht treffpunkt",
            ),
        ),
        ';' => (
            Said::new("a semicolon instead of a comma", "ein Strichpunkt statt eines Kommas"),
            Said::new("write a comma", "ein Komma schreiben"),
        ),
        '=' => (
            Said::new(
                "an equals sign instead of a colon",
                "ein Gleichheitszeichen statt eines Doppelpunkts",
            ),
            Said::new(
                "write a colon between key and value",
                "zwischen Schlüssel und Wert einen Doppelpunkt schreiben",
            ),
        ),
        _ if stop.said == "expected `:`" => (
            Said::new(
                "a colon is missing between key and value",
                "zwischen Schlüssel und Wert fehlt ein Doppelpunkt",
            ),
            Said::new(
                "write \"key\": and then its value",
                "\"Schlüssel\": und dann seinen Wert schreiben",
            ),
        ),
        _ => return None,
    };
    Some(Mistake::new(stop.at, what, hint))
}

/// A word without quotation marks.
fn word(stop: &Stop) -> Option<Mistake> {
    let begin = stop.word_begin();
    let word: String =
        stop.text[begin..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if word.chars().next().is_none_or(|c| c.is_ascii_digit()) {
        return None;
    }
    let what =
        said!("the word {word} without quotation marks", "das Wort {word} ohne Anführungszeichen");
    let meant = match word.to_lowercase().as_str() {
        "true" | "yes" | "ja" | "wahr" => Some("true"),
        "false" | "no" | "nein" | "falsch" => Some("false"),
        "null" | "none" | "nil" | "undefined" | "nan" => Some("null"),
        _ => None,
    };
    let hint = match meant {
        Some(meant) => {
            said!("write {meant}, in small letters", "{meant} schreiben, in kleinen Buchstaben")
        }
        None => said!("write \"{word}\"", "\"{word}\" schreiben"),
    };
    Some(Mistake::new(begin, what, hint))
}

/// A date, a time or a telephone number without quotation marks.
fn number(stop: &Stop) -> Option<Mistake> {
    let is_part = |c: char| c.is_ascii_digit() || "-+.:".contains(c);
    let begin = stop.text[..stop.at].trim_end_matches(is_part).len();
    let number: String = stop.text[begin..].chars().take_while(|c| is_part(*c)).collect();
    // Behind a whole number something else is wrong.
    if begin + number.len() <= stop.at || !number.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let what = said!("{number} is no number", "{number} ist keine Zahl");
    let hint = said!(
        "dates, times and numbers with a sign or zeros in front are texts: write \"{number}\"",
        "Daten, Uhrzeiten und Nummern mit Vorzeichen oder führenden Nullen sind Texte: \"{number}\" schreiben"
    );
    Some(Mistake::new(begin, what, hint))
}
