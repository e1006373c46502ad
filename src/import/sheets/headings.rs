//! Finds out what a table is, and what its columns say: by a table of words, however they are
//! written.

use std::{collections::HashMap, sync::LazyLock};

use crate::{
    author::{Spelled, Tongue, code_named, slug},
    columns::{Column, SheetKind, Wording},
    event::PartRole,
};

use super::{
    table::{Cell, Row, Table},
    wording,
};

/// Longer cells are no headings, in bytes.
const LONGEST: usize = 80;
/// The head of a table is looked for in these many rows.
const MOST_LOOKED_AT: usize = 25;

/// What a column says.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    pub column: Column,
    /// The language of its texts, if it says so.
    pub language: String,
    /// The part that the people in it have, if it says so.
    pub role: Option<PartRole>,
    /// Whether it is called as in the template.
    pub is_exact: bool,
    pub tongue: Option<Tongue>,
}

/// How a table is read.
#[derive(Clone, Debug)]
pub struct Layout {
    pub kind: SheetKind,
    /// The position of its head among the rows.
    pub head: usize,
    pub columns: Vec<(usize, Heading)>,
    pub unused: Vec<usize>,
}

/// Letters and digits, without marks: "Räume" and "RAEUME" are the same.
pub fn fold(text: &str) -> String {
    slug(text).replace('-', "")
}

type Words = HashMap<String, (Column, bool, Option<Tongue>)>;

/// What the words of a sheet of each kind mean.
static WORDS: LazyLock<HashMap<SheetKind, Words>> = LazyLock::new(|| {
    let words = |kind: SheetKind| {
        let mut words = Words::new();
        for column in kind.columns() {
            for &tongue in Tongue::ALL {
                for (at, name) in wording(tongue).names(column).enumerate() {
                    let (column, ..) = column;
                    let one = words.entry(fold(name)).or_insert((*column, at == 0, Some(tongue)));
                    // A word of both languages says nothing of them.
                    if one.2 != Some(tongue) {
                        one.2 = None;
                    }
                    one.1 |= at == 0 && one.0 == *column;
                }
            }
        }
        (kind, words)
    };
    SheetKind::ALL.iter().copied().map(words).collect()
});

/// What a heading of a sheet of this kind means.
pub fn heading(text: &str, kind: SheetKind) -> Option<Heading> {
    if text.len() > LONGEST {
        return None;
    }
    let words = WORDS.get(&kind)?;
    let plain = |text: &str| {
        let (column, is_exact, tongue) = *words.get(&fold(text))?;
        Some(Heading { column, language: String::new(), role: None, is_exact, tongue })
    };
    let in_language = || {
        let (text, code) = language_behind(text)?;
        let found = plain(text).filter(|heading| heading.column.is_text())?;
        Some(Heading { language: code, is_exact: false, ..found })
    };
    let without = || {
        let bare = text.split(['(', '[', '*']).next()?.trim_end_matches(|c: char| {
            c.is_ascii_digit() || c.is_whitespace() || matches!(c, ':' | '_' | '#' | '.')
        });
        let is_numbered = text.trim().ends_with(|c: char| c.is_ascii_digit());
        let found = plain(bare)?;
        let fits = !is_numbered || found.column.may_repeat();
        fits.then_some(Heading { is_exact: false, ..found })
    };
    plain(text).or_else(in_language).or_else(without).or_else(|| of_people(text, kind))
}

/// A column of those who have a part: "Moderation".
fn of_people(text: &str, kind: SheetKind) -> Option<Heading> {
    let bare = text.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    let role = PartRole::spelled(bare).filter(|_| kind == SheetKind::Sessions)?;
    let (column, language) = (Column::People, String::new());
    Some(Heading { column, language, role: Some(role), is_exact: false, tongue: None })
}

