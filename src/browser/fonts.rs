//! Fonts that arrived too late for the first paint (`public/start.js`).

use super::page::dispatch;

/// Shows them from now on: the page is about to change anyway.
pub fn show_late_fonts() {
    dispatch("treffpunkt:page");
}
