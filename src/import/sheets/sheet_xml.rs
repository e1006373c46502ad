//! The cells of a sheet of Excel.

use quick_xml::events::BytesStart;

use crate::author::Said;

use super::super::{Notes, Wrong};
use super::{
    merged::{Region, fill, position},
    serial::dated,
    table::{Budget, Cell, MOST_COLUMNS, Row, Table},
    xml::{Next, Xml, attribute, name, unescaped},
};

/// What cells of every sheet refer to.
#[derive(Debug, Default)]
pub struct Book {
    pub strings: Vec<String>,
    /// Which formats are those of dates.
    pub dates: Vec<bool>,
    pub is_1904: bool,
}

/// The cell that is being read.
#[derive(Debug, Default)]
struct Open {
    row: usize,
    column: usize,
    kind: String,
    style: usize,
    value: String,
    inline: String,
    has_formula: bool,
}

/// What texts belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Within {
    #[default]
    Nothing,
    Value,
    Inline,
    Spoken,
}

/// Reads a sheet.
struct Reading<'a> {
    book: &'a Book,
    sheet: &'a str,
    budget: &'a mut Budget,
    notes: &'a mut Notes,
    rows: Vec<Row>,
    open: Open,
    within: Within,
    regions: Vec<Region>,
}

/// The rows of a sheet that say something.
pub fn rows(
    text: &str,
    book: &Book,
    sheet: &str,
    budget: &mut Budget,
    notes: &mut Notes,
) -> Result<Vec<Row>, Wrong> {
    let open = Open::default();
    let (rows, regions, within) = (Vec::new(), Vec::new(), Within::Nothing);
    let mut reading = Reading { book, sheet, budget, notes, rows, open, within, regions };
    for next in Xml::new(text) {
        match next {
            Next::Start(start) => reading.start(&start)?,
            Next::End(end) => reading.end(&end)?,
            Next::Text(text) => reading.text(&text),
        }
    }
    let Reading { mut rows, regions, budget, .. } = reading;
    rows.sort_by_key(|row| row.number);
    fill(&mut rows, &regions, budget)?;
    Ok(rows)
}

impl Reading<'_> {
    fn start(&mut self, start: &BytesStart) -> Result<(), Wrong> {
        match name(start).as_str() {
            "row" => {
                let said = attribute(start, "r").and_then(|row| row.parse().ok());
                self.open.row = said.unwrap_or_else(|| self.open.row.saturating_add(1));
                self.open.column = 0;
            }
            "c" => self.cell(start),
            "v" => self.within = Within::Value,
            "t" if self.within != Within::Spoken => self.within = Within::Inline,
            "rPh" => self.within = Within::Spoken,
            "f" => self.open.has_formula = true,
            "mergeCell" => {
                self.budget.step()?;
                let region = attribute(start, "ref").and_then(|range| Region::named(&range));
                self.regions.extend(region);
            }
            _ => {}
        }
        Ok(())
    }

    fn cell(&mut self, start: &BytesStart) {
        let value = |name| attribute(start, name);
        let at = value("r").and_then(|at| position(&at));
        let (row, column) = at.unwrap_or((self.open.row, self.open.column));
        let kind = value("t").unwrap_or_default().into_owned();
        let style = value("s").and_then(|style| style.parse().ok()).unwrap_or_default();
        self.open = Open { row, column, kind, style, ..Open::default() };
    }

    fn text(&mut self, text: &str) {
        match self.within {
            Within::Value => self.open.value.push_str(text),
            Within::Inline => self.open.inline.push_str(text),
            Within::Nothing | Within::Spoken => {}
        }
    }

    fn end(&mut self, end: &str) -> Result<(), Wrong> {
        match end {
            "v" | "rPh" => self.within = Within::Nothing,
            "t" if self.within == Within::Inline => self.within = Within::Nothing,
            "c" => {
                let open = std::mem::take(&mut self.open);
                (self.open.row, self.open.column) = (open.row, open.column.saturating_add(1));
                self.add(&open)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn add(&mut self, open: &Open) -> Result<(), Wrong> {
        self.budget.step()?;
        let place = |open: &Open| {
            let table = Table { name: self.sheet.to_owned(), rows: Vec::new() };
            table.place(&Row { number: open.row, cells: Vec::new() }, open.column)
        };
        if open.column >= MOST_COLUMNS {
            self.notes.add(too_far_right(), self.sheet);
            return Ok(());
        }
        if open.kind == "e" {
            self.notes.add(failed(), format!("{}: {}", place(open), open.value));
            return Ok(());
        }
        if open.has_formula && open.value.is_empty() && open.kind != "str" {
            self.notes.add(without_value(), place(open));
            return Ok(());
        }
        let Some(cell) = self.value(open) else { return Ok(()) };
        self.budget.take(&cell)?;
        if self.rows.last().is_none_or(|row| row.number != open.row) {
            self.budget.row(&self.rows)?;
            self.rows.push(Row { number: open.row, cells: Vec::new() });
        }
        if let Some(row) = self.rows.last_mut() {
            row.fill(open.column, cell);
        }
        Ok(())
    }

    fn value(&self, open: &Open) -> Option<Cell> {
        let text = |text: &str| (!text.trim().is_empty()).then(|| Cell::Text(text.to_owned()));
        match open.kind.as_str() {
            "s" => text(self.book.strings.get(open.value.trim().parse::<usize>().ok()?)?),
            "inlineStr" => text(&unescaped(&open.inline)),
            "b" => Some(Cell::Flag(matches!(open.value.trim(), "1" | "true"))),
            "str" | "d" => text(&unescaped(&open.value)),
            _ => {
                let number = open.value.trim().parse::<f64>().ok().filter(|one| one.is_finite());
                let Some(number) = number else { return text(&unescaped(&open.value)) };
                let is_date = self.book.dates.get(open.style).copied().unwrap_or_default();
                let date = is_date.then(|| dated(number, self.book.is_1904)).flatten();
                Some(date.unwrap_or(Cell::Number(number)))
            }
        }
    }
}

fn too_far_right() -> Said {
    Said::new(
        "columns to the right of IV are not read",
        "Spalten rechts von IV werden nicht gelesen",
    )
}

/// That a formula came to nothing.
pub fn failed() -> Said {
    Said::new("cells with an error are left out", "Zellen mit einem Fehlerwert werden ausgelassen")
}

fn without_value() -> Said {
    Said::new(
        "formulas without a value are left out, as formulas are not calculated: open the file in a spreadsheet program and save it",
        "Formeln ohne Wert werden ausgelassen, denn gerechnet wird nicht: die Datei in einem Tabellenprogramm öffnen und speichern",
    )
}
