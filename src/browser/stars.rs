//! The buttons of a page that keep runs.

use super::query::all;

const PRESSED: &str = "aria-pressed";

/// Shows which runs are kept, by their ids.
pub fn show_stars(ids: &[String]) {
    for button in all("[data-do=star][aria-pressed=true]") {
        let id = button.get_attribute("data-value").unwrap_or_default();
        if !ids.contains(&id) {
            let _ = button.set_attribute(PRESSED, "false");
        }
    }
    for id in ids {
        for button in all(&format!("[data-do=star][data-value=\"{id}\"]")) {
            let _ = button.set_attribute(PRESSED, "true");
        }
    }
}
