use crate::{
    event::{Id, Run, Session},
    markup::{Element, Node, el},
    present::{
        Neighbours, current_run, neighbours_in_track, neighbours_kept, neighbours_on_day,
        runs_with_rounds,
    },
    route::Route,
    view::Scene,
};

use super::{
    neighbour::neighbour_row,
    run_name::round_name,
    run_times::{joined, run_when},
    titled,
};

/// What is before and after a run of a session: on its day, in its track, and among what the
/// visitor keeps, which only the app knows.
pub fn around(scene: &Scene, session: &Session, run: &Run) -> Option<Element> {
    let words = scene.words();
    let event = &scene.event;
    let own = (session, run);
    let row = |heading: Node, found: Neighbours| {
        let is_alone = found == Neighbours::default();
        (!is_alone).then(|| neighbour_row(scene, heading, found, run, ""))
    };
    let track = session.track.as_ref().and_then(|id| event.track(id));
    let in_track = neighbours_in_track(event, own).zip(track);
    let for_kept = scene.clone();
    let kept = el("div.kept-neighbours")
        .attr("id", "kept-neighbours")
        .attr("data-needs-app", "")
        .island(move || kept_neighbours(&for_kept, &[]).into());
    let rows = el("div.around")
        .with(which(scene, session, run))
        .with(row(words.same_day.into(), neighbours_on_day(event, own)))
        .with(in_track.and_then(|(found, track)| row(scene.text(&track.name), found)))
        .with(kept);
    let section = titled(words.before_and_after, Some(rows));
    section.map(|section| section.attr("data-screen-only", ""))
}

/// What the visitor keeps before and after the session that is shown. Of nothing, nothing is seen
/// (style/components/around.css).
pub fn kept_neighbours(scene: &Scene, kept: &[Id]) -> Option<Element> {
    let Route::Session(id) = &scene.address.route else { return None };
    let session = scene.event.session(id)?;
    let run = current_run(session, scene.now)?;
    let found = neighbours_kept(&scene.event, (session, run), kept);
    let words = scene.words();
    let is_empty = found.before.is_none() && found.after.is_none();
    let row = neighbour_row(scene, words.my_programme.into(), found, run, words.nothing_kept);
    Some(row.attr_if("data-empty", is_empty.then_some("")))
}

/// Which of several runs it is about.
fn which(scene: &Scene, session: &Session, run: &Run) -> Option<Element> {
    let held = runs_with_rounds(session).find(|held| held.run.id == run.id)?;
    let when = Some(run_when(scene, run)).filter(|when| !when.is_empty());
    let name = joined(&[round_name(scene, held), when]);
    (session.runs.len() > 1 && !name.is_empty()).then(|| el("p.around-run").with(name))
}
