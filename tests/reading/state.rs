//! What has become of the whole event: a mistake never publishes that it takes place.

use std::path::Path;

use serde_json::{Value, json};
use treffpunkt::{
    author::read_text,
    event::{Change, RunState},
};

use crate::{event_with, messages, published, read};

fn change_of(state: Value) -> Option<Change> {
    let (event, messages) = published(json!({"state": state}));
    assert_eq!(messages, [""; 0], "{state}");
    event.change()
}

#[test]
fn ok_a_state_in_one_word() {
    for (word, change) in [
        ("scheduled", None),
        ("cancelled", Some(Change::Cancelled)),
        ("postponed", Some(Change::Postponed)),
        ("moved_online", Some(Change::MovedOnline)),
        ("abgesagt", Some(Change::Cancelled)),
        ("Fällt aus!", Some(Change::Cancelled)),
        ("EventCancelled", Some(Change::Cancelled)),
        ("verschoben", Some(Change::Postponed)),
    ] {
        assert_eq!(change_of(json!(word)), change, "{word}");
    }
    assert_eq!(change_of(Value::Null), None);
}

#[test]
fn ok_a_state_with_more_to_say() {
    let (event, messages) = published(json!({"state": {
        "is": "rescheduled", "note": {"de": "Karten gelten.", "en": "Tickets remain valid."},
        "previous_days": ["2025-05-07", "2025-05-08"],
    }}));
    assert_eq!(messages, [""; 0]);
    let state = event.state.unwrap();
    assert_eq!(state.is, Change::Rescheduled);
    assert!(state.note.is_some());
    assert_eq!(state.previous_days.len(), 2);
}

#[test]
fn ok_nothing_of_a_cancelled_event_takes_place() {
    let mut changes = crate::one_run(json!({"day": "2026-05-07", "state": "confirmed"}));
    changes["state"] = json!("cancelled");
    let (event, _) = published(changes);
    assert_eq!(event.sessions[0].runs[0].state, RunState::Cancelled);
}

#[test]
fn ok_an_event_that_has_moved_online_leaves_the_rooms_of_its_house() {
    let mut changes = crate::one_run(json!({"rooms": ["saal", "zoom"]}));
    changes["state"] = json!("moved_online");
    changes["rooms"] = json!([
        {"id": "saal", "name": "Saal"}, {"id": "zoom", "name": "Zoom", "online": true},
    ]);
    let (event, messages) = published(changes);
    assert_eq!(messages, [""; 0]);
    assert_eq!(event.sessions[0].runs[0].rooms, ["zoom"]);
}

#[test]
fn ok_previous_days_belong_to_a_rescheduled_event() {
    for (state, said) in [
        (json!({"is": "rescheduled"}), "the days that the event was planned for"),
        (json!({"is": "postponed", "previous_days": ["2026-05-07"]}), "there are earlier days"),
    ] {
        let (_, messages) = published(json!({"state": state}));
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].contains(said), "{messages:?}");
    }
}

/// Nothing is published, and a message names the place.
#[track_caller]
fn refuses(json: &str, place: &str) {
    let reading = read_text(json, Path::new("/nowhere"));
    assert!(reading.event.is_none(), "{json}");
    let messages = messages(&reading);
    let said = messages.iter().any(|message| {
        message.contains(&format!(" {place}: ")) && message.contains("nothing is published")
    });
    assert!(said, "{messages:#?}");
}

#[test]
fn err_a_state_that_cannot_be_read_publishes_nothing() {
    for (state, place) in [
        (json!("abgesagtt"), "state"),
        (json!(false), "state"),
        (json!(["cancelled"]), "state"),
        (json!(""), "state"),
        (json!({"is": "cancelld"}), "state.is"),
        (json!({"note": "Leider nicht."}), "state.is"),
    ] {
        refuses(&event_with(json!({"state": state})), place);
    }
}

#[test]
fn err_two_states_publish_nothing() {
    let twice =
        event_with(json!({"state": "scheduled"})).replacen('{', r#"{"state": "cancelled", "#, 1);
    refuses(&twice, "state");
    let twice = event_with(json!({"state": {"is": "scheduled", "IS": "cancelled"}}));
    refuses(&twice.replace("IS", "is"), "state.is");
}

#[test]
fn err_a_state_under_another_key_publishes_nothing() {
    for (key, value) in [
        ("status", json!("cancelled")),
        ("eventStatus", json!("https://schema.org/EventCancelled")),
        ("cancelled", json!(true)),
        ("abgesagt", json!(1)),
        ("sate", json!({"is": "abgesagt"})),
    ] {
        refuses(&event_with(json!({key: value})), key);
    }
}

#[test]
fn ok_other_unknown_keys_are_no_states() {
    for (key, value) in [
        ("status", json!("draft")),
        ("cancelled", json!(false)),
        ("_status", json!("cancelled")),
        ("motto", json!("Online")),
    ] {
        assert!(read(json!({key: value})).event.is_some(), "{key}");
    }
}
