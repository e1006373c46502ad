//! Times of the reader's own place, where it is elsewhere than the event's.

use leptos::prelude::*;

use crate::browser;

use super::{live::change, parking, state::App};

/// What the address says then.
const OWN: &str = "zone=own";

/// When the app begins: the address may ask for it.
pub(super) fn begin(app: &App) {
    if browser::visit_has(OWN) {
        set(app, true);
    }
}

/// After the page was drawn anew: the button is shown where it makes a difference.
pub(super) fn refresh(app: &App) {
    let differs = app.scene.with_untracked(|scene| {
        let starts = scene.event.runs().filter_map(|(_, run)| run.start.as_ref());
        starts
            .into_iter()
            .any(|start| browser::ahead_of_utc(start.epoch_seconds()) != start.offset_minutes())
    });
    for button in browser::all("[data-do=zone]") {
        browser::set_hidden(&button, !differs);
    }
}

/// Somebody has pressed the button.
pub(super) fn toggle(app: &App) {
    let is_own = app.scene.with_untracked(|scene| scene.ahead.is_some());
    browser::set_visit(OWN, !is_own);
    set(app, !is_own);
}

fn set(app: &App, is_own: bool) {
    parking::clear();
    change(app, |scene| scene.ahead = is_own.then_some(browser::ahead_of_utc));
}
