use crate::{
    event::Session,
    markup::Element,
    present::{Action, NumberedRun},
    view::Scene,
};

use super::{action_button, run_name::with_round};

/// The button that keeps a run as a favourite. The app sets `aria-pressed`; without the app the
/// styles hide it.
pub fn star(scene: &Scene, session: &Session, held: NumberedRun) -> Element {
    let words = scene.words();
    // Sighted visitors see which run it is. Hidden text would be laid out, too, once for each
    // entry of a long programme; a label is not.
    // Its people are beside it: looking for others of the title would take the square of a list.
    let name = with_round(scene, scene.plain(&session.title), held);
    let name = [words.keep_star, words.colon, &name].concat();
    let keep = Action::ToggleFavourite(held.run.id.clone());
    action_button("star", &keep, words.keep_star)
        .attr("aria-pressed", "false")
        .attr("aria-label", name)
}
