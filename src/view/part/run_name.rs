//! What a run is called away from its entry.

use crate::{
    event::Session,
    i18n::fill,
    present::{NumberedRun, session_name},
    view::Scene,
};

/// The title of a session, told apart from others, and which round of it where there are several.
pub fn run_name(scene: &Scene, session: &Session, held: NumberedRun) -> String {
    with_round(scene, session_name(&scene.event, session, scene.language()), held)
}

/// A title, and which round it is.
pub(super) fn with_round(scene: &Scene, title: String, held: NumberedRun) -> String {
    match round_name(scene, held) {
        Some(round) => [title, round].join(scene.words().comma),
        None => title,
    }
}

/// "Runde 2", of a session that is held in rounds.
pub(super) fn round_name(scene: &Scene, held: NumberedRun) -> Option<String> {
    held.round.map(|round| fill(scene.words().round, &round.to_string()))
}
