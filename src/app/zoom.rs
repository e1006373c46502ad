//! How large the grid of the programme is. The address keeps it, as nothing is stored without a
//! favourite.

use leptos::{prelude::*, web_sys::HtmlElement};

use crate::browser;

use super::{grid, state::App};

/// The steps, as the address says them.
const STEPS: [&str; 3] = ["zoom=0", "zoom=1", "zoom=2"];
/// The step that the address does not need to say.
const USUAL: usize = 1;

fn step() -> usize {
    STEPS.iter().position(|pair| browser::has_session_param(pair)).unwrap_or(USUAL)
}

/// Shows the days as large as the address says.
pub(super) fn show(days: &HtmlElement) {
    let _ = days.dataset().set("zoom", &step().to_string());
}

fn choose(chosen: &str) {
    for (step, pair) in STEPS.iter().enumerate() {
        browser::set_session_param(pair, step != USUAL && step.to_string() == chosen);
    }
    if let Some(days) = browser::element(grid::DAYS) {
        show(&days);
    }
}

#[component]
pub(super) fn ZoomSlider(app: App) -> impl IntoView {
    let zoom = move |event| choose(&event_target_value(&event));
    view! {
        <label class="zoom">
            {app.site.words().grid_size}
            <input type="range" min="0" max="2" value=step().to_string() on:input=zoom/>
        </label>
    }
}
