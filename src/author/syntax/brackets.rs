//! Brackets that are not closed, or closed too often.

use super::{
    super::{
        positions::length_of_string,
        said::{Said, said},
        spot::Position,
    },
    stop::{Mistake, Stop},
};

pub fn mistake(stop: &Stop) -> Option<Mistake> {
    if stop.said == "trailing characters" {
        let what = Said::new(
            "the event has ended before this",
            "die Veranstaltung ist davor schon zu Ende",
        );
        let hint = Said::new(
            "take away what follows, or look for a closing bracket too many above",
            "streichen, was folgt, oder darüber eine schließende Klammer zu viel suchen",
        );
        return Some(Mistake::new(stop.at, what, hint));
    }
    if stop.said.starts_with("recursion limit") {
        let what = Said::new(
            "brackets are nested too deeply (recursion limit)",
            "Klammern sind zu tief verschachtelt",
        );
        return Some(Mistake { at: stop.at, what, hint: None });
    }
    let open = open_brackets(&stop.text[..stop.at]);
    if stop.at == stop.text.len() {
        return ended_early(stop, &open);
    }
    if stop.said == "key must be a string" && matches!(stop.next(), Some('{' | '[')) {
        return not_closed_before_comma(stop, &open);
    }
    let found = stop.next().filter(|next| matches!(next, '}' | ']'))?;
    let &(begin, bracket) = open.last()?;
    let expected = closing(bracket);
    if expected == found {
        let what = Said::new("a value is missing before this", "davor fehlt ein Wert");
        let hint = Said::new(
            "write the value, or take its key away",
            "den Wert schreiben oder den Schlüssel streichen",
        );
        return Some(Mistake::new(stop.at, what, hint));
    }
    let line = Position::of(stop.text, begin).line;
    let what = said!(
        "{found} closes nothing here: the {bracket} of line {line} is still open",
        "{found} schließt hier nichts: {bracket} aus Zeile {line} ist noch offen"
    );
    let hint = said!(
        "put {expected} before it, or take this {found} away",
        "davor {expected} setzen oder dieses {found} streichen"
    );
    Some(Mistake::new(stop.at, what, hint))
}

/// `{"a": 1, {"b": 2}`: the first object goes on, as nothing closes it.
fn not_closed_before_comma(stop: &Stop, open: &[(usize, char)]) -> Option<Mistake> {
    let &(begin, _) = open.last()?;
    let at = stop.before().strip_suffix(',')?.len();
    let line = Position::of(stop.text, begin).line;
    let what = said!(
        "the {{ of line {line} is not closed before this comma",
        "{{ aus Zeile {line} ist vor diesem Komma nicht geschlossen"
    );
    let hint = Said::new("put } before the comma", "vor das Komma } setzen");
    Some(Mistake::new(at, what, hint))
}

fn ended_early(stop: &Stop, open: &[(usize, char)]) -> Option<Mistake> {
    let &(begin, bracket) = open.last()?;
    let line = Position::of(stop.text, begin).line;
    let missing: String = open.iter().rev().map(|(_, bracket)| closing(*bracket)).collect();
    let what = said!(
        "the file ends, but the {bracket} of line {line} is still open",
        "die Datei ist zu Ende, aber {bracket} aus Zeile {line} ist noch offen"
    );
    let hint = said!(
        "close it where it ends; at the end of the file that is {missing}",
        "schließen, wo es zu Ende ist; am Ende der Datei ist das {missing}"
    );
    Some(Mistake::new(stop.before().len(), what, hint))
}

fn closing(bracket: char) -> char {
    if bracket == '{' { '}' } else { ']' }
}

/// The brackets that are open at the end of a text, with their offsets.
fn open_brackets(text: &str) -> Vec<(usize, char)> {
    let (mut open, mut at) = (Vec::new(), 0);
    while let Some(next) = text[at..].chars().next() {
        match next {
            '{' | '[' => open.push((at, next)),
            '}' | ']' => {
                open.pop();
            }
            _ => {}
        }
        at += if next == '"' { length_of_string(&text[at..]) } else { next.len_utf8() };
    }
    open
}
