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
        let is_said = fields.has("embargo");
        let embargo = match is_said {
            true => fields.needed("embargo", |cursor| moment(cursor, None)),
            false => fields.optional("embargo", |_| None),
        };
        // An invalid embargo withholds the whole section, of which all keys are known anyway.
        let is_clear = embargo.is_some() || !is_said;
        let press = Press {
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
            contacts: fields.references("contacts", Kind::Contact),
            links: fields.list("links", link),
        };
        is_clear.then_some(press)
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
