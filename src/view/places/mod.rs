//! The page of places: where the event takes place, how to get there and in, and where the rooms
//! are.
//!
//! Only the program draws it: each app would carry what visitors look at once. Nothing is loaded
//! from maps: links lead to them.

mod map_links;
mod plan;
mod room_item;

use crate::{
    event::{Event, RichText, Room, Venue, Ways},
    markup::{Element, Node, el},
    route::Route,
};

use super::{
    Scene,
    part::{page_head, rich_text, section_mark, term, terms, venue_card},
};

use map_links::map_links;
use plan::{plan, plan_labels};
use room_item::room_item;

pub(super) fn places_page(scene: &Scene) -> Node {
    let event = &scene.event;
    let words = scene.locale().place_words();
    let venues = venues(event);
    let is_none = venues.is_empty() && event.rooms.is_empty();
    let lead = if is_none { words.not_announced } else { words.lead };
    let lead = el("p.page-head-note").with(lead);
    let mark = section_mark(&Route::Places.path(), event.rooms.len());
    let head = page_head(mark, scene.words().places, lead);
    let chapters = venues.iter().map(|venue| chapter(scene, venue));
    let is_elsewhere = |room: &&Room| !venues.iter().any(|one| is_in(event, room, one));
    let elsewhere = event.rooms.iter().filter(is_elsewhere);
    let list = room_list(elsewhere.map(|room| room_item(scene, room, None)).collect());
    let elsewhere =
        list.map(|list| el("section.place").with(el("h2").with(words.elsewhere)).with(list));
    let page = el("div.places").with_each(chapters).with(elsewhere);
    [head.into(), page.into()].into()
}

/// The main one first.
fn venues(event: &Event) -> Vec<&Venue> {
    let main = event.venue.as_ref().filter(|_| !event.is_moved_online());
    main.into_iter().chain(&event.venues).collect()
}

/// Rooms that name no venue and have no address of their own are in the main one.
fn is_in(event: &Event, room: &Room, venue: &Venue) -> bool {
    match &room.venue {
        Some(id) => venue.id.as_ref() == Some(id),
        None => room.is_in_venue() && event.venue.as_ref() == Some(venue),
    }
}

/// A venue: address and maps, ways, access, plan, rooms.
fn chapter(scene: &Scene, venue: &Venue) -> Element {
    let own = scene.event.rooms.iter().filter(|room| is_in(&scene.event, room, venue));
    let own: Vec<&Room> = own.collect();
    let plan = plan(scene, venue, &own);
    let labels = if plan.is_some() { plan_labels(&own) } else { vec![None; own.len()] };
    let items = own.iter().zip(labels).map(|(room, label)| room_item(scene, room, label));
    let list = room_list(items.collect());
    let rooms = list.map(|list| [el("h3").with(scene.words().rooms).into(), list.into()]);
    el("section.place")
        .with(el("h2").with(venue.name.as_str()))
        .with(venue_card(scene, venue))
        .with(map_links(scene, venue))
        .with(facts(scene, venue))
        .with(plan)
        .with(rooms)
}

fn room_list(items: Vec<Element>) -> Option<Element> {
    (!items.is_empty()).then(|| el("ul.place-rooms").with(items))
}

/// Whether one gets in, and the ways.
fn facts(scene: &Scene, venue: &Venue) -> Option<Element> {
    let words = scene.locale().place_words();
    let rich = |text: Option<&RichText>| text.and_then(|text| rich_text(scene, text, 3));
    let way = |of: fn(&Ways) -> &Option<RichText>| {
        rich(venue.ways.as_ref().and_then(|ways| of(ways).as_ref()))
    };
    let access: Vec<_> = venue.access.iter().map(|fact| el("li").with(scene.text(fact))).collect();
    let access = (!access.is_empty()).then(|| el("ul").with(access));
    terms(vec![
        term(words.access, access),
        term(words.station, way(|ways| &ways.station)),
        term(words.transit, way(|ways| &ways.transit)),
        term(words.bike, way(|ways| &ways.bike)),
        term(words.parking, way(|ways| &ways.parking)),
        term(words.wifi, rich(venue.wifi.as_ref())),
    ])
}

#[cfg(test)]
mod tests;
