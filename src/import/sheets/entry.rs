//! A row of a table, by what its columns say.

use crate::{
    author::{Said, checked_url, is_unwanted, said},
    columns::Column,
};

use super::super::{DraftLink, DraftText, Notes};
use super::{
    headings::{Heading, Layout, fold},
    table::{Cell, Row, Table},
};

/// Letters of a cell that a note repeats.
const LONGEST_QUOTED: usize = 40;

/// What is written where something is not known yet.
const UNKNOWN: [&str; 14] = [
    "",
    "nn",
    "tba",
    "tbc",
    "tbd",
    "offen",
    "nochoffen",
    "unbekannt",
    "unknown",
    "folgt",
    "wirdnochbekanntgegeben",
    "na",
    "keine",
    "none",
];

/// A row, and how to read it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'t> {
    pub table: &'t Table,
    pub row: &'t Row,
    pub layout: &'t Layout,
}

impl<'t> Entry<'t> {
    /// The columns of this meaning whose cells say something.
    pub fn cells(self, column: Column) -> impl Iterator<Item = (usize, &'t Heading, &'t Cell)> {
        let headings = self.layout.columns.iter().filter(move |(_, one)| one.column == column);
        headings.filter_map(move |(at, heading)| {
            let cell = self.row.get(*at)?;
            (!is_unknown(cell)).then_some((*at, heading, cell))
        })
    }

    pub fn cell(self, column: Column) -> Option<&'t Cell> {
        self.cells(column).next().map(|(_, _, cell)| cell)
    }

    /// One line.
    pub fn line(self, column: Column) -> String {
        self.cell(column).map(|cell| line(&cell.text())).unwrap_or_default()
    }

    /// A line in its languages.
    pub fn lines(self, column: Column) -> DraftText {
        let texts = self.cells(column);
        DraftText::of(texts.map(|(_, one, cell)| (one.language.clone(), line(&cell.text()))))
    }

    /// Paragraphs in their languages.
    pub fn paragraphs(self, column: Column) -> DraftText {
        let texts = self.cells(column);
        DraftText::of(texts.map(|(_, one, cell)| (one.language.clone(), clean(&cell.text()))))
    }

    /// Where the cell is and what it says, for notes.
    pub fn place(self, column: Column) -> String {
        let Some((at, _, cell)) = self.cells(column).next() else { return self.place_of_row() };
        format!("{}: {}", self.table.place(self.row, at), quoted(&cell.text()))
    }

    /// Where the row is, and what stands first in it.
    pub fn place_of_row(self) -> String {
        let Some((at, cell)) = self.row.cells.first() else { return self.table.name.clone() };
        format!("{}: {}", self.table.place(self.row, *at), quoted(&cell.text()))
    }

    /// A whole number: of "max. 20 Plätze", 20.
    pub fn number(self, column: Column, notes: &mut Notes) -> Option<u32> {
        let text = self.line(column);
        let digits: Vec<&str> =
            text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        match digits.as_slice() {
            [] if text.is_empty() => None,
            [digits] if !text.contains(['-', '–']) => {
                digits.parse().ok().filter(|number| *number > 0)
            }
            _ => {
                notes.add(no_number(), self.place(column));
                None
            }
        }
    }

    /// The first address of a cell; what is none is noted.
    pub fn url(self, column: Column, notes: &mut Notes) -> String {
        let links = self.links(column, notes);
        links.into_iter().next().map(|link| link.url).unwrap_or_default()
    }

    /// The addresses of all cells of a column, with what stands before each of them in its line.
    pub fn links(self, column: Column, notes: &mut Notes) -> Vec<DraftLink> {
        let texts: Vec<_> = self.cells(column).map(|(_, _, cell)| clean(&cell.text())).collect();
        let mut links = Vec::new();
        for text in texts.iter().flat_map(|text| text.split(['\n', ';'])) {
            let found = links_in(text);
            if found.is_empty() && !text.trim().is_empty() {
                notes.add(no_address(), self.place(column));
            }
            links.extend(found);
        }
        links
    }
}

