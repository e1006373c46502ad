use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use crate::markup::{Children, Make, Parts};

/// An element in the document.
#[derive(Debug)]
pub(super) struct Drawn<N> {
    pub node: N,
    pub state: RefCell<State<N>>,
    /// The last pass that found a place for it.
    pub used_in: Cell<u32>,
    /// While the children of its parent are matched: its position among them.
    pub slot: Cell<Option<usize>>,
}

/// What an element was drawn from.
#[derive(Debug)]
pub(super) struct State<N> {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    pub key: Option<String>,
    pub content: Content<N>,
}

#[derive(Debug)]
pub(super) enum Content<N> {
    /// Drawn from these children, and from this memo if there was one.
    Known { memo: Option<String>, children: Vec<Child<N>> },
    /// Adopted without a look at it.
    Unread { memo: String, make: Make },
    /// The document has something else here.
    Broken,
    /// A component of the app looks after it.
    Island,
}

#[derive(Debug)]
pub(super) enum Child<N> {
    /// `None`: others have replaced the node.
    Text(Option<N>, String),
    Element(Rc<Drawn<N>>),
}

impl<N> Drawn<N> {
    pub fn new(node: N, parts: Parts, content: Content<N>) -> Rc<Self> {
        let Parts { tag, attributes, key, .. } = parts;
        let state = RefCell::new(State { tag, attributes, key, content });
        Rc::new(Self { node, state, used_in: Cell::new(0), slot: Cell::new(None) })
    }

    /// Whether this can become the other element: the same tag, class and key. With another
    /// class it would be another thing, and not worth comparing.
    pub fn is_like(&self, parts: &Parts) -> bool {
        let state = self.state.borrow();
        let is_island = matches!(state.content, Content::Island);
        state.tag == parts.tag
            && state.key == parts.key
            && class_of(&state.attributes) == parts.class()
            && is_island == matches!(parts.children, Children::Island(_))
    }

    /// Whether it is worth keeping while another page is shown: it has both a name of its
    /// own and content that need not be made again.
    pub fn is_kept(&self) -> bool {
        let state = self.state.borrow();
        let has_memo =
            matches!(state.content, Content::Known { memo: Some(_), .. } | Content::Unread { .. });
        has_memo && state.key.is_some()
    }
}

impl<N: Clone> Child<N> {
    pub fn node(&self) -> Option<N> {
        match self {
            Self::Text(node, _) => node.clone(),
            Self::Element(drawn) => Some(drawn.node.clone()),
        }
    }
}

fn class_of<'a>(attributes: &'a [(&'static str, String)]) -> Option<&'a str> {
    attributes.iter().find(|(name, _)| *name == "class").map(|(_, value)| value.as_str())
}
