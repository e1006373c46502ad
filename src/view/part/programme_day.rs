use leptos::prelude::*;

use crate::{
    event::Day,
    i18n::full_date,
    present::ProgrammeDay,
    route::Route,
    view::Scene,
};

use super::{SessionEntry, heading};

/// A day of the programme, or what has no day yet.
#[component]
pub fn ProgrammeDayBlock<'a>(
    scene: &'a Scene,
    day: &'a ProgrammeDay<'a>,
    level: u8,
    /// How many entries to show.
    #[prop(default = usize::MAX)]
    most: usize,
) -> AnyView {
    let entries = day
        .entries
        .iter()
        .take(most)
        .map(|entry| view! { <SessionEntry scene entry level=level + 1/> })
        .collect_view();
    let head = match day.day {
        Some(day) => known_day(scene, day, level),
        None => unknown_day(scene, level),
    };
    view! { <section class="day">{head} {entries}</section> }.into_any()
}

fn known_day(scene: &Scene, day: &Day, level: u8) -> AnyView {
    let date = full_date(&day.date, scene.locale());
    let title = day.title.as_ref().map(|title| view! { " " <small class="day-name">{scene.text(title)}</small> });
    let date = view! { <time datetime=day.date.as_str().to_owned()>{date}</time> {title} };
    view! {
        {heading(level, "day-title", date)}
        {moderators(scene, day)}
        {day.note.as_ref().map(|note| view! { <p class="day-note">{scene.text(note)}</p> })}
    }
    .into_any()
}

fn unknown_day(scene: &Scene, level: u8) -> AnyView {
    let words = scene.words();
    view! {
        {heading(level, "day-title", words.day_unknown)}
        <p class="day-note">{words.day_unknown_note}</p>
    }
    .into_any()
}

fn moderators(scene: &Scene, day: &Day) -> Option<AnyView> {
    let people: Vec<_> = day.moderators.iter().filter_map(|id| scene.event.person(id)).collect();
    if people.is_empty() {
        return None;
    }
    let links = people
        .into_iter()
        .map(|person| {
            let href = scene.href(Route::Person(person.id.clone()));
            view! { <li><a href=href>{person.full_name()}</a></li> }
        })
        .collect_view();
    let label = scene.words().moderation;
    Some(view! { <p class="day-label">{label}</p> <ul class="part-list">{links}</ul> }.into_any())
}
