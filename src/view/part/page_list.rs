use crate::{
    event::Page,
    markup::{Element, el},
    route::Route,
    view::Scene,
};

/// Links to pages of text, by their titles; nothing if there are none.
pub fn page_list<'a>(scene: &Scene, pages: impl Iterator<Item = &'a Page>) -> Option<Element> {
    let link = |page: &Page| scene.link(Route::Page(page.id.clone()), scene.text(&page.title));
    let items: Vec<_> = pages.map(|page| el("li").with(link(page))).collect();
    (!items.is_empty()).then(|| el("ul.link-list").with(items))
}
