//! What a careful editor would see in an event that is valid.

mod programme;

use std::path::Path;

use serde_json::{Value, json};
use treffpunkt::author::{Remark, Severity, Tongue, read_folder, write_starter};

use crate::{in_a_line, one_run, read};

/// The remarks of a kind, each in a line.
fn remarks(kind: Remark, changes: Value) -> Vec<String> {
    let reading = read(changes);
    let own = reading.findings.iter().filter(|finding| finding.remark == Some(kind));
    own.map(|finding| {
        assert_eq!(finding.severity, Severity::Warning);
        assert_ne!(finding.what.english, finding.what.german);
        assert!(finding.effect.is_some() && finding.hint.is_some(), "{finding:?}");
        in_a_line(finding, Tongue::English)
    })
    .collect()
}

fn paths(kind: Remark, changes: Value) -> Vec<String> {
    let lines = remarks(kind, changes);
    lines.iter().map(|line| line.split(": ").nth(1).unwrap().to_owned()).collect()
}

fn session(id: &str, keys: Value) -> Value {
    let mut session = json!({"id": id, "kind": "talk", "title": format!("Title of {id}")});
    for (key, value) in keys.as_object().unwrap() {
        session[key] = value.clone();
    }
    session
}

/// A session on the first day, in a room.
fn held(id: &str, start: &str, end: &str, room: &str) -> Value {
    let run = json!({"day": "2026-05-07", "start": start, "end": end, "rooms": [room]});
    session(id, json!({"runs": [run]}))
}

fn rooms() -> Value {
    json!([{"id": "saal", "name": "Saal"}, {"id": "hof", "name": "Hof"},
           {"id": "netz", "name": "Netz", "online": true}])
}

#[test]
fn err_people_that_nothing_names_where_others_are_named() {
    let person = |id: &str| json!({"id": id, "name": format!("Name {id}")});
    let with = |keys: Value| {
        let mut last = person("last");
        for (key, value) in keys.as_object().unwrap() {
            last[key] = value.clone();
        }
        json!({"people": [person("ada"), person("bo"), person("cy"), last],
            "people_groups": [{"id": "team", "name": "Team"}],
            "contacts": [{"id": "buero", "name": "Name cy"}],
            "sessions": [session("s", json!({"people": ["ada", "bo"]}))]})
    };
    assert_eq!(paths(Remark::UnusedPerson, with(json!({}))), ["people[3]"]);
    for keys in
        [json!({"part": "Redaktion"}), json!({"group": "team"}), json!({"confirmed": false})]
    {
        assert_eq!(paths(Remark::UnusedPerson, with(keys)), [""; 0]);
    }
    let mut by_page = with(json!({}));
    by_page["about"] = json!("[Last](person:last) was here.");
    assert_eq!(paths(Remark::UnusedPerson, by_page), [""; 0]);
    // The programme is still to come.
    let mut nothing = with(json!({}));
    nothing["sessions"] = json!([]);
    assert_eq!(paths(Remark::UnusedPerson, nothing), [""; 0]);
}

#[test]
fn err_names_that_seem_to_be_one_person() {
    let people = |one: &str, other: &str| json!({"people": [{"id": "eins", "name": one}, {"id": "zwei", "name": other}]});
    for (one, other) in [
        ("Anna Berg", "Dr. Anna Berg"),
        ("Anna Berg", "Anna  Berg"),
        ("Anna Berg", "Berg, Anna"),
        ("Anna Berg", "ANNA BERG"),
        ("Anna Berg", "Anna Berg, M. A."),
        ("Anna Berg", "\u{410}nna Berg"),
        ("Jörg Müller", "Joerg Mueller"),
        ("Anna Schuster", "Anna Schusster"),
        ("Анна Иванова", "Anna Ivanova"),
    ] {
        let found = paths(Remark::TwinPeople, people(one, other));
        assert_eq!(found, ["people[1].name"], "{one}, {other}");
    }
    for (one, other) in [
        ("Anna Berg", "Anna Tal"),
        ("Jan Berg", "Jana Berg"),
        ("N. N.", "N.N."),
        ("J. Tal", "K. Tal"),
    ] {
        assert_eq!(paths(Remark::TwinPeople, people(one, other)), [""; 0], "{one}, {other}");
    }
    let first = read(people("Anna Berg", "Dr. Anna Berg")).findings.remove(0).first.unwrap();
    assert_eq!(first.path, "people[0].name");
}

