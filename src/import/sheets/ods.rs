//! Workbooks of LibreOffice: [OpenDocument](https://docs.oasis-open.org/office/OpenDocument/v1.3/).

use std::collections::HashSet;

use jiff::civil::{Date, DateTime, Time};
use quick_xml::events::BytesStart;

use super::super::{Notes, Wrong};
use super::{
    merged::{Region, fill},
    parts::Parts,
    table::{Budget, Cell, MOST_COLUMNS, Row, Table},
    xlsx::{broken, hidden},
    xml::{Next, Xml, attribute, count, name},
};

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Whether the parts are those of such a workbook.
pub fn is_one(parts: &mut Parts) -> bool {
    parts.text("mimetype").ok().flatten().is_some_and(|mime| mime.starts_with(MIME))
}

/// The tables of a workbook, in its order. Hidden ones are not read.
pub fn tables(parts: &mut Parts, notes: &mut Notes) -> Result<Vec<Table>, Wrong> {
    let text = parts.text("content.xml")?.ok_or_else(broken)?;
    let mut reading = Reading::default();
    for next in Xml::new(&text) {
        match next {
            Next::Start(start) => reading.start(&start, notes)?,
            Next::End(end) => reading.end(&end)?,
            Next::Text(text) if reading.is_in_text => reading.text.push_str(&text),
            Next::Text(_) => {}
        }
    }
    Ok(reading.tables)
}

/// The cell that is being read.
#[derive(Debug, Default)]
struct Open {
    /// What it says by its attributes.
    value: Option<Cell>,
    times: usize,
    rows: usize,
}

#[derive(Debug, Default)]
struct Reading {
    budget: Budget,
    tables: Vec<Table>,
    /// Names of styles whose tables are hidden.
    hidden: HashSet<String>,
    style: String,
    is_hidden: bool,
    row: Row,
    /// How often the row stands there.
    times: usize,
    column: usize,
    open: Open,
    text: String,
    is_in_text: bool,
    regions: Vec<Region>,
}

impl Reading {
    fn start(&mut self, start: &BytesStart, notes: &mut Notes) -> Result<(), Wrong> {
        match name(start).as_str() {
            "style" => self.style = attribute(start, "name").unwrap_or_default().into_owned(),
            "table-properties" if attribute(start, "display").as_deref() == Some("false") => {
                self.hidden.insert(std::mem::take(&mut self.style));
            }
            "table" => self.table(start, notes),
            "table-row" => {
                let number = self.row.number + self.times;
                self.row = Row { number, cells: Vec::new() };
                self.times = count(start, "number-rows-repeated").clamp(1, 2_000_000);
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" => {
                self.budget.step()?;
                self.text.clear();
                self.open = Open {
                    value: value(start),
                    times: count(start, "number-columns-repeated").clamp(1, 1 << 20),
                    rows: count(start, "number-rows-spanned"),
                };
            }
            "p" => {
                if !self.text.is_empty() {
                    self.text.push('\n');
                }
                self.is_in_text = true;
            }
            "s" if self.is_in_text => {
                self.text.push_str(&" ".repeat(count(start, "c").clamp(1, 100)));
            }
            "line-break" if self.is_in_text => self.text.push('\n'),
            "tab" if self.is_in_text => self.text.push('\t'),
            _ => {}
        }
        Ok(())
    }

    fn table(&mut self, start: &BytesStart, notes: &mut Notes) {
        let name = attribute(start, "name").unwrap_or_default().into_owned();
        self.is_hidden =
            attribute(start, "style-name").is_some_and(|style| self.hidden.contains(&*style));
        (self.row, self.times) = (Row { number: 1, cells: Vec::new() }, 0);
        match self.is_hidden {
            true => notes.add(hidden(), name),
            false => self.tables.push(Table { name, rows: Vec::new() }),
        }
    }

    fn end(&mut self, end: &str) -> Result<(), Wrong> {
        match end {
            "p" => self.is_in_text = false,
            // What is noted beside a cell is no part of it.
            "annotation" => self.text.clear(),
            "table-cell" | "covered-table-cell" => self.cell()?,
            "table-row" => self.rows()?,
            "table" => {
                let regions = std::mem::take(&mut self.regions);
                if let Some(table) = self.tables.last_mut().filter(|_| !self.is_hidden) {
                    fill(&mut table.rows, &regions, &mut self.budget)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn cell(&mut self) -> Result<(), Wrong> {
        let open = std::mem::take(&mut self.open);
        let text = std::mem::take(&mut self.text);
        let cell = open.value.or_else(|| (!text.trim().is_empty()).then_some(Cell::Text(text)));
        let first = self.column;
        self.column = self.column.saturating_add(open.times);
        let Some(cell) = cell.filter(|_| !self.is_hidden) else { return Ok(()) };
        if open.rows > 1 {
            self.budget.step()?;
            let last = self.row.number.saturating_add(open.rows - 1);
            self.regions.push(Region { column: first, first: self.row.number, last });
        }
        for column in first..self.column.min(MOST_COLUMNS) {
            self.budget.take(&cell)?;
            self.row.cells.push((column, cell.clone()));
        }
        Ok(())
    }

    /// Adds the row as often as it stands there; empty ones are repeated to the end of the sheet.
    fn rows(&mut self) -> Result<(), Wrong> {
        let cells = std::mem::take(&mut self.row.cells);
        let Some(table) = self.tables.last_mut().filter(|_| !cells.is_empty()) else {
            return Ok(());
        };
        for number in (self.row.number..).take(self.times) {
            self.budget.row(&table.rows)?;
            for (_, cell) in &cells {
                self.budget.take(cell)?;
            }
            table.rows.push(Row { number, cells: cells.clone() });
        }
        Ok(())
    }
}

/// What a cell says by its attributes.
fn value(start: &BytesStart) -> Option<Cell> {
    let said = |name: &str| attribute(start, name);
    match said("value-type")?.as_ref() {
        "float" | "percentage" | "currency" => {
            let number = said("value")?.trim().parse::<f64>().ok();
            number.filter(|number| number.is_finite()).map(Cell::Number)
        }
        "boolean" => said("boolean-value").map(|flag| Cell::Flag(flag == "true")),
        "date" => {
            let text = said("date-value")?;
            let day = || text.parse::<Date>().ok().map(Cell::Day);
            match text.contains('T') {
                true => text.parse::<DateTime>().ok().map(Cell::Moment),
                false => day(),
            }
        }
        "time" => time(&said("time-value")?),
        _ => said("string-value")
            .filter(|text| !text.trim().is_empty())
            .map(|text| Cell::Text(text.into_owned())),
    }
}

/// A time of day: `PT09H30M00S`.
fn time(text: &str) -> Option<Cell> {
    let text = text.strip_prefix("PT")?;
    let (hours, rest) = text.split_once('H')?;
    let minutes = rest.split_once('M').map_or("0", |(minutes, _)| minutes);
    let (hours, minutes) = (hours.parse::<i8>().ok()?, minutes.parse::<i8>().ok()?);
    if (hours, minutes) == (24, 0) {
        return Some(Cell::Text("24:00".to_owned()));
    }
    Time::new(hours, minutes, 0, 0).ok().map(Cell::Time)
}
