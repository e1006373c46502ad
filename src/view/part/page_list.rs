use crate::{
    event::Page,
    markup::{Element, el},
    route::Route,
    view::Scene,
};

/// Links to pages of text, by their titles; nothing if there are none.
pub fn page_list<'a>(scene: &Scene, pages: impl Iterator<Item = &'a Page>) -> Option<Element> {
    list(pages.map(|page| link(scene, page)).collect())
}

/// Where it is and how to get in, before pages of text that belong to that.
pub fn visit_list<'a>(scene: &Scene, pages: impl Iterator<Item = &'a Page>) -> Option<Element> {
    let (event, words) = (&scene.event, scene.words());
    let is_there = event.has_places_page() && !event.is_off() && !event.is_moved_online();
    let places = is_there.then(|| scene.link(Route::Places, words.places));
    list(places.into_iter().chain(pages.map(|page| link(scene, page))).collect())
}

fn link(scene: &Scene, page: &Page) -> Element {
    scene.link(Route::Page(page.id.clone()), scene.text(&page.title))
}

fn list(links: Vec<Element>) -> Option<Element> {
    let items = links.into_iter().map(|link| el("li").with(link));
    (items.len() > 0).then(|| el("ul.link-list").with_each(items))
}
