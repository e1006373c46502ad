//! Markup as a tree of values: elements, attributes, texts.
//!
//! Pages are functions to this tree. It writes itself as HTML (`html.rs`), and the app
//! reconciles it with the document ([`crate::reconcile`]). One type for all markup keeps
//! the app small: with a type for each piece, as `view!` makes them, the pages alone were
//! twice as large (ARCHITECTURE.md has the figures).
//!
//! A tree is normalised while it is built: no empty texts, no two texts side by side, no
//! lists within lists. So nodes of the tree and of the document correspond one to one.

mod content;
mod element;
mod html;

pub use content::{Content, Value};
pub use element::{Children, Element, Make, Parts, el};

/// A piece of markup.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node {
    #[default]
    Nothing,
    Text(String),
    Element(Element),
    Several(Vec<Node>),
}

impl Node {
    /// The text content.
    pub fn plain(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Element(element) => element.children().iter().map(Self::plain).collect(),
            Self::Several(nodes) => nodes.iter().map(Self::plain).collect(),
        }
    }

    /// Whether nothing would be written.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.is_empty(),
            Self::Element(_) => false,
            Self::Several(nodes) => nodes.iter().all(Self::is_empty),
        }
    }
}
