//! Copying, saving and printing.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlAnchorElement, Window};

use super::query::document;

/// Saves a file whose content is its address (`data:…`).
pub fn save(name: &str, address: &str) {
    let link = document().and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(address);
        link.set_download(name);
        link.click();
    }
}

/// Copies a text; `false` where the browser does not allow it. Only secure origins have a
/// clipboard.
pub async fn copy_text(text: &str) -> bool {
    match web_sys::window().filter(Window::is_secure_context) {
        Some(window) => {
            JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
        }
        None => false,
    }
}

/// Opens the browser's printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
