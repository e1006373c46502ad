//! Builds the tree of blocks from opening and closing events.
//!
//! Deep nesting is flattened, so that recursion over the tree, and the JSON reader in the
//! browser (128 levels), cannot overflow the stack.

use crate::event::{Block, Id, Inline};

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
    Table,
    Row,
    Cell,
    /// Its paragraphs, the first with the label before it.
    Footnote(String),
    Strong,
    Emphasis,
    Struck,
    Link(String),
    /// Its text is the description.
    Photo(Id),
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
    /// Items of a list, or rows of a table.
    items: Vec<Vec<Block>>,
    cells: Vec<Block>,
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
        let label = self.innermost().label(&element);
        self.open.push(Open::new(if is_deep { element.flattened() } else { element }));
        self.text(&label);
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
        self.root.end_paragraph();
        self.root.blocks
    }

    fn innermost(&mut self) -> &mut Open {
        self.open.last_mut().unwrap_or(&mut self.root)
    }
}

impl Element {
    fn flattened(self) -> Self {
        match self {
            Self::Bullets | Self::Numbers | Self::Quote | Self::Table => Self::Flat,
            Self::Row => Self::Paragraph,
            Self::Strong | Self::Emphasis | Self::Struck | Self::Link(_) | Self::Cell => {
                Self::Plain
            }
            other => other,
        }
    }

    /// Whether blocks cannot stand in it.
    fn is_inline(&self) -> bool {
        match self {
            Self::Strong | Self::Emphasis | Self::Struck | Self::Link(_) | Self::Plain => true,
            Self::Photo(_) | Self::Cell | Self::Row => true,
            Self::Paragraph | Self::Heading | Self::Bullets | Self::Numbers | Self::Item => false,
            Self::Quote | Self::Table | Self::Footnote(_) | Self::Flat | Self::Dropped => false,
        }
    }
}

impl Open {
    fn new(element: Element) -> Self {
        Self {
            element,
            blocks: Vec::new(),
            items: Vec::new(),
            cells: Vec::new(),
            inlines: Vec::new(),
        }
    }

    /// What stands before the text of a paragraph: the label of a footnote that begins with it.
    fn label(&self, inner: &Element) -> String {
        match (&self.element, inner) {
            (Element::Footnote(label), Element::Paragraph) if self.blocks.is_empty() => {
                format!("[{label}] ")
            }
            _ => String::new(),
        }
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
        let photos = closed.take_photos();
        self.take_content(closed);
        if !photos.is_empty() && !self.element.is_inline() {
            self.end_paragraph();
        }
        self.blocks.extend(photos);
    }

    /// The photos that cannot stand inside this element, but behind it.
    fn take_photos(&mut self) -> Vec<Block> {
        match &self.element {
            Element::Photo(id) => {
                let alt = Block::Paragraph(std::mem::take(&mut self.inlines)).to_plain();
                vec![Block::Photo(id.clone(), alt)]
            }
            element if element.is_inline() => std::mem::take(&mut self.blocks),
            _ => Vec::new(),
        }
    }

    fn take_content(&mut self, mut closed: Open) {
        match closed.element {
            Element::Strong => self.inlines.push(Inline::Strong(closed.inlines)),
            Element::Emphasis => self.inlines.push(Inline::Emphasis(closed.inlines)),
            Element::Struck => self.inlines.push(Inline::Struck(closed.inlines)),
            Element::Cell => self.cells.push(Block::Paragraph(closed.inlines)),
            Element::Row => self.items.push(closed.cells),
            Element::Link(ref address) => {
                if closed.inlines.is_empty() {
                    closed.inlines.push(Inline::Text(address.clone()));
                }
                self.inlines.push(Inline::Link(address.clone(), closed.inlines));
            }
            Element::Plain => closed.inlines.into_iter().for_each(|inline| self.inline(inline)),
            Element::Photo(_) | Element::Dropped => {}
            _ => self.take_block(closed),
        }
    }

    fn take_block(&mut self, mut closed: Open) {
        self.end_paragraph();
        closed.end_paragraph();
        match closed.element {
            Element::Bullets => self.blocks.push(Block::Bullets(closed.items)),
            Element::Numbers => self.blocks.push(Block::Numbers(closed.items)),
            Element::Item => self.items.push(closed.blocks),
            Element::Quote => self.blocks.push(Block::Quote(closed.blocks)),
            Element::Table => {
                self.blocks.push(Block::Table(closed.items));
                self.blocks.extend(closed.blocks);
            }
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
    fn end_paragraph(&mut self) {
        let make = if self.element == Element::Heading { Block::Heading } else { Block::Paragraph };
        while self.inlines.last() == Some(&Inline::Break) {
            self.inlines.pop();
        }
        if !self.inlines.is_empty() {
            self.blocks.push(make(std::mem::take(&mut self.inlines)));
        }
    }
}
