//! The history of the browser. Every entry remembers how far it was scrolled and which link
//! was followed from it, so that going back leads to the same place.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{History, PopStateEvent, ScrollRestoration};

use super::{
    address::{fragment, with_fragment},
    focus::has_focus,
};

/// The entry was made by opening something on the page: the one before it is the same page.
const OPENED: &str = "opened";
const TOP: &str = "top";
const FOLLOWED: &str = "followed";
const SCROLL: &str = "scroll";
const STEPS: &str = "steps";

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

/// Remembers the place on this page, and goes to another address without loading it: `steps`
/// entries after the list that its page belongs to, or 0. `false` if the browser refuses, as it
/// does in a sandboxed frame.
pub fn push(url: &str, followed: &str, top: f64, steps: i32) -> bool {
    let Some(history) = history() else { return false };
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    remember(&history, Some((followed, top)));
    let state = js_sys::Object::new();
    let _ = Reflect::set(&state, &STEPS.into(), &steps.into());
    history.push_state_with_url(&state, "", Some(url)).is_ok()
}

/// How many entries before this one the list is that its page belongs to; 0 if the visitor has
/// not come from there.
pub fn steps_from_list() -> i32 {
    let state = history().and_then(|history| history.state().ok()).unwrap_or_default();
    value_in(&state, STEPS).as_f64().unwrap_or_default() as i32
}

/// Goes back by this many entries. `false` if the browser refuses.
pub fn go_back(steps: i32) -> bool {
    history().is_some_and(|history| history.go_with_delta(-steps).is_ok())
}

/// Makes an entry with this fragment for something that is opened on the page, so that going back
/// closes it. `false` if the browser refuses.
pub fn push_opened(fragment: &str) -> bool {
    let Some(history) = history() else { return false };
    // The page stays where it is, whatever is closed.
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    remember(&history, None);
    let state = js_sys::Object::new();
    let _ = Reflect::set(&state, &OPENED.into(), &JsValue::TRUE);
    history.push_state_with_url(&state, "", Some(&with_fragment(fragment))).is_ok()
}

/// Leaves the entry that [`push_opened`] made, if this is one.
pub fn leave_opened() -> bool {
    let Some(history) = history() else { return false };
    let is_opened = history.state().is_ok_and(|state| value_in(&state, OPENED).is_truthy());
    is_opened && history.back().is_ok()
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

/// Whether the page is where it began, and its address names no place in it.
pub fn is_at_top() -> bool {
    let scroll = web_sys::window().and_then(|window| window.scroll_y().ok());
    scroll == Some(0.0) && fragment().is_empty() && !has_focus("#search")
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
    let scroll = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0);
    let before = history.state().unwrap_or(JsValue::NULL);
    let (followed, top) = match followed {
        Some((href, top)) => (href.into(), top.into()),
        None => (value_in(&before, FOLLOWED), JsValue::UNDEFINED),
    };
    let state = js_sys::Object::new();
    let kept = [OPENED, STEPS].map(|key| (key, value_in(&before, key)));
    let all = [(SCROLL, scroll.into()), (FOLLOWED, followed), (TOP, top)];
    for (key, value) in all.into_iter().chain(kept) {
        let _ = Reflect::set(&state, &key.into(), &value);
    }
    let _ = history.replace_state_with_url(&state, "", None);
}

fn read(state: &JsValue) -> HistoryEntry {
    HistoryEntry {
        scroll: value_in(state, SCROLL).as_f64().unwrap_or(0.0),
        followed: value_in(state, FOLLOWED).as_string(),
        top: value_in(state, TOP).as_f64(),
    }
}

/// `undefined` where there is none.
fn value_in(state: &JsValue, key: &str) -> JsValue {
    Reflect::get(state, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

pub(super) fn listen(event: &str, act: JsValue) {
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(event, act.unchecked_ref());
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
