//! The workbook.
//!
//! Texts are written as texts, so nothing in them is calculated, and no address becomes a link.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::{
    columns::{Column, Wording},
    event::{Event, Timestamp},
};

use super::{Source, row::Cell, sheet::Sheet};

/// Units of UTF-16 that a cell may have.
const LONGEST: usize = 32_767;

/// How cells of each kind look.
struct Formats {
    head: Format,
    text: Format,
    /// Of texts that would make their rows very high.
    long: Format,
    day: Format,
    clock: Format,
}

/// The programme in a language as XLSX. With the address of the site, links inside of it are kept.
pub fn schedule_xlsx(event: &Event, site_url: Option<&str>, language: &str) -> Vec<u8> {
    // Writing to memory fails for names of sheets only, which tests try.
    written(&Source::new(event, site_url, language)).unwrap_or_default()
}

fn written(source: &Source) -> Result<Vec<u8>, XlsxError> {
    let event = source.event();
    let mut workbook = Workbook::new();
    // The time of writing would make each build another.
    let about = DocProperties::new().set_title(source.rendition.event_title());
    workbook.set_properties(&about.set_creation_datetime(&moment(&event.updated)?));
    let formats = Formats::new(source.wording);
    for sheet in source.sheets() {
        write_sheet(workbook.add_worksheet(), &sheet, &formats)?;
    }
    workbook.save_to_buffer()
}

fn moment(stamp: &Timestamp) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::parse_from_str(stamp.as_str().get(..19).unwrap_or_default())
}

fn write_sheet(
    worksheet: &mut Worksheet,
    sheet: &Sheet,
    formats: &Formats,
) -> Result<(), XlsxError> {
    worksheet.set_name(sheet.name)?.set_freeze_panes(1, 0)?;
    for (at, (column, heading)) in (0..).zip(&sheet.columns) {
        worksheet.write_string_with_format(0, at, heading, &formats.head)?;
        worksheet.set_column_width(at, width(*column))?;
    }
    for (number, row) in (1..).zip(&sheet.rows) {
        for (at, (cell, (column, _))) in (0..).zip(row.iter().zip(&sheet.columns)) {
            if let Some(cell) = cell {
                write_cell(worksheet, (number, at), cell, *column, formats)?;
            }
        }
    }
    Ok(())
}

fn write_cell(
    worksheet: &mut Worksheet,
    (row, at): (u32, u16),
    cell: &Cell,
    column: Column,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => {
            let is_long = matches!(column, Column::Description | Column::Biography);
            let format = if is_long { &formats.long } else { &formats.text };
            worksheet.write_string_with_format(row, at, shortened(text), format)?;
        }
        Cell::Number(number) => {
            worksheet.write_number_with_format(row, at, *number, &formats.text)?;
        }
        Cell::Day(day) => {
            let day = ExcelDateTime::parse_from_str(day.as_str())?;
            worksheet.write_datetime_with_format(row, at, &day, &formats.day)?;
        }
        Cell::Clock(clock) => {
            let clock = ExcelDateTime::parse_from_str(clock)?;
            worksheet.write_datetime_with_format(row, at, &clock, &formats.clock)?;
        }
    }
    Ok(())
}

/// What fits into a cell.
fn shortened(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let mut units = 1;
    let fits = |letter: &char| {
        units += letter.len_utf16();
        units <= LONGEST
    };
    let mut short: String = text.chars().take_while(fits).collect();
    short.push('…');
    short
}

fn width(column: Column) -> u16 {
    match column {
        Column::Date | Column::EndDate | Column::Kind | Column::Capacity | Column::State => 12,
        Column::Start | Column::End => 8,
        Column::Title | Column::Summary | Column::Description | Column::Biography => 50,
        _ => 26,
    }
}

impl Formats {
    fn new(wording: Wording) -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let day = match wording {
            Wording::English => "yyyy-mm-dd",
            Wording::German => "dd.mm.yyyy",
        };
        Self {
            head: Format::new().set_bold(),
            text: top().set_text_wrap(),
            long: top(),
            day: top().set_num_format(day),
            clock: top().set_num_format("hh:mm"),
        }
    }
}
