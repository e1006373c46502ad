//! Mistakes inside texts: quotation marks, line breaks, tabs, backslashes.

use super::{
    super::said::{Said, said},
    stop::{Mistake, Stop},
};

const QUOTES: Said = Said::new(
    "inside a text write typographic quotation marks “ ”, or \\\" for a straight one",
    "in einem Text typografische Anführungszeichen „ “ schreiben, oder \\\" für ein gerades",
);

pub fn mistake(stop: &Stop) -> Option<Mistake> {
    if stop.said.starts_with("control character") {
        return Some(control_character(stop));
    }
    if stop.said == "invalid escape" {
        let hint = Said::new(
            "write \\\\ for a backslash, and / in the names of files",
            "für einen Rückstrich \\\\ schreiben, in Dateinamen /",
        );
        let what = Said::new(
            "a \\ in a text has a meaning of its own",
            "ein \\ in einem Text hat eine eigene Bedeutung",
        );
        return Some(Mistake::new(stop.at.saturating_sub(1), what, hint));
    }
    if stop.said.starts_with("EOF while parsing a string") {
        return Some(never_closed(stop));
    }
    quotation_mark(stop)
}

fn control_character(stop: &Stop) -> Mistake {
    let Some('\n' | '\r') = stop.next() else {
        let what = Said::new(
            "a tab or another control character inside a text",
            "ein Tabulator oder ein anderes Steuerzeichen in einem Text",
        );
        let hint = Said::new(
            "write a space instead, or \\t for a tab",
            "stattdessen ein Leerzeichen schreiben, oder \\t für einen Tabulator",
        );
        return Mistake::new(stop.at, what, hint);
    };
    let next_line = stop.rest().trim_start();
    if next_line.starts_with(['"', '}', ']', '{']) {
        let what = Said::new(
            "a text is not closed at the end of this line",
            "ein Text ist am Ende dieser Zeile nicht geschlossen",
        );
        let hint = Said::new(
            "put the missing quotation mark \" there",
            "dort das fehlende Anführungszeichen \" setzen",
        );
        return Mistake::new(stop.at, what, hint);
    }
    let what = Said::new("a line break inside a text", "ein Zeilenumbruch in einem Text");
    let hint = Said::new(
        "write \\n for it, keep the text in one line, or give a long text a file of its own: {\"file\": \"texts/about.md\"}",
        "dafür \\n schreiben, den Text in eine Zeile setzen, oder einem langen Text eine eigene Datei geben: {\"file\": \"texte/ueber.md\"}",
    );
    Mistake::new(stop.at, what, hint)
}

/// A text that goes on to the end of the file: the last quotation mark opened it.
fn never_closed(stop: &Stop) -> Mistake {
    let begin = stop.text.rfind('"').unwrap_or(0);
    let what = Said::new(
        "the text that begins here is never closed",
        "der Text, der hier beginnt, wird nie geschlossen",
    );
    let hint = Said::new(
        "put the missing quotation mark \" at its end",
        "an sein Ende das fehlende Anführungszeichen \" setzen",
    );
    Mistake::new(begin, what, hint)
}

/// A straight quotation mark that ended a text too early. The parser stopped behind it, or behind
/// the comma that follows it.
fn quotation_mark(stop: &Stop) -> Option<Mistake> {
    if !stop.is_same_line() {
        return None;
    }
    let before = stop.before();
    let behind_comma = before.strip_suffix(',').filter(|before| before.ends_with('"'));
    let closed = if before.ends_with('"') { before } else { behind_comma? };
    let gap = &stop.text[before.len()..stop.at];
    let next = stop.next()?;
    let goes_on = match next {
        // Two texts one behind the other miss a comma, unless nothing is between them.
        '"' => {
            gap.is_empty()
                && behind_comma.is_none()
                && !stop.rest()[1..].trim_start().starts_with(':')
        }
        // A key is followed by one colon: here a value is.
        ':' => gap.is_empty() && behind_comma.is_none() && stop.said == "expected `,` or `}`",
        '{' | '}' | '[' | ']' | ',' | '/' | '#' | ';' | '=' => false,
        _ if behind_comma.is_some() => {
            next.is_alphabetic() && stop.rest_of_line().contains('"') && !is_bare_key(stop)
        }
        // A key and a value without a colon are apart.
        _ => gap.is_empty() || stop.said != "expected `:`",
    };
    goes_on.then(|| at_quotation_mark(stop, closed.len() - 1))
}

/// `title: "x"`, as JavaScript has it.
fn is_bare_key(stop: &Stop) -> bool {
    let word = stop.rest().trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
    word.trim_start().starts_with(':')
}

fn at_quotation_mark(stop: &Stop, at: usize) -> Mistake {
    let what = Said::new(
        "this quotation mark ends the text, which goes on behind it",
        "dieses Anführungszeichen beendet den Text, der dahinter weitergeht",
    );
    // „so": opened as Germans open, closed with the key that is at hand.
    let line_begin = stop.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let opened = stop.text[line_begin..at].rfind('„').map(|open| &stop.text[line_begin + open..at]);
    let meant = opened.filter(|opened| !opened.contains(['“', '”', '"']));
    let hint =
        meant.map_or(QUOTES, |meant| said!("write {meant}“ there", "dort {meant}“ schreiben"));
    Mistake::new(at, what, hint)
}
