//! An event beside the form in which it was published before: what visitors have kept stays what
//! it was, or the organiser hears of it.

use std::path::Path;

use serde_json::{Value, json};
use treffpunkt::{author::read_text_since, event::Event};

use crate::{event_with, messages, published};

/// What is said about the event with `changes` after that with `before` was published.
pub fn says(before: Value, changes: Value) -> Vec<String> {
    let (before, said) = published(before);
    assert_eq!(said, [""; 0], "the published event has findings");
    said_since(before, changes)
}

pub fn said_since(before: Event, changes: Value) -> Vec<String> {
    let reading = read_text_since(&event_with(changes), Path::new("/nowhere"), Some(before));
    let warnings = reading.findings.iter().filter(|finding| !finding.is_error()).count();
    let said = messages(&reading);
    assert_eq!(warnings, said.len(), "comparing gives warnings only: {said:#?}");
    said
}

/// The keys of an event of the next revision with one session of these runs.
pub fn kurs(runs: Value) -> Value {
    json!({"revision": 4, "sessions": [{"id": "kurs", "kind": "workshop", "title": "Kurs", "runs": runs}]})
}

pub fn run(id: &str, start: &str) -> Value {
    json!({"id": id, "start": format!("2026-05-{start}")})
}

pub fn abc() -> Value {
    kurs(json!([run("a", "07T09:00"), run("b", "07T11:00"), run("c", "08T11:00")]))
}

#[test]
fn ok_adding_moving_and_cancelling_runs_is_normal() {
    for runs in [
        json!([
            run("a", "07T09:00"),
            run("b", "07T11:00"),
            run("c", "08T11:00"),
            run("d", "08T15:00")
        ]),
        json!([run("c", "08T11:00"), run("b", "07T11:00"), run("a", "07T09:00")]),
        json!([run("a", "07T12:00"), run("b", "07T11:00"), run("c", "08T11:00")]),
        // Two at the same time, in two rooms perhaps.
        json!([run("a", "07T11:00"), run("b", "07T11:00"), run("c", "08T11:00")]),
        json!([
            {"id": "a", "start": "2026-05-07T09:00", "state": "cancelled"},
            run("b", "07T11:00"), run("c", "08T11:00"),
        ]),
    ] {
        let mut changes = kurs(runs.clone());
        changes["revision"] = json!(5);
        assert_eq!(says(abc(), changes), [""; 0], "{runs}");
    }
}

#[test]
fn err_a_run_that_is_gone_is_named() {
    let said = says(abc(), kurs(json!([run("b", "07T11:00"), run("c", "08T11:00")])));
    assert_eq!(
        said[1..],
        [
            "event.json: sessions: expected the run \"a\", as published, found none; visitors who have kept it are not told; with \"state\": \"cancelled\" they see it"
        ]
    );
    let gone = says(abc(), json!({"revision": 5}));
    assert_eq!(gone.len(), 1, "{gone:#?}");
    assert!(gone[0].contains("expected the runs \"a\", \"b\", \"c\", as published"), "{}", gone[0]);
}

#[test]
fn ok_a_cancelled_run_may_go_in_the_end() {
    let cancelled = kurs(json!([
        run("a", "07T09:00"), {"id": "b", "start": "2026-05-07T11:00", "state": "cancelled"},
    ]));
    let mut later = kurs(json!([run("a", "07T09:00")]));
    later["revision"] = json!(5);
    assert_eq!(says(cancelled, later), [""; 0]);
}

#[test]
fn err_a_run_with_another_id_than_before_gets_the_line_to_write() {
    let before = kurs(json!([{"start": "2026-05-07T09:00"}]));
    let mut changes = kurs(json!([run("kurs-1", "07T09:00"), run("kurs-2", "07T11:00")]));
    changes["revision"] = json!(5);
    assert_eq!(
        says(before, changes),
        [
            "event.json: sessions[0].runs[0]: expected \"kurs\", with which it has been published, found \"kurs-1\"; write \"id\": \"kurs\", or visitors who have kept it lose it"
        ]
    );
}

#[test]
fn err_the_only_run_is_the_same_at_any_time() {
    let mut changes = kurs(json!([run("neu", "08T15:00")]));
    changes["revision"] = json!(5);
    let said = says(kurs(json!([{}])), changes);
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains("write \"id\": \"kurs\""), "{}", said[0]);
}

/// As numbers by position did: the first is taken away, and all move up.
#[test]
fn err_a_run_that_has_the_time_of_another_is_noticed() {
    let mut changes = kurs(json!([run("a", "07T11:00"), run("b", "08T11:00")]));
    changes["revision"] = json!(5);
    assert_eq!(
        says(abc(), changes),
        [
            "event.json: sessions[0].runs[0]: expected \"b\", which was the run at this time, found \"a\"; write \"id\": \"b\" if it is that run; if \"a\" was moved there, all is well",
            "event.json: sessions[0].runs[1]: expected \"c\", which was the run at this time, found \"b\"; write \"id\": \"c\" if it is that run; if \"b\" was moved there, all is well",
        ]
    );
}

