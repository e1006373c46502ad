use crate::view::{
    Scene,
    node::{Node, el},
    part::{main_pages, page_head},
};

/// What stands where there is no page: an explanation, and ways on.
pub fn not_found(scene: &Scene) -> Node {
    let words = scene.words();
    let links =
        main_pages(words).into_iter().map(|(route, name)| el("li").with(scene.link(route, name)));
    let text = el("p").class("lead").with(words.not_found_text);
    [
        page_head((), words.not_found, text).into(),
        el("ul").class("link-list").with_each(links).into(),
    ]
    .into()
}
