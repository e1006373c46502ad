//! `schedule.xml` as programs write it, and as attackers would.

use proptest::prelude::*;

use super::super::*;
use crate::{
    event::SessionKind,
    import::{
        Format,
        fixture::{changed_text, imported, options, said, source, survive},
    },
};

const FRAB: &str = include_str!("../../../../tests/import/schedule/frab.xml");
const FOSDEM: &str = include_str!("../../../../tests/import/schedule/fosdem.xml");

fn read(text: &str) -> (Draft, Vec<String>) {
    let mut notes = Notes::default();
    let sources = [source("schedule.xml", text)];
    assert!(is_xml(&sources) && !is_json(&sources));
    let draft = read_xml(&sources, &options(None), &mut notes).unwrap();
    (draft, said(&notes))
}

fn has(notes: &[String], part: &str) -> bool {
    notes.iter().any(|note| note.contains(part))
}

#[test]
fn ok_frab_and_pretalx() {
    let (draft, notes) = read(FRAB);
    assert_eq!(draft.time_zone.as_deref(), Some("Europe/Berlin"));
    assert_eq!(draft.url.as_deref(), Some("https://plan.example/2026/"));
    let rooms: Vec<_> = draft.rooms.iter().map(|room| room.key.as_str()).collect();
    assert_eq!(rooms, ["room-1", "Werkraum"]);
    let [questions, night] = draft.sessions.as_slice() else { panic!("{:#?}", draft.sessions) };
    assert_eq!((questions.key.as_str(), night.key.as_str()), ("ABCDEF", "guid-b"));
    assert_eq!(questions.title.first(), "Q&A – Fragen & Antworten");
    assert_eq!(questions.summary.first(), "Worum es geht.");
    assert_eq!(questions.description.first(), "**Ein Untertitel**\n\nEin *Absatz*.");
    assert_eq!((questions.kind, questions.recording), (Some(SessionKind::Panel), Some(false)));
    let runs: Vec<_> = questions.runs.iter().map(|run| run.key.as_str()).collect();
    assert_eq!(runs, ["guid-a", "guid-c"]);
    let links: Vec<_> = questions.links.iter().map(|link| link.url.as_str()).collect();
    assert_eq!(links, ["https://a.example/?b=1&c=2", "https://plan.example/files/folien.pdf"]);
    for part in
        ["runs of one session", "<script> in a text", "licence", "none of the web", "<mood>"]
    {
        assert!(has(&notes, part), "{part}: {notes:#?}");
    }
}

#[test]
fn ok_a_night_without_a_date_is_after_its_day() {
    let (draft, _) = read(FRAB);
    let run = &draft.sessions[1].runs[0];
    assert_eq!(run.start.unwrap().to_string(), "2026-05-08T01:30:00");
    assert_eq!(run.end.unwrap().to_string(), "2026-05-09T02:00:00");
}

#[test]
fn ok_the_dialect_of_fosdem() {
    let (draft, notes) = read(FOSDEM);
    assert_eq!(draft.day_starts.as_deref(), Some("09:00"));
    let venue = draft.venue.unwrap();
    assert_eq!((venue.name.first(), venue.city.as_str()), ("Haus der Beispiele", "Musterstadt"));
    let tracks: Vec<_> = draft.tracks.iter().map(|track| track.name.first()).collect();
    assert_eq!(tracks, ["Main Track", "A & I"]);
    assert_eq!(draft.rooms[0].key, "janson");
    let session = &draft.sessions[0];
    assert_eq!(session.track.as_deref(), Some("main"));
    assert_eq!((session.summary.first(), session.description.first()), ("", "Eins.\n\n- Zwei"));
    assert_eq!(session.links.len(), 2);
    assert_eq!(draft.people[0].biography.first(), "Rechnet.");
    assert!(has(&notes, "e-mail addresses"));
}

#[test]
fn ok_schedules_are_events_without_errors() {
    for (text, sessions, people) in [(FRAB, 2, 2), (FOSDEM, 1, 2)] {
        let made = imported(&[source("schedule.xml", text)], None);
        assert_eq!(
            (made.format, made.sessions, made.people),
            (Format::ScheduleXml, sessions, people)
        );
    }
}

#[test]
fn err_entities_are_no_way_to_files_or_to_all_memory() {
    for definition in [
        "<!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE schedule [<!ENTITY a \"aaaa\"><!ENTITY x \"&a;&a;&a;&a;\">]>",
    ] {
        let text = FRAB.replace("<!DOCTYPE schedule>", definition).replace("heiter", "&x;");
        let sources = [source("schedule.xml", text)];
        let wrong = read_xml(&sources, &options(None), &mut Notes::default()).unwrap_err();
        assert!(wrong.what.english.contains("<!ENTITY>"), "{}", wrong.what.english);
    }
}

#[test]
fn err_what_is_no_schedule_says_so() {
    for text in ["", "<a/>", "<schedule/>", "<schedule><conference>"] {
        let sources = [source("a.xml", text)];
        assert!(read_xml(&sources, &options(None), &mut Notes::default()).is_err(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn ok_no_schedule_is_too_broken(text in changed_text(FRAB), other in changed_text(FOSDEM)) {
        survive(Format::ScheduleXml, &[source("schedule.xml", text)]);
        survive(Format::ScheduleXml, &[source("schedule.xml", other)]);
    }
}
