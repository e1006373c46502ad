//! Which keys an import fills.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;
use treffpunkt::{
    author::Tongue,
    import::{Format, Options, Source, import, template},
};

use crate::{
    Column,
    keys::{LISTS, keys_of, visit},
};

/// The fixtures of each format; those of a set are imported together.
const FIXTURES: [(Format, &str, &[&[&str]]); 7] = [
    (Format::ScheduleJson, "schedule", &[&["frab.json"]]),
    (Format::ScheduleXml, "schedule", &[&["frab.xml"], &["fosdem.xml"]]),
    (
        Format::Pretalx,
        "pretalx",
        &[
            &["widget.json"],
            &[
                "event.json",
                "submissions.json",
                "speakers.json",
                "rooms.json",
                "tracks.json",
                "submission-types.json",
                "slots.json",
                "questions.json",
                "answers.json",
            ],
        ],
    ),
    (Format::Sessionize, "sessionize", &[&["all.json", "grid_smart.json"]]),
    (Format::ConClar, "conclar", &[&["program.js", "people.js"], &["version_2.json"]]),
    (
        Format::OpenEvent,
        "open_event",
        &[
            &[
                "v1/event.json",
                "v1/sessions.json",
                "v1/speakers.json",
                "v1/tracks.json",
                "v1/microlocations.json",
            ],
            &[
                "v2/event.json",
                "v2/sessions.json",
                "v2/speakers.json",
                "v2/tracks.json",
                "v2/microlocations.json",
                "v2/session_types.json",
            ],
        ],
    ),
    (Format::ICalendar, "icalendar", &[&["programme.ics"]]),
];

pub fn columns() -> Vec<Column> {
    let workbook = Source { name: "programme.xlsx".to_owned(), bytes: template(Tongue::English) };
    let spreadsheet = Column { name: "table", keys: filled(Format::Spreadsheet, &[workbook]) };
    let others = FIXTURES.iter().map(|(format, folder, sets)| Column {
        name: short(*format),
        keys: sets.iter().flat_map(|names| filled(*format, &sources(folder, names))).collect(),
    });
    std::iter::once(spreadsheet).chain(others).collect()
}

fn short(format: Format) -> &'static str {
    match format {
        Format::ScheduleJson => "json",
        Format::ScheduleXml => "xml",
        Format::Pretalx => "pretalx",
        Format::Sessionize => "Sessionize",
        Format::ConClar => "ConClár",
        Format::OpenEvent => "Open Event",
        Format::ICalendar => "ics",
        Format::Spreadsheet => "table",
    }
}

fn sources(folder: &str, names: &[&str]) -> Vec<Source> {
    let file = |name: &&str| {
        let path = Path::new("tests/import").join(folder).join(name);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        Source { name, bytes: fs::read(&path).unwrap() }
    };
    names.iter().map(file).collect()
}

/// The keys of the event that comes of these files.
fn filled(format: Format, sources: &[Source]) -> BTreeSet<String> {
    let now = "2026-01-02T03:04Z".parse().unwrap();
    let time_zone = Some("Europe/Berlin".to_owned());
    let options = Options { time_zone, language: None, now };
    let imported = import(sources, Some(format), None, &options).unwrap();
    let mut event: Value = serde_json::from_str(&imported.json).unwrap();
    let mut has = |key: &String| {
        let mut count = 0;
        visit(&mut event, key, &mut |_, _| count += 1);
        count > 0
    };
    LISTS.iter().flat_map(|list| keys_of(*list)).filter(|key| has(key)).collect()
}
