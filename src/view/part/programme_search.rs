use crate::{
    present::{Layout, ProgrammeDay, QUERY, Timetable, facets, grid, rounds},
    view::{
        Scene,
        node::{Element, Node, el},
    },
};

use super::{act_button, filter_dialog};

/// Looking for words in the programme and filtering it. The app does both: without it
/// the styles hide this, for nobody should find a control that does nothing.
///
/// What is found stands in `#found`, which belongs to the app.
pub fn programme_search(scene: &Scene, table: &Timetable) -> Option<Element> {
    if scene.event.sessions.is_empty() {
        return None;
    }
    let facets = facets(&scene.event);
    let filter = (!facets.is_empty()).then(|| -> Node {
        let open = act_button("button-quiet", "filter", scene.words().filter)
            .attr("aria-haspopup", "dialog");
        [open.into(), filter_dialog(scene, &facets).into()].into()
    });
    let layouts = el("div")
        .class("layouts")
        .with_each(layouts(scene, table))
        .with(table.has_times.then(|| zone(scene)));
    let controls =
        el("div").class("programme-search-controls").with(words(scene)).with(filter).with(layouts);
    let search = el("search")
        .class("programme-search")
        .attr("id", "search")
        .with(controls)
        .with(el("p").class("programme-search-count").attr("role", "status"))
        .with(el("div").class("found").attr("id", "found"));
    Some(search)
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
    let field = el("input")
        .class("programme-search-words")
        .attr("id", "search-words")
        .attr("type", "search")
        .attr("role", "searchbox")
        .attr("name", QUERY)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search");
    el("form").class("programme-search-form").attr("method", "dialog").with(label).with(field)
}