/// A heading without the language that it ends with: "Titel (en)", "title_de", "Titel Englisch".
fn language_behind(text: &str) -> Option<(&str, String)> {
    let whole = text.trim();
    let text = whole.trim_end_matches([')', ']']);
    // A code may have hyphens of its own.
    let borders: &[char] = if text != whole { &['(', '['] } else { &['_', ' ', '-', '/'] };
    let at = text.rfind(borders)?;
    Some((&text[..at], code_named(&text[at + 1..])?))
}

/// How many of these cells are headings, if they are those of a table that can be used.
pub fn known<'t>(cells: impl Iterator<Item = &'t str>) -> usize {
    let cells: Vec<&str> = cells.collect();
    let of_kind = |kind: &SheetKind| {
        let found: Vec<_> = cells.iter().filter_map(|cell| heading(cell, *kind)).collect();
        let has_needed = found.iter().any(|one| kind.needed().contains(&one.column));
        if has_needed { found.len() } else { 0 }
    };
    SheetKind::ALL.iter().map(of_kind).max().unwrap_or_default()
}

/// How a table is read; `None` if it has no column that says what its rows are.
pub fn layout(table: &Table) -> Option<Layout> {
    let named = kind_named(&table.name);
    let candidates = SheetKind::ALL.iter().flat_map(|kind| {
        let rows = table.rows.iter().enumerate().take(MOST_LOOKED_AT);
        rows.filter_map(move |(head, row)| in_row(row, head, *kind))
    });
    let score = |layout: &Layout| {
        let columns = layout.columns.len();
        // Of two rows the upper one, of two kinds the one that comes first.
        let by_name = if named == Some(layout.kind) { 100 } else { 0 };
        let is_likely = usize::from(is_telling(layout));
        (by_name + columns + is_likely, std::cmp::Reverse(layout.head))
    };
    let mut best: Option<Layout> = None;
    for layout in candidates {
        if best.as_ref().is_none_or(|best| score(&layout) > score(best)) {
            best = Some(layout);
        }
    }
    best.filter(|best| named == Some(best.kind) || is_telling(best))
}

/// Whether the columns say what the rows are, even if the sheet's name does not.
fn is_telling(layout: &Layout) -> bool {
    let has = |column| layout.columns.iter().any(|(_, heading)| heading.column == column);
    match layout.kind {
        SheetKind::Sessions => has(Column::Title),
        SheetKind::Runs => has(Column::Date) || has(Column::Start) || has(Column::Time),
        SheetKind::People => {
            has(Column::Biography) || has(Column::FamilyName) || has(Column::Organisation)
        }
        SheetKind::Contacts => has(Column::Phone) || has(Column::Email),
        SheetKind::Photos => has(Column::Credit) || has(Column::Alt),
    }
}

fn kind_named(name: &str) -> Option<SheetKind> {
    let name = fold(name);
    let is_called = |kind: &SheetKind| {
        let names = Wording::ALL.iter().flat_map(|wording| kind.names(*wording));
        names.map(fold).any(|known| known == name)
    };
    SheetKind::ALL.iter().copied().find(is_called)
}

fn in_row(row: &Row, head: usize, kind: SheetKind) -> Option<Layout> {
    let mut layout = Layout { kind, head, columns: Vec::new(), unused: Vec::new() };
    for (at, cell) in &row.cells {
        let found = match cell {
            Cell::Text(text) => heading(text, kind),
            _ => None,
        };
        let is_new = |found: &Heading| {
            let same = |(_, one): &(usize, Heading)| {
                (one.column, &one.language) == (found.column, &found.language)
            };
            found.column.may_repeat() || !layout.columns.iter().any(same)
        };
        match found.filter(is_new) {
            Some(found) => layout.columns.push((*at, found)),
            None => layout.unused.push(*at),
        }
    }
    if kind == SheetKind::Sessions {
        settle_name(&mut layout);
    }
    let has_needed = |(_, one): &(usize, Heading)| kind.needed().contains(&one.column);
    layout.columns.iter().any(has_needed).then_some(layout)
}

