use crate::{
    event::{Organisation, Picture},
    i18n::Locale,
    markup::{Element, Node, el},
    view::Scene,
};

use super::Detail;

/// Who stands behind the event, by role and rank: each as its logo or else its name, and as a
/// whole with what is said of it. `label` is the element that names a role.
pub fn organisation_list(
    scene: &Scene,
    label: &'static str,
    detail: Detail,
    groups: &mut dyn Iterator<Item = &[Organisation]>,
) -> Option<Element> {
    let groups: Vec<_> =
        groups.filter_map(|group| organisation_group(scene, label, detail, group)).collect();
    (!groups.is_empty()).then(|| el("div.organisations").with(groups))
}

fn organisation_group(
    scene: &Scene,
    label: &'static str,
    detail: Detail,
    members: &[Organisation],
) -> Option<Element> {
    let Organisation { role, rank, .. } = members.first()?;
    let rank = rank.as_ref().and_then(|id| scene.event.rank(id));
    let rank =
        rank.map(|rank| -> [Node; 2] { [scene.words().colon.into(), scene.text(&rank.name)] });
    let label = el(label).with(scene.words().organisation_role(*role)).with(rank.map(Node::from));
    let items = members.iter().map(|one| organisation(scene, detail, one));
    let group = el("div.organisation-group").attr("data-role", role.name());
    Some(group.with(label).with(el("ul").with_each(items)))
}

fn organisation(scene: &Scene, detail: Detail, one: &Organisation) -> Element {
    let is_whole = detail == Detail::Whole;
    let logo = logo(scene, one, is_whole);
    // The logo says the name.
    let name = (is_whole || logo.is_none()).then(|| name(scene, one));
    let statement = one.statement.as_ref().map(|text| el("p").with(scene.text(text)));
    let note = one.note.as_ref().filter(|_| is_whole);
    let note = note.map(|note| el("p.term-note").with(scene.text(note)));
    el("li").with(logo).with(name).with(statement).with(note)
}

/// Alone it is the link, and says the name to those who listen; beside the name it is neither.
fn logo(scene: &Scene, one: &Organisation, is_beside_name: bool) -> Option<Element> {
    let own = one.logo.as_ref()?;
    let alt = match &one.logo_alt {
        Some(alt) => scene.plain(alt),
        None if is_beside_name => String::new(),
        None => one.name.clone(),
    };
    let image = |name: &'static str, picture: &Picture| {
        el(name)
            .attr("src", scene.file(&picture.src))
            .attr("width", picture.width.to_string())
            .attr("height", picture.height.to_string())
            .attr("alt", alt.as_str())
            .attr("loading", "lazy")
    };
    let frame = if is_beside_name { el("span") } else { link(one) };
    let dark = one.logo_dark.as_ref().map(|dark| image("img.logo-dark", dark));
    Some(frame.class("logo").with(image("img", own)).with(dark))
}

/// The official name, in the event's own language, and its translation.
fn name(scene: &Scene, one: &Organisation) -> Node {
    let own = scene.event.default_language();
    let name = link(one).with(one.name.as_str());
    let is_as_around = own == Locale::read_out(scene.language());
    let name = if is_as_around { name } else { scene.in_language(name, own) };
    let translation = one.name_translation.as_ref();
    let translation =
        translation.and_then(|text| scene.pick(text)).filter(|text| text.lang.is_none());
    let translation = translation.map(|text| -> [Node; 2] {
        [" ".into(), el("span.translation").with(text.value.as_str()).into()]
    });
    [name.into(), translation.into()].into()
}

fn link(one: &Organisation) -> Element {
    match &one.url {
        Some(url) => el("a").attr("href", url),
        None => el("span"),
    }
}
