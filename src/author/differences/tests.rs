use std::path::Path;

use super::*;
use crate::{author::read_text, event::RunState};

const EVENT: &str = r#"{
  "schema_version": 1, "revision": 1, "updated": "2026-04-01T12:00", "id": "treffen-2026",
  "languages": ["de", "en"], "title": {"de": "Treffen", "en": "Meeting"},
  "time_zone": "Europe/Berlin", "days": [{"date": "2026-05-07"}],
  "rooms": [{"id": "saal", "name": {"de": "Saal", "en": "Hall"}}],
  "people": [{"id": "ada", "name": "Ada Berg"}],
  "sessions": [
    {"id": "auftakt", "kind": "talk", "title": {"de": "Auftakt", "en": "Opening"}, "people": ["ada"],
     "runs": [{"start": "2026-05-07T09:30", "end": "2026-05-07T10:00", "rooms": ["saal"]}]},
    {"id": "pause", "kind": "break", "title": {"de": "Pause", "en": "Break"}}]
}"#;

fn event() -> Event {
    read_text(EVENT, Path::new("/none")).event.unwrap()
}

#[test]
fn ok_what_stays_is_no_difference() {
    let mut raised = event();
    raised.revision += 1;
    assert_eq!(differences(&event(), &raised, Tongue::German), None);
}

#[test]
fn ok_each_run_that_moved_is_told_once_with_all_of_it() {
    let mut new = event();
    let run = &mut new.sessions[0].runs[0];
    run.start = Some(crate::event::Timestamp::parse("2026-05-07T20:15:00+02:00").unwrap());
    run.end = None;
    run.state = RunState::Moved;
    run.rooms.clear();
    assert_eq!(
        differences(&event(), &new, Tongue::German).unwrap(),
        "Treffen: Was sich seit dem 1. April 2026 geändert hat\n\nGeändert\n\
         - Auftakt: Verlegt; jetzt Do 7. Mai, 20:15 statt Do 7. Mai, 09:30–10:00; jetzt noch offen statt Saal\n"
    );
    let english = differences(&event(), &new, Tongue::English).unwrap();
    assert!(
        english.contains("now Thu 7 May, 20:15 instead of Thu 7 May, 09:30–10:00; now not known yet instead of Hall"),
        "{english}"
    );
}

#[test]
fn ok_sessions_and_people_that_come_and_go_are_named() {
    let mut new = event();
    new.sessions.remove(0);
    new.people.remove(0);
    assert_eq!(
        differences(&event(), &new, Tongue::German).unwrap(),
        "Treffen: Was sich seit dem 1. April 2026 geändert hat\n\nNicht mehr im Programm\n\
         - Do 7. Mai, 09:30–10:00, Saal: Auftakt\n\nPersonen\n- Nicht mehr dabei: Ada Berg\n"
    );
    let added = differences(&new, &event(), Tongue::English).unwrap();
    assert!(
        added.contains("\nNew in the programme\n- Thu 7 May, 09:30–10:00, Hall: Opening\n\nPeople\n- New: Ada Berg\n"),
        "{added}"
    );
}
