//! Links, figures and the next meeting.

use crate::event::{Fact, FactShows, Link, NextEdition};

use super::{
    address::url,
    cursor::Cursor,
    fields::Fields,
    own_address::url_or_own,
    text::{line, text},
};

/// Reads a link to another site: `{"label", "url", "note"}`.
pub fn link(cursor: &Cursor) -> Option<Link> {
    link_to(cursor, url)
}

/// Reads a link that may lead to a page of the site: `{"label", "url": "page:anreise"}`.
pub fn link_or_own(cursor: &Cursor) -> Option<Link> {
    link_to(cursor, url_or_own)
}

fn link_to(cursor: &Cursor, url: fn(&Cursor) -> Option<String>) -> Option<Link> {
    cursor.object_or(cursor.labelled_object(), |fields| {
        let label = fields.needed("label", text);
        Some(Link {
            url: fields.optional("url", url),
            note: fields.optional("note", text),
            own: false,
            label: label?,
        })
    })
}

/// Reads a figure.
pub fn fact(id: &str, fields: &mut Fields) -> Option<Fact> {
    let (value, label) = (fields.needed("value", text), fields.needed("label", text));
    let shows = fields.optional("shows", Cursor::one_of::<FactShows>);
    Some(Fact { id: id.to_owned(), value: value?, label: label?, shows })
}

/// Reads the announcement of the next edition.
pub fn next_edition(cursor: &Cursor) -> Option<NextEdition> {
    cursor.object(|fields| {
        let (year, city) = (fields.needed("year", Cursor::whole), fields.needed("city", line));
        Some(NextEdition {
            note: fields.optional("note", text),
            url: fields.optional("url", url),
            year: year?,
            city: city?,
        })
    })
}
