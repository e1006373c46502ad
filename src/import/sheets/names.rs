//! Names of several people in one cell: "Prof. Dr. A. Berg, B. Cruz (Moderation) und C. Ek (Stadt X)".

use crate::{
    author::{Said, Spelled},
    event::PartRole,
};

use super::super::Notes;
use super::entry::line;

/// People that a cell may have.
const MOST: usize = 200;

/// A person in a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// `Prof. Dr.`
    pub title: String,
    pub name: String,
    pub role: Option<PartRole>,
    pub organisation: String,
}

/// Words between names.
const WORDS: [&str; 7] = [" und ", " and ", " sowie ", " & ", " + ", " u. ", " / "];

/// Academic titles, without their full stops.
const TITLES: [&str; 34] = [
    "prof",
    "professor",
    "professorin",
    "dr",
    "doktor",
    "doktorin",
    "pd",
    "priv",
    "doz",
    "apl",
    "jun",
    "univ",
    "em",
    "hc",
    "h",
    "c",
    "mult",
    "habil",
    "med",
    "phil",
    "rer",
    "nat",
    "jur",
    "iur",
    "theol",
    "pol",
    "oec",
    "ing",
    "sc",
    "dent",
    "vet",
    "mag",
    "dipl",
    "pharm",
];

/// Degrees behind a name, without their full stops and blanks.
const DEGREES: [&str; 16] = [
    "ma", "msc", "ba", "bsc", "phd", "mba", "llm", "mdb", "mdl", "mdep", "mph", "med", "jr",
    "dipling", "diplpäd", "ll",
];

const GREETINGS: [&str; 7] = ["Herr ", "Frau ", "Mr. ", "Ms. ", "Mrs. ", "Mr ", "Ms "];

/// The people in a cell, in its order.
pub fn names(cell: &str, place: &str, notes: &mut Notes) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    for piece in pieces(cell, place, notes) {
        let bare: String = piece.chars().filter(|c| c.is_alphanumeric()).collect();
        let bare = bare.to_lowercase();
        if matches!(
            bare.as_str(),
            "" | "nn" | "ua" | "etal" | "ea" | "uvm" | "ummm" | "tba" | "weitere" | "others"
        ) {
            if !bare.is_empty() {
                notes.add(no_name(), format!("{place}: {piece}"));
            }
            continue;
        }
        match named.last_mut().filter(|_| DEGREES.contains(&bare.as_str())) {
            Some(before) => before.name = format!("{}, {piece}", before.name),
            None => named.extend(person(&piece, place, notes)),
        }
    }
    if named.len() > MOST {
        notes.add(too_many(), place);
        named.truncate(MOST);
    }
    named
}

/// The cell, divided between names and not within brackets.
fn pieces(cell: &str, place: &str, notes: &mut Notes) -> Vec<String> {
    let parts = divided(cell, |c| matches!(c, ';' | '\n' | '|'));
    let parts: Vec<&str> = parts.into_iter().flat_map(by_words).collect();
    let mut pieces = Vec::new();
    for part in parts {
        let found = divided(part, |c| matches!(c, ',' | '/'));
        let single =
            |text: &&str| text.split_whitespace().count() == 1 && text.trim().chars().count() > 2;
        match found.as_slice() {
            // "Berg, Anna" is one person, unless these are two first names.
            [family, given]
                if single(family) && single(given) && part.contains(',') && !is_degree(given) =>
            {
                notes.add(turned(), format!("{place}: {}", line(part)));
                pieces.push(line(&format!("{given} {family}")));
            }
            _ => pieces.extend(found.into_iter().map(line)),
        }
    }
    pieces
}

fn is_degree(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    DEGREES.contains(&bare.to_lowercase().as_str())
}

/// Divided at characters outside of brackets.
fn divided(text: &str, is_border: impl Fn(char) -> bool) -> Vec<&str> {
    let (mut pieces, mut depth, mut from) = (Vec::new(), 0_usize, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 && is_border(letter) => {
                pieces.push(&text[from..at]);
                from = at + letter.len_utf8();
            }
            _ => {}
        }
    }
    pieces.push(&text[from..]);
    pieces
}

