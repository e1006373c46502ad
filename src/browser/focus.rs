//! Focus and scrolling.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions};

use super::{
    query::document,
    query::{all, element},
};

/// How far an element is below the upper edge of the window.
pub fn top_of(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

/// Scrolls until an element is where it was: what is above it may have another height now.
pub fn keep_at(element: &Element, top: f64) {
    let moved = top_of(element) - top;
    if let Some(window) = web_sys::window().filter(|_| moved.abs() > 0.5) {
        let options = instantly();
        options.set_top(moved);
        window.scroll_by_with_scroll_to_options(&options);
    }
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
pub fn focus_link(href: &str, top: Option<f64>) -> bool {
    let links = all("#app a[href]").into_iter();
    let links = links
        .filter(|link| link.get_attribute("href").as_deref() == Some(href) && is_visible(link));
    let Some(link) = nearest(links, top.unwrap_or(0.0)) else { return false };
    focus(&link);
    if let Some(top) = top {
        keep_at(&link, top);
    }
    true
}

/// The element that is nearest to a place in the window.
pub(super) fn nearest(elements: impl Iterator<Item = Element>, top: f64) -> Option<HtmlElement> {
    let distance = |element: &Element| (top_of(element) - top).abs();
    let nearest =
        elements.reduce(|one, other| if distance(&other) < distance(&one) { other } else { one });
    nearest?.dyn_into().ok()
}

/// A link in a closed menu is not.
fn is_visible(element: &Element) -> bool {
    element.get_bounding_client_rect().height() > 0.0
}

/// Scrolls at once, without animation.
pub fn scroll_to(top: f64) {
    let options = instantly();
    options.set_top(top);
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_scroll_to_options(&options);
    }
}

fn instantly() -> ScrollToOptions {
    let options = ScrollToOptions::new();
    options.set_behavior(ScrollBehavior::Instant);
    options
}

/// The element that has the focus; `None` if it is the page as a whole.
pub fn focused() -> Option<Element> {
    let document = document()?;
    let body = document.body().map(Element::from);
    document.active_element().filter(|active| Some(active) != body.as_ref())
}

/// Whether the focus is in an element of this kind.
pub fn has_focus(selector: &str) -> bool {
    focused().is_some_and(|focused| matches!(focused.closest(selector), Ok(Some(_))))
}

/// Gives an element the focus, without scrolling.
pub fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}
