//! The search panel as it stands in the page before the app is there. Without the app the
//! styles hide it: no visitor should find a control that does nothing. A visitor who is quicker
//! than the app can type and check here; its component (`app::search::SearchPanel`) looks the
//! same, and takes that over.

use crate::{
    markup::{Element, Node, el},
    present::{Action, Layout, QUERY, layouts, listing, listing_facets, programme_facets},
    view::Scene,
};

use super::{action_button, layout_name, static_filter_dialog};

/// Searching and filtering the programme.
pub fn programme_search(scene: &Scene) -> Option<Element> {
    (!scene.event.sessions.is_empty()).then(|| {
        panel(scene, |scene| {
            let layouts =
                layouts(&scene.event).into_iter().map(|layout| layout_button(scene, layout));
            let zone = scene.event.has_times().then(|| zone_toggle(scene));
            let facets = programme_facets(&scene.event);
            [
                search_field(scene).into(),
                static_filter_dialog(scene, &facets).into(),
                el("div.layouts").with_each(layouts).with(zone).into(),
            ]
            .into()
        })
    })
}

/// Filters of a list that is no programme: pictures, people.
pub fn list_search(scene: &Scene) -> Option<Element> {
    let facets =
        |scene: &Scene| listing_facets(&scene.event, &listing(&scene.event, &scene.address.route));
    (!facets(scene).is_empty())
        .then(|| panel(scene, move |scene| static_filter_dialog(scene, &facets(scene)).into()))
}

/// What the visitor can do, how many items are visible then, and what is selected and found.
fn panel(scene: &Scene, controls: impl Fn(&Scene) -> Node + 'static) -> Element {
    let scene = scene.clone();
    el("search.search-panel").attr("id", "search").island(move || {
        [
            el("div.search-panel-controls").with(controls(&scene)).into(),
            el("p.search-panel-count").attr("role", "status").into(),
            el("div.search-results").attr("id", "search-results").into(),
        ]
        .into()
    })
}

fn layout_button(scene: &Scene, layout: Layout) -> Element {
    let is_shown = layout == Layout::List;
    action_button("layout", &Action::ShowLayout(layout), layout_name(scene.words(), layout))
        .attr("value", layout.name())
        .attr("aria-pressed", is_shown.to_string())
}

/// The way to the visitor's own time; the app shows it where that differs from the event's.
fn zone_toggle(scene: &Scene) -> Element {
    action_button("layout zone-toggle", &Action::ToggleZone, scene.words().own_zone)
        .attr("aria-pressed", "false")
        .attr("hidden", "")
}

/// The field for words. Its form leads nowhere: results come while the visitor types.
fn search_field(scene: &Scene) -> Element {
    let label = el("label").attr("for", "search-words").with(scene.words().search_in);
    let field = el("input.search-panel-words")
        .attr("id", "search-words")
        .attr("type", "search")
        .attr("role", "searchbox")
        .attr("name", QUERY)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search");
    el("form.search-panel-form").attr("method", "dialog").with(label).with(field)
}
