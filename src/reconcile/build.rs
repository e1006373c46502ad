//! Making new nodes, and changing the element that is there already.

use std::rc::Rc;

use crate::markup::{Children, Element, Node, Parts};

use super::{
    Document, Pass,
    adopt::content_of,
    drawn::{Child, Content, Drawn},
};

impl<D: Document> Pass<'_, D> {
    /// The element in the document: the one with its key if there is one, else a new one.
    pub(super) fn build_element(&mut self, element: Element) -> Rc<Drawn<D::Node>> {
        if let Some(drawn) = self.claim(&element) {
            self.patch_element(&drawn, element.into_parts());
            return drawn;
        }
        let node = self.document.create_element(element.parts().tag);
        self.fill_element(node, element)
    }

    /// Gives an empty element its attributes and content.
    pub(super) fn fill_element(&mut self, node: D::Node, element: Element) -> Rc<Drawn<D::Node>> {
        let mut parts = element.into_parts();
        for (name, value) in &parts.attributes {
            self.document.set_attribute(&node, name, value);
        }
        let content = match std::mem::replace(&mut parts.children, Children::Nodes(Vec::new())) {
            Children::Island(_) => Content::Island,
            Children::Nodes(nodes) => self.build_content(&node, nodes, None),
            Children::Memo { key, make } => self.build_content(&node, make.nodes(), Some(key)),
        };
        let drawn = Drawn::new(node, parts, content);
        drawn.used_in.set(self.number);
        drawn
    }

    /// Fills an element that has none of our nodes.
    fn build_content(
        &mut self,
        parent: &D::Node,
        nodes: Vec<Node>,
        memo: Option<String>,
    ) -> Content<D::Node> {
        let children: Vec<_> =
            nodes.into_iter().filter_map(|node| self.build_child(node)).collect();
        for node in children.iter().filter_map(Child::node) {
            self.document.insert(parent, &node, None);
        }
        Content::Known { memo, children }
    }

    pub(super) fn build_child(&mut self, node: Node) -> Option<Child<D::Node>> {
        match node {
            Node::Text(text) => Some(Child::Text(Some(self.document.create_text(&text)), text)),
            Node::Element(element) => Some(Child::Element(self.build_element(element))),
            Node::Nothing | Node::Several(_) => None,
        }
    }

    /// Changes what differs in an element that is like the other one.
    pub(super) fn patch_element(&mut self, drawn: &Rc<Drawn<D::Node>>, parts: Parts) {
        let Parts { attributes, children, .. } = parts;
        self.patch_attributes(drawn, attributes);
        let (memo, make) = match children {
            Children::Island(_) => return,
            Children::Nodes(nodes) => return self.patch_content(drawn, nodes, None),
            Children::Memo { key, make } => (key, make),
        };
        let is_same = match &drawn.state.borrow().content {
            Content::Known { memo: Some(before), .. } | Content::Unread { memo: before, .. } => {
                *before == memo
            }
            _ => false,
        };
        if !is_same {
            self.patch_content(drawn, make.nodes(), Some(memo));
        }
    }

    fn patch_content(
        &mut self,
        drawn: &Rc<Drawn<D::Node>>,
        nodes: Vec<Node>,
        memo: Option<String>,
    ) {
        let before = std::mem::replace(&mut drawn.state.borrow_mut().content, Content::Broken);
        let before = match before {
            Content::Unread { make, .. } => {
                content_of(self.document, &drawn.node, make.nodes(), None)
            }
            other => other,
        };
        let content = match before {
            Content::Known { memo: before, children } => {
                if before.is_some() || memo.is_some() {
                    self.collect(&children);
                }
                let children = self.patch_children(&drawn.node, children, nodes);
                Content::Known { memo, children }
            }
            _ => {
                self.empty(&drawn.node);
                self.build_content(&drawn.node, nodes, memo)
            }
        };
        drawn.state.borrow_mut().content = content;
    }

    /// Offers these elements, and those below them, to whatever in the next tree has their key.
    pub(super) fn collect(&mut self, children: &[Child<D::Node>]) {
        for child in children {
            if let Child::Element(drawn) = child {
                self.offer(drawn);
                self.collect_from(drawn);
            }
        }
    }

    fn empty(&self, parent: &D::Node) {
        while let Some(child) = self.document.first_child(parent) {
            self.document.remove(&child);
        }
    }

    fn patch_attributes(&self, drawn: &Drawn<D::Node>, new: Vec<(&'static str, String)>) {
        let mut state = drawn.state.borrow_mut();
        if state.attributes == new {
            return;
        }
        for (name, _) in &state.attributes {
            if new.iter().all(|(kept, _)| kept != name) {
                self.document.remove_attribute(&drawn.node, name);
            }
        }
        for (name, value) in &new {
            if !state.attributes.iter().any(|(old, before)| old == name && before == value) {
                self.document.set_attribute(&drawn.node, name, value);
            }
        }
        state.attributes = new;
    }
}
