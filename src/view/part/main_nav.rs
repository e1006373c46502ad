use crate::{
    event::Page,
    markup::{Element, Node, el},
    present::page_word,
    route::Route,
    view::Scene,
};

/// A place in the menu is at most this one (`author/page.rs`).
const LAST: u32 = 50;

/// The pages of the menu, and what they are called: those of every site, and those of the event
/// that ask for a place there.
pub fn main_pages(scene: &Scene) -> Vec<(Route, Node)> {
    let words = scene.words();
    let fixed = Route::MENU.iter();
    let mut pages: Vec<_> =
        fixed.map(|route| (route.clone(), Node::from(page_word(route, words)))).collect();
    for place in 1..=LAST {
        // Of those that ask for the same place, the first one of the file has it.
        for page in scene.event.pages.iter().rev().filter(|page| page.menu == Some(place)) {
            let at = usize::try_from(place - 1).unwrap_or_default().min(pages.len());
            pages.insert(at, (Route::Page(page.id.clone()), scene.text(page.brief_title())));
        }
    }
    pages
}

/// Links to the main pages; the one that is shown, or that the shown page belongs
/// to, is marked.
pub fn main_nav(scene: &Scene) -> Element {
    let items = main_pages(scene).into_iter().map(|(route, name)| {
        let current = current(scene, &route);
        el("li").with(scene.link(route, name).attr_if("aria-current", current))
    });
    let label = scene.words().main_navigation;
    el("nav.main-nav").attr("aria-label", label).with(el("ul").with_each(items))
}

fn current(scene: &Scene, route: &Route) -> Option<&'static str> {
    let shown = &scene.address.route;
    let is_above = match (shown, route) {
        (Route::Session(_), Route::Programme) | (Route::Person(_), Route::People) => true,
        (Route::Page(id), Route::Page(above)) => {
            scene.event.page(id).is_some_and(|page: &Page| page.under.as_ref() == Some(above))
        }
        _ => false,
    };
    if is_above { Some("true") } else { (shown == route).then_some("page") }
}
