use leptos::prelude::*;

use crate::{
    app::{
        drawn::{Markup, drawn},
        favourites::MyProgramme,
        state::{App, MORE_RESULTS, SearchState},
        ui::{Item, List, When, effect, on_press},
    },
    event::Id,
    markup::el,
    present::Layout,
    view::{Scene, search_hit},
};

use super::{chips::FilterChips, nothing_found::NothingFound, rounds::Rounds};

/// The filters that are set, the sessions that were found, and what else stands in place of
/// the days.
#[component]
pub(super) fn Results(app: App) -> impl IntoView {
    let search = app.search;
    // New entries have to show whether they are favourites.
    effect(move || {
        search.filters.track();
        search.limit.track();
        app.favourites.mark_soon("#search-results");
    });
    view! {
        <FilterChips app/>
        <When is=move || search.finds_something()><Hits app/></When>
        <When is=move || search.finds_nothing()><NothingFound app/></When>
        <When is=move || search.shows(Layout::Mine)><MyProgramme app/></When>
        <When is=move || search.shows(Layout::Rounds)><Rounds app/></When>
    }
}

#[component]
fn Hits(app: App) -> impl IntoView {
    let search = app.search;
    let words = app.site.words();
    let hits = move || {
        let hit = |session: Id| {
            Item::new(session.clone(), move || {
                view! { <article use:drawn=hit(app, session)></article> }.into_any()
            })
        };
        sessions(&app.site.scene(), search).into_iter().map(hit).collect()
    };
    let is_more = move || {
        let limit = search.limit.get();
        limit >= MORE_RESULTS && search.count_results() > limit
    };
    view! {
        <section class="search-hits">
            <h2 class="visually-hidden">{words.hits}</h2>
            <List items=hits/>
            <When is=is_more>
                <p>
                    <button class="button more-results" type="button" on:click=on_press(move || search.show_more())>
                        {words.more_hits}
                    </button>
                </p>
            </When>
        </section>
    }
}

/// Ids of the sessions to draw, best first.
fn sessions(scene: &Scene, search: SearchState) -> Vec<Id> {
    let limit = search.limit.get();
    search.results.with(|results| {
        let positions = results.iter().flat_map(|results| &results.sessions).take(limit);
        let sessions = positions.filter_map(|position| scene.event.sessions.get(*position));
        sessions.map(|session| session.id.clone()).collect()
    })
}

/// A session with the words that were found marked, and the runs that the filters leave.
fn hit(app: App, session: Id) -> Markup {
    Markup::new(move || {
        let words = app.search.results.with(|results| {
            results.as_ref().map(|results| results.words.clone()).unwrap_or_default()
        });
        // It says what runs now, and how long.
        app.site.clock.track();
        let (scene, filters) = (app.site.scene(), app.search.filters.get());
        let session = scene.event.session(&session);
        let hit = session.map(|session| search_hit(&scene, session, &filters, &words));
        hit.unwrap_or_else(|| el("article.entry"))
    })
}
