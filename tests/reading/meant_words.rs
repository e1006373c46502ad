//! Words that are understood, in German too, and what says that something does not take place.

use serde_json::json;
use treffpunkt::event::{PartRole, RunState, SessionKind, Signup};

use crate::{one_run, published};

#[test]
fn err_what_says_no_is_never_published_as_yes() {
    for state in [
        json!("abgesagt"),
        json!("Abgesagt!"),
        json!("fällt aus"),
        json!("fällt leider aus"),
        json!("Faellt heute aus."),
        json!("Wir sagen ihn leider ab"),
        json!("CANCELED"),
        json!("abgesgt"),
        json!("nicht"),
        json!("findet leider nicht statt"),
        json!("nein"),
        json!(false),
        json!("entfallen"),
        json!("wurde abgesagt"),
    ] {
        let (event, _) = published(one_run(json!({"start": "2026-05-07T09:30", "state": state})));
        assert_eq!(event.sessions[0].runs[0].state, RunState::Cancelled, "{state}");
    }
}

#[test]
fn err_a_state_that_cannot_be_understood_promises_nothing() {
    for state in [json!("vielleicht"), json!("?"), json!(7), json!(true), json!(""), json!([])] {
        let run = json!({"start": "2026-05-07T09:30", "rooms": ["saal"], "state": state});
        let (event, messages) = published(one_run(run));
        let run = &event.sessions[0].runs[0];
        assert_eq!((&run.day, &run.start, run.rooms.len()), (&None, &None, 0), "{state}");
        assert!(messages[0].contains("its time and rooms are left out"), "{messages:?}");
    }
}

#[test]
fn ok_german_words_are_understood_without_a_message() {
    let (event, messages) = published(json!({
        "sessions": [{
            "id": "s", "kind": "Vortrag", "title": "T",
            "people": [{"person": "schu", "role": "Moderation"}],
            "runs": [{"state": "bestätigt", "signup": "ausgebucht"}],
        }],
        "organisations": [{"id": "o", "role": "Veranstalterin", "name": "O"}],
    }));
    assert_eq!(messages, [""; 0]);
    let session = &event.sessions[0];
    assert_eq!((session.kind, session.people[0].role), (SessionKind::Talk, PartRole::Moderator));
    assert_eq!(session.runs[0].signup, Some(Signup::Full));
}

#[test]
fn err_what_is_put_off_is_not_shown_as_taking_place() {
    for word in ["vertagt", "wird vertagt", "postponed", "auf 2027 aufgeschoben"] {
        let run = json!({"start": "2026-05-07T09:30", "state": word});
        let (event, messages) = published(one_run(run));
        assert_eq!(event.sessions[0].runs[0].state, RunState::Cancelled, "{word}");
        assert!(messages[0].contains("write \"moved\" and the new day and time"), "{messages:?}");
    }
}
