//! A sheet: rows below their headings.

use crate::columns::{Column, SheetKind};

use super::{
    Source,
    people::Beside,
    row::{Cell, Key, Row},
};

pub(super) struct Sheet {
    pub(super) name: &'static str,
    /// The columns with their headings.
    pub(super) columns: Vec<(Column, String)>,
    /// In the order of the columns.
    pub(super) rows: Vec<Vec<Option<Cell>>>,
}

impl Source<'_> {
    /// The sheets of a workbook that say something. A session that takes place once has its run
    /// beside it; several runs, and one with an id of its own, are on a sheet of runs.
    pub(super) fn sheets(&self) -> Vec<Sheet> {
        let event = self.event();
        let (mut sessions, mut runs) = (Vec::new(), Vec::new());
        for session in &event.sessions {
            let mut row = self.session(session, Beside::Part);
            match session.runs.as_slice() {
                [run] if run.id == session.id => self.add_run(&mut row, run),
                several => runs.extend(several.iter().map(|run| self.run(session, run))),
            }
            sessions.push(row);
        }
        let people = event.people.iter().filter_map(|person| self.person(person)).collect();
        let contacts = event.contacts.iter().map(|contact| self.contact(contact)).collect();
        let sheets = [
            (SheetKind::Sessions, sessions),
            (SheetKind::Runs, runs),
            (SheetKind::People, people),
            (SheetKind::Contacts, contacts),
        ];
        let says =
            |(kind, rows): &(SheetKind, Vec<Row>)| *kind == SheetKind::Sessions || !rows.is_empty();
        sheets.into_iter().filter(says).map(|(kind, rows)| self.sheet(kind, rows)).collect()
    }

    /// All runs in one table, each with all that is said of its session.
    pub(super) fn table(&self) -> Sheet {
        let rows = self.event().sessions.iter().flat_map(|session| {
            let row = self.session(session, Beside::PartAndOrganisation);
            let with = |run| {
                let mut row = row.after();
                self.add_run(&mut row, run);
                row
            };
            session.runs.iter().map(with).collect::<Vec<_>>()
        });
        self.sheet(SheetKind::Sessions, rows.collect())
    }

    fn sheet(&self, kind: SheetKind, rows: Vec<Row>) -> Sheet {
        let keys = self.keys(kind, &rows);
        let columns = keys.iter().map(|key| (key.0, self.heading(kind, key))).collect();
        let rows = rows.into_iter().map(|row| {
            let mut cells = vec![None; keys.len()];
            for (key, cell) in row.cells {
                if let Some(at) = keys.iter().position(|one| *one == key) {
                    cells[at] = Some(cell);
                }
            }
            cells
        });
        Sheet { name: kind.name(self.wording), columns, rows: rows.collect() }
    }

    /// The columns in which something stands, and the one that each sheet needs.
    fn keys(&self, kind: SheetKind, rows: &[Row]) -> Vec<Key> {
        let has = |key: &Key| rows.iter().any(|row| row.cells.iter().any(|(one, _)| one == key));
        let others = self.event().languages.iter().map(|code| Some(code.clone()));
        let languages: Vec<Option<String>> = std::iter::once(None).chain(others).collect();
        let all = columns(kind)
            .into_iter()
            .flat_map(|column| languages.iter().map(move |language| (column, language.clone())));
        let is_needed = |key: &Key| kind.needed().first() == Some(&key.0) && key.1.is_none();
        all.filter(|key| is_needed(key) || has(key)).collect()
    }

    /// With the language of the texts, where that is not the one of the columns.
    fn heading(&self, kind: SheetKind, (column, language): &Key) -> String {
        let name = kind.heading(*column, self.wording);
        let own = self.rendition.language;
        let is_plain = !column.is_text() || own == self.word("en", "de");
        match language {
            Some(code) => format!("{name} ({code})"),
            None if is_plain => name.to_owned(),
            None => format!("{name} ({own})"),
        }
    }
}

/// Those of the template, and those that only what is written here needs.
fn columns(kind: SheetKind) -> Vec<Column> {
    let mut columns = Vec::new();
    if kind == SheetKind::Contacts {
        columns.push(Column::Id);
    }
    for column in kind.written() {
        columns.push(*column);
        if *column == Column::Date {
            columns.push(Column::EndDate);
        }
    }
    columns
}
