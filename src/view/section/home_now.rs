use crate::{
    event::{Run, Session},
    markup::{Element, Node, el},
    present::{Phase, agenda},
    route::Route,
    view::{
        Scene,
        part::{heading, run_place},
    },
};

/// So many are shown of what runs now, and of what comes next.
const MOST: usize = 6;

/// What runs now and what comes next, for a visitor who looks during the event.
pub(super) fn now_and_next(scene: &Scene) -> Option<Element> {
    let lists = agenda_lists(scene).filter(|_| scene.phase() == Phase::During);
    lists.map(|lists| el("section.area").with(lists))
}

/// Both lists, for a visitor who looks now.
pub(super) fn agenda_lists(scene: &Scene) -> Option<Element> {
    if !scene.is_live {
        return None;
    }
    let words = scene.words();
    let agenda = agenda(&scene.event, scene.now);
    let lists =
        [list(scene, words.now_title, &agenda.now), list(scene, words.next_title, &agenda.next)];
    lists.iter().any(Option::is_some).then(|| el("div.agenda").with_each(lists))
}

fn list(scene: &Scene, title: &'static str, runs: &[(&Session, &Run)]) -> Option<Element> {
    let items = runs.iter().take(MOST).map(|(session, run)| {
        let link = scene.link(Route::Session(session.id.clone()), scene.text(&session.title));
        let state = scene
            .words()
            .state(run.state)
            .map(|state| -> [Node; 2] { [" ".into(), el("strong.run-state").with(state).into()] });
        let place = el("span.agenda-place").with(run_place(scene, run)).with(state);
        el("li").with(link).with(" ").with(place)
    });
    (!runs.is_empty()).then(|| {
        el("div.agenda-part")
            .with(heading(2, "area-title", title))
            .with(el("ul.agenda-list").with_each(items))
    })
}
