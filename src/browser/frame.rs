//! Whether the page stands in somebody else's.

/// The page was asked for with `?embed`.
pub fn is_embedded() -> bool {
    super::page::html().is_some_and(|html| html.dataset().get("embed").is_some())
}
