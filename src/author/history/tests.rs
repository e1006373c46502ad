use std::path::Path;

use super::*;
use crate::{
    author::{Tongue, read_text},
    event::{Change, EventState, RunState, Text},
};

const EVENT: &str = r#"{
  "schema_version": 1, "revision": 1, "updated": "2026-04-01T12:00", "id": "treffen-2026",
  "languages": ["de", "en"], "title": {"de": "Treffen", "en": "Meeting"},
  "time_zone": "Europe/Berlin", "days": [{"date": "2026-05-07"}],
  "rooms": [{"id": "saal", "name": {"de": "Saal", "en": "Hall"}}, {"id": "foyer", "name": "Foyer"}],
  "people": [{"id": "ada-berg", "name": "Ada Berg"}, {"id": "bo-tal", "name": "Bo Tal"}],
  "sessions": [
    {"id": "auftakt", "kind": "talk", "title": {"de": "Auftakt", "en": "Opening"}, "people": ["bo-tal"],
     "runs": [{"start": "2026-05-07T09:30", "end": "2026-05-07T10:00", "rooms": ["saal"]}]},
    {"id": "lesung", "kind": "talk", "title": "Lesung",
     "runs": [{"start": "2026-05-07T20:00", "rooms": ["foyer"]}]}]
}"#;

/// 1 May 2026, 10:00 UTC.
const NOW: i64 = 1_777_629_600;

fn event() -> Event {
    read_text(EVENT, Path::new("/none")).event.unwrap()
}

/// The history of an event that was built once and then in each of these states.
fn history(states: &[&Event]) -> History {
    let mut history = History::none(states[0]);
    for pair in states.windows(2) {
        history.go_on(pair[0], pair[1], &BTreeSet::new(), NOW);
    }
    history.forget(states.last().unwrap());
    history
}

/// Titles and lines, as they are read.
fn told(history: &History, event: &Event, tongue: Tongue) -> Vec<String> {
    let told = history.told(event, tongue).into_iter();
    told.map(|entry| [vec![entry.title], entry.lines].concat().join(" | ")).collect()
}

fn with_room(room: &str) -> Event {
    let mut event = event();
    event.sessions[0].runs[0].rooms = vec![room.to_owned()];
    event
}

#[test]
fn ok_a_build_without_a_difference_leaves_the_history_as_it_is() {
    let mut raised = with_room("foyer");
    raised.revision += 1;
    let (before, after) = (
        history(&[&event(), &with_room("foyer")]),
        history(&[&event(), &with_room("foyer"), &raised]),
    );
    assert_eq!(before.json(), after.json());
    assert_eq!(before.entries.len(), 1);
    let mut confirmed = event();
    confirmed.sessions[0].runs[0].state = RunState::Confirmed;
    assert!(history(&[&event(), &confirmed]).entries.is_empty());
}

#[test]
fn ok_each_change_is_told_in_both_languages_the_newest_first() {
    let mut cancelled = with_room("foyer");
    cancelled.sessions[1].runs[0].state = RunState::Cancelled;
    cancelled.sessions[1].title = Text::from("Lesung am Abend");
    cancelled.state =
        Some(EventState { is: Change::MovedOnline, note: None, previous_days: Vec::new() });
    let history = history(&[&event(), &with_room("foyer"), &cancelled]);
    assert_eq!(
        told(&history, &cancelled, Tongue::German),
        [
            "Zur ganzen Veranstaltung | Diese Veranstaltung findet nur online statt, nicht vor Ort.",
            "Geändert: Lesung am Abend | Fällt aus | Der Titel ist neu.",
            "Geändert: Auftakt | jetzt Foyer statt Saal",
        ]
    );
    let english = told(&history, &cancelled, Tongue::English);
    assert_eq!(english[2], "Changed: Opening | now Foyer instead of Hall");
}

#[test]
fn ok_sessions_runs_and_people_that_come_are_named() {
    let (mut before, now) = (event(), event());
    before.people.remove(0);
    before.sessions.remove(1);
    before.sessions[0].people.clear();
    assert_eq!(
        told(&history(&[&before, &now]), &now, Tongue::German),
        [
            "Geändert: Auftakt | Neu dabei: Bo Tal",
            "Neu im Programm: Lesung | Do 7. Mai, 20:00, Foyer",
            "Neu bei den Personen | Ada Berg",
        ]
    );
}

#[test]
fn ok_a_person_who_has_not_said_yes_is_marked_until_they_have() {
    let mut before = event();
    before.people.remove(0);
    let mut now = event();
    now.people[0].asked = true;
    let history = history(&[&before, &now]);
    assert_eq!(
        told(&history, &now, Tongue::German),
        ["Neu bei den Personen | Ada Berg (angefragt)"]
    );
    assert_eq!(told(&history, &event(), Tongue::German), ["Neu bei den Personen | Ada Berg"]);
}

