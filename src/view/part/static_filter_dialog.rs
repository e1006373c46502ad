use crate::{
    markup::{Element, Node, el},
    present::{Action, Facet},
    view::Scene,
};

use super::{action_button, facet_name, facet_value};

/// The button that opens the filters, and the filters, as `app::search::FilterDialog` draws
/// them; nothing where there is nothing to choose from.
pub fn static_filter_dialog(scene: &Scene, facets: &[(Facet, Vec<String>)]) -> Option<Node> {
    let open =
        action_button("button-quiet filter-open", &Action::OpenFilters, scene.words().filter);
    let open = open.attr("aria-haspopup", "dialog");
    (!facets.is_empty()).then(|| [open.into(), dialog(scene, facets).into()].into())
}

fn dialog(scene: &Scene, facets: &[(Facet, Vec<String>)]) -> Element {
    let words = scene.words();
    let groups = facets.iter().map(|(facet, values)| group(scene, *facet, values));
    let everything = action_button("button-quiet", &Action::ShowEverything, words.show_everything);
    let close = el("button.button").with(words.show_result);
    let form = el("form")
        .attr("method", "dialog")
        .with(el("h2.filter-dialog-title").attr("id", "filters-title").with(words.filter))
        .with(el("div.filter-dialog-groups").with_each(groups))
        .with(el("p.filter-dialog-end").with(close).with(everything));
    el("dialog.filter-dialog")
        .attr("id", "filters")
        .attr("aria-labelledby", "filters-title")
        .attr("closedby", "any")
        .with(form)
}

fn group(scene: &Scene, facet: Facet, values: &[String]) -> Element {
    let boxes = values.iter().map(|value| {
        let field = el("input")
            .attr("type", "checkbox")
            .attr("name", facet.name())
            .attr("value", value.as_str());
        el("label.filter-dialog-choice").with(field).with(facet_value(scene, facet, value))
    });
    let name = facet_name(scene.words(), facet);
    el("fieldset").with(el("legend").with(name)).with_each(boxes)
}
