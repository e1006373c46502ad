//! A document without a browser. It loses the focus of whatever is moved, as browsers do.

use std::{cell::RefCell, rc::Rc};

use crate::{
    markup::{Element, Node, Parts},
    reconcile::Document,
};

use super::strategy::Hands;

#[derive(Clone, Debug, Default)]
pub struct Model(Rc<RefCell<Tree>>);

#[derive(Debug, Default)]
struct Tree {
    nodes: Vec<One>,
    focus: Option<usize>,
    moves: usize,
}

#[derive(Clone, Debug)]
struct One {
    kind: Kind,
    parent: Option<usize>,
    children: Vec<usize>,
}

#[derive(Clone, Debug)]
enum Kind {
    Text(String),
    Element { tag: &'static str, attributes: Vec<(String, String)> },
}

const STRANGER: &str = "x-stranger";

impl Model {
    /// Draws a tree as the program writes it.
    pub fn draw(&self, element: &Element) -> usize {
        let node = self.create_element(element.parts().tag);
        for (name, value) in &element.parts().attributes {
            self.set_attribute(&node, name, value);
        }
        for child in element.children().iter() {
            let child = match child {
                Node::Text(text) => self.create_text(text),
                Node::Element(element) => self.draw(element),
                Node::Nothing | Node::Several(_) => continue,
            };
            self.insert(&node, &child, None);
        }
        node
    }

    pub fn html(&self, node: usize) -> String {
        self.write(node, false)
    }

    /// Without what strangers have added. A text in `<font>` is a translation of ours.
    pub fn html_of_ours(&self, node: usize) -> String {
        self.write(node, true)
    }

    fn write(&self, node: usize, ours: bool) -> String {
        let one = self.one(node);
        let content =
            || one.children.iter().map(|child| self.write(*child, ours)).collect::<String>();
        match &one.kind {
            Kind::Text(text) => text.clone(),
            Kind::Element { tag: "font", .. } if ours => content(),
            Kind::Element { tag: STRANGER, .. } if ours => String::new(),
            Kind::Element { tag, attributes } => {
                let attributes: String =
                    attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
                format!("<{tag}{attributes}>{}</{tag}>", content())
            }
        }
    }

    pub fn moves(&self) -> usize {
        self.0.borrow().moves
    }

    pub fn set_focus(&self, node: usize) {
        self.0.borrow_mut().focus = Some(node);
    }

    pub fn focused_node(&self) -> Option<usize> {
        self.0.borrow().focus
    }

    /// All elements below a node that have a key, and their keys.
    pub fn keyed(&self, node: usize) -> Vec<(String, usize)> {
        let key = self.attribute(node, "data-key").map(|key| (key, node));
        let below = self.one(node).children.into_iter().flat_map(|child| self.keyed(child));
        key.into_iter().chain(below).collect()
    }

    pub fn translate(&self, node: usize) {
        for text in self.all(node, &|kind| matches!(kind, Kind::Text(_))) {
            self.replace_by_font(text);
        }
    }

    /// What a translator, an extension or an advertisement does.
    pub fn meddle(&self, root: usize, hands: &Hands) {
        let elements = self.all(root, &|kind| matches!(kind, Kind::Element { .. }));
        let texts = self.all(root, &|kind| matches!(kind, Kind::Text(_)));
        let ours: Vec<_> = elements.into_iter().filter(|node| !self.is_stranger(*node)).collect();
        match hands {
            Hands::Add { at } => {
                let parent = ours[at % ours.len()];
                let children = self.one(parent).children;
                let before = children.get(at % (children.len() + 1)).copied();
                let stranger = self.create_element(STRANGER);
                self.insert(&parent, &stranger, before.as_ref());
            }
            Hands::Translate { at } if !texts.is_empty() => {
                self.replace_by_font(texts[at % texts.len()]);
            }
            Hands::TranslateAll => self.translate(root),
            Hands::Remove { at } => {
                let node = ours[at % ours.len()];
                if node != root {
                    self.remove(&node);
                }
            }
            Hands::Wrap { at } => {
                let node = ours[at % ours.len()];
                if let Some(parent) = self.parent(&node).filter(|_| node != root) {
                    let stranger = self.create_element(STRANGER);
                    self.insert(&parent, &stranger, Some(&node));
                    self.insert(&stranger, &node, None);
                }
            }
            Hands::Translate { .. } => {}
        }
    }

    fn replace_by_font(&self, text: usize) {
        let (Kind::Text(content), Some(parent)) = (self.one(text).kind, self.parent(&text)) else {
            return;
        };
        if self.is_element_of(parent, "font") {
            return;
        }
        let (outer, inner) = (self.create_element("font"), self.create_element("font"));
        self.insert(&outer, &inner, None);
        self.insert(&inner, &self.create_text(&content), None);
        self.insert(&parent, &outer, Some(&text));
        self.remove(&text);
    }

