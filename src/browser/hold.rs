//! Keeping an element where it is in the window. What is far from sight has only an estimated
//! height; it becomes known in the frames after the page has changed or was scrolled.

use std::sync::atomic::{AtomicU32, Ordering};

use wasm_bindgen::closure::Closure;
use web_sys::Element;

use super::{clock::next_frame, focus::keep_at, history::listen};

/// Frames until all heights are known.
const FRAMES: usize = 12;
/// How visitors scroll. Positions do not tell: browsers scroll by themselves, too.
const INPUTS: [&str; 4] = ["wheel", "touchmove", "mousedown", "keydown"];

/// The number of the latest call, or of what a visitor did later: earlier calls give way to it.
static LATEST: AtomicU32 = AtomicU32::new(0);

/// From now on nothing is held against a visitor who scrolls.
pub fn give_way_to_visitors() {
    for input in INPUTS {
        let give_way = Closure::<dyn FnMut()>::new(|| {
            LATEST.fetch_add(1, Ordering::Relaxed);
        });
        listen(input, give_way.into_js_value());
    }
}

/// A list may be parked, hidden, while another page is shown: then it has no place.
fn is_shown(element: &Element) -> bool {
    element.is_connected() && !matches!(element.closest("[hidden]"), Ok(Some(_)))
}

/// Keeps an element at this distance below the upper edge of the window, until the visitor
/// does something else.
pub async fn hold(element: Element, top: f64) {
    let number = LATEST.fetch_add(1, Ordering::Relaxed) + 1;
    for _ in 0..FRAMES {
        if LATEST.load(Ordering::Relaxed) != number || !is_shown(&element) {
            return;
        }
        keep_at(&element, top);
        next_frame().await;
    }
}
