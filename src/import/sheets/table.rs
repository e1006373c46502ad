//! Tables, whatever file they are from: rows of cells, of which only those are kept that say
//! something.

use jiff::civil::{Date, DateTime, Time};

use crate::author::said;

use super::super::Wrong;

/// Rows of a table, columns of a row, cells and bytes of text of a file: larger ones are no
/// programme. Merged cells and repetitions count with each cell that they stand for.
const MOST_ROWS: usize = 100_000;
pub const MOST_COLUMNS: usize = 256;
const MOST_CELLS: usize = 2_000_000;
const MOST_TEXT: usize = 64 << 20;

/// What a cell says. Formulas are what they came to when the file was saved.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Number(f64),
    Flag(bool),
    Day(Date),
    Time(Time),
    Moment(DateTime),
}

impl Cell {
    /// As it would be written into a text.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Time(time) => time.strftime("%H:%M").to_string(),
            Self::Moment(moment) => moment.strftime("%Y-%m-%d %H:%M").to_string(),
        }
    }

    fn weight(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            _ => 0,
        }
    }
}

/// Cells by their columns, from left to right; both are counted from 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// As the program of the organiser numbers it, from 1.
    pub number: usize,
    pub cells: Vec<(usize, Cell)>,
}

impl Row {
    pub fn get(&self, column: usize) -> Option<&Cell> {
        let at = self.cells.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        self.cells.get(at).map(|(_, cell)| cell)
    }

    /// Sets a cell that says nothing yet.
    pub fn fill(&mut self, column: usize, cell: Cell) {
        if let Err(at) = self.cells.binary_search_by_key(&column, |(column, _)| *column) {
            self.cells.insert(at, (column, cell));
        }
    }
}

/// A sheet, or a CSV file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub name: String,
    pub rows: Vec<Row>,
}

impl Table {
    /// Where a cell is, as the organiser finds it: `Programm C12`.
    pub fn place(&self, row: &Row, column: usize) -> String {
        format!("{} {}{}", self.name, letters(column), row.number)
    }
}

/// What a file may still bring.
#[derive(Debug)]
pub struct Budget {
    cells: usize,
    text: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { cells: MOST_CELLS, text: MOST_TEXT }
    }
}

impl Budget {
    /// One more cell.
    pub fn take(&mut self, cell: &Cell) -> Result<(), Wrong> {
        self.step()?;
        self.text = self.text.checked_sub(cell.weight()).ok_or_else(too_large)?;
        Ok(())
    }

    /// A cell that is looked at.
    pub fn step(&mut self) -> Result<(), Wrong> {
        self.cells = self.cells.checked_sub(1).ok_or_else(too_large)?;
        Ok(())
    }

    /// Whether a table may have one more row.
    pub fn row(&self, rows: &[Row]) -> Result<(), Wrong> {
        if rows.len() < MOST_ROWS { Ok(()) } else { Err(too_large()) }
    }
}

/// That there is more than any programme has.
pub fn too_large() -> Wrong {
    let what = said!(
        "the tables are larger than any programme: at most {MOST_ROWS} rows and {MOST_CELLS} cells are read",
        "die Tabellen sind größer als jedes Programm: gelesen werden höchstens {MOST_ROWS} Zeilen und {MOST_CELLS} Zellen"
    );
    Wrong::new(what).hint(said!(
        "copy the rows of the programme into a new file",
        "die Zeilen des Programms in eine neue Datei kopieren"
    ))
}

/// The letters of a column: A, Z, AA.
fn letters(column: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or_default());
    match column / 26 {
        0 => letter(column).to_string(),
        more => format!("{}{}", letters(more - 1), letter(column)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_cells_are_named_as_programs_name_them() {
        let found: Vec<_> = [0, 25, 26, 255].into_iter().map(letters).collect();
        assert_eq!(found, ["A", "Z", "AA", "IV"]);
        let table = Table { name: "Programm".to_owned(), rows: Vec::new() };
        assert_eq!(table.place(&Row { number: 12, cells: Vec::new() }, 2), "Programm C12");
    }

    #[test]
    fn err_more_than_any_programme_has() {
        let mut budget = Budget::default();
        let text = Cell::Text("x".repeat(1 << 20));
        let taken = (0..100).take_while(|_| budget.take(&text).is_ok()).count();
        assert_eq!(taken, 64);
    }
}
