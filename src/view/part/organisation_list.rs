use crate::{
    event::Organisation,
    markup::{Element, Node, el},
    view::Scene,
};

/// Who stands behind the event, each with the part they have in it.
pub fn organisation_list(scene: &Scene) -> Option<Element> {
    let organisations = &scene.event.organisations;
    let items = organisations.iter().map(|one| organisation(scene, one));
    (!organisations.is_empty()).then(|| el("dl.terms").with_each(items))
}

fn organisation(scene: &Scene, organisation: &Organisation) -> Element {
    let role = scene.words().organisation_role(organisation.role);
    let note = organisation.note.as_ref();
    let content = el("dd")
        .with(name(scene, organisation))
        .with(note.map(|note| el("p.term-note").with(scene.text(note))));
    el("div.term").with(el("dt").with(role)).with(content)
}

/// The official name, in the event's own language, and its translation.
fn name(scene: &Scene, organisation: &Organisation) -> Node {
    let own = scene.event.default_language();
    let name = match &organisation.url {
        Some(url) => el("a").attr("href", url),
        None => el("span"),
    };
    let name = name.with(organisation.name.as_str());
    let name = if own == scene.language() { name } else { scene.in_language(name, own) };
    let translation = organisation.name_translation.as_ref();
    let translation =
        translation.and_then(|text| scene.pick(text)).filter(|text| text.lang.is_none());
    let translation = translation.map(|text| -> [Node; 2] {
        [" ".into(), el("span.translation").with(text.value.as_str()).into()]
    });
    [name.into(), translation.into()].into()
}
