//! Giving something away: my programme as a calendar or an address, a text to paste.

use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, Freshness},
    export::{calendar_data_url, calendar_of_runs},
    i18n::{Words, fill},
    present::page_title,
};

use super::state::App;

/// Saves the kept runs as a calendar, a part of the event's own, with reminders: minutes before
/// each, if the visitor wants any.
pub(super) fn save_calendar(app: App, reminder: Option<usize>) {
    spawn_local(async move {
        let scene = app.site.scene_now();
        let url = app.site.base() + &scene.address.file("event.ics");
        let words = words(app);
        let Ok(whole) = browser::fetch_bytes(&url, Freshness::Checked).await else {
            return app.favourites.show_note(words.plan_no_calendar);
        };
        let whole = String::from_utf8(whole).unwrap_or_default();
        let id = &scene.event.id;
        match calendar_of_runs(&whole, id, &app.favourites.runs(), reminder) {
            Some(part) => browser::save(&format!("{id}.ics"), &calendar_data_url(&part)),
            None => app.favourites.show_note(words.plan_no_times),
        }
    });
}

/// Copies a text that stands in the page.
pub(super) fn copy_text(app: App, text: String) {
    spawn_local(async move {
        let is_copied = browser::copy_text(&text).await;
        let words = words(app);
        let said = if is_copied { words.copied_text } else { words.not_copied_text };
        app.favourites.show_note(&fill(said, &text));
    });
}

/// Offers the address of the page to other apps, or copies it.
pub(super) fn share_page(app: App) {
    let scene = app.site.scene_now();
    let title = page_title(&scene.event, &scene.address);
    let address = browser::whole_address(&(app.site.base() + &scene.address.path()));
    spawn_local(async move {
        if !browser::share(&title, &address).await {
            copy_text(app, address);
        }
    });
}

/// Copies the address of my programme.
pub(super) fn copy_address(app: App) {
    let address = app.favourites.address();
    spawn_local(async move {
        let is_copied = browser::copy_text(&address).await;
        let words = words(app);
        app.favourites.show_note(if is_copied { words.copied } else { words.not_copied });
    });
}

fn words(app: App) -> &'static Words {
    app.site.words()
}
