//! What changes in an event after it was published, its runs apart.

use std::{fs, path::Path};

use serde_json::{Value, json};
use treffpunkt::author::{publish_json, read_published, read_text};

use crate::{
    event_with, messages, published,
    published::{abc, kurs, run, said_since, says},
};

#[test]
fn err_things_under_another_id_than_before() {
    let event = |session: &str, person: &str, page: &str| {
        let role =
            |role: &str, id: &str| json!({"id": id, "role": role, "title": "T", "body": "B"});
        json!({
            "revision": 3,
            "sessions": [{"id": session, "kind": "talk", "title": "Vortrag", "people": [person]}],
            "people": [{"id": person, "name": "Maria Muster"}],
            "pages": [role("imprint", page), role("privacy", "p"), role("accessibility", "a")],
        })
    };
    let mut changes = event("vortrag-neu", "maria", "impressum");
    changes["revision"] = json!(4);
    assert_eq!(
        says(event("vortrag", "muster", "imprint"), changes),
        [
            "event.json: people[0].id: expected \"muster\", with which it has been published, found \"maria\"; write \"id\": \"muster\" again: links to it and favourites go by its id",
            "event.json: pages[0].id: expected \"imprint\", with which it has been published, found \"impressum\"; write \"id\": \"imprint\" again: links to it and favourites go by its id",
            "event.json: sessions[0].id: expected \"vortrag\", with which it has been published, found \"vortrag-neu\"; write \"id\": \"vortrag\" again: links to it and favourites go by its id",
        ]
    );
}

#[test]
fn err_two_things_have_each_others_id() {
    let rooms = |a: &str, b: &str| json!([{"id": a, "name": "Saal"}, {"id": b, "name": "Foyer"}]);
    let said = says(
        json!({"revision": 3, "rooms": rooms("a", "b")}),
        json!({"revision": 4, "rooms": rooms("b", "a")}),
    );
    assert_eq!(said.len(), 2, "{said:#?}");
    let again = says(
        json!({"revision": 3, "rooms": rooms("a", "b")}),
        json!({"revision": 4, "rooms": [{"id": "b", "name": "Foyer"}]}),
    );
    assert_eq!(again, [""; 0], "what is taken away is no exchange");
    let like_another = says(
        json!({"revision": 3, "rooms": [{"id": "a", "name": "Saal"}]}),
        json!({"revision": 4, "rooms": [{"id": "a", "name": "Saal"}, {"id": "b", "name": "Saal"}]}),
    );
    assert_eq!(like_another, [""; 0], "what is added beside its like is new");
}

/// SEQUENCE is to rise with each change (RFC 5545, 3.8.7.4).
#[test]
fn err_a_change_without_a_higher_revision_is_noticed() {
    let at = |revision: u64, start: &str| {
        let mut event = kurs(json!([run("a", start)]));
        event["revision"] = json!(revision);
        event
    };
    assert_eq!(says(at(3, "07T09:00"), at(3, "07T09:00")), [""; 0]);
    assert_eq!(says(at(3, "07T09:00"), at(4, "07T10:00")), [""; 0]);
    assert_eq!(says(at(3, "07T09:00"), at(9, "07T09:00")), [""; 0]);
    assert_eq!(
        says(at(3, "07T09:00"), at(3, "07T10:00")),
        [
            "event.json: revision: expected more than 3, as the event has changed since, found 3; if 3 is public, write \"revision\": 4 and today's date as \"updated\": calendars take over changes by them"
        ]
    );
    assert_eq!(
        says(at(3, "07T09:00"), at(2, "07T09:00")),
        [
            "event.json: revision: expected at least 3, which has been published, found 2; write \"revision\": 4; calendars and open pages ignore a lower one"
        ]
    );
}

/// What the program adds when it builds is no change of the organiser's.
#[test]
fn ok_what_publishing_adds_needs_no_revision() {
    let event = json!({"press": {"headline": "Ein Treffen"}});
    let (mut before, _) = published(event.clone());
    before.press.as_mut().unwrap().kit = Some("press-kit.zip".to_owned());
    assert_eq!(said_since(before.clone(), event), [""; 0]);
    before.press = None;
    let embargo = json!({"press": {"headline": "Ein Treffen", "embargo": "2026-05-01T10:00"}});
    assert_eq!(said_since(before, embargo), [""; 0]);
}

#[test]
fn err_the_event_itself_has_another_id() {
    let said = says(json!({}), json!({"id": "treffen-2026"}));
    assert_eq!(
        said,
        [
            "event.json: id: expected \"treffen\", the id that this event was published with, found \"treffen-2026\"; write \"id\": \"treffen\" again, or calendars get all entries twice, and visitors lose what they have kept"
        ]
    );
    let other = json!({"id": "fest", "title": "Fest", "days": ["2026-09-01"]});
    assert_eq!(says(json!({}), other), [""; 0], "another event");
    let (mut before, _) = published(json!({}));
    before.id = "beispiel-nachbarschaftstage".to_owned();
    assert_eq!(said_since(before, json!({})), [""; 0], "the example's id was to be changed");
}

#[test]
fn err_the_folder_of_an_earlier_event_was_copied() {
    let said = says(abc(), json!({"revision": 5, "days": ["2027-05-06"]}));
    assert_eq!(
        said,
        [
            "event.json: id: expected another id than that of the event until 2026-05-08, found \"treffen\"; if this is a new event, write \"id\": \"treffen-2027\"; one that was postponed keeps its id"
        ]
    );
}

#[test]
fn ok_a_published_file_is_read_as_it_was_written_or_edited() {
    let site = tempfile::tempdir().unwrap();
    let (event, _) = published(abc());
    let pretty: Value = serde_json::from_str(&publish_json(&event)).unwrap();
    for text in [publish_json(&event), format!("\u{feff}{pretty:#}")] {
        fs::write(site.path().join("event.json"), text).unwrap();
        assert_eq!(read_published(site.path()), (Some(event.clone()), None));
    }
}

#[test]
fn err_a_published_file_that_is_not_there_or_broken() {
    let site = tempfile::tempdir().unwrap();
    let error = read_published(site.path()).1.unwrap();
    assert!(!error.is_error(), "{error:?}");
    for text in ["", "{", "[]", "{\"id\": 7}"] {
        fs::write(site.path().join("event.json"), text).unwrap();
        let error = read_published(site.path()).1.unwrap().what.english;
        assert!(error.ends_with("found one that cannot be read"), "{error}");
    }
}

#[test]
fn ok_without_a_published_event_nothing_is_compared() {
    let reading = read_text(&event_with(abc()), Path::new("/nowhere"));
    assert_eq!(messages(&reading), [""; 0]);
}
