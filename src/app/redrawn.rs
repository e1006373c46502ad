//! What has to be done whenever a page was drawn.

use crate::{browser, present::Choices};

use super::{lightbox, live, plan, search, state::App, zone};

/// Brings the page's controls and live parts up to date, with this chosen.
pub(super) fn redrawn(app: &App, choices: Choices) {
    search::refresh(app, choices);
    plan::refresh(app);
    zone::refresh(app);
    lightbox::refresh(app);
    live::mark_now(app);
    browser::show_webcal();
}
