use crate::{
    markup::{Element, el},
    view::Scene,
};

/// Below a page that a partner shows: the way to the page itself. `public/head.js` adds filters
/// and what the visitor keeps. The address can be read, for a frame may forbid to open it.
pub fn embed_line(scene: &Scene) -> Element {
    let path = scene.address.path();
    let link = el("a").attr("href", scene.file(&path)).attr("data-whole", "");
    let address = scene.site_url.as_ref().map(|site| {
        let address = format!("{site}{path}");
        let short = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        el("span.bare-address").with(short)
    });
    el("footer.embed-line").with(link.with(scene.words().whole_page)).with(" ").with(address)
}
