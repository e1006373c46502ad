use std::sync::Arc;

use super::*;
use crate::{
    event::{Coordinates, FromTree, fixture},
    route::Address,
};

fn html(event: Event) -> String {
    let scene = Scene::new(Arc::new(event), Address::new(None, Route::Places), 0);
    el("main").with(places_page(&scene)).to_html().replace('\u{a0}', " ")
}

#[test]
fn ok_rooms_stand_below_their_venue_and_the_others_after_them() {
    let mut event = fixture::event();
    let room = |id: &str, address: &[&str]| Room {
        id: id.to_owned(),
        name: id.into(),
        address: address.iter().map(|line| (*line).to_owned()).collect(),
        ..event.rooms[0].clone()
    };
    let (mut turm, markt) = (room("turm", &["Turmhaus", "Ort"]), room("markt", &["Markt 1"]));
    turm.venue = Some("turmhaus".to_owned());
    event.rooms.extend([markt, turm]);
    let mut second = event.venue.clone().unwrap();
    (second.id, second.name) = (Some("turmhaus".to_owned()), "Turmhaus".to_owned());
    second.coordinates = Coordinates::parse("52.1,11.6");
    event.venues = vec![second];
    let page = html(event);
    let places = [
        "Haus am Markt",
        "raum-saal",
        "<h2>Turmhaus",
        "geo:52.1,11.6",
        "raum-turm",
        "Online und anderswo",
        "raum-markt",
    ];
    let places = places.map(|text| page.find(text));
    assert!(places.is_sorted() && places[0].is_some(), "{places:?} {page}");
}

#[test]
fn ok_what_is_not_known_is_not_there() {
    let mut event = fixture::event();
    let page = html(event.clone());
    for absent in ["openstreetmap", "geo:", "Zugang", "Vom Bahnhof", "<figure", "plan-number"] {
        assert!(!page.contains(absent), "{absent} {page}");
    }
    event.rooms.clear();
    event.venue = None;
    assert!(html(event).contains("noch nicht veröffentlicht"));
}

fn rich(german: &str) -> Option<RichText> {
    RichText::from_tree(serde_json::from_str(&format!(r#"{{"de": {german}}}"#)).unwrap())
}

#[test]
fn ok_rooms_are_marked_with_what_is_on_their_doors_or_numbered() {
    let event = fixture::event();
    let room = |label: Option<&str>, on_plan: &[u32]| Room {
        plan_label: label.map(str::to_owned),
        on_plan: on_plan.to_vec(),
        ..event.rooms[0].clone()
    };
    let rooms = [
        room(None, &[1, 2]),
        room(Some("2.07"), &[3, 4]),
        room(Some("9"), &[]),
        room(None, &[5, 6]),
        room(Some("2"), &[7, 8]),
    ];
    let labels = plan_labels(&rooms.iter().collect::<Vec<_>>());
    let labels: Vec<_> = labels.iter().map(Option::as_deref).collect();
    assert_eq!(labels, [Some("1"), Some("2.07"), None, Some("3"), Some("2")]);
}

#[test]
fn ok_a_venue_says_how_to_get_in() {
    let mut event = fixture::event();
    let venue = event.venue.as_mut().unwrap();
    venue.access = vec!["22 Stufen".into(), "kein Aufzug".into()];
    venue.ways = Some(Ways { station: rich(r#"[{"p": [{"t": "zu Fuß"}]}]"#), ..Ways::default() });
    let page = html(event);
    let access = "<dt>Zugang</dt><dd><ul><li>22 Stufen</li><li>kein Aufzug</li></ul></dd>";
    assert!(
        page.contains(access) && page.contains("<dt>Vom Bahnhof</dt><dd><div class=\"rich-text\" dir=\"auto\"><p>zu Fuß</p></div></dd>"),
        "{page}"
    );
}
