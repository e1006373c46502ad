use crate::{
    markup::{Element, Node, el},
    present::constellation,
    view::{
        Scene,
        part::{Scale, constellation_picture, main_pages, page_head},
    },
};

/// What stands where there is no page: an explanation, and ways on.
pub fn not_found(scene: &Scene) -> Node {
    let words = scene.words();
    let links = main_pages(scene).into_iter();
    let links = links.map(|(route, name)| el("li").with(scene.link(route, name)));
    let text = el("p.lead").with(words.not_found_text);
    [
        page_head(lost(), words.not_found, text).attr("data-lost", "").into(),
        el("ul.link-list").with_each(links).into(),
    ]
    .into()
}

/// Many points, and only one of them has found the way.
fn lost() -> Element {
    constellation_picture(&constellation("404", 60, 1), Scale::Poster)
}
