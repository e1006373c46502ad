//! Where somebody is on a page: focus and scroll.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions};

use super::{
    page::document,
    query::{all, element},
};

/// Focus and scroll, to be found again when the page was drawn anew.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The way from the site's element to the focused one, as child positions.
    focused: Option<Vec<u32>>,
    /// How far below the upper edge of the window that element is.
    below: f64,
    scroll: f64,
}

/// Where somebody is now.
pub fn place(root: &HtmlElement) -> Place {
    let active = document().and_then(|document| document.active_element());
    let active = active.filter(|active| root.contains(Some(active)));
    let below = active.as_ref().map_or(0.0, top_of);
    let focused = active.map(|active| way_to(root, active));
    let scroll = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0);
    Place { focused, below, scroll }
}

/// Goes back to a place.
pub fn restore(root: &HtmlElement, place: &Place) {
    let mut element: Option<Element> = Some(root.clone().into());
    for index in place.focused.iter().flatten() {
        element = element.and_then(|element| element.children().item(*index));
    }
    scroll_to(place.scroll);
    if place.focused.is_some()
        && let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok())
    {
        focus(&element);
        keep_below(&element, place.below);
    }
}

/// Scrolls until an element is where it was: fonts may have come since, and heights far
/// from sight are guesses until somebody comes near.
fn keep_below(element: &Element, below: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_by_with_x_and_y(0.0, top_of(element) - below);
    }
}

/// How far an element is below the upper edge of the window.
pub(super) fn top_of(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

/// Moves the focus to the page's heading, which also lets screen readers say it.
pub fn focus_heading() {
    if let Some(heading) = element("main h1") {
        focus(&heading);
    }
}

/// Moves the focus to an element, if it is there, and scrolls to it.
pub fn focus_on(selector: &str) {
    if let Some(element) = element(selector) {
        let _ = element.focus();
    }
}

/// Moves the focus to the link with this address, and the link to where it was in the
/// window; `false` if there is none. Of several it is the one that is nearest to that.
pub fn focus_link(href: &str, below: Option<f64>) -> bool {
    let links = all("#app a[href]").into_iter();
    let links = links
        .filter(|link| link.get_attribute("href").as_deref() == Some(href) && is_seen(link))
        .filter_map(|link| link.dyn_into::<HtmlElement>().ok());
    let distance = |link: &HtmlElement| (top_of(link) - below.unwrap_or(0.0)).abs();
    let nearest = links.reduce(|one, other| match distance(&other) < distance(&one) {
        true => other,
        false => one,
    });
    let Some(link) = nearest else { return false };
    focus(&link);
    if let Some(below) = below {
        keep_below(&link, below);
    }
    true
}

/// A link in a closed menu is not.
fn is_seen(element: &Element) -> bool {
    element.get_bounding_client_rect().height() > 0.0
}

/// Scrolls at once, without animation.
pub fn scroll_to(top: f64) {
    let options = ScrollToOptions::new();
    options.set_top(top);
    options.set_behavior(ScrollBehavior::Instant);
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_scroll_to_options(&options);
    }
}

fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

fn way_to(root: &HtmlElement, element: Element) -> Vec<u32> {
    let mut way = Vec::new();
    let mut current = element;
    while !root.is_same_node(Some(&current)) {
        let Some(parent) = current.parent_element() else { break };
        let siblings = parent.children();
        let index = (0..siblings.length())
            .find(|&index| siblings.item(index).is_some_and(|one| one == current));
        way.push(index.unwrap_or(0));
        current = parent;
    }
    way.reverse();
    way
}
