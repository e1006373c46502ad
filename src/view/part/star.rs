use crate::{
    event::Session,
    i18n::fill,
    markup::Element,
    present::{Action, NumberedRun},
    view::Scene,
};

use super::action_button;

/// The button that keeps a run as a favourite. The app sets `aria-pressed`; without the app the
/// styles hide it.
pub fn star(scene: &Scene, session: &Session, held: NumberedRun) -> Element {
    let words = scene.words();
    // Sighted visitors see which run it is. Hidden text would be laid out, too, once for each
    // entry of a long programme; a label is not.
    let name = format!("{}: {}", words.keep_star, run_name(scene, session, held));
    let keep = Action::ToggleFavourite(held.run.id.clone());
    action_button("star", &keep, words.keep_star)
        .attr("aria-pressed", "false")
        .attr("aria-label", name)
}

/// The title of a session, and which round of it where there are several.
pub fn run_name(scene: &Scene, session: &Session, held: NumberedRun) -> String {
    let title = scene.plain(&session.title);
    match held.round {
        Some(round) => format!("{title}, {}", fill(scene.words().round, &round.to_string())),
        None => title,
    }
}
