//! Times of the visitor's own place, where it is elsewhere than the event.

use leptos::prelude::*;

use crate::{
    browser::{self, utc_offset_minutes},
    event::{Event, Timestamp},
};

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
        scene.visitor_offset = is_own.then_some(utc_offset_minutes);
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

/// Whether the visitor's clock differs from the event's when any run begins or ends.
fn differs(event: &Event) -> bool {
    let is_other = |stamp: &Option<Timestamp>| {
        let stamp = stamp.as_ref();
        stamp.is_some_and(|at| utc_offset_minutes(at.epoch_seconds()) != at.offset_minutes())
    };
    event.runs().any(|(_, run)| is_other(&run.start) || is_other(&run.end))
}
