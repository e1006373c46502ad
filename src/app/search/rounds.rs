use leptos::prelude::*;

use crate::{
    app::{
        drawn::drawn,
        run_entry::run_entry,
        state::App,
        ui::{Item, List, When},
    },
    event::Id,
    i18n::fill,
    present::{Entry, Filters, rounds, run_matches},
    view::Scene,
};

use super::nothing_found::NothingFound;

/// Round by round what is held several times, as far as the filters leave it.
#[component]
pub(super) fn Rounds(app: App) -> impl IntoView {
    let rounds = move || runs_by_round(&app.site.scene(), &app.search.filters.get());
    // What the filters leave may be held once only.
    let is_none = move || rounds().iter().all(Vec::is_empty) && !app.search.finds_nothing();
    let sections = move || {
        let numbered = rounds().into_iter().enumerate().filter(|(_, runs)| !runs.is_empty());
        let section = |(number, runs): (usize, Vec<Id>)| {
            let key = format!("{number} {}", runs.join(" "));
            Item::new(key, move || view! { <Round app number runs/> }.into_any())
        };
        numbered.map(section).collect()
    };
    view! {
        <List items=sections/>
        <When is=is_none><NothingFound app/></When>
    }
}

#[component]
fn Round(app: App, number: usize, runs: Vec<Id>) -> impl IntoView {
    let title = fill(app.site.words().round, &(number + 1).to_string());
    let entries = runs
        .into_iter()
        .map(|run| view! { <article use:drawn=run_entry(app, run, 3)></article> }.into_any());
    view! {
        <section class="plan-list">
            <h2 class="plan-title">{title}</h2>
            <div class="plan-entries">{entries.collect::<Vec<_>>()}</div>
        </section>
    }
}

/// The ids of the runs of each round that the filters leave.
fn runs_by_round(scene: &Scene, filters: &Filters) -> Vec<Vec<Id>> {
    let event = &scene.event;
    let is_left = |entry: &&Entry| {
        entry.runs.iter().any(|one| run_matches(event, entry.session, one.run, filters))
    };
    let ids = |entries: &Vec<Entry>| {
        let runs = entries.iter().filter(is_left).flat_map(|entry| &entry.runs);
        runs.map(|one| one.run.id.clone()).collect()
    };
    rounds(event).iter().map(ids).collect()
}
