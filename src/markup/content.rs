//! What an element can be given: values of attributes, and content.
//!
//! Everything ends in one of a few functions that are not inlined: pages are built in some
//! hundred steps, and each should be one call.

use super::{Element, Node, Parts};

/// The value of an attribute.
pub trait Value {
    fn set_on(self, name: &'static str, parts: &mut Parts);
}

/// Content of an element.
pub trait Content {
    fn add_to(self, parts: &mut Parts);
}

impl Value for &str {
    #[inline(never)]
    fn set_on(self, name: &'static str, parts: &mut Parts) {
        self.to_owned().set_on(name, parts);
    }
}

impl Value for &String {
    fn set_on(self, name: &'static str, parts: &mut Parts) {
        self.as_str().set_on(name, parts);
    }
}

impl Value for String {
    #[inline(never)]
    fn set_on(self, name: &'static str, parts: &mut Parts) {
        parts.attributes.push((name, self));
    }
}

impl Content for &str {
    #[inline(never)]
    fn add_to(self, parts: &mut Parts) {
        let Some(nodes) = parts.nodes_mut() else { return };
        match nodes.last_mut() {
            _ if self.is_empty() => {}
            Some(Node::Text(before)) => before.push_str(self),
            _ => nodes.push(Node::Text(self.to_owned())),
        }
    }
}

impl Content for String {
    fn add_to(self, parts: &mut Parts) {
        self.as_str().add_to(parts);
    }
}

impl Content for Element {
    #[inline(never)]
    fn add_to(self, parts: &mut Parts) {
        if let Some(nodes) = parts.nodes_mut() {
            nodes.push(Node::Element(self));
        }
    }
}

impl Content for Node {
    #[inline(never)]
    fn add_to(self, parts: &mut Parts) {
        match self {
            Self::Nothing => {}
            Self::Text(text) => text.add_to(parts),
            Self::Element(element) => element.add_to(parts),
            Self::Several(nodes) => nodes.into_iter().for_each(|node| node.add_to(parts)),
        }
    }
}

impl<T: Content> Content for Option<T> {
    fn add_to(self, parts: &mut Parts) {
        if let Some(content) = self {
            content.add_to(parts);
        }
    }
}

impl<T: Content> Content for Vec<T> {
    fn add_to(self, parts: &mut Parts) {
        self.into_iter().for_each(|content| content.add_to(parts));
    }
}

impl<const N: usize> Content for [Node; N] {
    fn add_to(self, parts: &mut Parts) {
        Node::Several(self.into()).add_to(parts);
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
