use crate::{
    event::Session,
    i18n::fill,
    present::HeldRun,
    view::{Scene, node::Element},
};

use super::act_button;

/// The button that puts a run into somebody's own programme. The app says by
/// `aria-pressed` whether it is there; without the app the styles hide it.
pub fn star(scene: &Scene, session: &Session, held: HeldRun) -> Element {
    let words = scene.words();
    // Which run it is, sighted people see around the button. Hidden text would be laid out too,
    // once for each entry of a long programme.
    let name = format!("{}: {}", words.keep_star, run_name(scene, session, held));
    act_button("star", "star", words.keep_star)
        .attr("data-value", &held.run.id)
        .attr("aria-pressed", "false")
        .attr("aria-label", name)
}

/// The title of a session, and which round of it where there are several.
pub fn run_name(scene: &Scene, session: &Session, held: HeldRun) -> String {
    let title = scene.plain(&session.title);
    match held.round {
        Some(round) => format!("{title}, {}", fill(scene.words().round, &round.to_string())),
        None => title,
    }
}
