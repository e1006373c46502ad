//! Keeping an element where it is in the window. What is far from sight has only an estimated
//! height; it becomes known in the frames after the page has changed or was scrolled.

use std::sync::atomic::{AtomicU32, Ordering};

use web_sys::Element;

use super::{
    clock::next_frame,
    focus::{keep_at, top_of},
};

/// Frames until all heights are known.
const FRAMES: usize = 12;
/// Pages scroll by whole pixels.
const ROUNDING: f64 = 1.0;

/// The number of the latest call: earlier ones give way to it.
static LATEST: AtomicU32 = AtomicU32::new(0);

/// Keeps an element at this distance below the upper edge of the window, until the visitor
/// scrolls.
pub async fn hold(element: Element, top: f64) {
    let number = LATEST.fetch_add(1, Ordering::Relaxed) + 1;
    let mut position = None;
    for _ in 0..FRAMES {
        let is_latest = LATEST.load(Ordering::Relaxed) == number;
        let has_scrolled = position.is_some_and(|before| was_scrolled(&element, top, before));
        if !is_latest || has_scrolled || !element.is_connected() {
            return;
        }
        keep_at(&element, top);
        position = Some(scrolled());
        next_frame().await;
    }
}

/// Whether the element has moved because the page was scrolled, and for nothing else.
fn was_scrolled(element: &Element, top: f64, before: f64) -> bool {
    let distance = scrolled() - before;
    distance.abs() > ROUNDING && (top_of(element) - top + distance).abs() < ROUNDING
}

fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}
