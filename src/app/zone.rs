//! Times of the visitor's own place, where it is elsewhere than the event.

use leptos::prelude::*;

use crate::{browser, event::Event};

use super::{state::App, state::SiteState, ui::on_press};

/// How the address says it.
const OWN: &str = "zone=own";

/// When the app starts: the address may ask for it.
pub(super) fn start(site: SiteState) {
    if browser::has_session_param(OWN) {
        set(site, true);
    }
}

/// Changes between the times of the event and the visitor's own.
pub(super) fn toggle(site: SiteState) {
    let is_own = site.scene_now().visitor_offset.is_some();
    browser::set_session_param(OWN, !is_own);
    set(site, !is_own);
}

fn set(site: SiteState, is_own: bool) {
    site.change(|scene| {
        scene.visitor_offset = is_own.then_some(browser::utc_offset_minutes);
    });
}

/// The button for it, where it makes a difference.
#[component]
pub(super) fn ZoneToggle(app: App) -> impl IntoView {
    let site = app.site;
    let is_useless = Signal::derive(move || !differs(&site.event()));
    let is_own = Signal::derive(move || site.scene().visitor_offset.is_some().to_string());
    let name = site.words().own_zone;
    view! {
        <button
            class="layout zone-toggle"
            type="button"
            aria-pressed=is_own
            prop:hidden=is_useless
            on:click=on_press(move || toggle(site))
        >
            {name}
        </button>
    }
}

/// Whether the visitor's clock differs from the event's at the beginning of any run.
fn differs(event: &Event) -> bool {
    let starts = event.runs().filter_map(|(_, run)| run.start.as_ref());
    starts
        .into_iter()
        .any(|start| browser::utc_offset_minutes(start.epoch_seconds()) != start.offset_minutes())
}
