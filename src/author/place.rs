//! The venue, its rooms, and tracks.

use crate::event::{Room, Track, Venue};

use super::{
    cursor::Cursor,
    fields::Fields,
    postal::{address, country},
    text::{line, text},
    walk::walk,
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
        online: fields.flag("online"),
        address: address(fields).lines,
        note: fields.optional("note", text),
        walk: fields.optional("walk", walk),
        name: name?,
    })
}

/// Reads a track.
pub fn track(id: &str, fields: &mut Fields) -> Option<Track> {
    Some(Track { id: id.to_owned(), name: fields.needed("name", text)? })
}
