//! Going from one page to the next in one movement.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, closure::Closure};

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
            let _ = start.call1(&document, &Closure::once_into_js(change));
        }
        None => change(),
    }
}
