//! Schedules as programs write them.

use proptest::prelude::*;

use super::super::*;
use crate::{
    event::SessionKind,
    import::{
        DraftSession, Format,
        fixture::{changed_json, changed_text, imported, options, said, source, survive},
    },
};

const FRAB: &str = include_str!("../../../../tests/import/schedule/frab.json");

fn frab() -> (Draft, Vec<String>) {
    let mut notes = Notes::default();
    let sources = [source("schedule.json", FRAB)];
    assert!(is_json(&sources));
    let draft = read_json(&sources, &options(None), &mut notes).unwrap();
    (draft, said(&notes))
}

fn session<'d>(draft: &'d Draft, key: &str) -> &'d DraftSession {
    draft.sessions.iter().find(|session| session.key == key).unwrap()
}

fn has(notes: &[String], part: &str) -> bool {
    notes.iter().any(|note| note.contains(part))
}

#[test]
fn ok_a_conference_with_rooms_and_tracks() {
    let (draft, notes) = frab();
    assert_eq!(draft.title.first(), "Erfundene Tagung");
    assert_eq!(draft.url.as_deref(), Some("https://tagung.example/"));
    assert_eq!(draft.time_zone.as_deref(), Some("Europe/Berlin"));
    assert_eq!(draft.day_starts.as_deref(), Some("05:00"));
    assert_eq!(draft.languages, ["de", "en"]);
    let rooms: Vec<_> = draft.rooms.iter().map(|room| (room.key.as_str(), room.capacity)).collect();
    assert_eq!(rooms, [("room-1", Some(300)), ("werk", None)]);
    let tracks: Vec<_> = draft.tracks.iter().map(|track| track.key.as_str()).collect();
    assert_eq!(tracks, ["society", "Technik"]);
    assert!(!has(&notes, "there is no time zone"));
}

#[test]
fn ok_a_session_with_all_that_is_said_of_it() {
    let (draft, notes) = frab();
    let session = session(&draft, "guid-a");
    assert_eq!(session.title.first(), "Anfangen & Aufhören");
    assert_eq!(session.summary.first(), "Worum es geht.");
    assert_eq!(
        session.description.first(),
        "**Ein Untertitel**\n\nMit **Marken** und Links.\n\n**Vorkenntnisse?**\nKeine"
    );
    assert_eq!(session.kind, Some(SessionKind::Talk));
    assert_eq!(session.languages, ["de"]);
    assert_eq!((session.recording, session.track.as_deref()), (Some(false), Some("society")));
    let links: Vec<_> =
        session.links.iter().map(|link| (link.label.as_str(), link.url.as_str())).collect();
    assert_eq!(
        links,
        [
            ("Ohne Schema", "https://www.cadus.example/"),
            ("Ein Titel", "https://vertauscht.example/"),
            ("", "https://text.example/"),
            ("Folien", "https://plan.example/2026/files/folien.pdf"),
        ]
    );
    for part in [
        "not marked as public",
        "address that is none of the web was left out (2 times)",
        "pictures of sessions are not fetched",
        "licence of a recording",
        "pages in the schedule",
        "e-mail addresses",
        "a link in a text has no address of the web",
    ] {
        assert!(has(&notes, part), "{part}: {notes:#?}");
    }
    assert!(!has(&notes, "T-Shirt"));
}

#[test]
fn ok_times_are_those_of_the_date() {
    let (draft, notes) = frab();
    let night = session(&draft, "guid-b");
    let run = &night.runs[0];
    assert_eq!(run.start.unwrap().to_string(), "2026-05-08T01:30:00");
    assert_eq!(run.end.unwrap().to_string(), "2026-05-09T04:00:00");
    assert_eq!((night.kind, night.recording), (Some(SessionKind::Performance), None));
    // The end that is written counts more than the duration.
    let run = &session(&draft, "ABCDEF").runs[0];
    assert_eq!(run.end.unwrap().to_string(), "2026-05-07T12:00:00");
    assert!(has(&notes, "longer than 14 days"));
    assert!(has(&notes, "a time that cannot be read"));
}

