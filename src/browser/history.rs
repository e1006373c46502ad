//! The history of the browser. Every entry remembers how far it was scrolled and which link
//! was followed from it, so that going back leads to the same place.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{History, PopStateEvent, ScrollRestoration};

const TOP: &str = "top";
const FOLLOWED: &str = "followed";
const SCROLL: &str = "scroll";

/// What an entry of the history remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HistoryEntry {
    /// In CSS pixels, as all that follows.
    pub scroll: f64,
    /// The `href` of the link that was followed.
    pub followed: Option<String>,
    /// How far below the upper edge of the window that link was, unless the visitor has
    /// scrolled since.
    pub top: Option<f64>,
}

/// Remembers the place on this page, and goes to another address without loading it. `false`
/// if the browser refuses, as it does in a sandboxed frame.
pub fn push(url: &str, followed: &str, top: f64) -> bool {
    let Some(history) = history() else { return false };
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    remember(&history, Some((followed, top)));
    history.push_state_with_url(&JsValue::NULL, "", Some(url)).is_ok()
}

/// Calls `act` with what is remembered when the visitor goes back or forward.
pub fn on_back(mut act: impl FnMut(HistoryEntry) + 'static) {
    let act = Closure::<dyn FnMut(PopStateEvent)>::new(move |event: PopStateEvent| {
        act(read(&event.state()));
    });
    listen("popstate", act.into_js_value());
}

/// Calls `act` when the visitor has followed a link to a part of the page.
pub fn on_jump(act: impl FnMut() + 'static) {
    listen("hashchange", Closure::<dyn FnMut()>::new(act).into_js_value());
}

/// Remembers how far the page is scrolled, and leaves scrolling to the browser again when the
/// page is left or loaded anew.
pub fn remember_scroll() {
    let act = Closure::<dyn FnMut()>::new(|| {
        if let Some(history) = history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Auto);
        }
    });
    listen("pagehide", act.into_js_value());
    // When the visitor goes back, the place on the page that is left is no longer known.
    let act = Closure::<dyn FnMut()>::new(|| {
        if let Some(history) = history() {
            remember(&history, None);
        }
    });
    listen("scrollend", act.into_js_value());
}

fn remember(history: &History, followed: Option<(&str, f64)>) {
    let state = js_sys::Object::new();
    let scroll = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0);
    let followed = match followed {
        Some((href, top)) => {
            let _ = Reflect::set(&state, &TOP.into(), &top.into());
            JsValue::from_str(href)
        }
        None => history.state().ok().and_then(|state| followed_in(&state)).unwrap_or(JsValue::NULL),
    };
    let _ = Reflect::set(&state, &SCROLL.into(), &scroll.into());
    let _ = Reflect::set(&state, &FOLLOWED.into(), &followed);
    let _ = history.replace_state_with_url(&state, "", None);
}

fn read(state: &JsValue) -> HistoryEntry {
    let number = |key: &str| Reflect::get(state, &key.into()).ok()?.as_f64();
    let followed = followed_in(state).and_then(|followed| followed.as_string());
    HistoryEntry { scroll: number(SCROLL).unwrap_or(0.0), followed, top: number(TOP) }
}

fn followed_in(state: &JsValue) -> Option<JsValue> {
    Reflect::get(state, &FOLLOWED.into()).ok()
}

pub(super) fn listen(event: &str, act: JsValue) {
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(event, act.unchecked_ref());
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
