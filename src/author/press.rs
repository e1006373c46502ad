//! The press section.

use crate::event::{Link, Press, Quote, Timestamp};

use super::{
    cursor::Cursor,
    fields::Fields,
    guard::{Guard, is_withheld},
    ids::reference,
    json::Json,
    kinds::Kind,
    said::Said,
    small::{link, link_or_own},
    text::{line, rich, text, translation},
    times::{date, moment},
};

/// Reads the press section. If it stands there twice, each of them has to be free.
pub fn press_section(fields: &mut Fields) -> Option<Press> {
    let others = fields.cursor.json.all("press").skip(1);
    let is_free = !others.into_iter().any(is_withheld);
    fields.optional("press", press).filter(|_| is_free)
}

fn press(cursor: &Cursor) -> Option<Press> {
    cursor.object(|fields| {
        // An invalid embargo withholds the whole section, of which all keys are known anyway.
        let embargo = embargo(fields);
        let is_clear = embargo.is_ok();
        let embargo = embargo.ok().flatten();
        let press = Press {
            kit: None,
            kit_bytes: None,
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
            links: fields.list("links", link_or_own),
            files: fields.references("files", Kind::File),
        };
        is_clear.then_some(press)
    })
}

/// An embargo that cannot be read: nothing is known of what may be published.
struct Unclear;

/// Reads the embargo; of several the last to pass.
fn embargo(fields: &mut Fields) -> Result<Option<Timestamp>, Unclear> {
    let key = Guard::Embargo.key();
    let values: Vec<&Json> = fields.cursor.json.all(key).collect();
    let place = fields.cursor.key(key);
    let moments: Vec<_> = values
        .into_iter()
        .map(|json| {
            let cursor = Cursor { json, ..place.clone() };
            fields.needed(key, |_| moment(&cursor, None)).ok_or(Unclear)
        })
        .collect::<Result<_, _>>()?;
    fields.ignore(&[key]);
    Ok(moments.into_iter().max_by_key(Timestamp::epoch_seconds))
}

/// Where something was said.
fn source(cursor: &Cursor) -> Option<Link> {
    match cursor.json {
        Json::Null => cursor.wrong(
            Said::new("where this was said", "wo das gesagt wurde"),
            Some(Said::new(
                "write for example \"source\": {\"label\": \"Press release of 7 May\"}",
                "etwa \"source\": {\"label\": \"Pressemitteilung vom 7. Mai\"} schreiben",
            )),
        ),
        _ => link(cursor),
    }
}

/// Reads a quote, which needs a speaker and a source. One of a person who cannot be found is
/// left out: it may be a hidden person, written wrongly.
pub fn quote(cursor: &Cursor) -> Option<Quote> {
    cursor.object(|fields| {
        let names_person = fields.has("person");
        let (text, speaker) = (fields.needed("text", text), fields.needed("speaker", line));
        let source = fields.needed("source", source);
        let person = fields.optional("person", reference(Kind::Person));
        if names_person && person.is_none() {
            return None;
        }
        Some(Quote { text: text?, speaker: speaker?, person, source: source? })
    })
}
