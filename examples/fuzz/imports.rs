//! Programmes of other software, to be changed: the fixtures of the tests, and workbooks.

use std::{
    error::Error,
    fs,
    io::{Cursor, Read, Write},
    path::Path,
};

use treffpunkt::{
    author::{Tongue, read_folder},
    event::Event,
    import::{Format, Options, Source, import, template},
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

const FIXTURES: &str = "tests/import";

/// Files of one event, below [`FIXTURES`]. Each of them is changed beside the others.
const GROUPS: [(&str, &[&str]); 14] = [
    ("schedule", &["frab.json"]),
    ("schedule", &["frab.xml"]),
    ("schedule", &["fosdem.xml"]),
    ("pretalx", &["widget.json"]),
    ("pretalx", &["old_widget.json"]),
    ("pretalx", &["old_talks.json"]),
    ("pretalx", &["old_schedule.json"]),
    (
        "pretalx",
        &[
            "submissions.json",
            "answers.json",
            "event.json",
            "questions.json",
            "rooms.json",
            "slots.json",
            "speakers.json",
            "submission-types.json",
            "tracks.json",
        ],
    ),
    ("sessionize", &["all.json", "grid_smart.json"]),
    ("conclar", &["program.js", "people.js"]),
    ("conclar", &["version_2.json"]),
    ("open_event/v1", &["event.json", "sessions.json", "speakers.json", "tracks.json"]),
    ("icalendar", &["programme.ics"]),
    ("sheets", &["fachtag.csv"]),
];

/// A small workbook of LibreOffice: a head, repeated cells, a date, a time and a formula.
const TABLE: &str = r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Programm">
    <table:table-row><table:table-cell office:value-type="string"><text:p>Titel</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Beginn</text:p></table:table-cell><table:table-cell><text:p>Raum</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="1" table:formula="of:=1+1"><text:p>A <text:s text:c="3"/>b</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2027-05-07T09:30:00"/><table:table-cell table:number-columns-repeated="3"><text:p>Saal</text:p></table:table-cell></table:table-row>
    </table:table></office:spreadsheet></office:body></office:document-content>"#;

/// What is imported with a file that is changed.
pub struct Import {
    pub format: Format,
    beside: Vec<Source>,
    /// The parts of the zip that holds the changed file, which is one of them.
    zip: Option<Parts>,
}

/// A file that is changed: its name, its bytes, and what is imported with it.
pub type ImportSeed = (String, Vec<u8>, Import);

/// All files that are changed.
pub fn seeds() -> Result<Vec<ImportSeed>, Box<dyn Error>> {
    let mut seeds = Vec::new();
    for (folder, names) in GROUPS {
        let file = |name: &&str| {
            let bytes = fs::read(Path::new(FIXTURES).join(folder).join(name))?;
            Ok(Source { name: (*name).to_owned(), bytes })
        };
        let sources = names.iter().map(file).collect::<Result<Vec<_>, std::io::Error>>()?;
        let format = Format::guess(&sources).map_err(|wrong| wrong.what.english.into_owned())?;
        for (at, source) in sources.iter().enumerate() {
            let beside = [&sources[..at], &sources[at + 1..]].concat();
            let import = Import { format, beside, zip: None };
            seeds.push((source.name.clone(), source.bytes.clone(), import));
        }
        if folder == "open_event/v1" {
            let parts = sources.into_iter().map(|source| (source.name, source.bytes)).collect();
            zipped(format, "export.zip", parts, &mut seeds)?;
        }
    }
    let xlsx = parts_of(&template(Tongue::German))?;
    zipped(Format::Spreadsheet, "a.xlsx", xlsx, &mut seeds)?;
    let mime = "application/vnd.oasis.opendocument.spreadsheet";
    let ods = [("mimetype", mime), ("content.xml", TABLE)];
    let ods = ods.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).to_vec();
    zipped(Format::Spreadsheet, "a.ods", ods, &mut seeds)?;
    Ok(seeds)
}

/// The zip itself, and each of its parts, as what is changed in a zip seldom unpacks.
fn zipped(
    format: Format,
    name: &str,
    parts: Parts,
    seeds: &mut Vec<ImportSeed>,
) -> Result<(), Box<dyn Error>> {
    let whole = Import { format, beside: Vec::new(), zip: None };
    seeds.push((name.to_owned(), packed(&parts)?, whole));
    for (part, bytes) in &parts {
        let import = Import { format, beside: Vec::new(), zip: Some(parts.clone()) };
        seeds.push((part.clone(), bytes.clone(), import));
    }
    Ok(())
}

/// Files of a zip, each with its name.
type Parts = Vec<(String, Vec<u8>)>;

fn packed(parts: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name.as_str(), SimpleFileOptions::default())?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn parts_of(zip: &[u8]) -> Result<Parts, Box<dyn Error>> {
    let mut archive = ZipArchive::new(Cursor::new(zip))?;
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at)?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        parts.push((part.name()?.into_owned(), bytes));
    }
    Ok(parts)
}

/// Imports a changed file, reads what comes of it, and imports it once more into that.
pub fn read(
    dir: &Path,
    name: &str,
    bytes: &[u8],
    with: &Import,
) -> Result<Option<Event>, Box<dyn Error>> {
    let source = match &with.zip {
        None => Source { name: name.to_owned(), bytes: bytes.to_vec() },
        Some(parts) => {
            let mut parts = parts.clone();
            for part in parts.iter_mut().filter(|part| part.0 == name) {
                part.1 = bytes.to_vec();
            }
            Source { name: "a.zip".to_owned(), bytes: packed(&parts)? }
        }
    };
    let sources = [vec![source], with.beside.clone()].concat();
    // What it takes itself for is part of what is tried.
    let _ = Format::guess(&sources);
    let now = "2026-01-02T03:04Z".parse()?;
    let options = Options { time_zone: Some("Europe/Berlin".to_owned()), language: None, now };
    let Ok(made) = import(&sources, Some(with.format), None, &options) else { return Ok(None) };
    fs::write(dir.join("event.json"), &made.json)?;
    let again = import(&sources, Some(with.format), Some(&made.json), &options);
    if again.is_err() {
        return Err("what was written cannot be imported into".into());
    }
    Ok(read_folder(dir)?.event)
}
