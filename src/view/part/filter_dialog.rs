use crate::{
    event::{PartRole, Person},
    i18n::{fill, full_date, language_name},
    present::{Facet, UNKNOWN},
    view::{
        Scene,
        node::{Element, Node, el},
    },
};

use super::act_button;

/// The button that opens the filters, and the filters; nothing where there is nothing to
/// choose from.
pub fn filter_controls(scene: &Scene, facets: &[(Facet, Vec<String>)]) -> Option<Node> {
    let open = act_button("button-quiet", "filter", scene.words().filter);
    let open = open.attr("aria-haspopup", "dialog");
    (!facets.is_empty()).then(|| [open.into(), filter_dialog(scene, facets).into()].into())
}

/// All filters, to be checked; the count of what they leave stays in sight.
fn filter_dialog(scene: &Scene, facets: &[(Facet, Vec<String>)]) -> Element {
    let words = scene.words();
    let groups = facets.iter().map(|(facet, values)| group(scene, *facet, values));
    let reset = act_button("button-quiet", "reset", words.show_everything);
    let close = el("button.button").with(words.show_result);
    let form = el("form")
        .attr("method", "dialog")
        .with(el("h2.filter-dialog-title").attr("id", "filters-title").with(words.filter))
        .with(el("div.filter-dialog-groups").with_each(groups))
        .with(el("p.filter-dialog-end").with(close).with(reset));
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
            .attr("name", facet.key())
            .attr("value", value.as_str());
        el("label.filter-dialog-choice").with(field).with(value_name(scene, facet, value))
    });
    el("fieldset").with(el("legend").with(facet_name(scene, facet))).with_each(boxes)
}

fn facet_name(scene: &Scene, facet: Facet) -> &'static str {
    let words = scene.words();
    match facet {
        Facet::Day => words.day,
        Facet::Track => words.track,
        Facet::Kind => words.kind_of_session,
        Facet::Language => words.session_language,
        Facet::Room => words.room,
        Facet::Level => words.level,
        Facet::Free => words.free,
        Facet::Session => words.programme,
        Facet::Person => words.people,
        Facet::Role => words.role,
        Facet::Organisation => words.organisation,
    }
}

/// What a value of a facet is called; nothing if the event does not have it.
fn value_name(scene: &Scene, facet: Facet, value: &str) -> Node {
    let event = &scene.event;
    let sessions = || event.sessions.iter();
    match facet {
        Facet::Day if value == UNKNOWN => scene.words().day_unknown.into(),
        Facet::Day => {
            let day = event.days.iter().find(|day| day.date.as_str() == value);
            day.map(|day| full_date(&day.date, scene.locale())).into()
        }
        Facet::Track => event.track(value).map(|track| scene.text(&track.name)).into(),
        Facet::Room => event.room(value).map(|room| scene.text(&room.name)).into(),
        Facet::Language => language_name(value).into(),
        Facet::Free => scene.words().free_places.into(),
        Facet::Session => event.session(value).map(|session| scene.text(&session.title)).into(),
        Facet::Person => event.person(value).map(Person::full_name).into(),
        Facet::Role => PartRole::named(value).map(|role| scene.words().part(role)).into(),
        Facet::Organisation => value.into(),
        Facet::Kind => {
            let kind = sessions().map(|one| one.kind).find(|kind| kind.name() == value);
            kind.map(|kind| scene.words().kind(kind)).into()
        }
        Facet::Level => {
            let levels = sessions().filter_map(|one| one.level.as_ref());
            let own = event.default_language();
            let is_it = |text: &&crate::event::Text| {
                text.pick(own, own).is_some_and(|picked| picked.value == value)
            };
            levels.clone().find(is_it).map(|level| scene.text(level)).into()
        }
    }
}

/// A filter that is set, as the button that takes it out.
pub fn filter_chip(scene: &Scene, facet: Facet, value: &str) -> Option<Element> {
    let name = value_name(scene, facet, value);
    let plain = name.plain();
    (!name.is_empty()).then(|| {
        act_button("filter-chip", "drop", "")
            .with(name)
            .attr("data-facet", facet.key())
            .attr("data-value", value)
            .attr("aria-label", fill(scene.words().take_filter_out, &plain))
    })
}
