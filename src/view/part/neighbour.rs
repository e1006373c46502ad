//! What is before and after a session: its name, its time, and the link to it.

use crate::{
    event::{Date, Run, RunState},
    i18n::Words,
    markup::{Element, Node, el},
    present::{Held, Neighbours, session_name},
    route::Route,
    view::Scene,
};

use super::tag_before;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Before,
    After,
}

impl Side {
    pub fn word(self, words: &'static Words) -> &'static str {
        match self {
            Self::Before => words.before_title,
            Self::After => words.next_title,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

/// "09:55", or "Fr 09:55" if it is on another day than a run.
pub fn neighbour_time(scene: &Scene, run: &Run, own: &Run) -> Option<String> {
    let own_start = own.start.as_ref().map(|start| scene.local_time(start).day);
    let said = own_start.or(own.day.as_ref().map(Date::days_since_epoch)).unwrap_or_default();
    run.start.as_ref().map(|start| scene.clock(start, said))
}

/// The title, told apart from others, after what has become of the run.
pub fn neighbour_name(scene: &Scene, (session, run): Held) -> String {
    let name = session_name(&scene.event, session, scene.language());
    match scene.words().state(run.state) {
        Some(state) => [state, scene.words().colon, &name].concat(),
        None => name,
    }
}

/// Both neighbours side by side under a heading; where one is missing, `missing` says so.
pub fn neighbour_row(
    scene: &Scene,
    heading: Node,
    found: Neighbours,
    own: &Run,
    missing: &'static str,
) -> Element {
    let sides = [(Side::Before, found.before), (Side::After, found.after)];
    let cell = |(side, held): (Side, Option<Held>)| match held {
        Some(held) => link(scene, side, held, own),
        None if missing.is_empty() => Node::Nothing,
        None => none(scene, side, missing),
    };
    el("div.neighbours").with(el("h3").with(heading)).with_each(sides.map(cell))
}

fn link(scene: &Scene, side: Side, held: Held, own: &Run) -> Node {
    let (session, run) = held;
    let time = neighbour_time(scene, run, own).map(|time| format!(" {time}"));
    let name = session_name(&scene.event, session, scene.language());
    let when = el("span.neighbour-when").with(side.word(scene.words())).with(time);
    let name = el("span.neighbour-name").with([tag_before(scene, run.state), name.into()]);
    let link =
        scene.link(Route::Session(session.id.clone()), [when.into(), Node::from(" "), name.into()]);
    link.class("neighbour")
        .attr("data-side", side.name())
        .attr_if("data-off", (run.state == RunState::Cancelled).then_some(""))
        .into()
}

fn none(scene: &Scene, side: Side, missing: &'static str) -> Node {
    let when = el("span.neighbour-when").with(side.word(scene.words()));
    el("p.neighbour").attr("data-side", side.name()).with(when).with(" ").with(missing).into()
}
