//! Copying, sharing, saving and printing.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlAnchorElement, ShareData, Window};

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

/// Offers an address to the other apps of the device. `false` where there is no such thing, or
/// it may not be used here; a visitor who thinks better of it has been offered it.
pub async fn share(title: &str, address: &str) -> bool {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return false };
    if !Reflect::has(&navigator, &"share".into()).unwrap_or_default() {
        return false;
    }
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => true,
        Err(error) => is_abort(&error),
    }
}

fn is_abort(error: &JsValue) -> bool {
    let name = Reflect::get(error, &"name".into()).unwrap_or_default();
    name.as_string().is_some_and(|name| name == "AbortError")
}

/// Opens the browser's printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
