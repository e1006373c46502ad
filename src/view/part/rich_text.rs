use crate::{
    event::{Block, Inline, RichText},
    markup::{Element, Node, el},
    view::Scene,
};

use super::heading;

/// Rich text as elements; its own headings are of the level given.
pub fn rich_text(scene: &Scene, text: &RichText, level: u8) -> Option<Element> {
    let picked = scene.pick(text)?;
    let element = el("div.rich-text");
    let element = match picked.lang {
        Some(lang) => scene.in_language(element, lang),
        None => element,
    };
    Some(element.with(blocks(&picked.value.0, level)))
}

fn blocks(list: &[Block], level: u8) -> Vec<Element> {
    list.iter().map(|one| block(one, level)).collect()
}

fn block(block: &Block, level: u8) -> Element {
    match block {
        Block::Paragraph(inner) => el("p").with(inlines(inner)),
        Block::Heading(inner) => heading(level, "rich-text-heading", inlines(inner)),
        Block::Bullets(list) => el("ul").with(items(list, level)),
        Block::Numbers(list) => el("ol").with(items(list, level)),
        Block::Quote(inner) => el("blockquote").with(blocks(inner, level)),
    }
}

fn items(list: &[Vec<Block>], level: u8) -> Vec<Element> {
    list.iter().map(|item| el("li").with(blocks(item, level))).collect()
}

fn inlines(list: &[Inline]) -> Vec<Node> {
    list.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> Node {
    match inline {
        Inline::Text(text) => text.as_str().into(),
        Inline::Strong(inner) => el("strong").with(inlines(inner)).into(),
        Inline::Emphasis(inner) => el("em").with(inlines(inner)).into(),
        Inline::Link(href, inner) => el("a").attr("href", href).with(inlines(inner)).into(),
        Inline::Break => el("br").into(),
    }
}
