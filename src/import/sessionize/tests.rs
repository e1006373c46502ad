//! Sessionize's traps, one by one; the fixtures' people are invented.

use proptest::prelude::*;

use super::*;
use crate::{
    event::SessionKind,
    import::{
        Format,
        fixture::{changed_json, imported, options, said, source, survive},
        import,
    },
};

const ALL: &str = include_str!("../../../tests/import/sessionize/all.json");
const GRID: &str = include_str!("../../../tests/import/sessionize/grid_smart.json");

fn drafted(texts: &[&str]) -> (Draft, Vec<String>) {
    let sources: Vec<_> = texts.iter().map(|text| source("sessionize.json", text)).collect();
    let mut notes = Notes::default();
    let draft = read(&sources, &options(Some("Europe/Berlin")), &mut notes).unwrap();
    (draft, said(&notes))
}

fn session<'d>(draft: &'d Draft, key: &str) -> &'d DraftSession {
    draft.sessions.iter().find(|session| session.key == key).unwrap()
}

fn has(notes: &[String], words: &str) {
    assert!(notes.iter().any(|note| note.contains(words)), "{words}: {notes:#?}");
}

#[test]
fn err_without_a_time_zone_nothing_is_imported_and_what_to_do_is_said() {
    let wrong = import(&[source("all.json", ALL)], None, None, &options(None)).unwrap_err();
    assert!(wrong.hint.unwrap().german.contains("--time-zone Europe/Berlin"));
}

#[test]
fn ok_all_is_an_event_without_errors() {
    let imported = imported(&[source("all.json", ALL)], Some("Europe/Berlin"));
    assert_eq!((imported.format, imported.sessions, imported.people), (Format::Sessionize, 5, 2));
}

#[test]
fn ok_times_without_offset_are_those_of_the_clocks_at_the_event() {
    let (draft, notes) = drafted(&[ALL]);
    let run = &session(&draft, "1001").runs[0];
    assert_eq!(run.start.unwrap().to_string(), "2026-05-07T09:00:00");
    assert_eq!(draft.time_zone.as_deref(), Some("Europe/Berlin"));
    assert!(notes.iter().all(|note| !note.contains("UTC")));
}

#[test]
fn ok_times_with_z_are_moments() {
    let (draft, notes) = drafted(&[GRID]);
    let run = &session(&draft, "1001").runs[0];
    assert_eq!(run.start.unwrap().to_string(), "2026-05-07T09:00:00");
    has(&notes, "converted to Europe/Berlin");
}

#[test]
fn ok_ids_are_the_same_as_texts_and_as_numbers() {
    let (draft, _) = drafted(&[ALL]);
    assert_eq!(session(&draft, "1002").runs[0].rooms, ["501", "502"]);
    assert_eq!(session(&draft, "1001").runs[0].rooms, ["501"]);
    assert_eq!(session(&draft, "1004").people[0].person, "a-1");
    let keys: Vec<_> = draft.rooms.iter().map(|room| room.key.as_str()).collect();
    assert_eq!(keys, ["501", "502"]);
}

#[test]
fn ok_categories_are_found_by_their_ids_and_sorted_by_their_titles() {
    let (draft, notes) = drafted(&[ALL]);
    let one = session(&draft, "1001");
    assert_eq!(one.track.as_deref(), Some("21"));
    assert_eq!(draft.tracks[0].name.first(), "Bau");
    assert_eq!(one.languages, ["de", "en"]);
    assert_eq!(one.level.first(), "Für alle");
    assert_eq!(one.kind, Some(SessionKind::Workshop));
    has(&notes, "no field for was left out: T-Shirt: XL");
    has(&notes, "a session has one track");
}

#[test]
fn ok_answers_are_private_unless_they_are_a_summary() {
    let (draft, notes) = drafted(&[ALL]);
    assert_eq!(session(&draft, "1001").summary.first(), "Kurz gesagt: es wird gebaut.");
    has(
        &notes,
        "answers to the organisers' questions are not published (2 times): Unverträglichkeiten",
    );
    assert!(!format!("{draft:?}").contains("vegan"));
}

#[test]
fn ok_service_sessions_are_breaks_and_plenums_are_in_all_rooms() {
    let (draft, _) = drafted(&[ALL]);
    let lunch = session(&draft, "b7a1");
    assert_eq!(lunch.kind, Some(SessionKind::Break));
    assert_eq!(lunch.runs[0].rooms, ["501", "502"]);
    assert_eq!(session(&draft, "b7a2").kind, Some(SessionKind::Social));
    assert_eq!(session(&draft, "1002").kind, Some(SessionKind::Plenum));
    assert_eq!(session(&draft, "1002").runs[0].end, None);
    assert!(session(&draft, "1004").runs.is_empty());
}

#[test]
fn ok_only_what_is_accepted_and_who_is_in_it() {
    let (draft, notes) = drafted(&[ALL]);
    assert!(draft.sessions.iter().all(|session| session.key != "1003"));
    assert!(draft.people.iter().all(|person| person.name != "Cy Tal"));
    has(&notes, "a session that is not accepted was left out: Abgelehnt");
    has(&notes, "have not confirmed it yet: it was imported all the same: Brücken bauen");
    has(&notes, "people who are in a session and not described were left out: Brücken bauen");
}

#[test]
fn ok_people_without_what_a_programme_does_not_need() {
    let (draft, notes) = drafted(&[ALL]);
    let ada = &draft.people[0];
    assert_eq!(
        (ada.name.as_str(), ada.sort_name.as_str()),
        ("Ada van der Berg", "van der Berg, Ada")
    );
    assert_eq!(ada.role.first(), "Ingenieurin");
    assert_eq!(ada.links.len(), 1);
    assert!(!format!("{draft:?}").contains("ada@berg"));
    has(&notes, "https://pictures.example/ada.png?size=400 → ada-van-der-berg.png");
}

#[test]
fn ok_both_endpoints_together_have_each_session_once() {
    let (draft, _) = drafted(&[ALL, GRID]);
    assert_eq!(draft.sessions.len(), 6);
    assert_eq!(session(&draft, "p1").kind, Some(SessionKind::Break));
    let (grid, _) = drafted(&[GRID]);
    assert_eq!((grid.sessions.len(), grid.people.len(), grid.rooms.len()), (2, 2, 2));
    assert_eq!(session(&grid, "1001").languages, ["de"]);
    imported(&[source("grid.json", GRID)], Some("Europe/Berlin"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ok_whatever_stands_there_nothing_breaks(all in changed_json(ALL), grid in changed_json(GRID)) {
        survive(Format::Sessionize, &[source("all.json", all), source("grid.json", grid)]);
    }
}