#[test]
fn ok_what_stands_there_again_is_a_run_of_one_session() {
    let (draft, notes) = frab();
    assert_eq!(draft.sessions.len(), 5);
    let soldering = session(&draft, "ABCDEF");
    let keys: Vec<_> = soldering.runs.iter().map(|run| run.key.as_str()).collect();
    assert_eq!(keys, ["guid-c", "guid-d"]);
    let title: Vec<_> = soldering.title.0.iter().map(|(code, text)| (&**code, &**text)).collect();
    assert_eq!(title, [("de", "Löten"), ("en", "Soldering")]);
    assert_eq!(soldering.track.as_deref(), Some("Technik"));
    // By title and people alone.
    assert_eq!(session(&draft, "guid-e").runs.len(), 2);
    assert!(has(&notes, "runs of one session now (2 times): Löten; Treffen"), "{notes:#?}");
}

#[test]
fn ok_people_are_those_of_their_key_and_never_of_a_number_alone() {
    let (draft, notes) = frab();
    let people: Vec<_> =
        draft.people.iter().map(|person| (person.key.as_str(), person.name.as_str())).collect();
    assert_eq!(
        people,
        [
            ("1/ada-beispiel", "Ada Beispiel"),
            ("2", "Bo Muster"),
            ("1/zwei-mit-einer-nummer", "Zwei mit einer Nummer"),
            ("PQRSTU", "Cleo Erfunden"),
            ("Dana Ausgedacht", "Dana Ausgedacht"),
        ]
    );
    assert_eq!(draft.people[1].biography.first(), "Baut.");
    assert_eq!(draft.people[0].biography.first(), "Rechnet *gern*.");
    assert!(has(&notes, "https://plan.example/cleo.png → cleo-erfunden.png"), "{notes:#?}");
}

/// A schedule of one day and one room with these entries.
fn schedule(entries: &str) -> (Draft, Vec<String>) {
    let text = format!(
        r#"{{"schedule": {{"conference": {{"title": "T", "time_zone_name": "Europe/Berlin", "days": [{{"rooms": {{"R": [{entries}]}}}}]}}}}}}"#
    );
    let mut notes = Notes::default();
    let draft = read_json(&[source("a.json", text)], &options(None), &mut notes).unwrap();
    (draft, said(&notes))
}

#[test]
fn ok_people_whose_names_give_no_letters_are_not_one() {
    let names = ["+++", "***", "Änne", "Aenne"];
    let people: Vec<_> =
        names.iter().map(|name| format!(r#"{{"id": 7, "name": "{name}"}}"#)).collect();
    let people = people.join(",");
    let (draft, _) = schedule(&format!(
        r#"{{"guid": "g", "date": "2026-05-07T09:00:00+02:00", "title": "A", "persons": [{people}]}}"#
    ));
    assert_eq!(draft.people.iter().map(|person| &*person.name).collect::<Vec<_>>(), names);
    assert_eq!(draft.sessions[0].people.len(), 4);
}

#[test]
fn ok_codes_keep_sessions_apart_that_read_the_same() {
    let entry = |guid: &str, code: &str, hour: usize| {
        format!(
            r#"{{"guid": "{guid}", "code": {code}, "date": "2026-05-07T{hour:02}:00:00+02:00", "title": "Offenes Treffen"}}"#
        )
    };
    let entries = [
        entry("a", "\"AAA\"", 9),
        entry("b", "\"BBB\"", 10),
        entry("c", "\"AAA\"", 11),
        entry("d", "null", 12),
        entry("e", "\"BBB\"", 13),
    ];
    let (draft, notes) = schedule(&entries.join(","));
    let runs: Vec<_> =
        draft.sessions.iter().map(|one| (one.key.as_str(), one.runs.len())).collect();
    // The one without a code joins the first that reads like it.
    assert_eq!(runs, [("AAA", 3), ("BBB", 2)]);
    assert!(has(&notes, "runs of one session now (3 times): Offenes Treffen"), "{notes:#?}");
    assert!(has(&notes, "they were not joined: Offenes Treffen"), "{notes:#?}");
}

#[test]
fn ok_a_schedule_is_an_event_without_errors() {
    let made = imported(&[source("schedule.json", FRAB)], None);
    assert_eq!((made.format, made.sessions, made.people), (Format::ScheduleJson, 5, 5));
}

#[test]
fn ok_what_treffpunkt_writes_has_no_room_where_there_is_none() {
    let text = r#"{"generator": {"name": "treffpunkt", "version": "1"}, "schedule": {"version": "3", "base_url": "https://a.example/",
        "conference": {"acronym": "tagung", "title": "Tagung", "daysCount": 1, "time_zone_name": "Europe/Berlin", "tracks": [{"name": "T"}],
        "rooms": [{"name": "Saal", "guid": "r"}], "days": [{"index": 1, "date": "2026-05-07", "rooms": {
        "Tagung": [{"id": 1, "guid": "g", "date": "2026-05-07T09:00:00+02:00", "start": "09:00", "duration": "00:05", "room": "Tagung", "title": "A",
        "subtitle": "", "track": null, "type": "talk", "language": "de", "abstract": "", "description": "", "persons": [], "links": [], "attachments": [], "url": "https://a.example/a/"}]}}]}}}"#;
    let mut notes = Notes::default();
    let draft = read_json(&[source("schedule.json", text)], &options(None), &mut notes).unwrap();
    assert_eq!((draft.rooms.len(), draft.sessions[0].runs[0].rooms.len()), (1, 0));
    assert_eq!(said(&notes), Vec::<String>::new());
}

