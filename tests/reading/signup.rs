//! Whether runs still take people: what may say no is never published as yes.

use serde_json::{Value, json};
use treffpunkt::event::{Run, Signup};

use crate::published;

fn read(run: &Value) -> (Run, Vec<String>) {
    let session = json!({"id": "s", "kind": "talk", "title": "T", "runs": [run]});
    let (event, messages) = published(json!({"sessions": [session]}));
    (event.sessions[0].runs[0].clone(), messages)
}

fn link() -> Value {
    json!({"label": "Anmelden", "url": "https://example.org"})
}

#[test]
fn ok_few_places_and_a_waiting_list() {
    let (run, messages) = read(&json!({"signup": {"few": link()}, "places": 3}));
    assert!(matches!(run.signup, Some(Signup::Few(_))) && run.places == Some(3));
    assert_eq!(messages, [""; 0]);
    let (run, messages) = read(&json!({"signup": {"waiting_list": link()}}));
    assert!(matches!(run.signup, Some(Signup::WaitingList(_))));
    assert_eq!(messages, [""; 0]);
}

#[test]
fn err_of_two_states_the_one_that_promises_less_holds() {
    for (signup, is_careful) in [
        (json!({"open": link(), "few": link()}), Signup::Few as fn(_) -> _),
        (json!({"waiting_list": link(), "open": link()}), Signup::WaitingList),
        (json!({"open": link(), "full": true}), |_| Signup::Full),
        (json!({"open": link(), "ausgebucht": "ja"}), |_| Signup::Full),
        (json!({"closed": link()}), |_| Signup::Closed),
    ] {
        let (run, messages) = read(&json!({"signup": signup}));
        let expected = run.signup.as_ref().and_then(Signup::link).cloned().map(is_careful);
        let is_same = expected.is_some_and(|expected| run.signup == Some(expected));
        let no_seat = matches!(run.signup, Some(Signup::Full | Signup::Closed));
        assert!(is_same || no_seat, "{signup}: {:?}", run.signup);
        assert!(messages[0].contains("signup: expected one of not_needed"), "{messages:?}");
    }
}

#[test]
fn err_what_is_no_word_is_reported() {
    for signup in [json!(true), json!(3), json!(["full"])] {
        let (run, messages) = read(&json!({"signup": signup}));
        assert_eq!(run.signup, None);
        assert_eq!(messages.len(), 1, "{signup}: {messages:?}");
    }
}

#[test]
fn err_words_that_sound_as_if_there_were_no_place() {
    for (word, expected) in [
        ("leider ausgebucht", Some(Signup::Full)),
        ("alles voll!", Some(Signup::Full)),
        ("Sold out.", Some(Signup::Full)),
        ("Anmeldeschluss war gestern", Some(Signup::Closed)),
        ("vielleicht", None),
    ] {
        let (run, messages) = read(&json!({"signup": word}));
        assert_eq!(run.signup, expected, "{word}");
        assert_eq!(messages.len(), 1, "{messages:?}");
    }
}

#[test]
fn err_an_open_run_without_a_place_is_full() {
    let (run, messages) = read(&json!({"signup": {"open": link()}, "places": 0}));
    assert_eq!(run.signup, Some(Signup::Full));
    assert!(messages[0].contains("there is no place left: it is shown as full"), "{messages:?}");
    let (run, messages) = read(&json!({"signup": {"waiting_list": link()}, "places": 0}));
    assert!(matches!(run.signup, Some(Signup::WaitingList(_))) && messages.is_empty());
}