/// Divided at words outside of brackets.
fn by_words(text: &str) -> Vec<&str> {
    let (mut pieces, mut depth, mut from) = (Vec::new(), 0_usize, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ' ' if depth == 0 && at >= from => {
                let rest = &text[at..];
                let is_and_others = rest.starts_with(" u. a");
                let word = WORDS.iter().find(|word| rest.starts_with(**word));
                if let Some(word) = word.filter(|_| !is_and_others) {
                    pieces.push(&text[from..at]);
                    from = at + word.len();
                }
            }
            '&' if depth == 0 && at >= from => {
                pieces.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&text[from..]);
    pieces
}

/// The only person in a text, with what stands beside the name; nothing is noted.
pub fn one(text: &str) -> Option<Named> {
    person(text, "", &mut Notes::default())
}

/// A name in quotation marks, which is not divided: `"Chor & Band" (Stadt X)`.
pub fn in_quotation_marks(text: &str) -> Option<Named> {
    let (name, rest) = text.trim().strip_prefix('"')?.split_once('"')?;
    let beside = one(&format!("x {rest}")).filter(|beside| beside.name == "x")?;
    Some(Named { name: line(name), title: String::new(), ..beside })
}

/// One name with what stands beside it.
fn person(piece: &str, place: &str, notes: &mut Notes) -> Option<Named> {
    let (piece, role_before) = match piece.split_once(':') {
        Some((word, rest)) if PartRole::spelled(word).is_some() => (rest, PartRole::spelled(word)),
        _ => (piece, None),
    };
    let (outside, inside) = brackets(piece);
    let mut named = Named { role: role_before, ..Named::default() };
    for word in inside.iter().flat_map(|inside| inside.split([',', ';'])) {
        let word = word.trim();
        match PartRole::spelled(word) {
            Some(role) => named.role = Some(role),
            None if word.contains('@') => notes.add(no_mail(), place),
            None if named.organisation.is_empty() => named.organisation = word.to_owned(),
            None => named.organisation = format!("{}, {word}", named.organisation),
        }
    }
    let mut words: Vec<&str> = outside.split_whitespace().collect();
    if words.iter().any(|word| word.contains('@')) {
        notes.add(no_mail(), place);
        words.retain(|word| !word.contains('@'));
    }
    let bare = words.join(" ");
    let bare = GREETINGS.iter().find_map(|word| bare.strip_prefix(word)).unwrap_or(&bare);
    (named.title, named.name) = titled(bare);
    (!named.name.is_empty()).then_some(named)
}

/// What stands outside of brackets, and what within.
fn brackets(text: &str) -> (String, Vec<String>) {
    let (mut outside, mut inside, mut depth) = (String::new(), Vec::new(), 0_usize);
    for letter in text.chars() {
        match letter {
            '(' | '[' | '<' => {
                depth += 1;
                inside.push(String::new());
                outside.push(' ');
            }
            ')' | ']' | '>' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => inside.last_mut().into_iter().for_each(|text: &mut String| text.push(letter)),
        }
    }
    (outside, inside)
}

/// Academic title and name: "Prof. Dr. med. A. Berg".
pub fn titled(text: &str) -> (String, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_title = |(at, word): (usize, &&str)| {
        let stem: String = word.chars().filter(|c| *c != '.').collect::<String>().to_lowercase();
        let first = stem.split('-').next().unwrap_or_default();
        let stands_first = matches!(
            stem.as_str(),
            "prof" | "professor" | "professorin" | "dr" | "doktor" | "doktorin" | "pd"
        );
        let is_whole = word.ends_with('.')
            || stands_first
            || matches!(*word, "Dr" | "Prof" | "PD" | "Dr.-Ing");
        // "C. Ek" is a name; "h. c." is none.
        let fits = stem.chars().count() > 1
            || at > 0 && words.get(at + 1).is_some_and(|next| *next == "c.")
            || at > 1 && *word == "c.";
        TITLES.contains(&first) && is_whole && fits
    };
    let last = words.len().saturating_sub(1);
    let count = words.iter().enumerate().take(last).take_while(|one| is_title(*one)).count();
    (words[..count].join(" "), words[count..].join(" "))
}

fn no_name() -> Said {
    Said::new("no name of a person, and left out", "kein Name einer Person, und ausgelassen")
}

fn too_many() -> Said {
    Said::new(
        "more than 200 names in a cell: the first ones are taken",
        "mehr als 200 Namen in einer Zelle: die ersten gelten",
    )
}

fn turned() -> Said {
    Said::new(
        "read as family name and given name of one person",
        "als Nachname und Vorname einer Person gelesen",
    )
}

/// That addresses of speakers are not taken over.
pub fn no_mail() -> Said {
    Said::new(
        "e-mail addresses and telephone numbers of people are not taken over: programmes do not need them",
        "E-Mail-Adressen und Telefonnummern von Personen werden nicht übernommen: ein Programm braucht sie nicht",
    )
}

#[cfg(test)]
mod tests;
