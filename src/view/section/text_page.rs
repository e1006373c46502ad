use crate::{
    event::Page,
    markup::Node,
    view::{
        Scene,
        part::{page_head, rich_text},
    },
};

/// A page of text, such as the imprint.
pub fn text_page(scene: &Scene, page: &Page) -> Node {
    [
        page_head(Node::Nothing, scene.text(&page.title), Node::Nothing).into(),
        rich_text(scene, &page.body, 2).into(),
    ]
    .into()
}
