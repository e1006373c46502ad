//! Real schedules.

use treffpunkt::import::{Format, Imported};

use crate::support::{event_of, imported, real};

fn schedule(name: &str) -> Option<Imported> {
    Some(imported(&real(&[name])?, None, None))
}

/// Sessions, runs and people of what was imported.
fn counts(imported: &Imported) -> (usize, usize, usize) {
    let event = event_of(imported);
    (event.sessions.len(), event.runs().count(), event.people.len())
}

#[test]
fn ok_schedule_json_36c3() {
    if let Some(event) = schedule("ccc-36c3-everything.schedule.json") {
        assert_eq!(event.format, Format::ScheduleJson);
        let (sessions, runs, people) = counts(&event);
        assert_eq!(runs, 1351);
        assert!(sessions > 1000);
        assert_eq!((event.sessions, event.people), (sessions, people));
    }
}

#[test]
fn ok_schedule_xml_fosdem_2026() {
    if let Some(event) = schedule("fosdem-2026.schedule.xml") {
        assert_eq!(event.format, Format::ScheduleXml);
        let (sessions, runs, people) = counts(&event);
        assert_eq!(runs, 1079);
        assert_eq!((event.sessions, event.people), (sessions, people));
    }
}
