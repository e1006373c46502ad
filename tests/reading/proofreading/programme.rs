//! Rooms and people that are wanted twice at the same time.

use serde_json::{Value, json};
use treffpunkt::author::Remark;

use super::{held, paths, remarks, rooms, session};

#[test]
fn err_two_sessions_in_a_room_at_the_same_time() {
    let sessions = json!([
        held("a", "09:00", "10:00", "saal"),
        held("b", "09:30", "09:45", "saal"),
        held("c", "10:00", "11:00", "saal"),
        held("d", "09:30", "10:00", "hof"),
    ]);
    assert_eq!(
        remarks(Remark::RoomTaken, json!({"rooms": rooms(), "sessions": sessions})),
        [
            "event.json: sessions[0].runs[0].rooms: \"Title of b\" (09:30–09:45) is in \"Saal\" at the same time; the site sends all visitors there; correct a time or a room; if they are held together, leave it"
        ]
    );
}

#[test]
fn ok_rooms_where_nothing_is_wrong() {
    let with = |kind: &str| {
        let mut other = held("b", "09:30", "10:00", "saal");
        other["kind"] = json!(kind);
        other
    };
    let cancelled = {
        let mut other = held("b", "09:30", "10:00", "saal");
        other["runs"][0]["state"] = json!("cancelled");
        other
    };
    let twice = session(
        "b",
        json!({"runs": [
            {"id": "b-1", "day": "2026-05-07", "start": "11:00", "end": "12:00", "rooms": ["saal"]},
            {"id": "b-2", "day": "2026-05-07", "start": "11:30", "end": "12:00", "rooms": ["saal"]}]}),
    );
    let exhibition = held("b", "08:00", "21:00", "saal");
    for other in [with("break"), with("poster"), with("social"), cancelled, twice, exhibition] {
        let sessions = json!([held("a", "09:00", "10:00", "saal"), other]);
        let found = remarks(Remark::RoomTaken, json!({"rooms": rooms(), "sessions": sessions}));
        assert_eq!(found, [""; 0], "{other}");
    }
    let online = json!([held("a", "09:00", "10:00", "netz"), held("b", "09:30", "10:00", "netz")]);
    assert_eq!(paths(Remark::RoomTaken, json!({"rooms": rooms(), "sessions": online})), [""; 0]);
}

#[test]
fn ok_in_a_foyer_much_happens_at_the_same_time() {
    let all = |count: usize| {
        let held = (0..count).map(|at| held(&format!("s{at}"), "09:00", "10:00", "saal"));
        json!({"rooms": rooms(), "sessions": held.collect::<Vec<_>>()})
    };
    assert_eq!(paths(Remark::RoomTaken, all(3)).len(), 1, "one for all that begin beside it");
    assert_eq!(paths(Remark::RoomTaken, all(20)), [""; 0]);
}

#[test]
fn err_a_person_in_two_places() {
    let with_schu = |mut session: Value| {
        session["people"] = json!(["schu"]);
        session
    };
    let sessions = |other: Value| {
        let one = with_schu(held("a", "09:00", "10:00", "saal"));
        json!({"rooms": rooms(), "sessions": [one, with_schu(other)]})
    };
    let found = remarks(Remark::PersonTwice, sessions(held("b", "09:30", "10:30", "hof")));
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("Cornelia Schu is in \"Title of b\" (09:30–10:30)"), "{found:?}");
    let mut by_video = held("b", "09:30", "10:30", "hof");
    by_video["people"] = json!([{"person": "schu", "role": "speaker", "by_video": true}]);
    let mut off = held("b", "09:30", "10:30", "hof");
    off["runs"][0]["state"] = json!("cancelled");
    for other in [held("b", "10:00", "10:30", "hof"), held("b", "09:30", "10:30", "saal"), off] {
        assert_eq!(paths(Remark::PersonTwice, sessions(other)), [""; 0]);
    }
    let on_screen = json!({"rooms": rooms(),
        "sessions": [with_schu(held("a", "09:00", "10:00", "saal")), by_video]});
    assert_eq!(paths(Remark::PersonTwice, on_screen), [""; 0]);
}

#[test]
fn ok_several_hosts_share_the_runs_of_a_workshop() {
    let people = json!([{"id": "ada", "name": "Ada Berg"}, {"id": "bo", "name": "Bo Tal"}]);
    let run = |id: &str, start: &str, end: &str| json!({"id": id, "day": "2026-05-07", "start": start, "end": end, "rooms": ["hof"]});
    let runs = json!([run("w", "09:00", "10:00"), run("w-2", "11:00", "12:00")]);
    let mut talk = held("a", "09:00", "10:00", "saal");
    talk["people"] = json!(["ada"]);
    let workshop = |hosts: &[&str]| session("w", json!({"people": hosts, "runs": runs}));
    for (hosts, count) in [(["ada", "bo"].as_slice(), 0), (&["ada"], 1)] {
        let sessions = json!([talk, workshop(hosts)]);
        let changes = json!({"rooms": rooms(), "people": people, "sessions": sessions});
        assert_eq!(paths(Remark::PersonTwice, changes).len(), count, "{hosts:?}");
    }
}
