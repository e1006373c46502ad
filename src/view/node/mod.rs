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

mod dom;
mod html;
mod marked;
mod render;

pub use marked::marked;

/// A piece of markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Node {
    #[default]
    Nothing,
    Text(String),
    Element(Element),
    Several(Vec<Node>),
}

/// An element with its attributes and content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    /// Normal: elements and texts only, no empty text, no two texts side by side.
    pub(super) children: Vec<Node>,
}

/// An element.
pub fn el(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    pub fn class(self, name: &'static str) -> Self {
        self.attr("class", name)
    }

    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// An attribute that is there only with a value.
    pub fn attr_if(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Adds content.
    pub fn with(mut self, content: impl Into<Node>) -> Self {
        add(&mut self.children, content.into());
        self
    }

    /// Adds each piece of content.
    pub fn with_each<T: Into<Node>>(self, content: impl IntoIterator<Item = T>) -> Self {
        content.into_iter().fold(self, |element, one| element.with(one))
    }
}

impl Node {
    /// The texts alone.
    pub fn plain(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Element(element) => element.children.iter().map(Self::plain).collect(),
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

fn add(children: &mut Vec<Node>, node: Node) {
    match node {
        Node::Nothing => {}
        Node::Several(nodes) => nodes.into_iter().for_each(|node| add(children, node)),
        Node::Text(text) if text.is_empty() => {}
        Node::Text(text) => match children.last_mut() {
            Some(Node::Text(before)) => before.push_str(&text),
            _ => children.push(Node::Text(text)),
        },
        element @ Node::Element(_) => children.push(element),
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<()> for Node {
    fn from((): ()) -> Self {
        Self::Nothing
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(some: Option<T>) -> Self {
        some.map(Into::into).unwrap_or_default()
    }
}

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(several: Vec<T>) -> Self {
        Self::Several(several.into_iter().map(Into::into).collect())
    }
}

impl<const N: usize> From<[Node; N]> for Node {
    fn from(several: [Node; N]) -> Self {
        Self::Several(several.into())
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
        assert_eq!(element.children, expected);
    }

    #[test]
    fn ok_an_absent_attribute_is_not_written() {
        let element = el("p").attr_if("lang", None::<String>).attr_if("id", Some("a"));
        assert_eq!(element.attributes, [("id", "a".to_owned())]);
    }
}
