use crate::markup::{Content, Element, el};

/// The head of a page: its one `h1`, which takes the focus after navigation, what
/// stands above it, and what leads from it into the page.
pub fn page_head(above: impl Content, title: impl Content, below: impl Content) -> Element {
    let title = el("h1.page-head-title").attr("tabindex", "-1").with(title);
    el("header.page-head").with(above).with(title).with(below)
}
