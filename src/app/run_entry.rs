use leptos::prelude::Track;

use crate::{event::Id, markup::el, view::brief_entry};

use super::{drawn::Markup, state::App};

/// A run with its session, briefly, with a heading of this level.
pub(super) fn run_entry(app: App, run: Id, level: u8) -> Markup {
    Markup::new(move || {
        // It says what runs now, and how long.
        app.site.clock.track();
        let entry = brief_entry(&app.site.scene(), &run, level);
        entry.unwrap_or_else(|| el("article.entry"))
    })
}
