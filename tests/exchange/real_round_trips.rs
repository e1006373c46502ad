//! Real programmes, imported, exported and imported again.

use treffpunkt::{event::Event, export::DataFile};

use crate::{
    others::FOSSASIA,
    support::{back, event_of, imported, real},
};

const FILES: [DataFile; 5] = [
    DataFile::Workbook,
    DataFile::Table,
    DataFile::ScheduleJson,
    DataFile::ScheduleXml,
    DataFile::Calendar,
];

/// Sessions, runs with a time, and people in sessions.
fn counts(event: &Event) -> [usize; 3] {
    let timed = event.runs().filter(|(_, run)| run.start.is_some()).count();
    [event.sessions.len(), timed, event.people.len()]
}

/// A table knows people by their names, and those in sessions alone.
fn names_in_sessions(event: &Event) -> usize {
    let parts = event.sessions.iter().flat_map(|session| &session.people);
    let people = parts.filter_map(|part| event.person(&part.person));
    let letters = |name: &str| name.chars().filter(|one| one.is_alphanumeric()).collect::<String>();
    let names = people.map(|person| letters(&person.full_name()).to_lowercase());
    names.collect::<std::collections::BTreeSet<_>>().len()
}

/// Compares the counts after each format with those before; `differ` names what differs.
fn check(names: &[&str], time_zone: Option<&str>, differ: &[(DataFile, [usize; 3])]) {
    let Some(files) = real(names) else { return };
    let event = event_of(&imported(&files, time_zone, None));
    let before = counts(&event);
    for file in FILES {
        let after = counts(&back(&event, file));
        let [sessions, runs, people] = before;
        let people = match file {
            // A calendar names people in its texts alone.
            DataFile::Calendar => 0,
            DataFile::Table => names_in_sessions(&event),
            _ => people,
        };
        let usual = [sessions, runs, people];
        let expected = differ.iter().find(|(one, _)| *one == file);
        assert_eq!(after, expected.map_or(usual, |(_, counts)| *counts), "{}", file.name());
    }
}

#[test]
fn ok_36c3() {
    check(&["ccc-36c3-everything.schedule.json"], None, &[]);
}

#[test]
fn ok_fosdem_2026() {
    // Two people whose names differ in signs alone are one in a table.
    check(&["fosdem-2026.schedule.xml"], None, &[(DataFile::Table, [1079, 1079, 1215])]);
}

#[test]
fn ok_sessionize() {
    check(&["global-azure-austria-2021-sessionize.json"], Some("Europe/Vienna"), &[]);
}

#[test]
fn ok_conclar() {
    let names = ["copernicon-2024-program.js", "copernicon-2024-people.js"];
    // The same, and "Mr. T", and names with quotation marks and a slash.
    check(&names, Some("Europe/Warsaw"), &[(DataFile::Table, [781, 781, 430])]);
}

#[test]
fn ok_fossasia() {
    check(&FOSSASIA, None, &[]);
}