    fn is_stranger(&self, node: usize) -> bool {
        self.is_element_of(node, STRANGER) || self.is_element_of(node, "font")
    }

    fn is_element_of(&self, node: usize, name: &str) -> bool {
        matches!(self.one(node).kind, Kind::Element { tag, .. } if tag == name)
    }

    fn all(&self, node: usize, is: &dyn Fn(&Kind) -> bool) -> Vec<usize> {
        let one = self.one(node);
        let below = one.children.iter().flat_map(|child| self.all(*child, is));
        is(&one.kind).then_some(node).into_iter().chain(below).collect()
    }

    fn one(&self, node: usize) -> One {
        self.0.borrow().nodes[node].clone()
    }

    fn attribute(&self, node: usize, name: &str) -> Option<String> {
        match self.one(node).kind {
            Kind::Element { attributes, .. } => {
                attributes.into_iter().find(|(own, _)| own == name).map(|(_, value)| value)
            }
            Kind::Text(_) => None,
        }
    }

    fn add(&self, kind: Kind) -> usize {
        let nodes = &mut self.0.borrow_mut().nodes;
        nodes.push(One { kind, parent: None, children: Vec::new() });
        nodes.len() - 1
    }
}

impl Document for Model {
    type Node = usize;

    fn create_element(&self, tag: &'static str) -> usize {
        self.add(Kind::Element { tag, attributes: Vec::new() })
    }

    fn create_text(&self, text: &str) -> usize {
        self.add(Kind::Text(text.to_owned()))
    }

    fn set_text(&self, node: &usize, text: &str) {
        self.0.borrow_mut().nodes[*node].kind = Kind::Text(text.to_owned());
    }

    fn set_attribute(&self, node: &usize, name: &str, value: &str) {
        if let Kind::Element { attributes, .. } = &mut self.0.borrow_mut().nodes[*node].kind {
            attributes.retain(|(own, _)| own != name);
            attributes.push((name.to_owned(), value.to_owned()));
        }
    }

    fn remove_attribute(&self, node: &usize, name: &str) {
        if let Kind::Element { attributes, .. } = &mut self.0.borrow_mut().nodes[*node].kind {
            attributes.retain(|(own, _)| own != name);
        }
    }

    fn insert(&self, parent: &usize, node: &usize, before: Option<&usize>) {
        assert!(!self.contains(node, parent), "a node cannot be put into itself");
        self.remove(node);
        let tree = &mut *self.0.borrow_mut();
        tree.moves += 1;
        let children = &mut tree.nodes[*parent].children;
        let at = before.map_or(children.len(), |before| {
            children.iter().position(|child| child == before).expect("a child of this parent")
        });
        children.insert(at, *node);
        tree.nodes[*node].parent = Some(*parent);
    }

    fn remove(&self, node: &usize) {
        if let Some(parent) = self.parent(node) {
            let has_focus = self.focused().is_some_and(|focus| self.contains(node, &focus));
            let tree = &mut *self.0.borrow_mut();
            tree.nodes[parent].children.retain(|child| child != node);
            tree.nodes[*node].parent = None;
            if has_focus {
                tree.focus = None;
            }
        }
    }

    fn parent(&self, node: &usize) -> Option<usize> {
        self.0.borrow().nodes[*node].parent
    }

    fn first_child(&self, node: &usize) -> Option<usize> {
        self.0.borrow().nodes[*node].children.first().copied()
    }

    fn next_sibling(&self, node: &usize) -> Option<usize> {
        let children = self.one(self.parent(node)?).children;
        let at = children.iter().position(|child| child == node)?;
        children.get(at + 1).copied()
    }

    fn is_text(&self, node: &usize, text: &str) -> bool {
        matches!(self.one(*node).kind, Kind::Text(own) if own == text)
    }

    fn is_element(&self, node: &usize, parts: &Parts) -> bool {
        let class = self.attribute(*node, "class");
        let identity = |name: &str| name == "id" || name.starts_with("data-");
        self.is_element_of(*node, parts.tag)
            && class.as_deref() == parts.class()
            && (parts.key.is_none()
                || parts
                    .attributes
                    .iter()
                    .filter(|(name, _)| identity(name))
                    .all(|(name, value)| self.attribute(*node, name).as_ref() == Some(value)))
    }

    fn contains(&self, root: &usize, node: &usize) -> bool {
        let mut current = Some(*node);
        while let Some(node) = current {
            if node == *root {
                return true;
            }
            current = self.parent(&node);
        }
        false
    }

    fn focused(&self) -> Option<usize> {
        self.0.borrow().focus
    }

    fn focus(&self, node: &usize) {
        self.set_focus(*node);
    }
}
