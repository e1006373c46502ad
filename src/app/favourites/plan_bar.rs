use leptos::prelude::*;

use crate::{
    app::{
        state::App,
        ui::{Item, List, When, on_press},
    },
    route::Route,
};

use super::swaps::{swap_item, swaps_of_run};

/// The line at the foot of the window: what has become of a run, and the way to all that are
/// kept. It stands in a status, so screen readers say it.
#[component]
pub(in crate::app) fn PlanBar(app: App) -> impl IntoView {
    view! {
        <When is=move || app.favourites.note.with(Option::is_some)>
            <Bar app/>
        </When>
    }
}

#[component]
fn Bar(app: App) -> impl IntoView {
    let favourites = app.favourites;
    let words = app.site.words();
    let lines = move || {
        let note = favourites.note.get().unwrap_or_default();
        let line =
            |line: String| Item::new(line.clone(), move || view! { <p>{line}</p> }.into_any());
        note.lines.into_iter().map(line).collect()
    };
    let swaps = move || {
        let Some(run) = favourites.note.get().and_then(|note| note.run) else { return Vec::new() };
        let runs = favourites.plan.get().runs;
        let swaps = swaps_of_run(&app.site.scene(), &runs, &run);
        swaps.into_iter().map(|swap| swap_item(app, swap)).collect()
    };
    let href = Signal::derive(move || app.site.scene().href(Route::Programme) + "?layout=mine");
    let link = Signal::derive(move || {
        format!("{} ({})", words.my_programme, favourites.plan.get().runs.len())
    });
    view! {
        <div class="plan-bar-inner">
            <List items=lines/>
            <p class="plan-bar-acts">
                <List items=swaps/>
                <a href=href prop:textContent=link></a>
                <button
                    class="button-quiet"
                    type="button"
                    on:click=on_press(move || favourites.hide_note())
                >
                    {words.close}
                </button>
            </p>
        </div>
    }
}