#[test]
fn ok_of_a_session_that_is_gone_only_its_time_and_place_are_left() {
    let mut now = event();
    now.sessions.remove(1);
    let history = history(&[&event(), &now]);
    assert_eq!(
        told(&history, &now, Tongue::German),
        ["Nicht mehr im Programm | Do 7. Mai, 20:00, Foyer"]
    );
    assert!(!history.json().to_lowercase().contains("lesung"), "{}", history.json());
}

#[test]
fn err_what_is_in_the_file_and_not_published_is_not_told_to_be_gone() {
    let mut now = event();
    now.sessions.remove(1);
    let mut history = History::none(&now);
    history.go_on(&event(), &now, &BTreeSet::from(["lesung".to_owned()]), NOW);
    assert!(history.entries.is_empty(), "{}", history.json());
}

#[test]
fn err_what_is_held_back_now_is_in_no_earlier_entry() {
    let (mut before, now) = (event(), event());
    before.people.clear();
    before.sessions[0].people.clear();
    before.sessions.remove(1);
    let mut held_back = now.clone();
    held_back.people.clear();
    held_back.sessions[0].people.clear();
    held_back.sessions.remove(1);
    held_back.rooms.remove(1);
    let moved = with_room("foyer");
    let all = history(&[&before, &moved]);
    assert!(all.json().contains("bo-tal") && all.json().contains("lesung"), "{}", all.json());
    let mut history = all;
    history.go_on(&moved, &held_back, &BTreeSet::from(["lesung".to_owned()]), NOW + 60);
    history.forget(&held_back);
    for word in ["ada", "bo-tal", "lesung", "foyer"] {
        assert!(!history.json().contains(word), "{word} in {}", history.json());
    }
    let german = told(&history, &held_back, Tongue::German);
    assert_eq!(german, ["Geändert: Auftakt | jetzt Saal"]);
}

#[test]
fn ok_many_at_once_are_counted() {
    let mut before = event();
    let mut now = event();
    for number in 0..21 {
        let id = format!("s{number}");
        now.sessions.push(crate::event::Session { id, ..before.sessions[1].clone() });
    }
    before.sessions[0].runs.clear();
    assert_eq!(
        told(&history(&[&before, &now]), &now, Tongue::English),
        [
            "Changed: Opening | Also: Thu 7 May, 09:30–10:00, Hall",
            "21 sessions are new in the programme"
        ]
    );
}

#[test]
fn ok_the_history_goes_on_from_its_file_and_has_an_end() {
    let (one, other) = (event(), with_room("foyer"));
    let mut history = History::none(&one);
    for round in 0..MOST_ENTRIES + 5 {
        let (old, new) = if round % 2 == 0 { (&one, &other) } else { (&other, &one) };
        history = History::of_bytes(history.json().as_bytes(), new, NOW);
        history.go_on(old, new, &BTreeSet::new(), NOW);
    }
    assert_eq!(history.entries.len(), MOST_ENTRIES);
    let mut moments: Vec<_> = history.entries.iter().map(|entry| entry.moment.as_str()).collect();
    moments.dedup();
    assert_eq!(moments.len(), MOST_ENTRIES, "two builds in a second are two moments");
    assert_eq!(moments.last(), Some(&"2026-05-01T10:00:05Z"));
}

#[test]
fn err_of_a_broken_or_hostile_file_only_what_is_understood_is_left() {
    let event = event();
    let good = history(&[&event, &with_room("foyer")]).json();
    let read = |text: &str| History::of_bytes(text.as_bytes(), &event, NOW).entries.len();
    assert_eq!(read(&good), 1);
    for broken in [
        "",
        "[",
        "null",
        &good[..good.len() / 2],
        &good.replace("treffen-2026", "another"),
        &good.replace("2026-05-01T10", "9999-05-01T10"),
        &good.replace("2026-05-07T09:30:00+02:00", "<script>"),
        &good.replace("\"session\"", "\"sessions\""),
        &good.replace("\"saal\"", "7"),
        &good.replacen("\"entries\": [", "\"entries\": [1e400, ", 1),
        &"[".repeat(100_000),
        &format!("{{\"event\": \"treffen-2026\", \"entries\": {}", "[".repeat(10_000)),
    ] {
        assert_eq!(read(broken), 0, "{broken:.200}");
    }
    let with_another = good.replacen("\"entries\": [", "\"entries\": [{\"moment\": -1}, null, ", 1);
    assert_eq!(read(&with_another), 1);
    let twice = good.replacen("\"entries\": [", "\"entries\": [[], ", 1);
    assert_eq!(read(&twice), 1);
}

#[test]
fn ok_another_event_begins_anew() {
    let mut next = with_room("foyer");
    next.id = "treffen-2027".to_owned();
    let mut history =
        History::of_bytes(history(&[&event(), &with_room("foyer")]).json().as_bytes(), &next, NOW);
    history.go_on(&event(), &next, &BTreeSet::new(), NOW);
    assert!(history.entries.is_empty());
}
