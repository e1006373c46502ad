//! Loading files of the site.

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

/// How old a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Asks the host whether it has changed.
    Checked,
    /// Files that name their content never change.
    Cached,
}

/// The content of the file at `url`.
///
/// # Errors
/// If there is no answer, or none with the file.
pub async fn fetch_bytes(url: &str, freshness: Freshness) -> Result<Vec<u8>, LoadError> {
    let cache = match freshness {
        Freshness::Checked => RequestCache::NoCache,
        Freshness::Cached => RequestCache::Default,
    };
    let request = Request::get(url).cache(cache).send().await;
    read(request.map_err(|_| LoadError::Unreachable)?).await
}

/// The content of an answer.
///
/// # Errors
/// If it is not there, or was cut short.
pub async fn read(response: Response) -> Result<Vec<u8>, LoadError> {
    if !response.ok() {
        return Err(LoadError::Missing);
    }
    response.binary().await.map_err(|_| LoadError::Unreachable)
}

/// The answer with `event.json` that the script in the head of the page asked for before
/// the app was there. It can be read once.
pub async fn take_early_response() -> Option<Response> {
    let window: JsValue = web_sys::window()?.into();
    let name = JsValue::from_str("treffpunktEvent");
    let promise: Promise = Reflect::get(&window, &name).ok()?.dyn_into().ok()?;
    let _ = Reflect::set(&window, &name, &JsValue::UNDEFINED);
    let response = JsFuture::from(promise).await.ok()?;
    response.dyn_into::<web_sys::Response>().ok().map(Response::from)
}
