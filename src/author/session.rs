//! Sessions and the people in them.

use crate::event::{Part, PartRole, Session, SessionKind};

use super::{
    cursor::Cursor,
    fields::Fields,
    ids::{reference, without_repetitions},
    json::Json,
    kinds::Kind,
    results::results,
    run::runs,
    session_languages::{codes, interpreting, languages},
    small::link_or_own,
    text::{line, rich, text, translation},
};

/// Reads a session.
pub fn session(id: &str, fields: &mut Fields) -> Option<Session> {
    let kind = fields.needed("kind", Cursor::one_of::<SessionKind>);
    let (title, runs) = (fields.needed("title", text), runs(id, fields));
    let languages = languages(fields);
    let [interpreting, signing] = interpreting(fields, &languages);
    Some(Session {
        id: id.to_owned(),
        title_translation: fields.optional("title_translation", translation),
        summary: fields.optional("summary", text),
        description: fields.optional("description", rich),
        people: people(fields, kind),
        more_people: fields.flag("more_people"),
        held_by: fields.optional("held_by", text),
        track: fields.optional("track", reference(Kind::Track)),
        languages,
        interpreting,
        signing,
        captions: fields.optional("captions", codes).unwrap_or_default(),
        plain_language: fields.flag("plain_language"),
        level: fields.optional("level", text),
        content_note: fields.optional("content_note", text),
        bring: fields.optional("bring", text),
        recording: fields.optional("recording", Cursor::flag),
        links: fields.list("links", link_or_own),
        files: fields.references("files", Kind::File),
        results: fields.optional("results", results),
        kind: kind?,
        title: title?,
        runs,
    })
}

fn people(fields: &mut Fields, kind: Option<SessionKind>) -> Vec<Part> {
    let usual = kind.unwrap_or(SessionKind::Talk).usual_part();
    let people = fields.list("people", |cursor| part(cursor, usual));
    let name = |part: &Part| format!("{} ({:?})", part.person, part.role);
    without_repetitions(&fields.cursor, people, name)
}

/// A person's id, or an object with that as its `person`.
fn part(cursor: &Cursor, usual: PartRole) -> Option<Part> {
    let person_reference = reference(Kind::Person);
    if matches!(cursor.json, Json::Text(_)) {
        let person = person_reference(cursor)?;
        return Some(Part { person, role: usual, organisation: None, by_video: false });
    }
    cursor.object(|fields| {
        let person = fields.needed("person", person_reference);
        let role = fields.optional("role", Cursor::one_of::<PartRole>);
        let organisation = fields.optional("organisation", line);
        let by_video = fields.flag("by_video");
        Some(Part { person: person?, role: role.unwrap_or(usual), organisation, by_video })
    })
}
