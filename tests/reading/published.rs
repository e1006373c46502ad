//! An event beside the form in which it was published before: what visitors have kept stays what
//! it was, or the organiser hears of it.

use std::{fs, path::Path};

use serde_json::{Value, json};
use treffpunkt::{
    author::{publish_json, read_published, read_text, read_text_since},
    event::Event,
};

use crate::{event_with, messages, published};

/// What is said about the event with `changes` after that with `before` was published.
fn says(before: Value, changes: Value) -> Vec<String> {
    let (before, said) = published(before);
    assert_eq!(said, [""; 0], "the published event has findings");
    said_since(before, changes)
}

fn said_since(before: Event, changes: Value) -> Vec<String> {
    let reading = read_text_since(&event_with(changes), Path::new("/nowhere"), Some(before));
    let warnings = reading.findings.iter().filter(|finding| !finding.is_error()).count();
    let said = messages(&reading);
    assert_eq!(warnings, said.len(), "comparing gives warnings only: {said:#?}");
    said
}

/// The keys of an event of the next revision with one session of these runs.
fn kurs(runs: Value) -> Value {
    json!({"revision": 4, "sessions": [{"id": "kurs", "kind": "workshop", "title": "Kurs", "runs": runs}]})
}

fn run(id: &str, start: &str) -> Value {
    json!({"id": id, "start": format!("2026-05-{start}")})
}

fn abc() -> Value {
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
