//! Giving somebody's own programme away: as a calendar, as an address.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser,
    export::{calendar_data_url, calendar_of_runs},
    i18n::fill,
};

use super::{plan::tell, state::App};

/// Saves the kept runs as a calendar: a part of the event's own.
pub(super) fn calendar(app: &App) {
    let app = app.clone();
    spawn_local(async move {
        let url = format!("{}event.ics", app.base);
        let (id, words) = app.scene.with_untracked(|scene| (scene.event.id.clone(), scene.words()));
        let Ok(whole) = browser::load_event(&url, None).await else {
            return tell(&app, words.plan_no_calendar);
        };
        let whole = String::from_utf8(whole).unwrap_or_default();
        let runs = app.planning.plan.with_untracked(|plan| plan.runs.clone());
        match calendar_of_runs(&whole, &id, &runs) {
            Some(part) => browser::save(&format!("{id}.ics"), &calendar_data_url(&part)),
            None => tell(&app, words.plan_no_times),
        }
    });
}

/// Copies a text that stands in the page.
pub(super) fn copy_text(app: &App, text: &str) {
    let (app, text) = (app.clone(), text.to_owned());
    spawn_local(async move {
        let copied = browser::copy_text(&text).await;
        let words = app.scene.with_untracked(|scene| scene.words());
        tell(&app, &fill(if copied { words.copied_text } else { words.not_copied_text }, &text));
    });
}

/// Copies the address of the kept runs.
pub(super) fn copy(app: &App) {
    let app = app.clone();
    spawn_local(async move {
        let copied = browser::copy_field("#plan-address").await;
        let words = app.scene.with_untracked(|scene| scene.words());
        tell(&app, if copied { words.copied } else { words.not_copied });
    });
}
