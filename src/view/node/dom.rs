//! A tree in the document: building it, finding it there, and patching it.

use leptos::tachys::renderer::{CastFrom, Rndr, types};

use super::{Element, Node};

/// An element in the document, and what it was drawn from.
#[derive(Debug)]
pub struct Drawn {
    pub(super) dom: types::Element,
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

#[derive(Debug)]
enum Child {
    Text(types::Text, String),
    Element(Drawn),
}

impl Drawn {
    /// Makes new nodes.
    pub(super) fn build(element: Element) -> Self {
        let Element { tag, attributes, children } = element;
        let dom = Rndr::create_element(tag, namespace(tag));
        for (name, value) in &attributes {
            Rndr::set_attribute(&dom, name, value);
        }
        let children: Vec<_> = children.into_iter().filter_map(Child::build).collect();
        for child in &children {
            Rndr::insert_node(&dom, child.node(), None);
        }
        Self { dom, tag, attributes, children }
    }

    /// Takes over nodes that are there already. What is not as it was drawn is
    /// drawn anew.
    pub(super) fn adopt(dom: types::Element, element: Element) -> Self {
        let Element { tag, attributes, children } = element;
        let mut next = Rndr::first_child(&dom);
        let children = children.into_iter().filter_map(|child| {
            let found = next.take();
            next = found.as_ref().and_then(Rndr::next_sibling);
            Child::adopt(&dom, found, child)
        });
        let children = children.collect();
        while let Some(left_over) = next {
            next = Rndr::next_sibling(&left_over);
            Rndr::remove_node(&dom, &left_over);
        }
        Self { dom, tag, attributes, children }
    }

    /// Changes what is different, and leaves everything else as it is.
    pub(super) fn patch(&mut self, element: Element) {
        if self.tag != element.tag {
            let new = Self::build(element);
            replace(self.dom.as_ref(), new.dom.as_ref());
            *self = new;
            return;
        }
        self.patch_attributes(element.attributes);
        self.patch_children(element.children);
    }

    fn patch_attributes(&mut self, new: Vec<(&'static str, String)>) {
        if self.attributes == new {
            return;
        }
        for (name, _) in &self.attributes {
            if new.iter().all(|(kept, _)| kept != name) {
                Rndr::remove_attribute(&self.dom, name);
            }
        }
        for (name, value) in &new {
            if !self.attributes.iter().any(|(old, before)| old == name && before == value) {
                Rndr::set_attribute(&self.dom, name, value);
            }
        }
        self.attributes = new;
    }

    fn patch_children(&mut self, new: Vec<Node>) {
        for gone in self.children.drain(new.len().min(self.children.len())..) {
            Rndr::remove(gone.node());
        }
        for (index, node) in new.into_iter().enumerate() {
            match self.children.get_mut(index) {
                Some(child) => child.patch(node),
                None => {
                    if let Some(child) = Child::build(node) {
                        Rndr::insert_node(&self.dom, child.node(), None);
                        self.children.push(child);
                    }
                }
            }
        }
    }
}

impl Child {
    /// `None` for what a normal tree does not hold.
    fn build(node: Node) -> Option<Self> {
        match node {
            Node::Text(text) => Some(Self::Text(Rndr::create_text_node(&text), text)),
            Node::Element(element) => Some(Self::Element(Drawn::build(element))),
            Node::Nothing | Node::Several(_) => None,
        }
    }

    fn adopt(parent: &types::Element, found: Option<types::Node>, node: Node) -> Option<Self> {
        match (found, node) {
            (Some(found), Node::Text(text))
                if let Some(dom) = types::Text::cast_from(found.clone()) =>
            {
                Some(Self::Text(dom, text))
            }
            (Some(found), Node::Element(element))
                if let Some(dom) = element_like(&found, &element) =>
            {
                Some(Self::Element(Drawn::adopt(dom, element)))
            }
            (found, node) => {
                let child = Self::build(node)?;
                Rndr::insert_node(parent, child.node(), found.as_ref());
                found.iter().for_each(Rndr::remove);
                Some(child)
            }
        }
    }

    fn patch(&mut self, node: Node) {
        match (&mut *self, node) {
            (Self::Text(dom, before), Node::Text(text)) => {
                if *before != text {
                    Rndr::set_text(dom, &text);
                    *before = text;
                }
            }
            (Self::Element(drawn), Node::Element(element)) => drawn.patch(element),
            (_, node) => {
                if let Some(child) = Self::build(node) {
                    replace(self.node(), child.node());
                    *self = child;
                }
            }
        }
    }

    fn node(&self) -> &types::Node {
        match self {
            Self::Text(text, _) => text.as_ref(),
            Self::Element(drawn) => drawn.dom.as_ref(),
        }
    }
}

/// The namespace of elements that are none of HTML's own.
fn namespace(tag: &str) -> Option<&'static str> {
    let drawn = matches!(tag, "svg" | "g" | "path" | "circle" | "text");
    drawn.then_some("http://www.w3.org/2000/svg")
}

/// A node of the document, if it is an element of the same name.
fn element_like(found: &types::Node, element: &Element) -> Option<types::Element> {
    let dom = types::Element::cast_from(found.clone())?;
    (dom.local_name() == element.tag).then_some(dom)
}

pub(super) fn replace(old: &types::Node, new: &types::Node) {
    if let Some(parent) = Rndr::get_parent(old).and_then(types::Element::cast_from) {
        Rndr::insert_node(&parent, new, Some(old));
        Rndr::remove(old);
    }
}
