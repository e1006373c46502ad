//! Finding elements of the page by selectors.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::page::document;

/// The first element of a kind, if it is there.
pub fn element(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// All elements of a kind, in the order of the page.
pub fn all(selector: &str) -> Vec<Element> {
    let list = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}
