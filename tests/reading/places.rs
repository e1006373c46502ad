//! Venues, their rooms, and how to get in.

use serde_json::{Value, json};
use treffpunkt::event::Text;

use crate::{one_run, published};

fn german(texts: &[Text]) -> Vec<&str> {
    texts.iter().filter_map(|text| Some(text.pick("de", "de")?.value.as_str())).collect()
}

fn venue(keys: Value) -> Value {
    let mut venue = json!({"name": "Haus", "city": "Ort"});
    for (key, value) in keys.as_object().unwrap() {
        venue[key] = value.clone();
    }
    venue
}

#[test]
fn ok_access_is_published_in_words_and_false_says_that_there_is_none() {
    let access = json!({"steps": 22, "lift": false, "door_cm": 90, "induction_loop": true,
        "quiet_room": true, "accessible_toilet": false, "assistance_dogs": true, "cloakroom": false});
    let (event, messages) = published(json!({"venue": venue(json!({"access": access}))}));
    assert_eq!(messages, [""; 0]);
    let words =
        ["22 Stufen", "kein Aufzug", "Tür 90 cm breit", "Höranlage (Induktion)", "Ruheraum"];
    let access = event.venue.unwrap().access;
    assert_eq!(german(&access)[..5], words);
    let others = ["keine barrierefreie Toilette", "Assistenzhunde willkommen", "keine Garderobe"];
    assert_eq!(german(&access)[5..], others);
    assert_eq!(access[0].pick("en", "de").unwrap().value, "22 steps");
}

#[test]
fn ok_steps_are_published_whatever_else_is_said() {
    for (access, words, count) in [
        (json!({"step_free": true, "steps": 3}), &["3 Stufen"] as &[&str], 1),
        (json!({"step_free": false, "steps": 1}), &["1 Stufe"], 0),
        (json!({"steps": 0}), &["ohne Stufen"], 0),
        (json!({"step_free": false}), &["nicht ohne Stufen"], 0),
        (json!({"lift": null}), &[], 0),
        (json!({"door_cm": 1}), &[], 1),
        (json!({"step_free": "ja"}), &[], 1),
    ] {
        let (event, messages) = published(json!({"venue": venue(json!({"access": access}))}));
        assert_eq!((german(&event.venue.unwrap().access), messages.len()), (words.to_vec(), count));
    }
}

#[test]
fn ok_a_room_in_another_venue_has_its_address() {
    let (event, messages) = published(json!({
        "venue": venue(json!({"id": "haus"})),
        "venues": [{"id": "turm", "name": "Turm", "street": "Weg 1", "postal_code": "39104", "city": "Ort"}],
        "rooms": [
            {"id": "saal", "name": "Saal", "venue": "haus", "on_plan": [10, 90]},
            {"id": "oben", "name": "Oben", "venue": "turm"},
        ],
    }));
    assert_eq!(messages, [""; 0]);
    let [saal, oben] = event.rooms.as_slice() else { panic!() };
    assert!(saal.is_in_venue() && saal.venue.is_none() && saal.on_plan == [10, 90]);
    assert_eq!(oben.address, ["Turm", "Weg 1", "39104 Ort"]);
}

#[test]
fn err_a_room_in_an_unknown_venue_is_not_looked_for_in_the_main_one() {
    let mut event = one_run(json!({"rooms": ["oben", "saal"]}));
    event["venue"] = venue(json!({}));
    event["rooms"] =
        json!([{"id": "saal", "name": "S"}, {"id": "oben", "name": "O", "venue": "trum"}]);
    let (event, messages) = published(event);
    assert_eq!((event.rooms.len(), messages.len()), (1, 1), "{messages:#?}");
    assert_eq!(event.sessions[0].runs[0].rooms, ["saal"]);
}

#[test]
fn err_coordinates_and_places_on_a_plan_say_what_to_write() {
    let (_, messages) = published(json!({
        "venue": venue(json!({"coordinates": "52° N", "plan": "nowhere"})),
        "rooms": [{"id": "saal", "name": "Saal", "on_plan": [101, 5], "plan_label": "Erdgeschoss"}],
    }));
    assert_eq!(messages.len(), 4, "{messages:#?}");
    assert!(messages.iter().any(|message| message.contains("52.1301, 11.6271")), "{messages:#?}");
}

#[test]
fn ok_an_event_that_has_moved_online_names_no_venue_of_its_rooms() {
    let (event, _) = published(json!({
        "state": "moved_online",
        "venues": [{"id": "turm", "name": "Turm", "city": "Ort"}],
        "rooms": [{"id": "oben", "name": "Oben", "venue": "turm"}],
    }));
    assert!(event.venues.is_empty() && event.rooms.is_empty());
}

#[test]
fn err_an_address_is_kept_back_where_it_is_not_clear_from_when_on_it_is_public() {
    let url = "https://example.org/live";
    for (keys, is_published) in [
        (json!({"url": url}), true),
        (json!({"url": url, "from": "2026-05-06T08:00"}), true),
        (json!({"url": url, "from": "morgen"}), false),
        (json!({"url": url, "from": null}), false),
        (json!({"url": url, "form": "2026-05-06T08:00"}), false),
        (json!({"url": url, "ab": "2026-05-06"}), false),
        (json!({"url": "mailto:a@example.org"}), false),
    ] {
        let (event, messages) = published(one_run(json!({"stream": keys})));
        let stream = event.sessions[0].runs[0].stream.as_ref().unwrap();
        assert_eq!(
            (stream.url.is_some(), messages.is_empty()),
            (is_published, is_published),
            "{keys}"
        );
    }
}
