//! Hiding what a filter leaves out, in place.
//!
//! Lists of thousands of entries stand in groups, which browsers lay out one by one. What is
//! hidden here is found by its position in them.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::query::{all, all_in, set_style};

/// By which the height of a part is estimated as long as it is far from sight
/// (`style/components/entry.css`).
const ENTRIES: &str = "--entries";

/// A window is narrow up to this width, in pixels.
const NARROW: f64 = 640.0;

/// Hides an element of HTML, or shows it.
pub fn set_hidden(element: &Element, hidden: bool) {
    element.unchecked_ref::<HtmlElement>().set_hidden(hidden);
}

/// Hides the cards of a list for which `visible` is `false`. A long list has them in groups,
/// which give way to one grid while some are hidden (`style/components/card-group.css`).
pub fn show_cards(list: &Element, visible: &[bool], group: usize) {
    if list.class_list().contains("card-groups") {
        let _ = list.toggle_attribute_with_force("data-chosen", visible.contains(&false));
        show_grouped(list, visible, &[group]);
    } else {
        show_only(list, visible.iter().copied());
    }
}

/// The same for items in groups: `sizes[0]` items in each child of the list, `sizes[1]` in
/// each child of that. A group without visible items is hidden as a whole.
pub fn show_grouped(parent: &Element, visible: &[bool], sizes: &[usize]) {
    let Some((size, inner)) = sizes.split_first() else {
        return show_only(parent, visible.iter().copied());
    };
    let mut group = first_of_ours(parent.first_element_child());
    for here in visible.chunks(*size) {
        let Some(one) = group else { break };
        let count = here.iter().filter(|visible| **visible).count();
        if count > 0 {
            show_grouped(&one, here, inner);
        }
        set_hidden(&one, count == 0);
        if !inner.is_empty() {
            set_style(&one, ENTRIES, &count.to_string());
        }
        group = first_of_ours(one.next_element_sibling());
    }
}

/// Estimates the heights of parts by all entries that they have.
pub fn reset_estimated_heights(parts: &str) {
    for part in all(parts) {
        set_style(&part, ENTRIES, "");
    }
}

/// Hides those of an element's children for which `visible` has no `true`.
pub fn show_only(parent: &Element, visible: impl IntoIterator<Item = bool>) {
    let mut child = first_of_ours(parent.first_element_child());
    for is_visible in visible {
        let Some(one) = child else { break };
        child = first_of_ours(one.next_element_sibling());
        set_hidden(&one, !is_visible);
    }
}

/// Whether the window is as narrow as a phone (as in `public/head.js`).
pub fn is_narrow() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width <= NARROW)
}

/// Marks the entries of a list that begin together with the one before. `before`: which of them
/// have the mark already, if that is known.
pub fn mark_together(list: &Element, together: &[bool], before: Option<&[bool]>) {
    for (index, entry) in all_in(list, ".entry").iter().enumerate() {
        let Some(is_together) = together.get(index) else { break };
        if before.and_then(|before| before.get(index)) != Some(is_together) {
            let _ = entry.toggle_attribute_with_force("data-together", *is_together);
        }
    }
}

/// The next element that the page has drawn: extensions put in others.
fn first_of_ours(from: Option<Element>) -> Option<Element> {
    let mut current = from;
    while let Some(element) = current {
        if element.matches(OURS).unwrap_or(false) {
            return Some(element);
        }
        current = element.next_element_sibling();
    }
    None
}

/// Items of lists, and their groups.
const OURS: &str =
    ".day, .entry, .entry-part, .entry-group, .card-group, :has(> .photo, > .person-card)";
