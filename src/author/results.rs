//! What came out of a session.

use crate::event::{Event, Results};

use super::{
    cursor::Cursor, fields::Fields, ids::reference, kinds::Kind, press::quote, text::rich,
};

/// Reads the results of a session.
pub fn results(cursor: &Cursor) -> Option<Results> {
    cursor.object(|fields: &mut Fields| {
        Some(Results {
            text: fields.optional("text", rich),
            photos: fields.references("photos", Kind::Photo),
            quotes: fields.list("quotes", quote),
            files: fields.references("files", Kind::File),
            contacts: fields.references("contacts", Kind::Contact),
            continues_in: fields.optional("continues_in", reference(Kind::Session)),
        })
    })
}

/// Results of which nothing is left are none: what they went into says nothing by itself.
pub fn leave_out_empty_results(event: &mut Event) {
    for session in &mut event.sessions {
        let is_nothing =
            |results: &mut Results| Results { continues_in: None, ..results.clone() }.is_empty();
        session.results.take_if(is_nothing);
    }
}
