//! Keeps a document in step with a tree of markup.
//!
//! [`Root::adopt`] takes over nodes that were drawn from the same tree before, [`Root::build`]
//! makes new ones, and [`Root::patch`] changes what differs from the next tree. Elements with
//! a key are found again by it, wherever the next tree has them: so focus, selection and open
//! `<details>` stay with the thing that is shown, not with a position.
//!
//! Others change the document, too. Translators replace text nodes, extensions add elements.
//! Elements that strangers add are left where they are. Where one of our own nodes is no
//! longer where it was put, what surrounds it is put right by the next change: a text that
//! was replaced takes its replacement with it, an element is put back or built anew.
//!
//! Generic over the document, so that the property tests need no browser.

mod adopt;
mod build;
mod children;
mod document;
mod drawn;
mod order;
#[cfg(test)]
mod tests;

pub use document::Document;

use std::{collections::HashMap, rc::Rc};

use crate::markup::Element;

use drawn::{Content, Drawn};

/// A tree in a document.
#[derive(Debug)]
pub struct Root<D: Document> {
    document: D,
    top: Rc<Drawn<D::Node>>,
    /// Content that is kept, hidden, while another page is shown.
    parked: Option<Rc<Drawn<D::Node>>>,
    passes: u32,
}

impl<D: Document> Root<D> {
    /// Makes new nodes. They are not in the document yet: see [`Self::node`].
    pub fn build(document: D, element: Element) -> Self {
        let top = Pass::new(&document, 0).build_element(element);
        Self { document, top, parked: None, passes: 0 }
    }

    /// Fills an empty element, which becomes the topmost one.
    pub fn fill(document: D, node: D::Node, element: Element) -> Self {
        let top = Pass::new(&document, 0).fill_element(node, element);
        Self { document, top, parked: None, passes: 0 }
    }

    /// Takes over a node that was drawn from this very element. Content behind a memo is
    /// not looked at before it changes. Nodes that are missing or replaced are noticed, and
    /// made anew by the first change around them.
    pub fn adopt(document: D, node: D::Node, element: Element) -> Self {
        let top = adopt::adopt_element(&document, node, element);
        Self { document, top, parked: None, passes: 0 }
    }

    /// The node of the topmost element.
    pub fn node(&self) -> &D::Node {
        &self.top.node
    }

    /// Changes what differs from `element`, which has the tag and class of the one before.
    pub fn patch(&mut self, element: Element) {
        self.passes += 1;
        let focus = self.document.focused();
        let focus = focus.filter(|node| self.document.contains(&self.top.node, node));
        let mut pass = Pass::new(&self.document, self.passes);
        pass.focus = focus.clone();
        pass.parked = self.parked.take();
        pass.collect_from(&self.top);
        if let Some(parked) = pass.parked.clone() {
            pass.offer(&parked);
        }
        pass.patch_element(&self.top, element.into_parts());
        self.parked = pass.finish();
        // A node that was moved has lost the focus, unless the platform can move it with it.
        if let Some(node) = focus
            && self.document.focused().as_ref() != Some(&node)
            && self.document.contains(&self.top.node, &node)
        {
            self.document.focus(&node);
        }
    }
}

/// One change of the document.
struct Pass<'a, D: Document> {
    document: &'a D,
    number: u32,
    /// Elements with a key that the tree before has.
    pool: HashMap<String, Rc<Drawn<D::Node>>>,
    /// What the tree no longer has. It is removed at the end: the pass may still find a
    /// place for something in it.
    leftovers: Vec<Rc<Drawn<D::Node>>>,
    parked: Option<Rc<Drawn<D::Node>>>,
    /// The node in the tree that has the focus.
    focus: Option<D::Node>,
}

/// Set on an element whose page is not shown.
pub const PARKED: &str = "data-parked";

impl<'a, D: Document> Pass<'a, D> {
    fn new(document: &'a D, number: u32) -> Self {
        Self {
            document,
            number,
            pool: HashMap::new(),
            leftovers: Vec::new(),
            parked: None,
            focus: None,
        }
    }

    /// Offers all elements with a key below this one. Content behind a memo is offered only
    /// when it is about to be made again.
    fn collect_from(&mut self, drawn: &Rc<Drawn<D::Node>>) {
        if let Content::Known { memo: None, children } = &drawn.state.borrow().content {
            self.collect(children);
        }
    }

    fn offer(&mut self, drawn: &Rc<Drawn<D::Node>>) {
        if let Some(key) = drawn.state.borrow().key.clone() {
            self.pool.entry(key).or_insert_with(|| drawn.clone());
        }
    }

    /// The element with this key, if it is of the same kind and not used in this pass.
    fn claim(&mut self, element: &Element) -> Option<Rc<Drawn<D::Node>>> {
        let key = element.parts().key.as_ref()?;
        if !self.pool.get(key)?.is_like(element.parts()) {
            return None;
        }
        let drawn = self.pool.remove(key)?;
        drawn.used_in.set(self.number);
        if self.parked.as_ref().is_some_and(|parked| Rc::ptr_eq(parked, &drawn)) {
            self.parked = None;
            // It was left at the end of its parent.
            drawn.slot.set(Some(usize::MAX));
            self.document.remove_attribute(&drawn.node, PARKED);
            self.document.remove_attribute(&drawn.node, "hidden");
        }
        Some(drawn)
    }

    /// Removes what no place was found for, and returns what is kept for later.
    fn finish(self) -> Option<Rc<Drawn<D::Node>>> {
        let mut kept = self.parked;
        for drawn in self.leftovers {
            if drawn.used_in.get() == self.number {
                continue;
            }
            if drawn.is_kept() {
                self.document.set_attribute(&drawn.node, PARKED, "");
                self.document.set_attribute(&drawn.node, "hidden", "");
                if let Some(before) = kept.replace(drawn) {
                    self.document.remove(&before.node);
                }
            } else {
                self.document.remove(&drawn.node);
            }
        }
        kept
    }
}
