use leptos::prelude::*;

use crate::view::{
    Scene,
    part::{page_head, PersonCard},
};

/// Everybody with a part in the event, in the order of their names.
#[component]
pub fn People<'a>(scene: &'a Scene) -> AnyView {
    let words = scene.words();
    let cards = scene
        .event
        .people
        .iter()
        .map(|person| view! { <li><PersonCard scene person level=2/></li> })
        .collect_view();
    let none = scene.event.people.is_empty().then(|| view! { <p>{words.nothing_announced}</p> });
    view! {
        {page_head((), words.people, ())}
        {none}
        <ul class="person-list">{cards}</ul>
    }
    .into_any()
}
