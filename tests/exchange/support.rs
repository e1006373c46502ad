//! Files of others, and events that are made of them.

use std::{env, fs, io::Write, path::Path, time::Instant};

use treffpunkt::{
    author::{Severity, read_folder},
    event::Event,
    export::{DataFile, event_calendar, schedule_csv, schedule_json, schedule_xlsx, schedule_xml},
    import::{Imported, Options, Source, import},
};

/// The address of the site that exports name.
pub const SITE: &str = "https://example.org/tagung/";

/// Files of the folder of real programmes; `None`, with a line that says so, where there is none.
pub fn real(names: &[&str]) -> Option<Vec<Source>> {
    let Some(folder) = env::var_os("TREFFPUNKT_DATA") else {
        skip(names[0]);
        return None;
    };
    let file = |name: &&str| {
        let bytes = fs::read(Path::new(&folder).join(name)).unwrap();
        Source { name: (*name).to_owned(), bytes }
    };
    Some(names.iter().map(file).collect())
}

#[expect(clippy::explicit_write, reason = "lines of a macro are shown where a test fails alone")]
fn skip(name: &str) {
    writeln!(std::io::stderr(), "skipped {name}: TREFFPUNKT_DATA names no folder").unwrap();
}

/// Files, imported.
pub fn imported(sources: &[Source], time_zone: Option<&str>, language: Option<&str>) -> Imported {
    let now = "2026-01-02T03:04Z".parse().unwrap();
    let [time_zone, language] = [time_zone, language].map(|one| one.map(str::to_owned));
    let options = Options { time_zone, language, now };
    let imported = import(sources, None, None, &options).unwrap();
    for note in &imported.notes {
        println!("{}", note.to_said().english);
    }
    fits_schema(&imported.json);
    imported
}

/// What is written is what editors complete, too.
fn fits_schema(json: &str) {
    let schema = include_str!("../../docs/event.schema.json");
    let [schema, event] = [schema, json].map(|text| serde_json::from_str(text).unwrap());
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let refusals = validator.iter_errors(&event).take(20);
    let refusals: Vec<_> =
        refusals.map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(refusals.is_empty(), "{refusals:#?}");
}

/// The event of an `event.json`, which has no errors.
pub fn event_of(imported: &Imported) -> Event {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), &imported.json).unwrap();
    event_in(dir.path())
}

/// The event of a folder, which has no errors.
pub fn event_in(folder: &Path) -> Event {
    let reading = read_folder(folder).unwrap();
    let errors = reading.findings.iter().filter(|one| one.severity == Severity::Error);
    let errors: Vec<_> = errors.take(20).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    reading.event.unwrap()
}

/// A file of a site, in the event's own language.
pub fn exported(event: &Event, file: DataFile) -> Source {
    let (site, language) = (Some(SITE), event.languages[0].as_str());
    let begin = Instant::now();
    let bytes = match file {
        DataFile::Calendar => event_calendar(event, site, language).into_bytes(),
        DataFile::Workbook => schedule_xlsx(event, site, language),
        DataFile::Table => schedule_csv(event, site, language),
        DataFile::ScheduleXml => schedule_xml(event, site, language).into_bytes(),
        DataFile::ScheduleJson => schedule_json(event, site, language).into_bytes(),
        // These are not imported.
        DataFile::Event | DataFile::News | DataFile::Changes => Vec::new(),
    };
    println!("{} sessions as {}: {:?}", event.sessions.len(), file.name(), begin.elapsed());
    Source { name: file.name().to_owned(), bytes }
}

/// The event that comes of what an event exports.
pub fn back(event: &Event, file: DataFile) -> Event {
    let source = exported(event, file);
    event_of(&imported(&[source], Some(&event.time_zone), Some(&event.languages[0])))
}
