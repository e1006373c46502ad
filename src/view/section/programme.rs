use crate::{
    markup::{Node, el},
    present::timetable,
    route::Route,
    view::{
        Scene,
        part::{
            Detail, day_nav, page_head, programme_day, programme_search, section_mark,
            subscribe_links,
        },
    },
};

/// The whole programme in days.
pub fn programme(scene: &Scene) -> Node {
    let words = scene.words();
    let table = timetable(&scene.event);
    let note = if scene.event.sessions.is_empty() {
        Some(words.nothing_announced)
    } else {
        (!table.has_times).then_some(words.times_unknown)
    };
    // Nothing of an event that is off needs to be in a calendar.
    let calendar = (!scene.event.is_off()).then(|| subscribe_links(scene));
    let below: [Node; 2] =
        [note.map(|note| el("p.page-head-note").with(note)).into(), calendar.into()];
    let mark = section_mark(&Route::Programme.path(), scene.event.sessions.len());
    let for_days = scene.clone();
    // Kept while other pages are shown: visitors go back and forth between it and its sessions.
    let list = el("div.days").key("days").memo(scene.memo_key(), move || days(&for_days));
    [
        page_head(mark, words.programme, below).attr("data-tight", "").into(),
        programme_search(scene).into(),
        day_nav(scene, &table).into(),
        list.into(),
    ]
    .into()
}

fn days(scene: &Scene) -> Node {
    let table = timetable(&scene.event);
    let days = table.days.iter();
    Node::Several(
        days.map(|day| programme_day(scene, day, 2, usize::MAX, Detail::Whole).into()).collect(),
    )
}
