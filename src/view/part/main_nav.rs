use crate::{
    i18n::Words,
    markup::{Element, el},
    present::page_word,
    route::Route,
    view::Scene,
};

/// The pages of the menu, and what they are called.
pub fn main_pages(words: &'static Words) -> impl Iterator<Item = (Route, &'static str)> {
    Route::MENU.iter().map(|route| (route.clone(), page_word(route, words)))
}

/// Links to the main pages; the one that is shown, or that the shown page belongs
/// to, is marked.
pub fn main_nav(scene: &Scene) -> Element {
    let words = scene.words();
    let items = main_pages(words).map(|(route, name)| {
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
