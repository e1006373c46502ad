use crate::{
    i18n::{fill, numeric_date},
    markup::{Element, Node, el},
    route::Route,
    view::Scene,
};

/// How to name the source: title, address, state, and licence if there is one.
pub(super) fn source_line(scene: &Scene) -> Element {
    let event = &scene.event;
    let day = numeric_date(&event.updated.date(), scene.locale());
    let site = scene.site_url.as_ref().map(|site| {
        let home = format!("{site}{}", scene.address.to(Route::Home).path());
        el("bdi.bare-address").with(home).into()
    });
    let as_of = fill(scene.locale().data_words().as_of, &day).into();
    let licence = event.data_licence.as_ref().map(|licence| scene.text(&licence.label));
    let mut line: Vec<Node> = vec![scene.text(&event.title)];
    for part in [site, Some(as_of), licence].into_iter().flatten() {
        line.extend([scene.words().comma.into(), part]);
    }
    el("p.data-source").with(line)
}
