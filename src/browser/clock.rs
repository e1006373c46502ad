//! Real time.

use js_sys::Promise;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;

use super::query::document;

/// Seconds since 1970-01-01T00:00:00Z; `?now=2027-10-14T10:00:00%2B02:00` in the address
/// sets the clock, for looking at what a page will say.
pub fn now() -> i64 {
    let asked = super::address::query_pairs().into_iter().find(|(key, _)| key == "now");
    let asked = asked.map(|(_, moment)| js_sys::Date::parse(&moment)).filter(|at| at.is_finite());
    let milliseconds = asked.unwrap_or_else(js_sys::Date::now);
    // A double counts seconds exactly for millions of years.
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit by far")]
    let seconds = (milliseconds / 1000.0) as i64;
    seconds
}

/// How many minutes the clock of the visitor is ahead of UTC at a moment, which is given in
/// seconds since 1970.
pub fn utc_offset_minutes(moment: i64) -> i64 {
    #[expect(clippy::cast_precision_loss, reason = "a double counts these exactly")]
    let milliseconds = (moment * 1000) as f64;
    let date = js_sys::Date::new(&milliseconds.into());
    #[expect(clippy::cast_possible_truncation, reason = "a day has 1,440 minutes")]
    let behind = date.get_timezone_offset() as i64;
    -behind
}

/// Calls `act` at this interval as long as the page is open.
pub fn every(seconds: i32, act: impl FnMut() + 'static) {
    let act = Closure::<dyn FnMut()>::new(act).into_js_value();
    if let Some(window) = web_sys::window() {
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(
            act.unchecked_ref(),
            seconds * 1000,
        );
    }
}

/// Waits until the browser has painted.
pub async fn next_frame() {
    let framed = Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.request_animation_frame(&done);
        }
    });
    let _ = JsFuture::from(framed).await;
    yield_now().await;
}

/// Lets the browser do what is waiting.
pub async fn yield_now() {
    let waited = Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(&done);
        }
    });
    let _ = JsFuture::from(waited).await;
}

/// Whether the page can be seen.
pub fn is_visible() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// Calls `act` each time the page becomes visible again.
pub fn on_visible(mut act: impl FnMut() + 'static) {
    let act = Closure::<dyn FnMut()>::new(move || {
        if is_visible() {
            act();
        }
    });
    if let Some(document) = document() {
        let act = act.into_js_value();
        let _ = document.add_event_listener_with_callback("visibilitychange", act.unchecked_ref());
    }
}
