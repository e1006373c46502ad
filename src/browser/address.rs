//! The address of the page: path, query and fragment.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{UrlSearchParams, Window};

/// Parameters of the query that belong to the visit rather than to a page: what a partner has
/// chosen (`public/head.js`), and what the visitor has.
const SESSION_PARAMS: [&str; 11] = [
    "accent",
    "background",
    "embed",
    "frame",
    "heading",
    "links",
    "now",
    "search",
    "theme",
    "zone",
    "zoom",
];

/// What precedes the ids in the fragment of the address of a shared programme.
pub const SHARED: &str = "plan=";

/// The path of the address, as the browser encodes it.
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// The path that a relative link leads to from here, as the browser encodes it.
pub fn resolve(link: &str) -> Option<String> {
    let here = window()?.location().href().ok()?;
    web_sys::Url::new_with_base(link, &here).ok().map(|url| url.pathname())
}

/// The part of the query that belongs to the visit, as it is written: `?embed&theme=dark`,
/// or nothing.
pub fn session_query() -> String {
    let query = query();
    let pairs = query.trim_start_matches('?').split('&');
    let belongs =
        |pair: &&str| SESSION_PARAMS.contains(&pair.split('=').next().unwrap_or_default());
    let mut kept = String::new();
    for pair in pairs.filter(belongs) {
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

/// The fragment without its `#`.
pub fn fragment() -> String {
    hash().trim_start_matches('#').to_owned()
}

fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The fragment of a shared programme, with the `#`: it stays when the query changes. A place
/// in the page does not, for it may be hidden then.
fn shared() -> String {
    if fragment().starts_with(SHARED) { hash() } else { String::new() }
}

/// Takes the fragment out of the address.
pub fn drop_fragment() {
    if !fragment().is_empty() {
        replace(&(path() + &query()));
    }
}

/// Puts a fragment into the address.
pub fn set_fragment(fragment: &str) {
    replace(&with_fragment(fragment));
}

/// The address of the page with another fragment.
pub(super) fn with_fragment(fragment: &str) -> String {
    format!("{}{}#{fragment}", path(), query())
}

/// Whether the query has this pair about the visit.
pub fn has_session_param(pair: &str) -> bool {
    query().trim_start_matches('?').split('&').any(|one| one == pair)
}

/// Puts a pair about the visit in the query, or takes it out.
pub fn set_session_param(pair: &str, is_set: bool) {
    let query = query();
    let others = query.trim_start_matches('?').split('&').filter(|one| *one != pair);
    let pairs: Vec<_> =
        others.chain(is_set.then_some(pair)).filter(|one| !one.is_empty()).collect();
    let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
    replace(&(path() + &query + &shared()));
}

/// Sets what of the query does not belong to the visit.
pub fn set_query(pairs: &[(&str, &str)]) {
    let Ok(written) = UrlSearchParams::new() else { return };
    for (key, value) in pairs {
        written.append(key, value);
    }
    let mut url = path() + &session_query();
    if !pairs.is_empty() {
        url.push(if url.chars().any(|letter| letter == '?') { '&' } else { '?' });
        url.push_str(&String::from(written.to_string()));
    }
    replace(&(url + &shared()));
}

/// The whole address of a path of this origin.
pub fn whole_address(path: &str) -> String {
    let origin = window().and_then(|window| window.location().origin().ok());
    origin.unwrap_or_default() + path
}

/// The address of the page, without its origin.
pub fn current_address() -> String {
    path() + &query() + &hash()
}

/// Loads another address.
pub fn load(url: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(url);
    }
}

/// Changes the address of this entry of the history, which keeps its state.
fn replace(url: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(url));
    }
}

fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

fn window() -> Option<Window> {
    web_sys::window()
}
