//! CSV files as programs write them: separators, encodings and a first line that says which
//! separator there is, as Excel has it.

use csv::ReaderBuilder;
use encoding_rs::{Encoding, WINDOWS_1252};

use crate::author::Said;

use super::super::{Notes, Source, Wrong};
use super::{
    headings::known,
    table::{Budget, Cell, MOST_COLUMNS, Row, Table},
};

const SEPARATORS: [u8; 4] = *b";,\t|";

/// The head of a table is looked for in these many rows, in these many bytes.
const MOST_LOOKED_AT: usize = 25;
const HEAD: usize = 64 << 10;

/// Whether a file is a table with a title column, or another that can be used.
pub fn is_one(source: &Source) -> bool {
    let head = &source.bytes[..source.bytes.len().min(HEAD)];
    let (text, _) = decoded(head);
    // Headings of other formats: JSON, XML, calendars, ZIPs.
    let is_other = text.trim_start().starts_with(['{', '[', '<']) || head.starts_with(b"PK");
    let is_text = !text.contains('\0') && !text.trim_start().starts_with("BEGIN:");
    !is_other && is_text && separator(&text).1 > 0
}

/// The table of a file.
pub fn table(source: &Source, notes: &mut Notes) -> Result<Table, Wrong> {
    let (text, is_guessed) = decoded(&source.bytes);
    if is_guessed {
        notes.add(guessed(), source.name.as_str());
    }
    let separator = said_separator(&text).unwrap_or_else(|| separator(&text).0);
    let mut budget = Budget::default();
    let (mut rows, mut lines) = (Vec::new(), Lines::new(&text));
    let mut reader = ReaderBuilder::new();
    reader.delimiter(separator).has_headers(false).flexible(true);
    let mut reader = reader.from_reader(text.as_bytes());
    let skipped = usize::from(said_separator(&text).is_some());
    for record in reader.records().map_while(Result::ok).skip(skipped) {
        let at = record.position().map_or(0, csv::Position::byte);
        let number = lines.number(usize::try_from(at).unwrap_or_default());
        let mut row = Row { number, cells: Vec::new() };
        for (column, text) in record.iter().enumerate().take(MOST_COLUMNS) {
            if !text.trim().is_empty() {
                let cell = Cell::Text(unguarded(text.trim()).replace('\r', ""));
                budget.take(&cell)?;
                row.cells.push((column, cell));
            }
        }
        if !row.cells.is_empty() {
            budget.row(&rows)?;
            rows.push(row);
        }
    }
    let name = source.name.rsplit_once('.').map_or(source.name.as_str(), |(stem, _)| stem);
    Ok(Table { name: name.to_owned(), rows })
}

/// A text without the apostrophe that kept a program from calculating it.
fn unguarded(text: &str) -> &str {
    let behind = text.strip_prefix('\'').filter(|behind| {
        behind.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
    });
    behind.unwrap_or(text)
}

/// The lines of a text. The reader's own count is one behind where lines end as Windows ends them.
struct Lines<'t> {
    bytes: &'t [u8],
    counted: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), counted: 0, line: 1 }
    }

    /// The number of the line of the record that begins at a byte, or after the ends of lines
    /// there. Records are asked for in their order.
    fn number(&mut self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = self.bytes.get(self.counted..at + ends).unwrap_or_default();
        let is_end = |(at, byte): (usize, &u8)| {
            *byte == b'\n' || *byte == b'\r' && passed.get(at + 1) != Some(&b'\n')
        };
        self.line += passed.iter().enumerate().filter(|one| is_end(*one)).count();
        self.counted += passed.len();
        self.line
    }
}

/// The text, and whether its encoding is a guess: files say it by their first bytes, or are UTF-8.
fn decoded(bytes: &[u8]) -> (String, bool) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding.decode(bytes).0.into_owned(), false);
    }
    // A head may end in the middle of a letter.
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), false),
        Err(error) if error.error_len().is_none() => {
            (String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned(), false)
        }
        Err(_) => (WINDOWS_1252.decode(bytes).0.into_owned(), true),
    }
}

/// The separator that the first line names: `sep=;`.
fn said_separator(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim_matches('"');
    let said = line.strip_prefix("sep=")?.bytes().next();
    said.filter(|byte| SEPARATORS.contains(byte))
}

/// The separator with which most headings are known, and how many they are then.
fn separator(text: &str) -> (u8, usize) {
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let score = |separator: &u8| {
        let mut reader = ReaderBuilder::new();
        reader.delimiter(*separator).has_headers(false).flexible(true);
        let mut reader = reader.from_reader(&text.as_bytes()[..end]);
        let rows = reader.records().map_while(Result::ok).take(MOST_LOOKED_AT);
        let counts = rows.map(|row| (known(row.iter()), row.len()));
        counts.max().unwrap_or_default()
    };
    let best = SEPARATORS.iter().rev().max_by_key(|separator| score(separator)).unwrap_or(&b';');
    (*best, score(best).0)
}

fn guessed() -> Said {
    Said::new(
        "the file is not UTF-8 and is read as Windows-1252: look at its umlauts",
        "die Datei ist nicht UTF-8 und wird als Windows-1252 gelesen: auf Umlaute achten",
    )
}
