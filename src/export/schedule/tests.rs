use serde_json::Value;

use super::{schedule_json, schedule_xml};
use crate::{event::Event, export::fixture};

const SITE: &str = "https://example.org/m/";

fn read(event: &Event, site: Option<&str>, language: &str) -> Value {
    serde_json::from_str(&schedule_json(event, site, language)).unwrap()
}

#[test]
fn ok_a_run_with_a_time_stands_in_its_first_room_with_what_the_schema_asks_for() {
    let json = read(&fixture::event(), Some(SITE), "en");
    let days = json["schedule"]["conference"]["days"].as_array().unwrap();
    assert_eq!(days.len(), 2);
    assert_eq!(days[1]["rooms"], serde_json::json!({}), "the cancelled run has no time");
    let run = &days[0]["rooms"]["Hall"][0];
    for (key, value) in [
        ("date", "2026-05-07T09:30:00+02:00"),
        ("start", "09:30"),
        ("duration", "01:30"),
        ("room", "Hall"),
        ("slug", "treffen-kontaktzonen-1"),
        ("title", "Digitale Kontaktzonen"),
        ("subtitle", "Digital contact zones"),
        ("type", "workshop"),
        ("abstract", "Neue Zugänge"),
        ("description", "Mehr über neue Zugänge."),
        ("url", "https://example.org/m/en/programm/kontaktzonen/"),
    ] {
        assert_eq!(run[key], value, "{key}");
    }
    assert_eq!(run["persons"][0]["name"], "Prof. Dr. Lothar Abicht");
    assert!(run["id"].as_u64().unwrap() > 0);
    assert_eq!(run["guid"].as_str().unwrap().len(), 36);
}

#[test]
fn ok_numbers_stay_when_titles_and_times_change_and_are_the_same_in_each_language() {
    let event = fixture::event();
    let mut changed = event.clone();
    changed.sessions[0].title = "Anders".into();
    let ids = |json: Value, room: &str| {
        let run = json["schedule"]["conference"]["days"][0]["rooms"][room][0].clone();
        (run["id"].clone(), run["guid"].clone(), run["persons"][0]["guid"].clone())
    };
    let before = ids(read(&event, None, "de"), "Saal");
    assert_eq!(before, ids(read(&changed, None, "de"), "Saal"));
    assert_eq!(before, ids(read(&event, Some(SITE), "en"), "Hall"));
}

#[test]
fn ok_what_is_cancelled_says_so_where_each_program_shows_it() {
    let mut event = fixture::event();
    event.sessions[0].runs[0].state = crate::event::RunState::Cancelled;
    let xml = schedule_xml(&event, None, "de");
    assert!(xml.contains("<title>Fällt aus: Digitale Kontaktzonen</title>"), "{xml}");
}

#[test]
fn err_no_text_ends_its_element() {
    let mut event = fixture::event();
    event.sessions[0].title = "A & B</title>".into();
    event.rooms[0].name = "\"Saal\"".into();
    let xml = schedule_xml(&event, Some(SITE), "de");
    assert!(xml.contains("<title>A &amp; B&lt;/title&gt;</title>"), "{xml}");
    assert!(xml.contains("<room name=\"&quot;Saal&quot;\" guid="), "{xml}");
}

#[test]
fn ok_a_run_without_a_room_stands_in_the_venue_and_one_without_an_end_has_a_length() {
    let mut event = fixture::event();
    event.sessions[0].runs[0].rooms.clear();
    event.sessions[0].runs[0].end = None;
    let json = read(&event, None, "de");
    let run = &json["schedule"]["conference"]["days"][0]["rooms"]["IHK Magdeburg"][0];
    assert_eq!((&run["room"], &run["duration"]), (&"IHK Magdeburg".into(), &"00:05".into()));
    assert_eq!(run.get("url"), None, "the address of the site is not known");
}
