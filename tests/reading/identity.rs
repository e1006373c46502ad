//! Ids name the same thing as long as it exists, whatever is done to its neighbours
//! (RFC 5545, 3.8.4.7: UID is persistent).

use serde_json::{Value, json};

use crate::{published, read};

fn session(id: &str, runs: Value) -> Value {
    json!({"id": id, "kind": "workshop", "title": id, "runs": runs})
}

fn at(time: &str) -> Value {
    json!({"start": format!("2026-05-07T{time}")})
}

fn named(id: &str, time: &str) -> Value {
    json!({"id": id, "start": format!("2026-05-07T{time}")})
}

/// The ids of all runs with the hours of their beginning, and the messages.
fn runs(sessions: Value) -> (Vec<String>, Vec<String>) {
    let (event, messages) = published(json!({"sessions": sessions}));
    let time = |run: &treffpunkt::event::Run| {
        run.start.as_ref().map_or("?".to_owned(), |start| start.as_str()[11..16].to_owned())
    };
    let runs = event.runs().map(|(_, run)| format!("{} {}", run.id, time(run))).collect();
    (runs, messages)
}

#[test]
fn ok_one_run_may_have_the_id_of_its_session() {
    let (ids, messages) = runs(json!([
        session("one", json!([at("09:00")])),
        session("two", json!([at("09:00"), named("two-evening", "18:00")])),
        session("own", json!([named("first", "09:00"), at("10:00")])),
        session("none", json!([])),
    ]));
    assert_eq!(
        ids,
        ["one 09:00", "two 09:00", "two-evening 18:00", "first 09:00", "own 10:00", "none ?"]
    );
    assert_eq!(messages, [""; 0]);
}

#[test]
fn err_a_second_round_needs_an_id_and_leaves_that_of_the_first_alone() {
    let (ids, messages) = runs(json!([session("kurs", json!([at("09:00"), at("11:00")]))]));
    assert_eq!(ids, ["kurs 09:00"]);
    assert_eq!(
        messages,
        [
            "event.json: sessions[0].runs[1]: this run needs an id of its own, as another one has that of the session, \"kurs\"; the run is left out; write \"id\": \"kurs-2\" here; if this is the one that is public already, it keeps \"kurs\": write that id here and \"kurs-2\" at the other"
        ]
    );
}

#[test]
fn err_what_is_proposed_is_free_and_given_once() {
    let (ids, messages) = runs(json!([
        session("kurs", json!([at("09:00"), named("kurs-4", "10:00"), at("11:00"), at("12:00")])),
        session("kurs-5", json!([at("09:00")])),
        session("fest", json!([at("09:00"), at("10:00")])),
        session("fest-2", json!([named("fest-3", "09:00")])),
    ]));
    assert_eq!(ids, ["kurs 09:00", "kurs-4 10:00", "kurs-5 09:00", "fest 09:00", "fest-3 09:00"]);
    let proposed =
        ["\"id\": \"kurs-6\" here", "\"id\": \"kurs-7\" here", "\"id\": \"fest-4\" here"];
    assert_eq!(messages.len(), proposed.len(), "{messages:#?}");
    for (message, id) in messages.iter().zip(proposed) {
        assert!(message.contains(id), "{message}");
    }
}

/// Whatever is added, taken away, moved or broken: the others keep their ids.
#[test]
fn ok_no_run_changes_the_id_of_another() {
    let all = [named("a", "09:00"), at("10:00"), named("c", "11:00")];
    let kept = |runs: &[Value]| {
        let (ids, _) = self::runs(json!([session("kurs", json!(runs))]));
        ids.into_iter().filter(|id| !id.ends_with('?')).collect::<Vec<_>>()
    };
    let [a, own, c] = all.clone();
    assert_eq!(kept(&all), ["a 09:00", "kurs 10:00", "c 11:00"]);
    assert_eq!(kept(&[own.clone(), c.clone()]), ["kurs 10:00", "c 11:00"]);
    assert_eq!(kept(&[a.clone(), c.clone()]), ["a 09:00", "c 11:00"]);
    assert_eq!(kept(&[c.clone(), own.clone(), a.clone()]), ["c 11:00", "kurs 10:00", "a 09:00"]);
    for broken in [json!(7), json!({"id": "Ä", "start": "2026-05-07T08:00"}), named("a", "08:00")]
    {
        let runs = [a.clone(), broken, own.clone(), c.clone()];
        assert_eq!(kept(&runs), ["a 09:00", "kurs 10:00", "c 11:00"], "{}", runs[1]);
    }
}

