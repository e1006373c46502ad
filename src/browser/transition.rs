//! Going from one page to the next in one movement.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::page::document;

/// Makes a change that the browser shows as one movement where it can (how, the
/// styles say), and at once elsewhere.
///
/// By name, for web-sys holds the function to be unstable.
pub fn in_one_movement(change: impl FnOnce() + 'static) {
    let start = document().and_then(|document| {
        let start = Reflect::get(&document, &"startViewTransition".into()).ok()?;
        Some((start.dyn_into::<Function>().ok()?, document))
    });
    match start {
        Some((start, document)) => {
            let change = Closure::once_into_js(change);
            if let Ok(transition) = start.call1(&document, &change) {
                overlook_skipping(&transition);
            }
        }
        None => change(),
    }
}

/// A movement that the next one cuts short is no error.
fn overlook_skipping(transition: &JsValue) {
    let ready = Reflect::get(transition, &"ready".into());
    if let Some(ready) = ready.ok().and_then(|ready| ready.dyn_into::<Promise>().ok()) {
        spawn_local(async {
            let _ = JsFuture::from(ready).await;
        });
    }
}
