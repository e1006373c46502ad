//! The venue, its rooms, and tracks.

use crate::event::{Room, Track, Venue};

use super::{
    cursor::Cursor,
    fields::Fields,
    text::{line, text},
};

/// Reads the venue.
pub fn venue(cursor: &Cursor) -> Option<Venue> {
    cursor.object(|fields| {
        let (name, city) = (fields.needed("name", line), fields.needed("city", line));
        Some(Venue {
            street: fields.optional("street", line),
            postal_code: fields.optional("postal_code", line),
            country: fields.optional("country", country),
            note: fields.optional("note", text),
            name: name?,
            city: city?,
        })
    })
}

/// Reads a room.
pub fn room(id: &str, fields: &mut Fields) -> Option<Room> {
    let name = fields.needed("name", text);
    Some(Room {
        id: id.to_owned(),
        capacity: fields.optional("capacity", Cursor::whole),
        note: fields.optional("note", text),
        name: name?,
    })
}

/// Reads a track.
pub fn track(id: &str, fields: &mut Fields) -> Option<Track> {
    Some(Track { id: id.to_owned(), name: fields.needed("name", text)? })
}

/// Whether this is written like an ISO 3166-1 code: two capital letters.
fn country(cursor: &Cursor) -> Option<String> {
    const EXPECTED: &str = "a country code such as DE";
    let code = cursor.string(EXPECTED)?;
    let well_formed = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if well_formed { Some(code.to_owned()) } else { cursor.expected(EXPECTED) }
}
