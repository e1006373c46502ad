use crate::{
    i18n::Words,
    markup::{Element, el},
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
pub fn main_nav(scene: &Scene) -> Element {
    let words = scene.words();
    let items = main_pages(words).into_iter().map(|(route, name)| {
        let current = current(&scene.address.route, &route);
        el("li").with(scene.link(route, name).attr_if("aria-current", current))
    });
    el("nav.main-nav").attr("aria-label", words.main_navigation).with(el("ul").with_each(items))
}

fn current(shown: &Route, route: &Route) -> Option<&'static str> {
    match (shown, route) {
        (Route::Session(_), Route::Programme) | (Route::Person(_), Route::People) => Some("true"),
        _ => (shown == route).then_some("page"),
    }
}
