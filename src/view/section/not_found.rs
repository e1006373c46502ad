use leptos::prelude::*;

use crate::view::{
    Scene,
    part::{page_head, main_pages},
};

/// What stands where there is no page: an explanation, and ways on.
#[component]
pub fn NotFound<'a>(scene: &'a Scene) -> AnyView {
    let words = scene.words();
    let links = main_pages(words)
        .into_iter()
        .map(|(route, name)| view! { <li><a href=scene.href(route)>{name}</a></li> })
        .collect_view();
    view! {
        {page_head((), words.not_found, view! { <p class="lead">{words.not_found_text}</p> })}
        <ul class="link-list">{links}</ul>
    }
    .into_any()
}
