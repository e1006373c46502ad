use leptos::prelude::*;

use crate::{
    app::{
        drawn::{Markup, drawn},
        state::App,
    },
    markup::el,
    view,
};

/// What the visitor keeps before and after the session that is shown.
#[component]
pub(in crate::app) fn KeptNeighbours(app: App) -> impl IntoView {
    let row = Markup::new(move || {
        let runs = app.favourites.plan.get().runs;
        view::kept_neighbours(&app.site.scene(), &runs).unwrap_or_else(|| el("div"))
    });
    view! { <div use:drawn=row></div> }
}
