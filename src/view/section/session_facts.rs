use leptos::prelude::*;

use crate::{
    event::Session,
    i18n::language_name,
    view::{Scene, part::term},
};

/// What else is to be known about a session, where it is known.
#[component]
pub fn SessionFacts<'a>(scene: &'a Scene, session: &'a Session) -> AnyView {
    let words = scene.words();
    let track = session.track.as_ref().and_then(|id| scene.event.tracks.iter().find(|track| track.id == *id));
    let recording = session.recording.map(|allowed| match allowed {
        true => words.recording_allowed,
        false => words.recording_not_allowed,
    });
    let facts = [
        (words.track, track.map(|track| scene.text(&track.name))),
        (words.session_language, session.language.as_ref().map(|code| language_name(code).to_owned().into_any())),
        (words.level, session.level.as_ref().map(|level| scene.text(level))),
        (words.content_note, session.content_note.as_ref().map(|note| scene.text(note))),
        (words.recording, recording.map(|text| text.into_any())),
    ];
    let facts: Vec<_> = facts
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| term(name, value)))
        .collect();
    (!facts.is_empty()).then(|| view! { <dl class="terms">{facts}</dl> }).into_any()
}
