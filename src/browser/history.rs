//! The address of the page, and the way back.
//!
//! Every entry of the history remembers how far it was scrolled and which link
//! was followed from it, so that coming back leads to the same place.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{History, PopStateEvent, ScrollRestoration, UrlSearchParams, Window};

/// Names in the query that belong to the visit.
const VISIT: [&str; 4] = ["embed", "now", "theme", "zone"];

const BELOW: &str = "below";
/// What stands before the ids in the fragment of a shared programme's address.
pub const SHARED: &str = "plan=";

/// What an entry of the history remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    pub scroll: f64,
    /// `href` of the link that was followed.
    pub followed: Option<String>,
    /// How far below the upper edge of the window that link was, unless somebody has
    /// scrolled since.
    pub below: Option<f64>,
}

/// The path of the address, as the browser encodes it.
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// The path that a relative link leads to from here, as the browser encodes it.
pub fn resolve(link: &str) -> Option<String> {
    let here = window()?.location().href().ok()?;
    web_sys::Url::new_with_base(link, &here).ok().map(|url| url.pathname())
}

/// The part of the query that belongs to the visit rather than to the page, as it is
/// written: `?embed&theme=dark`, or nothing.
pub fn query_to_keep() -> String {
    let query = query();
    let pairs = query.trim_start_matches('?').split('&');
    let mut kept = String::new();
    for pair in pairs.filter(|pair| VISIT.contains(&pair.split('=').next().unwrap_or_default())) {
        kept.push(if kept.is_empty() { '?' } else { '&' });
        kept.push_str(pair);
    }
    kept
}

/// The pairs of the query.
pub fn query_pairs() -> Vec<(String, String)> {
    let Ok(parsed) = UrlSearchParams::new_with_str(&query()) else { return Vec::new() };
    let pairs = parsed.entries().into_iter().filter_map(Result::ok);
    pairs
        .filter_map(|pair| {
            let pair: Array = pair.dyn_into().ok()?;
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect()
}

/// What stands behind `#` in the address.
pub fn fragment() -> String {
    hash().trim_start_matches('#').to_owned()
}

/// The same with the `#`, if there is any.
fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// A programme that somebody shares, with the `#`: it stays when the query changes. A place in
/// the page does not, for it may be hidden then.
fn shared() -> String {
    if fragment().starts_with(SHARED) { hash() } else { String::new() }
}

/// Takes the fragment out of the address.
pub fn drop_fragment() {
    if !fragment().is_empty() {
        replace(&(path() + &query()));
    }
}

/// Whether the query has a pair about the visit, or sets it.
pub fn visit_has(pair: &str) -> bool {
    query().trim_start_matches('?').split('&').any(|one| one == pair)
}

/// Puts a pair about the visit in the query of this address, or takes it out.
pub fn set_visit(pair: &str, is_set: bool) {
    let query = query();
    let others = query.trim_start_matches('?').split('&').filter(|one| *one != pair);
    let pairs: Vec<_> =
        others.chain(is_set.then_some(pair)).filter(|one| !one.is_empty()).collect();
    let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
    replace(&(path() + &query + &shared()));
}

/// Puts a fragment into the address.
pub fn set_fragment(fragment: &str) {
    replace(&format!("{}{}#{fragment}", path(), query()));
}

/// The whole address of a path of this origin.
pub fn whole_address(path: &str) -> String {
    let origin = window().and_then(|window| window.location().origin().ok());
    origin.unwrap_or_default() + path
}

/// Changes the query but for what belongs to the visit, in this entry of the history.
pub fn set_query(pairs: &[(&str, &str)]) {
    let Ok(written) = UrlSearchParams::new() else { return };
    for (key, value) in pairs {
        written.append(key, value);
    }
    let mut url = path() + &query_to_keep();
    if !pairs.is_empty() {
        url.push(if url.chars().any(|letter| letter == '?') { '&' } else { '?' });
        url.push_str(&String::from(written.to_string()));
    }
    replace(&(url + &shared()));
}

/// Changes the address of this entry of the history, which remembers what it did.
fn replace(url: &str) {
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(url));
    }
}

fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Remembers the place on this page, and goes to another address without
/// loading it. `false` if the browser refuses, as it does in a sandboxed frame.
pub fn push(url: &str, followed: &str, below: f64) -> bool {
    let Some(history) = history() else { return false };
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    remember(&history, Some((followed, below)));
    history.push_state_with_url(&JsValue::NULL, "", Some(url)).is_ok()
}

/// Loads another address.
pub fn leave_to(url: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(url);
    }
}

/// Calls `act` with what is remembered when somebody goes back or forward.
pub fn on_back(mut act: impl FnMut(Entry) + 'static) {
    let act = Closure::<dyn FnMut(PopStateEvent)>::new(move |event: PopStateEvent| {
        act(read(&event.state()));
    });
    listen("popstate", act.into_js_value());
}

/// Leaves scrolling to the browser again when the page is left or loaded anew.
pub fn remember_scroll() {
    let act = Closure::<dyn FnMut()>::new(|| {
        if let Some(history) = history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Auto);
        }
    });
    listen("pagehide", act.into_js_value());
    // The place of a page that is left by going back is known only while it is shown.
    let act = Closure::<dyn FnMut()>::new(|| {
        if let Some(history) = history() {
            remember(&history, None);
        }
    });
    listen("scrollend", act.into_js_value());
}

fn remember(history: &History, followed: Option<(&str, f64)>) {
    let state = js_sys::Object::new();
    let scroll = window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0);
    let followed = match followed {
        Some((href, below)) => {
            let _ = Reflect::set(&state, &BELOW.into(), &below.into());
            JsValue::from_str(href)
        }
        None => history.state().ok().and_then(|state| followed_in(&state)).unwrap_or(JsValue::NULL),
    };
    let _ = Reflect::set(&state, &"scroll".into(), &scroll.into());
    let _ = Reflect::set(&state, &"followed".into(), &followed);
    let _ = history.replace_state_with_url(&state, "", None);
}

fn read(state: &JsValue) -> Entry {
    let number = |key: &str| Reflect::get(state, &key.into()).ok()?.as_f64();
    let followed = followed_in(state).and_then(|followed| followed.as_string());
    Entry { scroll: number("scroll").unwrap_or(0.0), followed, below: number(BELOW) }
}

fn followed_in(state: &JsValue) -> Option<JsValue> {
    Reflect::get(state, &"followed".into()).ok()
}

fn listen(event: &str, act: JsValue) {
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback(event, act.unchecked_ref());
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn history() -> Option<History> {
    window()?.history().ok()
}