#[test]
fn err_the_id_of_another_session_costs_the_run_and_not_that_session() {
    let (ids, messages) = runs(json!([
        session("ws", json!([named("ws-1", "09:00"), at("10:00")])),
        session("ws-1", json!([at("11:00")])),
    ]));
    assert_eq!(ids, ["ws 10:00", "ws-1 11:00"]);
    assert_eq!(
        messages,
        [
            "event.json: sessions[0].runs[0].id: the id \"ws-1\" is that of a session; the run is left out; write \"id\": \"ws-2\" here"
        ]
    );
}

#[test]
fn ok_no_id_is_made_up_that_a_session_could_have() {
    let (ids, messages) = runs(json!([
        session("ws", json!([at("09:00"), named("ws-b", "10:00")])),
        session("ws-1", json!([at("11:00")])),
        session("ws-2", json!([at("12:00")])),
    ]));
    assert_eq!(ids, ["ws 09:00", "ws-b 10:00", "ws-1 11:00", "ws-2 12:00"]);
    assert_eq!(messages, [""; 0]);
}

#[test]
fn err_an_id_of_two_runs_is_said_with_both_places() {
    let (ids, messages) = runs(json!([
        session("a", json!([named("x", "09:00")])),
        session("b", json!([named("x", "10:00"), named("y", "11:00")])),
    ]));
    assert_eq!(ids, ["x 09:00", "y 11:00"]);
    assert_eq!(
        messages,
        [
            "event.json: sessions[1].runs[0].id: another run has the id \"x\"; the run is left out; write \"id\": \"b\" here"
        ]
    );
}

#[test]
fn err_any_id_given_twice_is_said_with_both_places() {
    let person = |name: &str| json!({"id": "schu", "name": name});
    let reading = read(json!({
        "people": [person("A"), person("B")],
        "days": ["2026-05-07", "2026-05-08", "2026-05-07"],
    }));
    let places: Vec<_> = reading
        .findings
        .iter()
        .map(|finding| (finding.place.path.as_str(), finding.first.as_ref().unwrap().path.as_str()))
        .collect();
    assert_eq!(places, [("days[2]", "days[0]"), ("people[1].id", "people[0]")]);
}

/// Calendars take entries with the same UID for the same entry: the id of an event is its own.
#[test]
fn err_the_id_of_the_example_or_of_an_earlier_year_is_noticed() {
    let said = |id: &str| {
        let reading = read(json!({"id": id}));
        assert!(reading.findings.iter().all(|finding| !finding.is_error()));
        crate::messages(&reading)
    };
    assert_eq!(
        said("beispiel-nachbarschaftstage"),
        [
            "event.json: id: the id is that of the example; an event needs one of its own; write \"id\": \"treffen-2026\", for instance"
        ]
    );
    assert_eq!(
        said("treffen-2025-magdeburg"),
        [
            "event.json: id: the event is in 2026, and its id is \"treffen-2025-magdeburg\"; if its folder was copied for a new event, write \"id\": \"treffen-2026-magdeburg\"; once published it stays"
        ]
    );
    for id in ["treffen", "treffen-2026", "treffen-2026-und-2025", "agenda-2030", "erinnerung-1848"]
    {
        assert_eq!(said(id), [""; 0], "{id}");
    }
}
