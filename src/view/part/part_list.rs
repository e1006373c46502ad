use leptos::prelude::*;

use crate::{
    event::{Part, Person, Session},
    route::Route,
    view::Scene,
};

/// Who takes part in a session, on one line.
#[component]
pub fn PartList<'a>(scene: &'a Scene, session: &'a Session) -> AnyView {
    let words = scene.words();
    let named: Vec<_> = session
        .people
        .iter()
        .filter_map(|part| scene.event.person(&part.person).map(|person| (part, person)))
        .collect();
    let more = session.more_people.then(|| view! { <li>{words.and_others}</li> });
    let held_by = session.held_by.as_ref().map(|who| view! { <li>{scene.text(who)}</li> });
    if named.is_empty() && more.is_none() && held_by.is_none() {
        return ().into_any();
    }
    let people = named.into_iter().map(|(part, person)| part_item(scene, part, person)).collect_view();
    view! { <ul class="part-list">{people} {held_by} {more}</ul> }.into_any()
}

fn part_item(scene: &Scene, part: &Part, person: &Person) -> AnyView {
    let stands_for = part.organisation.as_ref().map(|name| format!(" ({name})"));
    view! {
        <li>
            <a href=scene.href(Route::Person(person.id.clone()))>{person.full_name()}</a>
            {stands_for}
        </li>
    }
    .into_any()
}
