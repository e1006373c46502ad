//! Loading `event.json`.

use gloo_net::http::{Request, Response};
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::RequestCache;

/// Why there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The network or the browser refused.
    Unreachable,
    /// The host answered with an error.
    Missing,
}

/// The file at `url`, asked for anew unless `early` is the answer already.
///
/// # Errors
/// If there is no answer, or none with the file.
pub async fn load_event(url: &str, early: Option<Response>) -> Result<Vec<u8>, LoadError> {
    let response = match early {
        Some(response) => response,
        None => Request::get(url)
            .cache(RequestCache::NoCache)
            .send()
            .await
            .map_err(|_| LoadError::Unreachable)?,
    };
    if !response.ok() {
        return Err(LoadError::Missing);
    }
    response.binary().await.map_err(|_| LoadError::Unreachable)
}

/// The answer that the script in the page's head asked for, before the app was
/// there. It can be read once.
pub async fn take_early_response() -> Option<Response> {
    let window: JsValue = web_sys::window()?.into();
    let name = JsValue::from_str("treffpunktEvent");
    let promise: Promise = Reflect::get(&window, &name).ok()?.dyn_into().ok()?;
    let _ = Reflect::set(&window, &name, &JsValue::UNDEFINED);
    let response = JsFuture::from(promise).await.ok()?;
    response.dyn_into::<web_sys::Response>().ok().map(Response::from)
}