#[test]
fn err_ids_that_look_the_same() {
    let sessions = |one: &str, other: &str| json!({"sessions": [session(one, json!({})), session(other, json!({}))]});
    for (one, other) in [("saal-1", "saal-l"), ("raum-0", "raum-o"), ("modern", "modem")] {
        assert_eq!(paths(Remark::TwinIds, sessions(one, other)).len(), 2, "{one}: session and run");
    }
    assert_eq!(paths(Remark::TwinIds, sessions("saal-1", "saal-2")), [""; 0]);
}

#[test]
fn err_numbers_of_seats_that_contradict_each_other() {
    let link = json!({"label": "Anmelden", "url": "https://verein.de"});
    for (run, path) in [
        (json!({"rooms": ["saal"], "capacity": 60}), "capacity"),
        (json!({"capacity": 0}), "capacity"),
        (json!({"rooms": ["saal"], "places": 51}), "places"),
        (json!({"capacity": 12, "places": 20}), "places"),
        (json!({"places": 3, "signup": "full"}), "places"),
        (json!({"places": 3, "signup": {"waiting_list": link}}), "places"),
    ] {
        let mut changes = one_run(run.clone());
        changes["rooms"] = json!([{"id": "saal", "name": "Saal", "capacity": 50}]);
        let expected = format!("sessions[0].runs[0].{path}");
        assert_eq!(paths(Remark::Seats, changes), [expected], "{run}");
    }
    for run in [
        json!({"rooms": ["saal"], "capacity": 50, "places": 50}),
        json!({"rooms": ["saal", "hof"], "capacity": 60}),
        json!({"places": 0, "signup": {"waiting_list": link}}),
        json!({"places": 0, "signup": "full"}),
    ] {
        let mut changes = one_run(run.clone());
        changes["rooms"] = json!([{"id": "saal", "name": "Saal", "capacity": 50},
            {"id": "hof", "name": "Hof", "capacity": 10}]);
        assert_eq!(paths(Remark::Seats, changes), [""; 0], "{run}");
    }
}

#[test]
fn err_texts_too_long_for_their_places() {
    let long = |count: usize| "ä".repeat(count / 2) + " " + &"b".repeat(count - count / 2 - 1);
    let of_session =
        |key: &str, text: Value| json!({"sessions": [session("s", json!({key: text}))]});
    for (changes, path) in [
        (json!({"title": long(111)}), "title"),
        (json!({"summary": long(321)}), "summary"),
        (json!({"short_title": long(41)}), "short_title"),
        (of_session("title", json!(long(151))), "sessions[0].title"),
        (of_session("title", json!({"de": "Kurz", "en": long(151)})), "sessions[0].title.en"),
        (of_session("summary", json!(long(501))), "sessions[0].summary"),
        (json!({"rooms": [{"id": "saal", "name": long(81)}]}), "rooms[0].name"),
    ] {
        assert_eq!(paths(Remark::LongText, changes), [path]);
    }
    for changes in [
        json!({"title": long(110), "summary": long(320), "short_title": long(40)}),
        of_session("title", json!(long(150))),
    ] {
        assert_eq!(paths(Remark::LongText, changes), [""; 0]);
    }
}

#[test]
fn err_names_without_a_letter() {
    let found =
        remarks(Remark::EmptyText, json!({"title": "…", "rooms": [{"id": "a", "name": "–"}]}));
    assert_eq!(found.len(), 2, "{found:?}");
    let in_scripts = json!({"title": "日本", "rooms": [{"id": "a", "name": "2"}]});
    assert_eq!(paths(Remark::EmptyText, in_scripts), [""; 0]);
}

