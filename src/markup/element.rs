//! An element of a tree.

use std::{borrow::Cow, fmt, rc::Rc};

use super::{Content, Node, Value};

/// An element with its attributes and content. A pointer, because every step of building
/// hands it on.
#[derive(Clone, Debug, PartialEq)]
pub struct Element(Box<Parts>);

/// What an element consists of.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    /// The thing that the element shows. An element with a key is found again by it,
    /// wherever the next tree has it.
    pub key: Option<String>,
    pub children: Children,
}

/// The content of an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Children {
    /// Normalised: elements and texts only, no empty text, no two texts side by side.
    Nodes(Vec<Node>),
    /// Content that follows from its key: with the same key it need not be made again.
    Memo { key: String, make: Make },
    /// Content that a live component of the app takes over; this is what it looks like
    /// before. The reconciler makes the element only.
    Island(Make),
}

/// Makes content when it is needed.
#[derive(Clone)]
pub struct Make(Rc<dyn Fn() -> Node>);

impl Make {
    /// The content, normalised.
    pub fn nodes(&self) -> Vec<Node> {
        match el("div").with((self.0)()).into_parts().children {
            Children::Nodes(nodes) => nodes,
            Children::Memo { .. } | Children::Island(_) => Vec::new(),
        }
    }
}

impl fmt::Debug for Make {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("Make")
    }
}

/// Functions cannot be compared; what they belong to can.
impl PartialEq for Make {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// An element, and after a dot its class: `el("p.lead")`.
#[inline(never)]
pub fn el(name: &'static str) -> Element {
    let (tag, class) = name.split_once('.').unwrap_or((name, ""));
    let (attributes, children) = (Vec::new(), Children::Nodes(Vec::new()));
    let element = Element(Box::new(Parts { tag, attributes, key: None, children }));
    if class.is_empty() { element } else { element.attr("class", class) }
}

impl Element {
    pub fn class(self, name: &'static str) -> Self {
        self.attr("class", name)
    }

    pub fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        value.set_on(name, &mut self.0);
        // Browsers would take the first, and forget the rest.
        debug_assert!(
            self.0.attributes.iter().filter(|(known, _)| *known == name).count() <= 1,
            "{name} is there twice"
        );
        self
    }

    /// An attribute that is written only if there is a value.
    pub fn attr_if(self, name: &'static str, value: Option<impl Value>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Names the thing that the element shows ([`Parts::key`]).
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.key = Some(key.into());
        self
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

    /// Has content that is made when needed, and again only for another key.
    pub fn memo(mut self, key: String, make: impl Fn() -> Node + 'static) -> Self {
        self.0.children = Children::Memo { key, make: Make(Rc::new(make)) };
        self
    }

    /// Has content that a live component of the app takes over.
    pub fn island(mut self, make: impl Fn() -> Node + 'static) -> Self {
        self.0.children = Children::Island(Make(Rc::new(make)));
        self
    }

    pub fn parts(&self) -> &Parts {
        &self.0
    }

    pub fn into_parts(self) -> Parts {
        *self.0
    }

    /// The content, made if it has to be.
    pub fn children(&self) -> Cow<'_, [Node]> {
        match &self.0.children {
            Children::Nodes(nodes) => nodes.into(),
            Children::Memo { make, .. } | Children::Island(make) => make.nodes().into(),
        }
    }

    /// The same element with each child put through `change`.
    pub fn map_children(mut self, mut change: impl FnMut(usize, Node) -> Node) -> Self {
        let children = self.children().into_owned();
        self.0.children = Children::Nodes(Vec::new());
        self.with_each(children.into_iter().enumerate().map(|(at, child)| change(at, child)))
    }
}

impl Parts {
    /// The value of the attribute `class`.
    pub fn class(&self) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| *name == "class").map(|(_, value)| value.as_str())
    }

    /// Adds a node that is known to be normal.
    pub(super) fn nodes_mut(&mut self) -> Option<&mut Vec<Node>> {
        match &mut self.children {
            Children::Nodes(nodes) => Some(nodes),
            Children::Memo { .. } | Children::Island(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_normalised_while_it_is_built() {
        let nested: Vec<Node> = vec!["b".into(), Node::Nothing, vec!["c", ""].into()];
        let element = el("p").with("a").with(nested).with(el("br")).with("").with(Some("d"));
        let expected = [Node::from("abc"), el("br").into(), "d".into()];
        assert_eq!(*element.children(), expected);
    }

    #[test]
    fn an_absent_attribute_is_not_written() {
        let element = el("p").attr_if("lang", None::<String>).attr_if("id", Some("a"));
        assert_eq!(element.parts().attributes, [("id", "a".to_owned())]);
    }

    #[test]
    fn content_made_later_is_normalised_too() {
        let later = el("p").memo("a".to_owned(), || vec!["a", "", "b"].into());
        assert_eq!(*later.children(), [Node::from("ab")]);
        assert_eq!(Node::from(later).plain(), "ab");
    }
}
