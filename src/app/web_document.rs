//! The browser's document, for the reconciler.

use leptos::{
    prelude::document,
    web_sys::{Element, Node, Text},
};
use wasm_bindgen::{JsCast, UnwrapThrowExt};

use crate::{browser, markup::Parts, reconcile::Document};

#[derive(Clone, Copy, Debug)]
pub(super) struct WebDocument;

const SVG: &str = "http://www.w3.org/2000/svg";

impl Document for WebDocument {
    type Node = Node;

    fn create_element(&self, tag: &'static str) -> Node {
        let is_svg = matches!(tag, "svg" | "g" | "path" | "circle" | "text");
        let namespace = if is_svg { SVG } else { "http://www.w3.org/1999/xhtml" };
        let element = document().create_element_ns(Some(namespace), tag);
        element.expect_throw("names of elements are ours, and valid").into()
    }

    fn create_text(&self, text: &str) -> Node {
        document().create_text_node(text).into()
    }

    fn set_text(&self, node: &Node, text: &str) {
        node.set_node_value(Some(text));
    }

    fn set_attribute(&self, node: &Node, name: &str, value: &str) {
        let _ = node.unchecked_ref::<Element>().set_attribute(name, value);
    }

    fn remove_attribute(&self, node: &Node, name: &str) {
        let _ = node.unchecked_ref::<Element>().remove_attribute(name);
    }

    fn insert(&self, parent: &Node, node: &Node, before: Option<&Node>) {
        let _ = parent.insert_before(node, before);
    }

    fn remove(&self, node: &Node) {
        if let Some(parent) = node.parent_node() {
            let _ = parent.remove_child(node);
        }
    }

    fn parent(&self, node: &Node) -> Option<Node> {
        node.parent_node()
    }

    fn first_child(&self, node: &Node) -> Option<Node> {
        node.first_child()
    }

    fn next_sibling(&self, node: &Node) -> Option<Node> {
        node.next_sibling()
    }

    fn is_text(&self, node: &Node, text: &str) -> bool {
        node.dyn_ref::<Text>().is_some_and(|own| own.data() == text)
    }

    fn is_element(&self, node: &Node, parts: &Parts) -> bool {
        node.dyn_ref::<Element>().is_some_and(|element| {
            element.local_name() == parts.tag
                && element.get_attribute("class").as_deref() == parts.class()
                && (parts.key.is_none() || has_identity(element, parts))
        })
    }

    fn contains(&self, root: &Node, node: &Node) -> bool {
        root.contains(Some(node))
    }

    fn focused(&self) -> Option<Node> {
        browser::focused().map(Into::into)
    }

    fn focus(&self, node: &Node) {
        if let Some(element) = node.dyn_ref() {
            browser::focus(element);
        }
    }
}

/// Names and values of the attributes that say which thing an element shows.
fn has_identity(element: &Element, parts: &Parts) -> bool {
    let mut identity =
        parts.attributes.iter().filter(|(name, _)| *name == "id" || name.starts_with("data-"));
    identity.all(|(name, value)| element.get_attribute(name).as_ref() == Some(value))
}
