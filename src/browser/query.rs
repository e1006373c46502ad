//! Finding elements of the page by selectors.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, NodeList};

/// The document.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The first element of a kind, if it is there.
pub fn element(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// All elements of a kind, in the order of the page.
pub fn all(selector: &str) -> Vec<Element> {
    let list = document().and_then(|document| document.query_selector_all(selector).ok());
    list.map(elements).unwrap_or_default()
}

/// All elements of a kind within an element.
pub fn all_in(element: &Element, selector: &str) -> Vec<Element> {
    element.query_selector_all(selector).map(elements).unwrap_or_default()
}

fn elements(list: NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// Sets a style of a single element; none if it is empty.
pub(super) fn set_style(element: &Element, name: &str, value: &str) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.style().set_property(name, value);
    }
}
