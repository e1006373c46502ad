//! The addresses that a long text links.

use crate::event::{Block, Inline, Rich};

use super::{context::Context, spot::Place};

/// Of a text, the lines of as many addresses are looked for: each takes a walk through the text.
const MOST_LINES: usize = 20;

/// Records the addresses that `rich` links, which was made of `text`; `place` is that of a line.
pub fn record_links(context: &Context, text: &str, rich: &Rich, place: impl Fn(usize) -> Place) {
    let mut links = Vec::new();
    collect(&rich.0, &mut links);
    let mut addresses = context.addresses.borrow_mut();
    let mut lines = MOST_LINES;
    for link in links {
        addresses.add(link, || {
            lines = lines.saturating_sub(1);
            place(if lines > 0 { line_of(text, link) } else { 1 })
        });
    }
}

/// The line on which an address stands, which need not be written with its scheme.
fn line_of(text: &str, address: &str) -> usize {
    let written = address.split_once("://").or_else(|| address.split_once(':'));
    let written = written.map_or(address, |(_, rest)| rest);
    text.find(written).map_or(1, |at| text[..at].matches('\n').count() + 1)
}

fn collect<'r>(blocks: &'r [Block], links: &mut Vec<&'r str>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => collect_inline(inlines, links),
            Block::Bullets(items) | Block::Numbers(items) | Block::Table(items) => {
                items.iter().for_each(|item| collect(item, links));
            }
            Block::Quote(blocks) => collect(blocks, links),
            Block::Photo(..) => {}
        }
    }
}

fn collect_inline<'r>(inlines: &'r [Inline], links: &mut Vec<&'r str>) {
    for inline in inlines {
        match inline {
            Inline::Link(address, _) => links.push(address),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Struck(inner) => {
                collect_inline(inner, links);
            }
            Inline::Text(_) | Inline::Break => {}
        }
    }
}
