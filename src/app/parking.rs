//! The days of the programme stay in the document, hidden, while somebody reads another page:
//! going there and back is how a long programme is read.

use crate::{
    browser,
    route::Route,
    view::{PARKED, Scene},
};

const DAYS: &str = ".days";
const PARKED_DAYS: &str = "[data-parked]";

/// Before another page is drawn: the days stay, and remember whose they are.
pub(super) fn leave(scene: &Scene) {
    if scene.address.route == Route::Programme
        && let Some(days) = browser::element(DAYS)
    {
        browser::set_hidden(&days, true);
        let _ = days.set_attribute(PARKED, &scene.address.path());
    }
}

/// Whether the days of this page are parked. Those in another language are taken away.
pub(super) fn holds(scene: &Scene) -> bool {
    if scene.address.route != Route::Programme {
        return false;
    }
    let days = browser::element(PARKED_DAYS);
    let whose = days.and_then(|days| days.get_attribute(PARKED));
    let fits = whose == Some(scene.address.path());
    if !fits {
        clear();
    }
    fits
}

/// What is parked is no longer true.
pub(super) fn clear() {
    if let Some(days) = browser::element(PARKED_DAYS) {
        days.remove();
    }
}

/// After the programme was drawn: its days are part of it again.
pub(super) fn back(scene: &mut Scene) {
    if scene.days_stand
        && let Some(days) = browser::element(PARKED_DAYS)
    {
        let _ = days.remove_attribute(PARKED);
    }
    scene.days_stand = false;
}