/// A new round comes first, or last, and takes over the id that the session's only run, or the
/// first of several, was published with.
#[test]
fn err_a_new_run_with_the_id_of_a_published_one_is_noticed() {
    let (new, old) = (json!({"start": "2026-05-08T15:00"}), run("kurs-3", "07T09:00"));
    let second = || run("kurs-2", "07T11:00");
    let published = json!({"start": "2026-05-07T09:00"});
    for (before, now, index) in [
        (json!([published]), json!([new, old]), 0),
        (json!([published]), json!([old, new]), 1),
        (json!([published, second()]), json!([new, old, second()]), 0),
    ] {
        let mut changes = kurs(now);
        changes["revision"] = json!(5);
        let expected = format!(
            "event.json: sessions[0].runs[{index}]: expected another id than that of the published run of 2026-05-07 09:00, which stands here as \"kurs-3\", found \"kurs\"; write \"id\": \"kurs\" there and \"id\": \"kurs-3\" here, or favourites and calendars change from that run to this one; if \"kurs\" was moved and \"kurs-3\" is new, all is well"
        );
        assert_eq!(says(kurs(before), changes), [expected]);
    }
}

#[test]
fn err_the_published_run_keeps_its_id_wherever_a_new_one_stands() {
    let (before, _) = published(kurs(json!([{"start": "2026-05-07T09:00"}])));
    let says = |runs: Value| {
        let mut changes = kurs(runs);
        changes["revision"] = json!(5);
        let before = Some(before.clone());
        let reading = read_text_since(&event_with(changes), Path::new("/nowhere"), before);
        messages(&reading).into_iter().find(|said| said.contains("needs an id")).unwrap()
    };
    let at = |start: &str| json!({"start": format!("2026-05-{start}")});
    let new_first = says(json!([at("08T15:00"), at("07T09:00")]));
    assert!(
        new_first.ends_with("this is the one that has been published: write \"id\": \"kurs\" here and \"id\": \"kurs-2\" at the other"),
        "{new_first}"
    );
    // Also where both are at the same time, in two rooms perhaps.
    for start in ["08T15:00", "07T09:00"] {
        let new_last = says(json!([at("07T09:00"), at(start)]));
        assert!(new_last.ends_with("; write \"id\": \"kurs-2\" here"), "{new_last}");
    }
    let both_moved = says(json!([at("07T10:00"), at("08T15:00")]));
    assert!(both_moved.contains("if this is the one that is public already"), "{both_moved}");
}

#[test]
fn err_the_id_of_a_run_goes_to_another_session() {
    let mut changes = kurs(json!([run("b", "07T11:00"), run("c", "08T11:00")]));
    changes["revision"] = json!(5);
    changes["sessions"].as_array_mut().unwrap().push(
        json!({"id": "fest", "kind": "social", "title": "Fest", "runs": [run("a", "08T20:00")]}),
    );
    assert_eq!(
        says(abc(), changes),
        [
            "event.json: sessions[1].runs[0]: expected another id than that of a run of \"kurs\", found \"a\"; visitors who have kept that one would find this one instead"
        ]
    );
}

/// An event made when runs were numbered: what is proposed is what was published.
#[test]
fn err_runs_without_ids_get_back_those_that_were_published() {
    let before = kurs(json!([
        run("kurs-1", "07T09:00"),
        run("kurs-2", "07T11:00"),
        run("kurs-3", "08T11:00"),
    ]));
    let (before, _) = published(before);
    let changes = kurs(json!([
        {"start": "2026-05-07T09:00"}, {"start": "2026-05-08T11:00"}, {"start": "2026-05-07T11:00"},
    ]));
    let reading = read_text_since(&event_with(changes), Path::new("/nowhere"), Some(before));
    let said = messages(&reading);
    let lines = ["\"kurs-3\" here", "\"kurs-2\" here", "write \"id\": \"kurs-1\", or"];
    let revision = said.iter().filter(|message| message.contains("event.json: revision:")).count();
    assert_eq!(said.len(), lines.len() + revision, "{said:#?}");
    for line in lines {
        assert!(said.iter().any(|message| message.contains(line)), "{line}: {said:#?}");
    }
}

#[test]
fn ok_a_number_that_was_published_is_not_given_again() {
    let before = kurs(json!([{"start": "2026-05-07T09:00"}, run("kurs-2", "07T11:00")]));
    let (before, _) = published(before);
    let changes = kurs(json!([{"start": "2026-05-07T09:00"}, {"start": "2026-05-08T15:00"}]));
    let reading = read_text_since(&event_with(changes), Path::new("/nowhere"), Some(before));
    let said = messages(&reading);
    assert!(said[0].contains("write \"id\": \"kurs-3\" here"), "{said:#?}");
}