#[test]
fn err_the_few_sessions_without_a_text() {
    let all = |with: usize, without: usize, kind: &str| {
        let sessions = (0..with + without).map(|at| {
            let keys = if at < with { json!({"summary": "Es geht um Orte."}) } else { json!({}) };
            let mut session = session(&format!("s{at}"), keys);
            session["kind"] = json!(kind);
            session
        });
        json!({"sessions": sessions.collect::<Vec<_>>()})
    };
    assert_eq!(paths(Remark::NoDescription, all(20, 1, "talk")), ["sessions[20]"]);
    for (with, without, kind) in
        [(4, 1, "talk"), (10, 10, "talk"), (0, 20, "talk"), (20, 1, "break")]
    {
        assert_eq!(
            paths(Remark::NoDescription, all(with, without, kind)),
            [""; 0],
            "{with} {without}"
        );
    }
}

#[test]
fn err_links_that_lead_nowhere() {
    let links = |urls: &[&str]| {
        let links = urls.iter().map(|url| json!({"label": "L", "url": url}));
        json!({"links": links.collect::<Vec<_>>()})
    };
    let real = "https://www.verein.de/";
    for dead in ["http://localhost:8080/", "https://verein.de/TODO", "https://verein.de/…"] {
        assert_eq!(paths(Remark::DeadLink, links(&[dead])), ["links[0].url"], "{dead}");
    }
    assert_eq!(paths(Remark::DeadLink, links(&[real, "https://example.com/a"])), ["links[1].url"]);
    // An event of examples.
    let all = links(&[real, "https://example.com/a", "https://example.org/b"]);
    assert_eq!(paths(Remark::DeadLink, all), [""; 0]);
    let text = json!({"about": "Eins\n\n[Karte](http://192.168.0.7/karte), www.verein.de"});
    assert_eq!(paths(Remark::DeadLink, text), ["about"]);
    let contact =
        json!({"contacts": [{"id": "a", "name": "A", "email": "a@nas.local", "url": real}]});
    assert_eq!(paths(Remark::DeadLink, contact), ["contacts[0].email"]);
}

#[test]
fn err_a_dead_link_in_a_file_is_named_with_its_line() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("a.md"), "Eins\n\nZwei http://nas.local/plan drei\n").unwrap();
    let event = crate::event_with(json!({"about": {"file": "a.md"}}));
    let reading = treffpunkt::author::read_text(&event, dir.path());
    let found: Vec<_> = reading.findings.iter().filter(|one| one.remark.is_some()).collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place.to_string(), "a.md:3:1");
    assert_eq!(found[0].place.pointer, None);
}

#[test]
fn ok_many_remarks_of_a_kind_are_no_error_and_end() {
    let held =
        (0..3_000).map(|at| held(&format!("s{at}"), "09:00", "10:00", &format!("r{}", at / 3)));
    let rooms = (0..1_000).map(|at| json!({"id": format!("r{at}"), "name": "Raum"}));
    let links = (0..3_000).map(|at| json!({"label": "L", "url": format!("http://localhost/{at}")}));
    let reading = read(json!({"sessions": held.collect::<Vec<_>>(),
        "rooms": rooms.collect::<Vec<_>>(), "links": links.collect::<Vec<_>>()}));
    assert!(reading.findings.iter().all(|finding| !finding.is_error()));
    let of = |kind| reading.findings.iter().filter(move |one| one.remark == Some(kind)).count();
    assert_eq!((of(Remark::RoomTaken), of(Remark::DeadLink)), (1_000, 1_001));
    let last = reading.findings.last().unwrap();
    assert_eq!(last.what.english, "2000 more remarks of the kind dead_link");
}

#[test]
fn ok_the_events_that_come_with_the_program_need_no_remark() {
    let starter = tempfile::tempdir().unwrap();
    write_starter(starter.path()).unwrap();
    let events = ["events/2026-magdeburg", "events/beispieltagung"].map(Path::new);
    for dir in events.into_iter().chain([starter.path()]) {
        let findings = read_folder(dir).unwrap().findings;
        let remarks: Vec<_> = findings.iter().filter(|one| one.remark.is_some()).collect();
        assert!(remarks.is_empty(), "{}: {remarks:#?}", dir.display());
    }
}
