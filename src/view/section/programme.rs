use leptos::prelude::*;

use crate::{
    present::timetable,
    view::{
        Scene,
        part::{page_head, ProgrammeDayBlock},
    },
};

/// The whole programme in days.
#[component]
pub fn Programme<'a>(scene: &'a Scene) -> AnyView {
    let words = scene.words();
    let table = timetable(&scene.event);
    let note = if scene.event.sessions.is_empty() {
        Some(words.nothing_announced)
    } else {
        (!table.has_times).then_some(words.times_unknown)
    };
    let days = table.days.iter().map(|day| view! { <ProgrammeDayBlock scene day level=2/> }).collect_view();
    let below = view! {
        {note.map(|note| view! { <p class="page-head-note">{note}</p> })}
        <p class="page-head-links"><a href=scene.file("event.ics")>{words.event_calendar}</a></p>
    };
    view! {
        {page_head((), words.programme, below)}
        <div class="days">{days}</div>
    }
    .into_any()
}