/// "Name" is the title of a session where nothing else is, and otherwise who holds it.
fn settle_name(layout: &mut Layout) {
    let has_title = layout.columns.iter().any(|(_, one)| one.column == Column::Title);
    for (_, heading) in &mut layout.columns {
        if heading.column == Column::Name {
            heading.column = if has_title { Column::People } else { Column::Title };
            heading.is_exact = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(Column, String, Option<PartRole>)> {
        let found = heading(text, SheetKind::Sessions)?;
        Some((found.column, found.language, found.role))
    }

    #[test]
    fn ok_headings_however_they_are_written() {
        for (text, column) in [
            ("Titel", Column::Title),
            ("TITEL", Column::Title),
            ("Titel des Vortrags", Column::Title),
            ("Referent:innen", Column::People),
            ("Referent*in", Column::People),
            ("ReferentInnen", Column::People),
            ("Referent/-in", Column::People),
            ("Speaker 2", Column::People),
            ("Beginn (Uhrzeit)", Column::Start),
            ("Plaetze", Column::Capacity),
            ("Max. Teilnehmende", Column::Capacity),
            ("Räume", Column::Rooms),
            ("Link zur Anmeldung:", Column::Signup),
        ] {
            assert_eq!(found(text), Some((column, String::new(), None)), "{text}");
        }
        assert_eq!(
            found("Moderation"),
            Some((Column::People, String::new(), Some(PartRole::Moderator)))
        );
        for text in ["Title (en)", "title_en", "Titel Englisch", "Titel [EN]", "Titel / English"] {
            assert_eq!(found(text), Some((Column::Title, "en".to_owned(), None)), "{text}");
        }
        for text in ["Nr.", "Budget", "Datum 2", "", "…", "Titel (xq)x"] {
            assert!(
                found(text)
                    .is_none_or(|(column, ..)| text.starts_with("Titel") && column == Column::Title),
                "{text}"
            );
        }
    }

    #[test]
    fn ok_a_word_of_a_kind_of_sheet_means_one_thing() {
        for kind in &SheetKind::ALL {
            let mut meant: HashMap<String, Column> = HashMap::new();
            for column in kind.columns() {
                for word in Wording::ALL.iter().flat_map(|wording| wording.names(column)) {
                    let before = *meant.entry(fold(word)).or_insert(column.0);
                    assert_eq!(before, column.0, "{word} in {kind:?}");
                }
            }
        }
    }

    fn table(name: &str, rows: &[&[&str]]) -> Table {
        let row = |(number, cells): (usize, &&[&str])| {
            let cells = cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            let cells = cells.map(|(at, cell)| (at, Cell::Text((*cell).to_owned()))).collect();
            Row { number: number + 1, cells }
        };
        Table { name: name.to_owned(), rows: rows.iter().enumerate().map(row).collect() }
    }

    #[test]
    fn ok_sheets_by_their_names_and_columns() {
        for (name, head, kind) in [
            ("Tabelle1", &["Titel", "Raum"][..], Some(SheetKind::Sessions)),
            ("Tabelle1", &["Name", "Uhrzeit"], Some(SheetKind::Sessions)),
            ("Personen", &["Titel", "Name", "Funktion"], Some(SheetKind::People)),
            ("Tabelle2", &["Vorname", "Nachname", "Vita"], Some(SheetKind::People)),
            ("Termine", &["Titel", "Datum", "Beginn"], Some(SheetKind::Runs)),
            ("Ansprechpartner:innen", &["Name", "Telefon"], Some(SheetKind::Contacts)),
            ("Bilder", &["Datei", "Bildnachweis"], Some(SheetKind::Photos)),
            ("Budget", &["Posten", "Betrag"], None),
        ] {
            let found = layout(&table(name, &[head])).map(|layout| layout.kind);
            assert_eq!(found, kind, "{name} {head:?}");
        }
    }

    #[test]
    fn ok_the_head_may_stand_below_other_rows() {
        let table = table("Plan", &[&["Fachtag 2027"], &["", "Titel", "Raum"], &["", "A", "B"]]);
        assert_eq!(layout(&table).map(|layout| layout.head), Some(1));
    }
}
