use crate::{
    present::{Layout, ProgrammeDay, QUERY, Timetable, facets, filters, grid, listing, rounds},
    view::{
        Scene,
        node::{Content, Element, el},
    },
};

use super::{act_button, filter_controls};

/// Looking for words in the programme and filtering it. The app does both: without it
/// the styles hide this, for nobody should find a control that does nothing.
///
/// What is found stands in `#found`, which belongs to the app.
pub fn programme_search(scene: &Scene, table: &Timetable) -> Option<Element> {
    if scene.event.sessions.is_empty() {
        return None;
    }
    let filter = filter_controls(scene, &facets(&scene.event));
    let layouts = el("div.layouts")
        .with_each(layouts(scene, table))
        .with(table.has_times.then(|| zone(scene)));
    Some(search([words(scene).into(), filter.into(), layouts.into()]))
}

/// Filters of a list that is no programme: pictures, people.
pub fn list_search(scene: &Scene) -> Option<Element> {
    let items = listing(&scene.event, &scene.address.route);
    filter_controls(scene, &filters(&scene.event, &items)).map(search)
}

/// What somebody can do, how much is seen then, and what was chosen and found.
fn search(controls: impl Content) -> Element {
    el("search.programme-search")
        .attr("id", "search")
        .with(el("div.programme-search-controls").with(controls))
        .with(el("p.programme-search-count").attr("role", "status"))
        .with(el("div.found").attr("id", "found"))
}

/// How the programme can be shown; the app presses the button that holds.
fn layouts(scene: &Scene, table: &Timetable) -> impl Iterator<Item = Element> {
    let words = scene.words();
    let has_grid = |day: &ProgrammeDay| grid(&scene.event, day).is_some();
    let named = [
        (Layout::List, words.as_list, true),
        (Layout::Grid, words.as_grid, table.days.iter().any(has_grid)),
        (Layout::Rounds, words.rounds_of, !rounds(&scene.event).is_empty()),
        (Layout::Mine, words.my_programme, true),
    ];
    named.into_iter().filter(|(_, _, is_there)| *is_there).map(|(layout, name, _)| {
        act_button("layout", "show", name)
            .attr("data-value", layout.key())
            .attr("aria-pressed", if layout == Layout::List { "true" } else { "false" })
    })
}

/// The way to the reader's own time; the app shows it where that differs from the event's.
fn zone(scene: &Scene) -> Element {
    act_button("layout", "zone", scene.words().own_zone)
        .attr("aria-pressed", if scene.ahead.is_some() { "true" } else { "false" })
        .attr("hidden", "")
}

/// The field for words. Its form leads nowhere: results come while somebody types.
fn words(scene: &Scene) -> Element {
    let label = el("label").attr("for", "search-words").with(scene.words().search_in);
    let field = el("input.programme-search-words")
        .attr("id", "search-words")
        .attr("type", "search")
        .attr("role", "searchbox")
        .attr("name", QUERY)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search");
    el("form.programme-search-form").attr("method", "dialog").with(label).with(field)
}
