//! Empty cells of exported tables (`""`, `[""]`, `{"de": ""}`), which count as left out.

use super::{guard::Guard, json::Json};

/// Whether a value is null or an empty cell, and so left out.
pub fn is_left_out(key: &str, value: &Json) -> bool {
    *value == Json::Null || (!decides(key) && is_blank(value))
}

/// Whether this is an empty cell of a table, or has nothing but such.
pub fn is_blank(json: &Json) -> bool {
    match json {
        Json::Text(text) => text.trim().is_empty(),
        Json::List(items) => !items.is_empty() && items.iter().all(is_blank),
        Json::Object(entries) => {
            let mut known = entries.iter().filter(|(key, _)| !key.starts_with('_')).peekable();
            let is_blank = |(key, value): &(String, Json)| !decides(key) && is_blank(value);
            known.peek().is_some() && known.all(is_blank)
        }
        _ => false,
    }
}

/// Whether a key decides if something is published, or takes place: that is never guessed.
fn decides(key: &str) -> bool {
    matches!(key, "is" | "state" | "confirmed") || Guard::ALL.iter().any(|guard| guard.key() == key)
}
