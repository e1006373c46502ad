//! The components in a file.

use std::borrow::Cow;

use calcard::{Entry, Parser, icalendar::ICalendarComponent};
use encoding_rs::{Encoding, WINDOWS_1252};

use crate::author::{Said, said};

use super::{
    super::{Notes, Source, Wrong},
    later::by_method,
};

const MOST_BYTES: usize = 64 << 20;
/// More lines in a row that are none of a calendar: it is something else.
const MOST_ERRORS: usize = 1_000;

pub fn is_calendar(source: &Source) -> bool {
    let begin = &source.bytes[..source.bytes.len().min(200)];
    let letters: Vec<u8> =
        begin.iter().filter(|byte| byte.is_ascii_graphic()).map(u8::to_ascii_uppercase).collect();
    letters.starts_with(b"BEGIN:VCALENDAR")
}

/// All components of the calendars in a file.
///
/// # Errors
/// If it is too large, or no calendar.
pub fn components(source: &Source, notes: &mut Notes) -> Result<Vec<ICalendarComponent>, Wrong> {
    let name = &source.name;
    if source.bytes.len() > MOST_BYTES {
        return Err(Wrong::new(said!(
            "{name} is larger than 64 MB",
            "{name} ist größer als 64 MB"
        )));
    }
    let text = decoded(source, notes);
    let mut parser = Parser::new(&text);
    let (mut components, mut errors) = (Vec::new(), 0);
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => components.extend(by_method(calendar.components, notes)),
            Entry::Eof => break,
            _ if errors == MOST_ERRORS => break,
            _ => errors += 1,
        }
    }
    if errors > 0 {
        let lines = Said::new(
            "lines that are none of a calendar were left out",
            "Zeilen, die nicht zu einem Kalender gehören, wurden weggelassen",
        );
        notes.add(lines, name);
    }
    if components.is_empty() {
        let what = said!("{name}: there is no calendar in it", "{name}: darin ist kein Kalender");
        return Err(Wrong::new(what)
            .hint(Said::new("export it again, whole", "neu exportieren, und zwar vollständig")));
    }
    Ok(components)
}

/// UTF-8, as the specification has it, or what Windows wrote instead.
fn decoded<'s>(source: &'s Source, notes: &mut Notes) -> Cow<'s, str> {
    if Encoding::for_bom(&source.bytes).is_none()
        && let Ok(text) = std::str::from_utf8(&source.bytes)
    {
        return Cow::Borrowed(text);
    }
    let (text, encoding, _) = WINDOWS_1252.decode(&source.bytes);
    let encoding = encoding.name();
    if encoding != "UTF-8" {
        notes.add(
            said!(
                "the file is not encoded in UTF-8, and was read as {encoding}: look at umlauts",
                "die Datei ist nicht in UTF-8 kodiert und wurde als {encoding} gelesen: Umlaute ansehen"
            ),
            &source.name,
        );
    }
    text
}
