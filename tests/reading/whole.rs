//! Whole events: the starter, the sample, and the first real one.

use std::path::Path;

use treffpunkt::author::{publish_json, read_folder, read_text, sample_event, write_starter};

use crate::messages;

#[test]
fn ok_the_starter_is_read_without_any_finding() {
    let dir = tempfile::tempdir().unwrap();
    write_starter(&dir.path().join("new")).unwrap();
    let reading = read_folder(&dir.path().join("new")).unwrap();
    assert_eq!(messages(&reading), [""; 0]);
    let event = reading.event.unwrap();
    let count = (event.days.len(), event.sessions.len(), event.people.len(), event.pages.len());
    assert_eq!(count, (2, 4, 3, 4));
    assert!(event.workshops().any(|workshop| workshop.runs.len() == 2));
    assert!(publish_json(&event).contains("(Beispiel)"));
}

#[test]
fn ok_samples_of_any_size_are_read_without_any_finding() {
    for (sessions, people) in [(0, 0), (1, 0), (50, 40), (300, 2)] {
        let json = sample_event(sessions, people);
        let reading = read_text(&json, Path::new("/nowhere"));
        assert_eq!(messages(&reading), [""; 0]);
        let event = reading.event.unwrap();
        assert_eq!((event.sessions.len(), event.people.len()), (sessions, people));
    }
}

#[test]
fn ok_the_sample_is_the_same_every_time_and_of_realistic_length() {
    assert_eq!(sample_event(50, 40), sample_event(50, 40));
    let event = read_text(&sample_event(50, 40), Path::new("/nowhere")).event.unwrap();
    let words = |text: &treffpunkt::event::RichText| {
        text.pick("de", "de").unwrap().value.to_plain().split_whitespace().count()
    };
    let longest = event.sessions.iter().filter_map(|s| s.description.as_ref()).map(words);
    assert!(longest.clone().min().unwrap() >= 70 && longest.max().unwrap() <= 140);
    let biographies = event.people.iter().filter_map(|person| person.biography.as_ref()).map(words);
    assert!(biographies.clone().min().unwrap() >= 45 && biographies.max().unwrap() <= 90);
    assert!(event.workshops().all(|workshop| workshop.runs.len() == 2));
    assert!(event.sessions.iter().flat_map(|s| &s.runs).all(|run| run.start.is_some()));
}

#[test]
fn ok_the_first_event_is_read_without_errors() {
    let reading = read_folder(Path::new("events/2026-magdeburg")).unwrap();
    let errors: Vec<_> = reading.findings.iter().filter(|finding| finding.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(reading.event.is_some());
}
