//! Tables: CSV, and workbooks of Excel and LibreOffice. It is the format that organisers have.
//!
//! Any table with a column of titles is a programme: each row is a session with its run. Sheets
//! of runs, people, contacts and pictures may stand beside it. They are known by their names and
//! columns, whose words are in `crate::columns`; what was understood is noted. `docs/spreadsheet.md` is
//! the page for organisers.
//!
//! Formulas are what they came to when the file was saved; nothing is calculated, and neither
//! macros nor links to other files are looked at.

mod contacts;
mod csv;
mod dates;
mod entry;
mod headings;
mod merged;
mod names;
mod ods;
mod parts;
mod people;
mod public;
mod runs;
mod serial;
mod sessions;
mod sheet_xml;
mod table;
mod template;
mod template_columns;
#[cfg(test)]
mod tests;
mod understood;
mod whole;
mod xlsx;
mod xml;

pub use names::titled;
pub use template::template;

use crate::{
    author::{Tongue, said},
    columns::Wording,
};

use super::{Draft, Notes, Options, Source, Wrong};

use parts::Parts;
use table::Table;

/// Larger files are refused, in bytes.
const LARGEST: usize = 64 << 20;
/// How old workbooks of Excel begin, and those with a password.
const OLD: &[u8] = b"\xd0\xcf\x11\xe0";

/// Whether all files are tables.
pub fn is_that_of(sources: &[Source]) -> bool {
    !sources.is_empty() && sources.iter().all(is_table)
}

fn is_table(source: &Source) -> bool {
    if source.bytes.starts_with(OLD) {
        return true;
    }
    match Parts::open(&source.bytes) {
        Some(mut parts) => xlsx::is_one(&parts) || ods::is_one(&mut parts),
        None => csv::is_one(source),
    }
}

/// Reads all tables of the files.
///
/// # Errors
/// If a file cannot be read, is larger than any programme, or if no table has a column that says
/// what its rows are.
pub fn read(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    let mut tables = Vec::new();
    for source in sources {
        tables.extend(tables_of(source, notes)?);
    }
    whole::draft(&tables, options, notes)
}

fn tables_of(source: &Source, notes: &mut Notes) -> Result<Vec<Table>, Wrong> {
    let name = &source.name;
    if source.bytes.len() > LARGEST {
        let most = LARGEST >> 20;
        return Err(Wrong::new(said!(
            "{name}: larger than {most} MB, which no programme is",
            "{name}: größer als {most} MB, und das ist kein Programm"
        )));
    }
    if source.bytes.starts_with(OLD) {
        let what = said!(
            "{name}: an old workbook (XLS), or one with a password",
            "{name}: eine alte Arbeitsmappe (XLS) oder eine mit Kennwort"
        );
        return Err(Wrong::new(what).hint(said!(
            "save it as XLSX, without a password",
            "als XLSX speichern, ohne Kennwort"
        )));
    }
    let Some(mut parts) = Parts::open(&source.bytes) else {
        return Ok(vec![csv::table(source, notes)?]);
    };
    if ods::is_one(&mut parts) {
        ods::tables(&mut parts, notes)
    } else {
        xlsx::tables(&mut parts, notes)
    }
}

/// The language in which the program says what sheets and columns are called.
fn wording(tongue: Tongue) -> Wording {
    match tongue {
        Tongue::English => Wording::English,
        Tongue::German => Wording::German,
    }
}
