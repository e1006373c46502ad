use crate::{event::Session, markup::Element, view::Scene};

use super::term;

/// What a visitor has to know about a session before going there, where it is known.
pub fn session_facts(scene: &Scene, session: &Session) -> Vec<Option<Element>> {
    let words = scene.words();
    let recording = session.recording.map(|allowed| match allowed {
        true => words.recording_allowed,
        false => words.recording_not_allowed,
    });
    let language = session.language.as_deref().map(|code| scene.language_name(code));
    vec![
        term(words.session_language, language),
        term(words.level, session.level.as_ref().map(|level| scene.text(level))),
        term(words.content_note, session.content_note.as_ref().map(|note| scene.text(note))),
        term(words.recording, recording),
    ]
}
