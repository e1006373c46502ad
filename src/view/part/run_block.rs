use crate::{
    event::{Room, Run, RunState, Session},
    markup::{Element, Node, el},
    present::NumberedRun,
    route::Route,
    view::Scene,
};

use super::{
    room_access, run_line::state_name, run_name::round_name, run_signup, run_stream::run_stream,
    run_times::day_and_times, running, star, state_tag, term, terms,
};

/// One run on the page of its session: when and where, what else decides, and how to take part.
/// Deep links to the run lead here. `said` is what the title says already.
pub fn run_block(
    scene: &Scene,
    session: &Session,
    held: NumberedRun,
    said: RunState,
    facts: Vec<Option<Element>>,
) -> Element {
    let run = held.run;
    let facts = own_facts(scene, run).into_iter().chain(facts).collect();
    let running = running(scene, run).is_some();
    let note = run.note.as_ref().map(|note| el("p.run-note").with(scene.text(note)));
    let acts = el("p.run-acts").with(run_signup(scene, run)).with(star(scene, session, held));
    el("li.run")
        .key(format!("run {}", run.id))
        .attr("id", format!("run-{}", run.id))
        .attr("data-run", &run.id)
        .attr_if("data-state", state_name(run.state))
        .attr_if("data-running", running.then_some(""))
        .with((session.runs.len() > 1).then(|| head(scene, held, said)))
        .with(note)
        .with(terms(facts))
        .with(acts)
}

/// Which of several runs it is, and what has become of it.
fn head(scene: &Scene, held: NumberedRun, said: RunState) -> Node {
    let round = round_name(scene, held).map(|round| el("b.run-round").with(round));
    let state = state_tag(scene, held.run.state).filter(|_| held.run.state != said);
    let running = running(scene, held.run).map(|text| el("span.run-running").with(text));
    let parts: Vec<_> = [round, state, running].into_iter().flatten().collect();
    // Spaces are for those who hear or copy them.
    let spaced = |part: Element| -> [Node; 2] { [part.into(), " ".into()] };
    let is_empty = parts.is_empty();
    (!is_empty).then(|| el("p.run-head").with_each(parts.into_iter().map(spaced))).into()
}

fn own_facts(scene: &Scene, run: &Run) -> Vec<Option<Element>> {
    let words = scene.words();
    let [day, times] = day_and_times(scene, run);
    let when = [day, times].into_iter().flatten().collect::<Vec<_>>().join(words.comma);
    let rooms: Vec<_> = run.rooms.iter().filter_map(|id| scene.event.room(id)).collect();
    let is_unknown = when.is_empty() && rooms.is_empty() && run.state != RunState::Cancelled;
    let when = if is_unknown { words.time_and_room_unknown.to_owned() } else { when };
    let when = (!when.is_empty()).then(|| el("span.run-details").with(when));
    let places = rooms.iter().map(|room| place(scene, room).into()).collect();
    vec![
        term(words.when, when),
        term(words.place, (!rooms.is_empty()).then_some(Node::Several(places))),
        term(words.online, run_stream(scene, run)),
        term(words.free, run.capacity.map(|seats| seats.to_string())),
    ]
}

/// A room, where it is if not in the house, and whether there are steps.
fn place(scene: &Scene, room: &Room) -> Element {
    let address = (!room.address.is_empty()).then(|| room.address.join(", "));
    let name = scene.text(&room.name);
    let name = if room.online { name } else { on_page_of_places(scene, room, name).into() };
    el("div.run-place")
        .with(el("span.run-room").with(name))
        .with(address.map(|address| el("p.term-note").with(address)))
        .with(room_access(scene, &room.access))
        .with(room.note.as_ref().map(|note| el("p.term-note").with(scene.text(note))))
}

/// There it is on the plan, with the way to it.
fn on_page_of_places(scene: &Scene, room: &Room, name: Node) -> Element {
    let page = scene.href(Route::Places);
    el("a").attr("href", [&page, "#raum-", &room.id].concat()).with(name)
}
