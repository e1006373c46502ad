//! Elements that outlast their page: at the end of what holds them, hidden, until their page
//! is drawn again and takes them over as they stand. A long list takes a slow phone a second
//! to draw, and longer to take away than the next page to come.

use leptos::tachys::renderer::{CastFrom, Rndr, types};

/// The attribute that keeps an element where it is.
pub const PARKED: &str = "data-parked";

/// The parked element at the end of another.
pub(super) fn parked_in(parent: &types::Element) -> Option<types::Node> {
    let last = parent.last_element_child().filter(|last| last.has_attribute(PARKED))?;
    types::Node::cast_from(last)
}

/// Adds a node at the end, before what is parked there.
pub(super) fn append(parent: &types::Element, node: &types::Node) {
    let parked = parked_in(parent);
    if parked.as_ref() != Some(node) {
        Rndr::insert_node(parent, node, parked.as_ref());
    }
}

/// Takes a node away, unless it is parked.
pub(super) fn take_away(node: &types::Node) {
    let element = types::Element::cast_from(node.clone());
    if !element.is_some_and(|element| element.has_attribute(PARKED)) {
        Rndr::remove(node);
    }
}
