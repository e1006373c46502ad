use crate::{event::Session, markup::Element, view::Scene};

use super::{aid_marks::spoken, term};

/// What a visitor has to know about a session before going there, where it is known.
pub fn session_facts(scene: &Scene, session: &Session) -> Vec<Option<Element>> {
    let words = scene.words();
    let recording = session.recording.map(|allowed| match allowed {
        true => words.recording_allowed,
        false => words.recording_not_allowed,
    });
    let interpreting = [session.interpreting.as_slice(), &session.signing].concat();
    let bring = session.bring.as_ref().map(|what| scene.text(what));
    vec![
        term(words.session_language, spoken(scene, session)),
        term(words.interpreting, scene.languages(&interpreting)),
        term(words.captions, scene.languages(&session.captions)),
        term(words.level, session.level.as_ref().map(|level| scene.text(level))),
        term(words.content_note, session.content_note.as_ref().map(|note| scene.text(note))),
        term(words.bring, bring),
        term(words.recording, recording),
    ]
}
