//! What a site exports is imported again, and nothing is lost that the format can hold.

use std::path::Path;

use treffpunkt::{author::write_starter, event::Event, export::DataFile};

use crate::{
    facts::facts,
    support::{back, event_in},
};

const FILES: [DataFile; 5] = [
    DataFile::ScheduleJson,
    DataFile::ScheduleXml,
    DataFile::Calendar,
    DataFile::Table,
    DataFile::Workbook,
];

fn event(folder: &str) -> Event {
    event_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("events").join(folder))
}

fn check(event: &Event, file: DataFile) {
    let (before, after) = (facts(event, file), facts(&back(event, file), file));
    let lost: Vec<_> = before.difference(&after).take(3).collect();
    let new: Vec<_> = after.difference(&before).take(3).collect();
    let show = |lines: Vec<&String>| lines.into_iter().cloned().collect::<Vec<_>>().join("\n");
    let (lost, new) = (show(lost), show(new));
    assert!(
        lost.is_empty() && new.is_empty(),
        "{}\n--- lost:\n{lost}\n--- new:\n{new}",
        file.name()
    );
    assert!(before.len() > 3, "only {} facts", before.len());
}

#[test]
fn ok_an_event_without_times_as_tables() {
    let event = event("2026-magdeburg");
    [DataFile::Table, DataFile::Workbook].iter().for_each(|file| check(&event, *file));
}

#[test]
fn ok_the_starter() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("event");
    write_starter(&folder).unwrap();
    let event = event_in(&folder);
    FILES.iter().for_each(|file| check(&event, *file));
}

#[test]
fn ok_the_example_as_schedule_json() {
    check(&event("beispieltagung"), DataFile::ScheduleJson);
}

#[test]
fn ok_the_example_as_schedule_xml() {
    check(&event("beispieltagung"), DataFile::ScheduleXml);
}

#[test]
fn ok_the_example_as_calendar() {
    check(&event("beispieltagung"), DataFile::Calendar);
}

#[test]
fn ok_the_example_as_table() {
    check(&event("beispieltagung"), DataFile::Table);
}

#[test]
fn ok_the_example_as_workbook() {
    check(&event("beispieltagung"), DataFile::Workbook);
}
