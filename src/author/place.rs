//! The venues, their rooms, and tracks.

use crate::event::{Coordinates, Id, Room, Track, Venue, Ways};

use super::{
    access::access,
    cursor::Cursor,
    fields::Fields,
    ids::{id, reference},
    json::Json,
    kinds::Kind,
    postal::{address, country},
    said::Said,
    text::{line, rich, text},
    walk::walk,
};

/// Reads the main venue, whose id is needed only where rooms name it.
pub fn main_venue(cursor: &Cursor) -> Option<Venue> {
    cursor.object(|fields| {
        let id = fields.optional("id", |cursor| claimed(cursor, Kind::Venue));
        Some(Venue { id, ..venue("", fields)? })
    })
}

fn claimed(cursor: &Cursor, kind: Kind) -> Option<Id> {
    let id = id(cursor)?;
    cursor.context.names.claim(kind, &id, &cursor.place).ok();
    Some(id)
}

/// Reads a venue.
pub fn venue(id: &str, fields: &mut Fields) -> Option<Venue> {
    let (name, city) = (fields.needed("name", line), fields.needed("city", line));
    Some(Venue {
        id: Some(id.to_owned()),
        street: fields.optional("street", line),
        postal_code: fields.optional("postal_code", line),
        country: fields.optional("country", country),
        note: fields.optional("note", text),
        coordinates: fields.optional("coordinates", coordinates),
        ways: fields.optional("ways", ways),
        access: fields.optional("access", access).unwrap_or_default(),
        wifi: fields.optional("wifi", rich),
        plan: fields.optional("plan", reference(Kind::Photo)),
        name: name?,
        city: city?,
    })
}

fn ways(cursor: &Cursor) -> Option<Ways> {
    cursor.object(|fields| {
        Some(Ways {
            transit: fields.optional("transit", rich),
            station: fields.optional("station", rich),
            parking: fields.optional("parking", rich),
            bike: fields.optional("bike", rich),
        })
    })
}

fn coordinates(cursor: &Cursor) -> Option<Coordinates> {
    const EXPECTED: Said = Said::new(
        "latitude and longitude, such as \"52.1301, 11.6271\"",
        "Breite und Länge wie \"52.1301, 11.6271\"",
    );
    Coordinates::parse(cursor.string(EXPECTED)?).or_else(|| cursor.expected(EXPECTED))
}

/// Reads a place on a plan: hundredths from its left and its upper edge.
fn on_plan(cursor: &Cursor) -> Option<Vec<u32>> {
    const EXPECTED: Said = Said::new(
        "two numbers from 0 to 100: from the left, from above",
        "zwei Zahlen von 0 bis 100: von links, von oben",
    );
    let parts = match cursor.json {
        Json::List(_) => cursor.items()?.iter().filter_map(Cursor::whole).collect(),
        _ => Vec::new(),
    };
    let fits = parts.len() == 2 && parts.iter().all(|part: &u32| *part <= 100);
    if fits { Some(parts) } else { cursor.expected(EXPECTED) }
}

/// Reads what stands on a plan for a room: as much as fits into its mark.
fn plan_label(cursor: &Cursor) -> Option<String> {
    const MOST_LETTERS: usize = 6;
    const EXPECTED: Said = Said::new(
        "a number or a few letters, at most six, such as \"2.07\"",
        "eine Nummer oder wenige Zeichen, höchstens sechs, wie \"2.07\"",
    );
    let label = line(cursor)?;
    if label.chars().count() <= MOST_LETTERS { Some(label) } else { cursor.expected(EXPECTED) }
}

/// Reads a room.
pub fn room(id: &str, fields: &mut Fields) -> Option<Room> {
    let name = fields.needed("name", text);
    Some(Room {
        id: id.to_owned(),
        capacity: fields.optional("capacity", Cursor::whole),
        online: fields.flag("online"),
        address: address(fields).lines,
        note: fields.optional("note", text),
        venue: fields.optional("venue", reference(Kind::Venue)),
        access: fields.optional("access", access).unwrap_or_default(),
        on_plan: fields.optional("on_plan", on_plan).unwrap_or_default(),
        plan_label: fields.optional("plan_label", plan_label),
        walk: fields.optional("walk", walk),
        name: name?,
    })
}

/// Reads a track.
pub fn track(id: &str, fields: &mut Fields) -> Option<Track> {
    Some(Track { id: id.to_owned(), name: fields.needed("name", text)? })
}
