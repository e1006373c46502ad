//! Changing the children of an element.

use std::rc::Rc;

use crate::markup::{Element, Node};

use super::{
    Document, Pass,
    drawn::{Child, Drawn},
    order::staying,
};

/// A child of the next tree and, if there is one, the node that it becomes.
enum Match<N> {
    Text { text: String, before: Option<OldText<N>> },
    Element { element: Element, before: Option<Rc<Drawn<N>>> },
}

struct OldText<N> {
    /// Its position among the children before.
    slot: usize,
    /// `None`: others have replaced it.
    node: Option<N>,
    text: String,
}

/// The children of the next tree, and the texts before that none of them becomes.
type Matched<N> = (Vec<Match<N>>, Vec<Option<N>>);

impl<D: Document> Pass<'_, D> {
    /// Changes the children of `parent` from those before to those of the next tree.
    pub(super) fn patch_children(
        &mut self,
        parent: &D::Node,
        before: Vec<Child<D::Node>>,
        next: Vec<Node>,
    ) -> Vec<Child<D::Node>> {
        let count = before.len();
        number(&before);
        let ours: Vec<D::Node> = before.iter().filter_map(Child::node).collect();
        let (matches, left_texts) = self.matched(before, next);
        let positions: Vec<_> = matches.iter().map(|one| self.position(parent, one)).collect();
        let is_in_order = positions.iter().flatten().is_sorted();
        let all_stay = positions.iter().all(Option::is_some) && is_in_order;
        let changes_texts = matches.iter().any(Match::changes_text);
        if all_stay && positions.len() == count && !changes_texts {
            return self.apply_in_place(matches);
        }
        let is_lost = |node: &Option<D::Node>| {
            node.as_ref().is_none_or(|node| self.document.parent(node).as_ref() != Some(parent))
        };
        let has_lost = left_texts.iter().any(is_lost)
            || matches.iter().any(|one| match one {
                Match::Text { before: Some(old), .. } => is_lost(&old.node),
                _ => false,
            });
        if has_lost {
            self.remove_strangers(parent, &ours);
        }
        for text in left_texts.into_iter().flatten() {
            self.document.remove(&text);
        }
        let pivot = if is_in_order { None } else { self.focused(&matches) };
        let stays = staying(&positions, pivot);
        self.place(parent, matches, &stays)
    }

    /// Finds for each child of the next tree the node that it becomes. Returns the texts that
    /// none becomes; such elements are left over.
    fn matched(&mut self, before: Vec<Child<D::Node>>, next: Vec<Node>) -> Matched<D::Node> {
        let mut before: Vec<_> = before.into_iter().map(Some).collect();
        let mut from = 0;
        let mut matches = Vec::with_capacity(next.len());
        for node in next {
            match node {
                Node::Text(text) => {
                    let before = take_text(&mut before, &mut from);
                    matches.push(Match::Text { text, before });
                }
                Node::Element(element) => {
                    let found = match element.parts().key {
                        Some(_) => self.claim(&element),
                        None => take_like(&mut before, &mut from, &element),
                    };
                    if let Some(drawn) = &found {
                        drawn.used_in.set(self.number);
                    }
                    matches.push(Match::Element { element, before: found });
                }
                Node::Nothing | Node::Several(_) => {}
            }
        }
        let mut texts = Vec::new();
        for child in before.into_iter().flatten() {
            match child {
                Child::Text(node, _) => texts.push(node),
                Child::Element(drawn) => {
                    // One that another parent has claimed is left over here, too.
                    if drawn.used_in.get() != self.number {
                        self.leftovers.push(drawn);
                    }
                }
            }
        }
        (matches, texts)
    }

    /// The position that a child had among these children; `None` if it has to be put in.
    fn position(&self, parent: &D::Node, one: &Match<D::Node>) -> Option<usize> {
        match one {
            // Whether others have replaced it matters only if something changes here.
            Match::Text { before, .. } => before.as_ref().map(|old| old.slot),
            Match::Element { before, .. } => {
                let drawn = before.as_ref()?;
                let slot = drawn.slot.take()?;
                (self.document.parent(&drawn.node).as_ref() == Some(parent)).then_some(slot)
            }
        }
    }

    fn focused(&self, matches: &[Match<D::Node>]) -> Option<usize> {
        matches.iter().position(|one| match one {
            Match::Element { before: Some(drawn), .. } => {
                self.focus.as_ref().is_some_and(|focus| self.document.contains(&drawn.node, focus))
            }
            _ => false,
        })
    }

    fn apply_in_place(&mut self, matches: Vec<Match<D::Node>>) -> Vec<Child<D::Node>> {
        matches.into_iter().filter_map(|one| self.become_child(one)).collect()
    }

    fn become_child(&mut self, one: Match<D::Node>) -> Option<Child<D::Node>> {
        match one {
            Match::Text { text, before } => {
                Some(Child::Text(before.and_then(|old| old.node), text))
            }
            Match::Element { element, before: Some(drawn) } => {
                self.patch_element(&drawn, element.into_parts());
                Some(Child::Element(drawn))
            }
            Match::Element { element, before: None } => self.build_child(element.into()),
        }
    }

    /// Puts every child in its place, the last one first.
    fn place(
        &mut self,
        parent: &D::Node,
        matches: Vec<Match<D::Node>>,
        stays: &[bool],
    ) -> Vec<Child<D::Node>> {
        let mut next = self.parked_in(parent);
        let mut children = Vec::with_capacity(matches.len());
        for (one, stays) in matches.into_iter().zip(stays).rev() {
            let child = match one {
                Match::Text { text, before } => {
                    let (node, is_there) = self.text_node(parent, &text, before);
                    if !(is_there && *stays) {
                        self.document.insert(parent, &node, next.as_ref());
                    }
                    Child::Text(Some(node), text)
                }
                other => {
                    let Some(child) = self.become_child(other) else { continue };
                    if let (false, Some(node)) = (stays, child.node()) {
                        self.document.insert(parent, &node, next.as_ref());
                    }
                    child
                }
            };
            next = child.node().or(next);
            children.push(child);
        }
        children.reverse();
        children
    }

    /// The node for a text, and whether it is in `parent` already.
    fn text_node(
        &self,
        parent: &D::Node,
        text: &str,
        before: Option<OldText<D::Node>>,
    ) -> (D::Node, bool) {
        match before {
            Some(OldText { node: Some(node), text: old, .. })
                if self.document.parent(&node).as_ref() == Some(parent) =>
            {
                if old != text {
                    self.document.set_text(&node, text);
                }
                (node, true)
            }
            _ => (self.document.create_text(text), false),
        }
    }

    /// The node at the end of `parent` that is kept, or is about to be: new children belong
    /// before it.
    fn parked_in(&self, parent: &D::Node) -> Option<D::Node> {
        let about_to_be = self.leftovers.iter().rev().filter(|drawn| drawn.is_kept());
        let mut kept = about_to_be.chain(&self.parked).map(|drawn| &drawn.node);
        kept.find(|node| self.document.parent(node).as_ref() == Some(parent)).cloned()
    }

    fn remove_strangers(&self, parent: &D::Node, ours: &[D::Node]) {
        let parked = self.parked_in(parent);
        let mut next = self.document.first_child(parent);
        while let Some(node) = next {
            next = self.document.next_sibling(&node);
            if !ours.contains(&node) && parked.as_ref() != Some(&node) {
                self.document.remove(&node);
            }
        }
    }
}

