//! Says how the columns of a table were understood.

use crate::{
    author::{Said, Tongue, said},
    columns::{Column, SheetKind},
};

use super::super::Notes;
use super::{
    entry::quoted,
    headings::{Heading, Layout},
    table::Table,
    wording,
};

/// Columns that a note names.
const MOST: usize = 20;

/// Notes which columns have other names than those of the template, and which are not used.
pub fn understood(table: &Table, layout: &Layout, notes: &mut Notes) {
    let Some(head) = table.rows.get(layout.head) else { return };
    let name = &table.name;
    let written = |at: usize| head.get(at).map(|cell| quoted(&cell.text())).unwrap_or_default();
    let other = layout.columns.iter().filter(|(_, heading)| !heading.is_exact);
    let other: Vec<_> =
        other.map(|(at, heading)| meant(&written(*at), heading, layout.kind)).collect();
    if !other.is_empty() {
        let pairs = joined(&other);
        notes.add(said!("{name}: columns are read as {pairs}", "{name}: Spalten gelten als {pairs}"; pairs), "");
    }
    let unused: Vec<_> = layout.unused.iter().map(|at| written(*at)).collect();
    if !unused.is_empty() {
        let all: Vec<Said> = unused.iter().map(|name| said!("“{name}”", "„{name}“")).collect();
        let all = joined(&all);
        notes.add(said!("{name}: columns that are not used: {all}", "{name}: nicht verwendete Spalten: {all}"; all), "");
    }
    let above: Vec<_> = table.rows.iter().take(layout.head).flat_map(|row| &row.cells).collect();
    if let Some((_, cell)) = above.first() {
        notes.add(above_head(), format!("{name}: {}", quoted(&cell.text())));
    }
}

/// That a table is no list of anything known.
pub fn says_nothing() -> Said {
    Said::new(
        "sheets without a column of titles, names or files are not read",
        "Blätter ohne Spalte für Titel, Namen oder Dateien werden nicht gelesen",
    )
}

/// `“Uhrzeit” = time`.
fn meant(written: &str, found: &Heading, kind: SheetKind) -> Said {
    let called = |tongue| {
        let name = kind.heading(found.column, wording(tongue));
        match (found.language.as_str(), found.column) {
            ("", Column::People) => match found.role {
                Some(role) => format!("{name}, {}", role.name()),
                None => name.to_owned(),
            },
            ("", _) => name.to_owned(),
            (code, _) => format!("{name} ({code})"),
        }
    };
    let (english, german) = (called(Tongue::English), called(Tongue::German));
    Said::of(format!("“{written}” = {english}"), format!("„{written}“ = {german}"))
}

fn joined(all: &[Said]) -> Said {
    let join = |text: fn(&Said) -> &str| {
        let more = if all.len() > MOST { ", …" } else { "" };
        let texts: Vec<&str> = all.iter().take(MOST).map(text).collect();
        format!("{}{more}", texts.join(", "))
    };
    Said::of(join(|said| &said.english), join(|said| &said.german))
}

fn above_head() -> Said {
    Said::new(
        "what stands above the names of the columns is not read",
        "was über den Namen der Spalten steht, wird nicht gelesen",
    )
}
