//! Handing something over to the visitor: a file, a text to paste, a printed page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlAnchorElement, HtmlInputElement, Window};

use super::{page::document, query::element};

/// Saves a file that stands in its own address (`data:…`).
pub fn save(name: &str, address: &str) {
    let link = document().and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(address);
        link.set_download(name);
        link.click();
    }
}

/// Copies the text of a field; where the browser does not allow it, the text is at least
/// marked, and the answer is `false`.
pub async fn copy_field(selector: &str) -> bool {
    let field = element(selector).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return false };
    field.select();
    copy_text(&field.value()).await
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
