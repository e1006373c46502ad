//! The search panel. It looks as the page has drawn it (`view::part::static_search_panel`), and
//! takes its place.

use leptos::prelude::*;

use crate::{
    app::{
        state::App,
        ui::{Item, List, When, effect, on_press},
        zone::ZoneToggle,
        zoom::ZoomSlider,
    },
    browser,
    present::{Layout, QUERY, layouts},
    route::Route,
    view::layout_name,
};

use super::{filter_dialog::FilterDialog, results::Results};

#[component]
pub(in crate::app) fn SearchPanel(app: App) -> impl IntoView {
    let is_programme = app.site.scene_now().address.route == Route::Programme;
    view! {
        <div class="search-panel-controls">
            {is_programme.then(|| view! { <SearchField app/> })}
            <FilterDialog app/>
            {is_programme.then(|| view! { <Layouts app/> })}
        </div>
        <p class="search-panel-count" role="status" prop:textContent=app.search.count></p>
        <div class="search-results" id="search-results">
            <Results app/>
        </div>
    }
}

/// The field for words. Its form leads nowhere: results come while the visitor types.
#[component]
fn SearchField(app: App) -> impl IntoView {
    let search = app.search;
    effect(move || {
        let query = search.filters.get().query;
        // Setting the value moves the cursor: not while the visitor types it.
        browser::set_field("#search-words", &query);
    });
    let typed = search.filters.get_untracked().query;
    let type_in = move |event| {
        let query = event_target_value(&event).trim().to_owned();
        search.choose(|filters| filters.query = query);
    };
    let label = app.site.words().search_in;
    view! {
        <form class="search-panel-form" method="dialog">
            <label for="search-words">{label}</label>
            <input
                class="search-panel-words"
                id="search-words"
                type="search"
                role="searchbox"
                name=QUERY
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                value=typed
                on:input=type_in
            />
        </form>
    }
}

/// How the programme can be shown.
#[component]
fn Layouts(app: App) -> impl IntoView {
    let buttons = move || {
        let button = |layout: Layout| {
            Item::new(layout.name(), move || view! { <LayoutButton app layout/> }.into_any())
        };
        layouts(&app.site.event()).into_iter().map(button).collect()
    };
    view! {
        <div class="layouts">
            <List items=buttons/>
            <ZoomSlider app/>
            <When is=move || app.site.event().has_times()>
                <ZoneToggle app/>
            </When>
        </div>
    }
}

#[component]
fn LayoutButton(app: App, layout: Layout) -> impl IntoView {
    let name = layout_name(app.site.words(), layout);
    let is_shown = Signal::derive(move || (app.search.layout.get() == layout).to_string());
    let show = on_press(move || {
        app.favourites.hide_note();
        app.search.show_layout(layout);
    });
    view! {
        <button class="layout" type="button" value=layout.name() aria-pressed=is_shown on:click=show>
            {name}
        </button>
    }
}
