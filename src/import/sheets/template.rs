//! The workbook that organisers start from: a sheet of each kind, with an example in each.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Note, Workbook, Worksheet, XlsxError,
};

use crate::{author::Tongue, columns::SheetKind};

use super::{
    template_columns::{Example, Sample, samples},
    wording,
};

/// The template as XLSX.
pub fn template(tongue: Tongue) -> Vec<u8> {
    // Writing to memory fails for names of sheets only, which a test tries.
    written(tongue).unwrap_or_default()
}

fn written(tongue: Tongue) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The same file each time.
    let made = ExcelDateTime::from_ymd(2027, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for kind in &SheetKind::ALL {
        let sheet = workbook.add_worksheet();
        sheet.set_name(kind.name(wording(tongue)))?;
        sheet.set_freeze_panes(1, 0)?;
        for (at, sample) in (0..).zip(samples(*kind)) {
            column(sheet, at, *kind, sample, tongue)?;
        }
    }
    workbook.save_to_buffer()
}

fn column(
    sheet: &mut Worksheet,
    at: u16,
    kind: SheetKind,
    sample: &Sample,
    tongue: Tongue,
) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let name = kind.heading(sample.column, wording(tongue));
    sheet.write_string_with_format(0, at, name, &bold)?;
    let (english, german, example) = (sample.english, sample.german, sample.example);
    let hint = match tongue {
        Tongue::English => english,
        Tongue::German => german,
    };
    sheet.insert_note(0, at, &Note::new(hint).add_author_prefix(false))?;
    let width = match example {
        Example::Text(..) => 26,
        Example::Day(..) | Example::Time(..) | Example::Nothing => 14,
    };
    sheet.set_column_width(at, width)?;
    let format = match (example, tongue) {
        (Example::Day(..), Tongue::German) => Format::new().set_num_format("dd.mm.yyyy"),
        (Example::Day(..), Tongue::English) => Format::new().set_num_format("yyyy-mm-dd"),
        (Example::Time(..), _) => Format::new().set_num_format("hh:mm"),
        _ => Format::new().set_text_wrap(),
    };
    // Rows to come have it, too.
    let format = format.set_align(FormatAlign::Top);
    sheet.set_column_format(at, &format)?;
    write(sheet, at, example, &format, tongue)
}

fn write(
    sheet: &mut Worksheet,
    at: u16,
    example: Example,
    format: &Format,
    tongue: Tongue,
) -> Result<(), XlsxError> {
    match (example, tongue) {
        (Example::Nothing, _) => {}
        (Example::Text(text, _), Tongue::English) | (Example::Text(_, text), Tongue::German) => {
            sheet.write_string_with_format(1, at, text, format)?;
        }
        (Example::Day(year, month, day), _) => {
            let day = ExcelDateTime::from_ymd(year, month, day)?;
            sheet.write_datetime_with_format(1, at, &day, format)?;
        }
        (Example::Time(hour, minute), _) => {
            let time = ExcelDateTime::from_hms(hour, minute, 0)?;
            sheet.write_datetime_with_format(1, at, &time, format)?;
        }
    }
    Ok(())
}
