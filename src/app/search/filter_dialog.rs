use leptos::{attr::custom::custom_attribute, prelude::*};

use crate::{
    app::{
        drawn::{Markup, drawn},
        state::App,
        ui::{Item, List, When, on_press},
    },
    event::Event,
    i18n::fill,
    present::{Counts, Facet, Facets, filter_counts, listing, listing_facets, programme_facets},
    route::Route,
    view::{facet_name, facet_value},
};

/// The button that opens the filters, and the filters; nothing where there is nothing to
/// choose from.
#[component]
pub(super) fn FilterDialog(app: App) -> impl IntoView {
    let words = app.site.words();
    let route = app.site.scene_now().address.route.clone();
    let facets = {
        let route = route.clone();
        Memo::new(move |_| facets(&app.site.event(), &route))
    };
    let counts = Memo::new(move |_| {
        let filters = app.search.filters.get();
        let count = || filter_counts(&app.site.event(), &route, &filters, &facets.get());
        app.search.is_choosing.get().then(count).unwrap_or_default()
    });
    let result = move || match app.search.count_left() {
        Some(left) => fill(words.show_number, &left.to_string()),
        None => words.show_result.to_owned(),
    };
    let groups = move || {
        let group = |(facet, _): &(Facet, Vec<String>)| {
            let facet = *facet;
            Item::new(facet.name(), move || view! { <Group app facets counts facet/> }.into_any())
        };
        facets.with(|facets| facets.iter().map(group).collect())
    };
    view! {
        <When is=move || facets.with(|facets| !facets.is_empty())>
            <button
                class="button-quiet filter-open"
                type="button"
                aria-haspopup="dialog"
                on:click=on_press(move || app.search.open_filters())
            >
                {words.filter}
            </button>
            <dialog
                class="filter-dialog"
                id="filters"
                aria-labelledby="filters-title"
                {..custom_attribute("closedby", "any")}
            >
                <form method="dialog">
                    <h2 class="filter-dialog-title" id="filters-title">{words.filter}</h2>
                    <div class="filter-dialog-groups"><List items=groups/></div>
                    <p class="filter-dialog-end">
                        <button class="button" prop:textContent=result></button>
                        <button
                            class="button-quiet"
                            type="button"
                            on:click=on_press(move || app.search.show_everything())
                        >
                            {words.show_everything}
                        </button>
                    </p>
                </form>
            </dialog>
        </When>
    }
}

/// The facets of a page and their values.
fn facets(event: &Event, route: &Route) -> Facets {
    match route {
        Route::Programme => programme_facets(event),
        route => listing_facets(event, &listing(event, route)),
    }
}

#[component]
fn Group(app: App, facets: Memo<Facets>, counts: Memo<Counts>, facet: Facet) -> impl IntoView {
    let name = facet_name(app.site.words(), facet);
    let choices = move || {
        let values = facets.with(|facets| {
            facets.iter().find(|(one, _)| *one == facet).map(|(_, values)| values.clone())
        });
        let choice = |value: String| {
            Item::new(value.clone(), move || view! { <Choice app facet value counts/> }.into_any())
        };
        values.unwrap_or_default().into_iter().map(choice).collect()
    };
    view! {
        <fieldset>
            <legend>{name}</legend>
            <List items=choices/>
        </fieldset>
    }
}

#[component]
fn Choice(app: App, facet: Facet, value: String, counts: Memo<Counts>) -> impl IntoView {
    let search = app.search;
    let name = named(app, facet, value.clone());
    let is_checked = {
        let value = value.clone();
        Signal::derive(move || search.filters.get().has(facet, &value))
    };
    let count = {
        let value = value.clone();
        move || {
            counts.with(|counts| {
                let own = counts.iter().find(|(one, of, _)| (*one, of) == (facet, &value));
                own.map(|(_, _, count)| format!(" {count}")).unwrap_or_default()
            })
        }
    };
    let check = {
        let value = value.clone();
        move |event| {
            let is_checked = event_target_checked(&event);
            search.choose(|filters| filters.toggle(facet, &value, is_checked));
        }
    };
    view! {
        <label class="filter-dialog-choice">
            <input type="checkbox" name=facet.name() value=value prop:checked=is_checked on:change=check/>
            <span use:drawn=name></span>
            <span class="filter-dialog-count" prop:textContent=count></span>
        </label>
    }
}

/// What a value of a facet is called, in the language that it has.
pub(super) fn named(app: App, facet: Facet, value: String) -> Markup {
    Markup::new(move || facet_value(&app.site.scene(), facet, &value))
}
