//! What has to be done whenever a page was drawn.

use crate::browser;

use super::{lightbox, live, plan, search, state::App, zone};

/// Brings the page's controls and live parts up to date.
pub(super) fn redrawn(app: &App) {
    search::refresh(app);
    plan::refresh(app);
    zone::refresh(app);
    lightbox::refresh(app);
    live::mark_now(app);
    browser::show_webcal();
}
