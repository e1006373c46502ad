//! What this browser stores for the site, where it lets the site store anything.

use web_sys::Storage;

/// The text that is stored under a name.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Stores a text under a name, or removes it if it is empty; `false` where the browser does
/// not allow it, as in private windows and sandboxed frames.
pub fn store(name: &str, text: &str) -> bool {
    let done = storage().map(|storage| match text {
        "" => storage.remove_item(name),
        _ => storage.set_item(name, text),
    });
    matches!(done, Some(Ok(())))
}

/// Whether the browser lets the site store anything.
pub fn can_store() -> bool {
    storage().is_some()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
