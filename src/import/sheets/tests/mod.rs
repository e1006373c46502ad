//! Whole tables, from the file to the event.

mod csv_files;
mod hostile;
mod workbooks;

use std::{fs, io::Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::author::read_folder;

use super::super::{Draft, Format, Notes, Options, Source, import};

pub fn options() -> Options {
    let time_zone = Some("Europe/Berlin".to_owned());
    Options { time_zone, language: None, now: "2027-01-02T09:00Z".parse().unwrap() }
}

pub fn source(name: &str, bytes: impl AsRef<[u8]>) -> Source {
    Source { name: name.to_owned(), bytes: bytes.as_ref().to_vec() }
}

/// The draft of files, and its notes in English.
pub fn read(sources: &[Source]) -> (Draft, Vec<String>) {
    assert!(super::is_that_of(sources), "not seen to be tables");
    let mut notes = Notes::default();
    let draft = super::read(sources, &options(), &mut notes).unwrap();
    let notes = notes.all().iter().map(|note| note.to_said().english.into_owned());
    (draft, notes.collect())
}

pub fn read_csv(text: &str) -> (Draft, Vec<String>) {
    read(&[source("programm.csv", text)])
}

/// Titles with what their runs say.
pub fn programme(draft: &Draft) -> Vec<String> {
    let session = |session: &super::super::DraftSession| {
        let runs = session.runs.iter().map(|run| {
            let time = |time: Option<jiff::civil::DateTime>| {
                time.map(|time| time.strftime("%m-%d %H:%M").to_string()).unwrap_or_default()
            };
            let day = run.day.map(|day| day.to_string()).unwrap_or_default();
            format!("{day}{}–{} {}", time(run.start), time(run.end), run.rooms.join("+"))
        });
        let runs: Vec<_> = runs.collect();
        format!("{}: {}", session.title.first(), runs.join(", "))
    };
    draft.sessions.iter().map(session).collect()
}

/// Imports files and reads the event folder that they become. It must have no errors.
pub fn event_of(sources: &[Source]) -> crate::event::Event {
    let imported = import(sources, None, None, &options()).unwrap();
    assert_eq!(imported.format, Format::Spreadsheet);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("event.json"), &imported.json).unwrap();
    let reading = read_folder(folder.path()).unwrap();
    let errors =
        reading.findings.iter().filter(|one| one.severity == crate::author::Severity::Error);
    let errors: Vec<_> = errors.collect();
    assert!(errors.is_empty(), "{errors:#?}\n{}", imported.json);
    let event = reading.event.unwrap();
    assert_eq!(event.sessions.len(), imported.sessions);
    event
}

/// A ZIP of parts, packed or as they are.
pub fn zip(parts: &[(&str, &str)], is_packed: bool) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let method = if is_packed { CompressionMethod::Deflated } else { CompressionMethod::Stored };
    for (name, text) in parts {
        let options = SimpleFileOptions::default().compression_method(method);
        zip.start_file(*name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of Excel of one sheet with these rows, and these parts beside it.
pub fn xlsx(sheet_data: &str, after: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{sheet_data}</sheetData>{after}</worksheet>");
    let mut all = vec![
        ("[Content_Types].xml", "<Types/>"),
        (
            "xl/workbook.xml",
            r#"<workbook><sheets><sheet name="Programm" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    all.retain(|(name, _)| !parts.iter().any(|(other, _)| other == name));
    all.extend(parts);
    zip(&all, true)
}

/// A workbook of LibreOffice of one sheet with these rows.
pub fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content><office:body><office:spreadsheet><table:table table:name="Programm">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let mime = "application/vnd.oasis.opendocument.spreadsheet";
    zip(&[("mimetype", mime), ("content.xml", &content)], true)
}
