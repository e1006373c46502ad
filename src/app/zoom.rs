//! How large the grid of the programme is. The address keeps it, as nothing is stored without a
//! favourite.

use leptos::{prelude::*, web_sys::HtmlElement};

use crate::browser;

use super::state::App;

/// The days, once they were shown as a grid.
const GRID: &str = ".days[data-zoom]";
/// The steps that the address says, and how: the one between needs no word.
const CHOSEN: [(&str, &str); 2] = [("0", "zoom=0"), ("2", "zoom=2")];

fn step() -> &'static str {
    let chosen = CHOSEN.iter().find(|(_, pair)| browser::has_session_param(pair));
    chosen.map_or("1", |(step, _)| step)
}

/// Shows the days as large as the address says.
pub(super) fn show(days: &HtmlElement) {
    let _ = days.dataset().set("zoom", step());
}

fn choose(step: &str) {
    for (one, pair) in CHOSEN {
        browser::set_session_param(pair, one == step);
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
