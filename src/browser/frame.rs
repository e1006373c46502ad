//! Whether the page stands in a partner's.

use super::page::html;

/// The page was asked for with `?embed` or `?frame`.
pub fn is_embedded() -> bool {
    html().is_some_and(|html| html.dataset().get("embed").is_some())
}

/// Tells `public/head.js` what the visitor keeps, for the link to the page as a whole.
pub fn set_kept(ids: &str) {
    if let Some(html) = html().filter(|_| is_embedded()) {
        let _ = html.dataset().set("kept", ids);
    }
}
