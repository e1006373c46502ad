//! Going from one page to the next in one movement.

use super::query::element;

const CAME: &str = "data-came";

/// Lets the page that was drawn come up (how, the styles say). A movement begins anew only
/// where its name is another one, so there are two.
///
/// Browsers can move from the picture of an old page to a new one too, but make both whole
/// for it, which takes a slow phone longer than the new page itself.
pub fn come_up() {
    if let Some(main) = element("#main") {
        let again = main.get_attribute(CAME).is_some_and(|came| came == "up");
        let _ = main.set_attribute(CAME, if again { "again" } else { "up" });
    }
}

/// Lets no movement go on: whoever comes back finds everything where it was.
pub fn be_still() {
    if let Some(main) = element("#main") {
        let _ = main.remove_attribute(CAME);
    }
}
