//! What pages are drawn with: a small tree of elements and texts, which Leptos
//! renders.
//!
//! `view!` gives every piece of markup a type of its own, and each type its own
//! code for building, hydrating and patching; for pages like these that is more
//! than twice the size of everything else together (ARCHITECTURE.md has the
//! figures). Here all markup is of one type, which implements Leptos' rendering
//! traits once. Whatever is alive by itself is still a Leptos component.
//!
//! A tree is normal from the start: no empty texts, no two texts side by side, no
//! lists within lists. So the nodes of the document and of the tree are the same,
//! one by one, and hydration needs no markers in the HTML.

mod content;
mod dom;
mod html;
mod marked;
mod parked;
mod render;

pub use content::{Content, Value};
pub use marked::marked;
pub use parked::PARKED;

/// A piece of markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Node {
    #[default]
    Nothing,
    Text(String),
    Element(Element),
    Several(Vec<Node>),
}

/// An element with its attributes and content: a pointer, for it is handed on with every
/// step of its making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(pub(super) Box<Parts>);

/// What an element is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    /// Normal: elements and texts only, no empty text, no two texts side by side.
    pub children: Vec<Node>,
    /// It is in the document already, and taken over as it is.
    pub stands: bool,
}

/// An element, and after a dot its class: `el("p.lead")`.
#[inline(never)]
pub fn el(name: &'static str) -> Element {
    let (tag, class) = name.split_once('.').unwrap_or((name, ""));
    let (attributes, children) = (Vec::new(), Vec::new());
    let element = Element(Box::new(Parts { tag, attributes, children, stands: false }));
    if class.is_empty() { element } else { element.attr("class", class) }
}

impl Element {
    /// The one of this class that is in the document already, as it is there.
    pub fn standing(mut self) -> Self {
        self.0.stands = true;
        self
    }

    pub fn class(self, name: &'static str) -> Self {
        self.attr("class", name)
    }

    pub fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        value.set_on(name, &mut self.0);
        self
    }

    /// An attribute that is there only with a value.
    pub fn attr_if(self, name: &'static str, value: Option<impl Value>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Adds content.
    pub fn with(mut self, content: impl Content) -> Self {
        content.add_to(&mut self.0);
        self
    }

    /// Adds each piece of content.
    pub fn with_each<T: Content>(mut self, content: impl IntoIterator<Item = T>) -> Self {
        content.into_iter().for_each(|one| one.add_to(&mut self.0));
        self
    }
}

impl Node {
    /// The texts alone.
    pub fn plain(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Element(element) => element.0.children.iter().map(Self::plain).collect(),
            Self::Several(nodes) => nodes.iter().map(Self::plain).collect(),
        }
    }

    /// Whether there is nothing to be seen.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.is_empty(),
            Self::Element(_) => false,
            Self::Several(nodes) => nodes.iter().all(Self::is_empty),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_tree_is_normal_from_the_start() {
        let nested: Vec<Node> = vec!["b".into(), Node::Nothing, vec!["c", ""].into()];
        let element = el("p").with("a").with(nested).with(el("br")).with("").with(Some("d"));
        let expected = [Node::from("abc"), el("br").into(), "d".into()];
        assert_eq!(element.0.children, expected);
    }

    #[test]
    fn ok_an_absent_attribute_is_not_written() {
        let element = el("p").attr_if("lang", None::<String>).attr_if("id", Some("a"));
        assert_eq!(element.0.attributes, [("id", "a".to_owned())]);
    }
}
