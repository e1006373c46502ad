//! The menu of narrow screens.

use super::query::element;

/// Closes the menu; nothing happens where it is not open, or not known.
pub fn close_menu() {
    if let Some(menu) = element("#menu") {
        let _ = menu.hide_popover();
    }
}
