//! How large the grid of the programme is. The address keeps it, as nothing is stored without a
//! favourite.

use leptos::{prelude::*, web_sys::HtmlElement};

use crate::browser;

use super::state::App;

/// The days, once they were shown as a grid.
const GRID: &str = ".days[data-zoom]";
/// What the address says of a grid that is smaller or larger, each by the number of its step.
const CHOSEN: [&str; 2] = ["zoom=0", "zoom=2"];

fn step() -> &'static str {
    let chosen = CHOSEN.into_iter().find(|pair| browser::has_session_param(pair));
    chosen.map_or("1", |pair| &pair["zoom=".len()..])
}

/// Shows the days as large as the address says.
pub(super) fn show(days: &HtmlElement) {
    let _ = days.dataset().set("zoom", step());
}

fn choose(step: &str) {
    for pair in CHOSEN {
        browser::set_session_param(pair, pair.ends_with(step));
    }
    if let Some(days) = browser::element(GRID) {
        show(&days);
    }
}

/// Beside the layouts; the styles show it where the grid is chosen.
#[component]
pub(super) fn ZoomSlider(app: App) -> impl IntoView {
    let zoom = move |event| choose(&event_target_value(&event));
    view! {
        <label class="zoom">
            {app.site.words().grid_size}
            <input type="range" max="2" value=step() on:input=zoom/>
        </label>
    }
}
