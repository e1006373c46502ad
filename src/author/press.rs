//! The press section.

use crate::event::{Press, Quote};

use super::{
    cursor::Cursor,
    ids::reference,
    kinds::Kind,
    small::link,
    text::{line, rich, text, translation},
    times::{date, moment},
};

/// Reads the press section.
pub fn press(cursor: &Cursor) -> Option<Press> {
    cursor.object(|fields| {
        let embargo = fields.optional("embargo", |cursor| moment(cursor, None));
        if fields.has("embargo") && embargo.is_none() {
            // An invalid embargo withholds the whole section.
            return None;
        }
        Some(Press {
            kit: None,
            embargo,
            headline: fields.optional("headline", text),
            headline_translation: fields.optional("headline_translation", translation),
            date: fields.optional("date", date),
            place: fields.optional("place", line),
            summary: fields.optional("summary", rich),
            quotes: fields.list("quotes", quote),
            offers: fields.list("offers", text),
            boilerplate: fields.optional("boilerplate", rich),
            contacts: fields.list("contacts", reference(Kind::Contact)),
            links: fields.list("links", link),
        })
    })
}

/// Reads a quote, which needs a speaker and a source.
fn quote(cursor: &Cursor) -> Option<Quote> {
    cursor.object(|fields| {
        let (text, speaker) = (fields.needed("text", text), fields.needed("speaker", line));
        let source = fields.needed("source", link);
        let person = fields.optional("person", reference(Kind::Person));
        Some(Quote { text: text?, speaker: speaker?, person, source: source? })
    })
}
