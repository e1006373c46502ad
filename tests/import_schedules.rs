//! Imports real schedules, which are not part of the repository: `TREFFPUNKT_DATA` names the
//! folder that has them.
#![cfg(feature = "import")]
#![expect(clippy::unwrap_used, reason = "a test that cannot read its files fails")]

use std::{env, fs, path::Path, time::Instant};

use treffpunkt::{
    author::{Severity, read_folder},
    import::{Format, Imported, Options, Source, import},
};

/// A file of the folder, imported; `None` where it is not there.
fn imported(name: &str) -> Option<Imported> {
    let Some(folder) = env::var_os("TREFFPUNKT_DATA") else {
        println!("skipped {name}: TREFFPUNKT_DATA names no folder");
        return None;
    };
    let bytes = fs::read(Path::new(&folder).join(name)).unwrap();
    let source = Source { name: name.to_owned(), bytes };
    let now = "2026-01-02T03:04Z".parse().unwrap();
    let options = Options { time_zone: None, language: None, now };
    let begin = Instant::now();
    let imported = import(&[source], None, None, &options).unwrap();
    println!("{name}: {:?}", begin.elapsed());
    for note in &imported.notes {
        println!("{}", note.to_said().english);
    }
    Some(imported)
}

/// What an event folder with this `event.json` has: errors, sessions, runs, people.
fn read(imported: &Imported) -> (Vec<String>, usize, usize, usize) {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), &imported.json).unwrap();
    let reading = read_folder(dir.path()).unwrap();
    let errors = reading.findings.iter().filter(|one| one.severity == Severity::Error);
    let errors = errors.take(20).map(|one| format!("{one:?}")).collect();
    let event = reading.event.unwrap();
    let runs = event.sessions.iter().map(|session| session.runs.len()).sum();
    (errors, event.sessions.len(), runs, event.people.len())
}

#[test]
fn ok_schedule_json_36c3() {
    if let Some(event) = imported("ccc-36c3-everything.schedule.json") {
        assert_eq!(event.format, Format::ScheduleJson);
        let (errors, sessions, runs, people) = read(&event);
        println!("{sessions} sessions with {runs} runs, {people} people");
        assert_eq!((errors, runs), (Vec::new(), 1351));
        assert!(sessions > 1000);
        assert_eq!((event.sessions, event.people), (sessions, people));
    }
}

#[test]
fn ok_schedule_xml_fosdem_2026() {
    if let Some(event) = imported("fosdem-2026.schedule.xml") {
        assert_eq!(event.format, Format::ScheduleXml);
        let (errors, sessions, runs, people) = read(&event);
        println!("{sessions} sessions with {runs} runs, {people} people");
        assert_eq!((errors, runs), (Vec::new(), 1079));
        assert_eq!((event.sessions, event.people), (sessions, people));
    }
}