impl<N> Match<N> {
    fn changes_text(&self) -> bool {
        match self {
            Self::Text { text, before } => before.as_ref().is_none_or(|old| old.text != *text),
            Self::Element { .. } => false,
        }
    }
}

fn number<N>(children: &[Child<N>]) {
    for (position, child) in children.iter().enumerate() {
        if let Child::Element(drawn) = child {
            drawn.slot.set(Some(position));
        }
    }
}

/// Takes the next child that fits, with its position, and goes on from there.
fn take_next<N>(
    children: &mut [Option<Child<N>>],
    from: &mut usize,
    fits: impl Fn(&Child<N>) -> bool,
) -> Option<(usize, Child<N>)> {
    let rest = children.get_mut(*from..)?;
    let at = rest.iter().position(|child| child.as_ref().is_some_and(&fits))?;
    let slot = *from + at;
    *from = slot + 1;
    Some((slot, rest[at].take()?))
}

fn take_text<N>(children: &mut [Option<Child<N>>], from: &mut usize) -> Option<OldText<N>> {
    match take_next(children, from, |child| matches!(child, Child::Text(..)))? {
        (slot, Child::Text(node, text)) => Some(OldText { slot, node, text }),
        (_, Child::Element(_)) => None,
    }
}

fn take_like<N>(
    children: &mut [Option<Child<N>>],
    from: &mut usize,
    element: &Element,
) -> Option<Rc<Drawn<N>>> {
    let fits = |child: &Child<N>| match child {
        Child::Element(drawn) => drawn.is_like(element.parts()),
        Child::Text(..) => false,
    };
    match take_next(children, from, fits)? {
        (_, Child::Element(drawn)) => Some(drawn),
        (_, Child::Text(..)) => None,
    }
}
