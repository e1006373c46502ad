use crate::{
    event::FactShows,
    markup::{Element, el},
    view::Scene,
};

/// The figures of the event, which are the legend of its picture; nothing if there
/// are none.
pub fn fact_list(scene: &Scene) -> Option<Element> {
    let facts = &scene.event.facts;
    let items = facts.iter().map(|fact| {
        el("div.fact")
            .attr_if("data-shows", fact.shows.map(FactShows::name))
            .with(el("dt.fact-label").with(scene.text(&fact.label)))
            .with(el("dd.fact-value").with(scene.text(&fact.value)))
    });
    (!facts.is_empty()).then(|| el("dl.fact-list").with_each(items))
}
