//! The menu of narrow screens.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::page::document;

/// Closes the menu; nothing happens where it is not open, or not known.
pub fn close_menu() {
    let menu = document().and_then(|document| document.get_element_by_id("menu"));
    if let Some(menu) = menu.and_then(|menu| menu.dyn_into::<HtmlElement>().ok()) {
        let _ = menu.hide_popover();
    }
}