#[test]
fn ok_a_schedule_without_a_time_zone_has_that_of_its_times() {
    let text = FRAB.replace("\"time_zone_name\": \"Europe/Berlin\",", "");
    let mut notes = Notes::default();
    let draft = read_json(&[source("a.json", &text)], &options(None), &mut notes).unwrap();
    assert_eq!(draft.time_zone.as_deref(), Some("Etc/GMT-2"));
    assert!(has(&said(&notes), "does not name its time zone"));
    let draft = read_json(&[source("a.json", &text)], &options(Some("Europe/Vienna")), &mut notes);
    assert_eq!(draft.unwrap().time_zone.as_deref(), Some("Europe/Vienna"));
}

#[test]
fn ok_a_language_that_is_not_said_is_that_of_most_sessions() {
    let unsaid = Options { language: None, ..options(None) };
    let mut notes = Notes::default();
    let draft = read_json(&[source("a.json", FRAB)], &unsaid, &mut notes).unwrap();
    assert_eq!(draft.languages[0], "de");
    assert!(has(&said(&notes), "does not say its language"));
}

#[test]
fn err_what_is_no_schedule_says_so() {
    let mut notes = Notes::default();
    for text in ["{}", "[]", r#"{"schedule": {"conference": 7}}"#, "{\"schedule\": "] {
        assert!(
            read_json(&[source("a.json", text)], &options(None), &mut notes).is_err(),
            "{text}"
        );
    }
    assert!(read_json(&[], &options(None), &mut notes).is_err());
    assert!(!is_json(&[source("schedule.json", "{\"sessions\": []}")]));
}

#[test]
fn ok_many_entries_with_one_number_take_no_time() {
    let entry = r#"{"id": 1, "date": "2026-05-07T09:00:00+02:00", "title": "A", "persons": [{"id": 1, "name": "B"}], "links": ["https://a.example/"]},"#;
    let entries = entry.repeat(20_000);
    let text = format!(
        r#"{{"schedule": {{"conference": {{"title": "T", "days": [{{"rooms": {{"R": [{}]}}}}]}}}}}}"#,
        entries.trim_end_matches(',')
    );
    let mut notes = Notes::default();
    let draft = read_json(&[source("a.json", text)], &options(None), &mut notes).unwrap();
    assert_eq!((draft.sessions.len(), draft.sessions[0].runs.len()), (1, 20_000));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn ok_no_schedule_is_too_broken(text in changed_json(FRAB)) {
        survive(Format::ScheduleJson, &[source("schedule.json", text)]);
    }

    #[test]
    fn ok_no_text_is_too_broken(text in changed_text(FRAB)) {
        survive(Format::ScheduleJson, &[source("schedule.json", text)]);
    }
}
