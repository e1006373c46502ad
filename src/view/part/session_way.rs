use crate::{
    event::{Run, RunState, Session},
    markup::{Element, Node, el},
    present::{Held, neighbours_on_day},
    route::Route,
    view::Scene,
};

use super::neighbour::{Side, neighbour_name, neighbour_time};

/// Above a session: the way back to the list, and to what the programme lists before and after.
pub fn session_way(scene: &Scene, session: &Session, run: Option<&Run>) -> Element {
    let words = scene.words();
    let back = scene.link(Route::Programme, words.back_to_programme).attr("data-back", "");
    let near = run.map(|run| neighbours_on_day(&scene.event, (session, run))).unwrap_or_default();
    let step =
        |side, held: Option<Held>| held.zip(run).map(|(held, run)| step(scene, side, held, run));
    let steps = [step(Side::Before, near.before), step(Side::After, near.after)];
    let is_alone = steps.iter().all(Option::is_none);
    let steps = (!is_alone).then(|| {
        let steps = steps.into_iter().flatten();
        el("nav.session-steps").attr("aria-label", words.before_and_after).with_each(steps)
    });
    el("div.session-way").with(el("p.back").with(back)).with(steps)
}

/// The time alone, as there is room for no more; the name says the rest.
fn step(scene: &Scene, side: Side, held: Held, own: &Run) -> Element {
    let time = neighbour_time(scene, held.1, own);
    let words = scene.words();
    let word = side.word(words);
    let name = neighbour_name(scene, held);
    let label = match &time {
        Some(time) => [word, words.colon, time, words.comma, &name].concat(),
        None => [word, words.colon, &name].concat(),
    };
    let time = time.map_or(Node::from(word), Node::from);
    scene
        .link(Route::Session(held.0.id.clone()), time)
        .class("session-step")
        .attr("data-side", side.name())
        .attr("aria-label", label)
        .attr_if("data-off", (held.1.state == RunState::Cancelled).then_some(""))
}
