//! Imports real exports of Sessionize, ConClár and Open Event, which are not part of the
//! repository: `TREFFPUNKT_DATA` names the folder that has them.
#![cfg(feature = "import")]
#![expect(clippy::unwrap_used, reason = "a test that cannot read its files fails")]

use std::{env, fs, path::Path};

use treffpunkt::{
    author::{Severity, read_folder},
    import::{Format, Imported, Options, Source, import},
};

/// Files of the folder, imported; `None` where it is not there.
fn imported(names: &[&str], time_zone: Option<&str>) -> Option<Imported> {
    let Some(folder) = env::var_os("TREFFPUNKT_DATA") else {
        println!("skipped {names:?}: TREFFPUNKT_DATA names no folder");
        return None;
    };
    let file = |name: &&str| {
        let bytes = fs::read(Path::new(&folder).join(name)).unwrap();
        Source { name: (*name).to_owned(), bytes }
    };
    let sources: Vec<_> = names.iter().map(file).collect();
    let now = "2026-01-02T03:04Z".parse().unwrap();
    let options = Options { time_zone: time_zone.map(str::to_owned), language: None, now };
    let imported = import(&sources, None, None, &options).unwrap();
    for note in &imported.notes {
        println!("{}", note.to_said().english);
    }
    Some(imported)
}

/// What an event folder with this `event.json` has: errors, sessions, people.
fn read(imported: &Imported) -> (Vec<String>, usize, usize) {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), &imported.json).unwrap();
    let reading = read_folder(dir.path()).unwrap();
    let errors = reading.findings.iter().filter(|one| one.severity == Severity::Error);
    let errors = errors.map(|one| format!("{one:?}")).collect();
    let event = reading.event.unwrap();
    (errors, event.sessions.len(), event.people.len())
}

fn check(imported: &Imported, format: Format, sessions: usize, people: usize) {
    assert_eq!(imported.format, format);
    assert_eq!(read(imported), (Vec::new(), sessions, people));
    assert_eq!((imported.sessions, imported.people), (sessions, people));
}

#[test]
fn ok_sessionize_global_azure_austria_2021() {
    let names = ["global-azure-austria-2021-sessionize.json"];
    if let Some(event) = imported(&names, Some("Europe/Vienna")) {
        check(&event, Format::Sessionize, 37, 40);
    }
}

#[test]
fn ok_conclar_copernicon_2024() {
    let names = ["copernicon-2024-program.js", "copernicon-2024-people.js"];
    if let Some(event) = imported(&names, Some("Europe/Warsaw")) {
        check(&event, Format::ConClar, 781, 457);
    }
}

#[test]
fn ok_open_event_fossasia_2018() {
    let names = ["event", "sessions", "speakers", "tracks", "microlocations"]
        .map(|list| format!("fossasia-2018-{list}.json"));
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    if let Some(event) = imported(&names, None) {
        check(&event, Format::OpenEvent, 234, 215);
    }
}
