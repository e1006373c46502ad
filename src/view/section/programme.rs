use crate::{
    present::timetable,
    route::Route,
    view::{
        Scene,
        node::{Node, el},
        part::{Detail, day_nav, page_head, programme_day, programme_search, section_mark},
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
    let calendar = el("a").attr("href", scene.file("event.ics")).with(words.event_calendar);
    // The app knows the whole address, which other programs need.
    let subscribe = el("a").attr("data-webcal", scene.file("event.ics")).with(words.subscribe);
    let below: [Node; 2] = [
        note.map(|note| el("p.page-head-note").with(note)).into(),
        el("p.page-head-links").with(calendar).with(" ").with(subscribe).into(),
    ];
    let mark = section_mark(&Route::Programme.path(), scene.event.sessions.len());
    let list = el("div.days");
    let list = if scene.days_stand {
        list.standing()
    } else {
        let day = |day| programme_day(scene, day, 2, usize::MAX, Detail::Whole);
        list.with_each(table.days.iter().map(day))
    };
    [
        page_head(mark, words.programme, below).into(),
        programme_search(scene, &table).into(),
        day_nav(scene, &table).into(),
        list.into(),
    ]
    .into()
}
