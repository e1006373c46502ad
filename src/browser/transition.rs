//! The movement from one page to the next.

use super::query::element;

const CAME: &str = "data-came";

/// Lets the page that was drawn come in (how, the styles say). An animation begins anew only
/// if its name is another one, so there are two.
///
/// View transitions of the browsers make pictures of both pages first, which takes a slow
/// phone longer than the new page itself.
pub fn animate_in() {
    if let Some(main) = element("#main") {
        let again = main.get_attribute(CAME).is_some_and(|came| came == "up");
        let _ = main.set_attribute(CAME, if again { "again" } else { "up" });
    }
}

/// Ends the movement: a visitor who goes back finds everything where it was.
pub fn cancel_animation() {
    if let Some(main) = element("#main") {
        let _ = main.remove_attribute(CAME);
    }
}
