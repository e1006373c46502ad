//! The table of all runs as CSV.
//!
//! It begins with the mark of UTF-8, without which Excel takes it for another encoding. Excel
//! parts cells at what its language has for lists: a comma where numbers have a point, else a
//! semicolon; it would read a line `sep=;` instead, and then not the mark.

use csv::{Terminator, WriterBuilder};

use crate::{columns::Wording, event::Event};

use super::{Source, row::Cell};

const MARK: &[u8] = b"\xef\xbb\xbf";

/// What a program of tables takes for the beginning of a formula.
const BEGINS_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The programme in a language, with a row for each run. With the address of the site, links
/// inside of it are kept.
pub fn schedule_csv(event: &Event, site_url: Option<&str>, language: &str) -> Vec<u8> {
    let source = Source::new(event, site_url, language);
    let sheet = source.table();
    let separator = match source.wording {
        Wording::English if language.starts_with("en") => b',',
        _ => b';',
    };
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_vec());
    // Writing to memory cannot fail, and rows are as long as the head.
    let _ = writer.write_record(sheet.columns.iter().map(|(_, heading)| heading));
    for row in &sheet.rows {
        let _ =
            writer.write_record(row.iter().map(|cell| cell.as_ref().map(text).unwrap_or_default()));
    }
    writer.into_inner().unwrap_or_default()
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => guarded(text),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.as_str().to_owned(),
        Cell::Clock(clock) => clock.clone(),
    }
}

/// A text that no program calculates: an apostrophe stands before what begins like a formula. The
/// importer takes it away again.
fn guarded(text: &str) -> String {
    match text.trim_start_matches('\'').starts_with(BEGINS_FORMULA) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_nothing_is_calculated() {
        for text in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "'=1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["1+1", "'a", "", "'", "a=1"] {
            assert_eq!(guarded(text), text);
        }
    }
}
