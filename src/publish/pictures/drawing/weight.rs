//! What a drawing comes to when everything is drawn as often as it is used. Ten masks that each
//! use ten others eight deep are 4 KB, and a hundred million shapes.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Document, Node, NodeId};

use super::uses::{Often, Styles, Use};

/// How many elements one may be inside another, counting what they use.
pub(super) const DEEPEST: usize = 200;

/// How many masks, patterns, clips, filters and marks one may be used by another. `usvg` writes
/// drawings in a time that doubles with each.
pub(super) const MOST_LEVELS: u32 = 8;

/// Why a drawing is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TooMuch {
    /// Elements that use each other in a circle.
    Circle,
    /// More than [`DEEPEST`] elements inside each other.
    Deep,
    /// More than [`MOST_LEVELS`] that use each other.
    Levels,
}

/// What an element comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weight {
    /// How many elements are drawn.
    pub elements: u64,
    /// How long all their attributes are.
    pub bytes: u64,
    /// How many elements are inside each other, counting what they use.
    height: usize,
    /// How many use each other, copies apart.
    levels: u32,
}

impl Weight {
    fn and(self, other: Self) -> Self {
        Self {
            elements: self.elements.saturating_add(other.elements),
            bytes: self.bytes.saturating_add(other.bytes),
            height: self.height.max(other.height),
            levels: self.levels.max(other.levels),
        }
    }

    fn times(self, count: u64) -> Self {
        Self {
            elements: self.elements.saturating_mul(count),
            bytes: self.bytes.saturating_mul(count),
            ..self
        }
    }
}

/// What a whole drawing comes to.
///
/// # Errors
/// If it has no end, or is too deep to be looked into.
pub(super) fn weight(document: &Document, styles: &Styles) -> Result<Weight, TooMuch> {
    let mut by_id: HashMap<&str, Vec<Node>> = HashMap::new();
    for node in document.descendants() {
        if let Some(id) = node.attribute("id") {
            by_id.entry(id).or_default().push(node);
        }
    }
    Scale { by_id, styles, known: HashMap::new() }.weigh(document.root_element(), 0)
}

struct Scale<'a, 'input> {
    by_id: HashMap<&'a str, Vec<Node<'a, 'input>>>,
    styles: &'a Styles<'a>,
    /// `None` while an element is being weighed.
    known: HashMap<NodeId, Option<Weight>>,
}

impl<'a, 'input> Scale<'a, 'input> {
    fn weigh(&mut self, node: Node<'a, 'input>, depth: usize) -> Result<Weight, TooMuch> {
        if let Some(known) = self.known.get(&node.id()) {
            return known.ok_or(TooMuch::Circle);
        }
        if depth > DEEPEST {
            return Err(TooMuch::Deep);
        }
        self.known.insert(node.id(), None);
        let bytes = node.attributes().map(|own| own.value().len() as u64).sum();
        let mut inside = Weight { elements: 1, bytes, ..Weight::default() };
        for child in node.children().filter(Node::is_element) {
            inside = inside.and(self.weigh(child, depth + 1)?);
        }
        let mut whole = inside;
        for used in self.styles.uses(node) {
            whole = whole.and(self.weigh_used(&used, inside, depth + 1)?);
        }
        whole.height += 1;
        if whole.height > DEEPEST {
            return Err(TooMuch::Deep);
        }
        self.known.insert(node.id(), Some(whole));
        Ok(whole)
    }

    /// What an element uses comes to, with what is inside the element.
    fn weigh_used(&mut self, used: &Use, inside: Weight, depth: usize) -> Result<Weight, TooMuch> {
        let (id, often) = match *used {
            Use::Bytes(length) => {
                let own = Weight { bytes: length as u64, ..Weight::default() };
                return Ok(own.times(inside.elements));
            }
            Use::Id(id, often) => (id, often),
        };
        let mut all = Weight::default();
        for node in self.by_id.get(id).cloned().unwrap_or_default() {
            all = all.and(self.weigh(node, depth)?);
        }
        if often != Often::Copied {
            all.levels += 1;
        }
        if all.levels > MOST_LEVELS {
            return Err(TooMuch::Levels);
        }
        Ok(all.times(match often {
            Often::Copied | Often::Once => 1,
            Often::ForEach => inside.elements,
            // A point of a line is two bytes or more, such as "h1".
            Often::AtPoints => inside.elements.saturating_add(inside.bytes / 2),
        }))
    }
}
