//! What journalists need.

use crate::event::Press;

use super::{
    cursor::Cursor,
    ids::reference,
    names::Kind,
    small::link,
    text::{line, rich, text, translation},
    times::date,
};

/// Reads the press section.
pub fn press(cursor: &Cursor) -> Option<Press> {
    cursor.object(|fields| {
        Some(Press {
            headline: fields.optional("headline", text),
            headline_translation: fields.optional("headline_translation", translation),
            date: fields.optional("date", date),
            place: fields.optional("place", line),
            summary: fields.optional("summary", rich),
            offers: fields.list("offers", text),
            boilerplate: fields.optional("boilerplate", rich),
            contacts: fields.list("contacts", reference(Kind::Contact)),
            links: fields.list("links", link),
        })
    })
}
