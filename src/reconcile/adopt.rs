//! Taking over nodes that were drawn from the same tree.

use std::rc::Rc;

use crate::markup::{Children, Element, Node};

use super::{
    Document,
    drawn::{Child, Content, Drawn},
};

/// Takes over an element and, but for what is behind a memo, everything in it.
pub(super) fn adopt_element<D: Document>(
    document: &D,
    node: D::Node,
    element: Element,
) -> Rc<Drawn<D::Node>> {
    let mut parts = element.into_parts();
    let content = match std::mem::replace(&mut parts.children, Children::Nodes(Vec::new())) {
        Children::Island(_) => Content::Island,
        Children::Memo { key, make } => Content::Unread { memo: key, make },
        Children::Nodes(nodes) => content_of(document, &node, nodes, None),
    };
    Drawn::new(node, parts, content)
}

/// The content of a node, compared with what should be there.
pub(super) fn content_of<D: Document>(
    document: &D,
    parent: &D::Node,
    nodes: Vec<Node>,
    memo: Option<String>,
) -> Content<D::Node> {
    let mut next = document.first_child(parent);
    let children: Option<Vec<_>> =
        nodes.into_iter().filter_map(|node| adopt_child(document, &mut next, node)).collect();
    children.map_or(Content::Broken, |children| Content::Known { memo, children })
}

/// The next node that fits, past those that strangers have put in. A text may have been
/// replaced; without an element, `Some(None)`, the whole content is unclear.
fn adopt_child<D: Document>(
    document: &D,
    next: &mut Option<D::Node>,
    node: Node,
) -> Option<Option<Child<D::Node>>> {
    let mut find = |fits: &dyn Fn(&D::Node) -> bool| {
        let mut candidate = next.clone();
        while let Some(found) = candidate {
            candidate = document.next_sibling(&found);
            if fits(&found) {
                *next = candidate;
                return Some(found);
            }
        }
        None
    };
    match node {
        Node::Text(text) => {
            let found = find(&|node| document.is_text(node, &text));
            Some(Some(Child::Text(found, text)))
        }
        Node::Element(element) => {
            let found = find(&|node| document.is_element(node, element.parts()));
            Some(found.map(|found| Child::Element(adopt_element(document, found, element))))
        }
        // A normal tree does not hold these.
        Node::Nothing | Node::Several(_) => None,
    }
}
