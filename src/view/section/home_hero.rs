use crate::{
    i18n::date_range,
    present::Phase,
    view::{
        Scene,
        node::{Element, Node, el},
        part::fact_list,
    },
};

/// The top of the site: motto, name, days, place and figures.
pub fn home_hero(scene: &Scene) -> Element {
    let event = &scene.event;
    let words = scene.words();
    let phase = match scene.phase() {
        Phase::Before => words.coming,
        Phase::During => words.running,
        Phase::After => words.over,
    };
    let motto = event.motto.as_ref();
    let title = scene.official(&event.title, event.title_translation.as_ref());
    el("header")
        .class("hero")
        .with(motto.map(|motto| el("p").class("hero-motto").with(scene.text(motto))))
        .with(el("h1").class("hero-title").attr("tabindex", "-1").with(title))
        .with(el("p").class("hero-when").with(days(scene)).with(place(scene)))
        .with(el("p").class("hero-phase").with(phase))
        .with(fact_list(scene))
}

fn days(scene: &Scene) -> Option<Element> {
    let (first, last) = (scene.event.first_date()?, scene.event.last_date()?);
    let text = date_range(first, last, scene.locale());
    Some(el("time").attr("datetime", first.as_str()).with(text))
}

fn place(scene: &Scene) -> Option<[Node; 4]> {
    let venue = scene.event.venue.as_ref()?;
    let part = |text: &str| el("span").with(text).into();
    Some([" · ".into(), part(&venue.city), " · ".into(), part(&venue.name)])
}
