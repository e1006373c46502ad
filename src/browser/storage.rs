//! What this browser keeps for the site, where it lets the site keep anything.

use web_sys::Storage;

/// What was kept under a name.
pub fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a text under a name, or forgets it if it is empty; `false` where the browser does
/// not allow it, as in private windows and sandboxed frames.
pub fn keep(name: &str, text: &str) -> bool {
    let done = storage().map(|storage| match text {
        "" => storage.remove_item(name),
        _ => storage.set_item(name, text),
    });
    matches!(done, Some(Ok(())))
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
