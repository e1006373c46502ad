//! The file with which the app begins where `event.json` takes long to load.

use crate::event::Event;

use super::assets::hashed_path;

/// An `event.json` of this many bytes takes a while to load (as in `public/head.js` and
/// `src/browser/page.rs`).
const LARGE: usize = 160_000;

/// The outline of an event, with its path, if `event.json` takes long to load and the outline
/// does not.
pub(super) fn outline_file(event: &Event, whole: usize) -> Option<(String, Vec<u8>)> {
    if whole < LARGE {
        return None;
    }
    let outline = serde_json::to_vec(&event.clone().outline()).ok()?;
    // Both are loaded, one after the other.
    let is_much_less = outline.len() < whole / 4 * 3;
    is_much_less.then(|| (hashed_path("outline", "json", &outline), outline))
}
