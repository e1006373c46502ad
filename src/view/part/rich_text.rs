use leptos::prelude::*;

use crate::{
    event::{Block, Inline, RichText},
    view::Scene,
};

use super::heading;

/// Rich text as elements; its own headings start at `level`.
#[component]
pub fn RichTextBlock<'a>(
    scene: &'a Scene,
    text: &'a RichText,
    #[prop(default = 3)] level: u8,
) -> AnyView {
    scene
        .pick(text)
        .map(|picked| {
            let lang = picked.lang.map(str::to_owned);
            view! { <div class="rich-text" lang=lang>{blocks(&picked.value.0, level)}</div> }
        })
        .into_any()
}

fn blocks(list: &[Block], level: u8) -> AnyView {
    list.iter().map(|one| block(one, level)).collect_view().into_any()
}

fn block(block: &Block, level: u8) -> AnyView {
    match block {
        Block::Paragraph(inner) => view! { <p>{inlines(inner)}</p> }.into_any(),
        Block::Heading(inner) => heading(level, "rich-text-heading", inlines(inner)),
        Block::Bullets(list) => view! { <ul>{items(list, level)}</ul> }.into_any(),
        Block::Numbers(list) => view! { <ol>{items(list, level)}</ol> }.into_any(),
        Block::Quote(inner) => {
            view! { <blockquote>{blocks(inner, level)}</blockquote> }.into_any()
        }
    }
}

fn items(list: &[Vec<Block>], level: u8) -> AnyView {
    list.iter().map(|item| view! { <li>{blocks(item, level)}</li> }).collect_view().into_any()
}

fn inlines(list: &[Inline]) -> AnyView {
    list.iter().map(inline).collect_view().into_any()
}

fn inline(inline: &Inline) -> AnyView {
    match inline {
        Inline::Text(text) => text.clone().into_any(),
        Inline::Strong(inner) => view! { <strong>{inlines(inner)}</strong> }.into_any(),
        Inline::Emphasis(inner) => view! { <em>{inlines(inner)}</em> }.into_any(),
        Inline::Link(href, inner) => {
            view! { <a href=href.clone()>{inlines(inner)}</a> }.into_any()
        }
        Inline::Break => view! { <br/> }.into_any(),
    }
}
