use leptos::prelude::*;

use crate::{
    i18n::Words,
    route::Route,
    view::Scene,
};

/// The pages that every event has.
pub fn main_pages(words: &'static Words) -> [(Route, &'static str); 7] {
    [
        (Route::Home, words.home),
        (Route::Programme, words.programme),
        (Route::Workshops, words.workshops),
        (Route::People, words.people),
        (Route::Gallery, words.gallery),
        (Route::Contact, words.contact),
        (Route::Press, words.press),
    ]
}

/// Links to the main pages; the one that is shown, or that the shown page belongs
/// to, is marked.
#[component]
pub fn MainNav<'a>(scene: &'a Scene) -> AnyView {
    let words = scene.words();
    let items = main_pages(words)
        .into_iter()
        .map(|(route, name)| {
            let current = current(&scene.address.route, &route);
            view! { <li><a href=scene.href(route) aria-current=current>{name}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="main-nav" aria-label=words.main_navigation>
            <ul>{items}</ul>
        </nav>
    }
    .into_any()
}

fn current(shown: &Route, route: &Route) -> Option<&'static str> {
    match (shown, route) {
        (Route::Session(_), Route::Programme) | (Route::Person(_), Route::People) => Some("true"),
        _ => (shown == route).then_some("page"),
    }
}
