use leptos::prelude::*;

use crate::{
    app::{
        drawn::drawn,
        state::App,
        ui::{Item, List, When, on_press},
    },
    i18n::fill,
    markup::Node,
    present::{Facet, Filters},
    view::{Scene, facet_value},
};

use super::filter_dialog::named;

/// The filters that are set, each as a button that takes it out.
#[component]
pub(super) fn FilterChips(app: App) -> impl IntoView {
    let selected = move || selected(&app.site.scene(), &app.search.filters.get());
    let chips = move || {
        let chip = |(facet, value): (Facet, String)| {
            let key = format!("{} {value}", facet.name());
            Item::new(key, move || view! { <li><Chip app facet value/></li> }.into_any())
        };
        selected().into_iter().map(chip).collect()
    };
    view! {
        <When is=move || !selected().is_empty()>
            <ul class="filter-chips"><List items=chips/></ul>
        </When>
    }
}

/// The filters that have a name: an address may have others.
fn selected(scene: &Scene, filters: &Filters) -> Vec<(Facet, String)> {
    let mut selected = filters.selected.clone();
    selected.retain(|(facet, value)| !name_of(scene, *facet, value).is_empty());
    selected
}

fn name_of(scene: &Scene, facet: Facet, value: &str) -> String {
    Node::from(facet_value(scene, facet, value)).plain()
}

#[component]
fn Chip(app: App, facet: Facet, value: String) -> impl IntoView {
    let name = named(app, facet, value.clone());
    let scene = app.site.scene_now();
    let label = fill(scene.words().take_filter_out, &name_of(&scene, facet, &value));
    let take_out = on_press(move || app.search.take_out(facet, &value));
    view! {
        <button class="filter-chip" type="button" aria-label=label on:click=take_out>
            <span use:drawn=name></span>
        </button>
    }
}