/// The addresses in a line.
fn links_in(text: &str) -> Vec<DraftLink> {
    let (mut links, mut label) = (Vec::new(), String::new());
    for word in text.split_whitespace() {
        let at = ["https://", "http://", "www."].iter().filter_map(|start| word.find(start)).min();
        let Some(at) = at else {
            label = format!("{label} {word}");
            continue;
        };
        let bare = word[at..].trim_end_matches([',', '.', ')', '>', ']', ';']);
        let url =
            if bare.starts_with("www.") { format!("https://{bare}") } else { bare.to_owned() };
        let before = std::mem::take(&mut label);
        let before = format!("{before} {}", &word[..at]);
        let before = before.trim_matches([' ', ':', '–', '-', '(', '[', ']', '<', ',']).to_owned();
        links.extend(checked_url(&url).map(|url| DraftLink { label: before, url }));
    }
    links
}

/// Whether a cell says that something is not known yet.
fn is_unknown(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    text.len() < 40 && !text.contains(|c: char| c.is_alphanumeric() && !c.is_ascii()) && {
        let folded = fold(text);
        UNKNOWN.contains(&folded.as_str())
            && (!folded.is_empty() || !text.chars().any(char::is_alphanumeric))
    }
}

/// The text without characters that no text may have, and without errors of formulas.
pub fn clean(text: &str) -> String {
    let is_error = [
        "#REF!", "#NAME?", "#VALUE!", "#N/A", "#DIV/0!", "#NULL!", "#NUM!", "#NV", "#BEZUG!",
        "#WERT!",
    ]
    .contains(&text.trim());
    if is_error {
        return String::new();
    }
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_wanted = |c: &char| matches!(c, '\n' | '\t') || !is_unwanted(*c) && !turns(*c);
    text.chars().filter(is_wanted).collect::<String>().trim().to_owned()
}

/// The text in one line.
pub fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell, shortened.
pub fn quoted(text: &str) -> String {
    let text = line(text);
    match text.char_indices().nth(LONGEST_QUOTED) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

fn no_number() -> Said {
    said!("no number, and left out", "keine Zahl, und ausgelassen")
}

fn no_address() -> Said {
    Said::new(
        "no address that begins with https://, and left out",
        "keine Adresse, die mit https:// beginnt, und ausgelassen",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_links_with_what_stands_before_them() {
        let found = |text: &str| {
            let links = links_in(text).into_iter();
            links.map(|link| (link.label, link.url)).collect::<Vec<_>>()
        };
        let pair = |label: &str, url: &str| (label.to_owned(), url.to_owned());
        assert_eq!(found("Folien: https://a.example/x."), [pair("Folien", "https://a.example/x")]);
        assert_eq!(
            found("www.a.example, http://b.example"),
            [pair("", "https://www.a.example"), pair("", "http://b.example")]
        );
        assert_eq!(found("[Folien](https://a.example)"), [pair("Folien", "https://a.example")]);
        assert_eq!(found("javascript:alert(1)"), []);
    }

    #[test]
    fn ok_characters_that_turn_the_writing_direction_are_taken_out() {
        assert_eq!(clean(" a\u{202e}b\u{2066}c\u{0}d\u{200d}e\nf "), "abcd\u{200d}e\nf");
        assert_eq!(line("zwei\nZeilen \t weit"), "zwei Zeilen weit");
        assert_eq!(clean("#REF!"), "");
    }

    #[test]
    fn ok_what_is_not_known_yet_says_nothing() {
        for text in ["–", "?", "N. N.", "tba", "noch offen", "…"] {
            assert!(is_unknown(&Cell::Text(text.to_owned())), "{text}");
        }
        for text in ["Ä", "你", "Nina", "=1+1", "0"] {
            assert!(!is_unknown(&Cell::Text(text.to_owned())), "{text}");
        }
    }
}
