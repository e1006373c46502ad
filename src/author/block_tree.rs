//! Builds the tree of blocks from opening and closing events.
//!
//! Deep nesting is flattened, so that recursion over the tree, and the JSON reader in the
//! browser (128 levels), cannot overflow the stack.

use crate::event::{Block, Inline};

use super::characters::is_unwanted;

/// Levels of nesting; real texts have fewer.
const DEEPEST: usize = 20;

/// A kind of element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    Paragraph,
    Heading,
    Bullets,
    Numbers,
    Item,
    Quote,
    Strong,
    Emphasis,
    Link(String),
    /// Keeps its text only.
    Plain,
    /// Keeps its blocks only.
    Flat,
    /// Drops its content.
    Dropped,
}

/// An open element and its content so far.
#[derive(Debug)]
struct Open {
    element: Element,
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
    inlines: Vec<Inline>,
}

/// The blocks so far, and the stack of open elements.
#[derive(Debug)]
pub struct BlockTree {
    root: Open,
    open: Vec<Open>,
}

impl Default for BlockTree {
    fn default() -> Self {
        Self { root: Open::new(Element::Flat), open: Vec::new() }
    }
}

impl BlockTree {
    pub fn open(&mut self, element: Element) {
        let is_deep = self.open.len() >= DEEPEST;
        self.open.push(Open::new(if is_deep { element.flattened() } else { element }));
    }

    pub fn close(&mut self) {
        if let Some(closed) = self.open.pop() {
            self.innermost().take(closed);
        }
    }

    /// Adds text, with its line breaks.
    pub fn text(&mut self, text: &str) {
        for (index, line) in text.trim_end_matches('\n').split('\n').enumerate() {
            if index > 0 {
                self.line_break();
            }
            self.innermost().text(line);
        }
        if text.ends_with('\n') {
            self.line_break();
        }
    }

    pub fn line_break(&mut self) {
        self.innermost().inlines.push(Inline::Break);
    }

    pub fn finish(mut self) -> Vec<Block> {
        while !self.open.is_empty() {
            self.close();
        }
        self.root.end_paragraph(Block::Paragraph);
        self.root.blocks
    }

    fn innermost(&mut self) -> &mut Open {
        self.open.last_mut().unwrap_or(&mut self.root)
    }
}

impl Element {
    fn flattened(self) -> Self {
        match self {
            Self::Bullets | Self::Numbers | Self::Quote => Self::Flat,
            Self::Strong | Self::Emphasis | Self::Link(_) => Self::Plain,
            other => other,
        }
    }
}

impl Open {
    fn new(element: Element) -> Self {
        Self { element, blocks: Vec::new(), items: Vec::new(), inlines: Vec::new() }
    }

    fn text(&mut self, text: &str) {
        let shown = text.chars().filter(|c| !is_unwanted(*c) || *c == '\t');
        match self.inlines.last_mut() {
            Some(Inline::Text(before)) => before.extend(shown),
            _ if text.is_empty() => {}
            _ => self.inlines.push(Inline::Text(shown.collect())),
        }
    }

    /// Adds a closed child.
    fn take(&mut self, mut closed: Open) {
        match closed.element {
            Element::Strong => self.inlines.push(Inline::Strong(closed.inlines)),
            Element::Emphasis => self.inlines.push(Inline::Emphasis(closed.inlines)),
            Element::Link(ref address) => {
                if closed.inlines.is_empty() {
                    closed.inlines.push(Inline::Text(address.clone()));
                }
                self.inlines.push(Inline::Link(address.clone(), closed.inlines));
            }
            Element::Plain => closed.inlines.into_iter().for_each(|inline| self.inline(inline)),
            Element::Dropped => {}
            _ => self.take_block(closed),
        }
    }

    fn take_block(&mut self, mut closed: Open) {
        self.end_paragraph(Block::Paragraph);
        let make =
            if closed.element == Element::Heading { Block::Heading } else { Block::Paragraph };
        closed.end_paragraph(make);
        match closed.element {
            Element::Bullets => self.blocks.push(Block::Bullets(closed.items)),
            Element::Numbers => self.blocks.push(Block::Numbers(closed.items)),
            Element::Item => self.items.push(closed.blocks),
            Element::Quote => self.blocks.push(Block::Quote(closed.blocks)),
            _ => {
                self.blocks.extend(closed.blocks);
                self.blocks.extend(closed.items.into_iter().flatten());
            }
        }
    }

    fn inline(&mut self, inline: Inline) {
        match inline {
            Inline::Text(text) => self.text(&text),
            other => self.inlines.push(other),
        }
    }

    /// Turns the pending inline content into a block, if there is any.
    fn end_paragraph(&mut self, make: fn(Vec<Inline>) -> Block) {
        while self.inlines.last() == Some(&Inline::Break) {
            self.inlines.pop();
        }
        if !self.inlines.is_empty() {
            self.blocks.push(make(std::mem::take(&mut self.inlines)));
        }
    }
}
