//! ConClár's traps, one by one; the fixtures' people are invented.

use proptest::prelude::*;

use super::*;
use crate::{
    event::{PartRole, SessionKind},
    import::{
        DraftSession, DraftSignup, Format,
        fixture::{changed_json, changed_text, imported, options, said, source, survive},
        import,
    },
};

const PROGRAM: &str = include_str!("../../../tests/import/conclar/program.js");
const PEOPLE: &str = include_str!("../../../tests/import/conclar/people.js");
const VERSION_2: &str = include_str!("../../../tests/import/conclar/version_2.json");

fn drafted(texts: &[&str]) -> (Draft, Vec<String>) {
    let sources: Vec<_> = texts.iter().map(|text| source("program.js", text)).collect();
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
fn ok_programme_and_people_are_an_event_without_errors() {
    let sources = [source("program.js", PROGRAM), source("people.js", PEOPLE)];
    let event = imported(&sources, Some("Europe/Berlin"));
    assert_eq!((event.format, event.sessions, event.people), (Format::ConClar, 2, 3));
    let one_file = format!("{PROGRAM}{PEOPLE}");
    assert_eq!(imported(&[source("all.js", one_file)], Some("Europe/Berlin")).json, event.json);
    assert!(import(&sources, None, None, &options(None)).is_err());
}

#[test]
fn ok_minutes_as_text_and_past_midnight() {
    let (draft, _) = drafted(&[PROGRAM]);
    let run = &session(&draft, "101").runs[0];
    assert_eq!(run.start.unwrap().to_string(), "2026-05-07T23:30:00");
    assert_eq!(run.end.unwrap().to_string(), "2026-05-08T01:00:00");
    assert_eq!(session(&draft, "102").runs[0].end, None);
}

#[test]
fn ok_moderators_by_their_names_and_by_their_roles() {
    let (draft, _) = drafted(&[PROGRAM]);
    let roles: Vec<_> = session(&draft, "101").people.iter().map(|part| part.role).collect();
    assert_eq!(roles, [Some(PartRole::Moderator), None, Some(PartRole::Moderator)]);
    assert_eq!(draft.people[0].name, "Ada Berg");
}

#[test]
fn ok_keys_of_people_may_be_anything() {
    let (draft, notes) = drafted(&[PROGRAM, PEOPLE]);
    let keys: Vec<_> = draft.people.iter().map(|person| person.key.as_str()).collect();
    assert_eq!(keys, ["QWRhIEJlcmc=", "Qm8_TGluZA==", "Q3k="]);
    let ada = &draft.people[0];
    assert_eq!((ada.name.as_str(), ada.title.as_str()), ("Ada Berg", "Dr."));
    assert_eq!(ada.sort_name, "Berg, Ada");
    assert_eq!(ada.links.len(), 1);
    has(&notes, "people without a session were left out: Du Selten");
    has(&notes, "→ ada-berg.webp");
}

#[test]
fn ok_html_is_text() {
    let (draft, _) = drafted(&[PROGRAM]);
    let one = session(&draft, "101");
    assert_eq!(one.title.first(), "Q&A: Sterne");
    let text = one.description.first();
    assert!(text.contains("staunen") && !text.contains('<') && !text.contains("amp;"), "{text}");
}

#[test]
fn ok_rooms_have_areas_and_tags_have_categories() {
    let (draft, notes) = drafted(&[PROGRAM]);
    assert_eq!(draft.rooms[0].name.first(), "Kuppel");
    assert_eq!(draft.rooms[0].note.first(), "Sternwarte");
    let one = session(&draft, "101");
    assert_eq!((one.track.as_deref(), one.kind), (Some("Astronomie"), Some(SessionKind::Workshop)));
    assert_eq!(session(&draft, "102").track.as_deref(), Some("Familien"));
    has(&notes, "a tag that an event has no field for was left out: Tag: Familien");
}

#[test]
fn ok_links_of_a_session_and_its_sign_up() {
    let (draft, notes) = drafted(&[PROGRAM]);
    let one = session(&draft, "101");
    assert_eq!(one.runs[0].signup, DraftSignup::at(Some("https://signup.example/101".to_owned())));
    assert_eq!(one.links.len(), 1);
    has(&notes, "an address that is none of the web was left out");
}

#[test]
fn ok_version_2_has_moments_and_tags_that_are_said_once() {
    let (draft, notes) = drafted(&[VERSION_2]);
    let one = session(&draft, "s-1");
    assert_eq!(one.runs[0].start.unwrap().to_string(), "2026-05-07T23:30:00");
    assert_eq!(one.kind, Some(SessionKind::Panel));
    assert_eq!(one.people.len(), 1);
    assert_eq!(session(&draft, "s-2").track.as_deref(), Some("Astronomie"));
    assert_eq!(session(&draft, "s-2").runs[0].start.unwrap().to_string(), "2026-05-08T10:00:00");
    has(&notes, "people who are in a session and not described were left out: Sterne");
    imported(&[source("conclarData.json", VERSION_2)], Some("Europe/Berlin"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ok_whatever_stands_there_nothing_breaks(
        json in changed_json(VERSION_2), program in changed_text(PROGRAM), people in changed_text(PEOPLE),
    ) {
        survive(Format::ConClar, &[source("a.json", json)]);
        survive(Format::ConClar, &[source("program.js", program), source("people.js", people)]);
    }
}
