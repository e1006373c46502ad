use crate::{
    event::{Download, Id},
    i18n::{file_size, fill, gap},
    markup::{Element, Node, el},
    view::Scene,
};

use super::video_list::host_of;

/// Files to be taken, each with what is to be known before it is opened; nothing if there are
/// none.
pub fn file_list(scene: &Scene, ids: &[Id]) -> Option<Element> {
    let items: Vec<_> = scene.event.downloads(ids).map(|file| item(scene, file)).collect();
    (!items.is_empty()).then(|| el("ul.file-list link-list").with(items))
}

fn item(scene: &Scene, file: &Download) -> Element {
    let href = file.src.as_ref().map(|src| scene.file(src)).or(file.url.clone());
    let link = el("a").attr_if("href", href).with(scene.text(&file.title));
    let access = file.accessibility.as_ref().map(|text| {
        let (before, after) = gap(scene.words().file_access).unwrap_or_default();
        el("p.link-note").with([before.into(), scene.text(text), after.into()])
    });
    el("li").with(link).with(el("p.link-note").with(facts(scene, file))).with(access)
}

/// "Folien · PDF · 1,2 MB · Deutsch · CC BY 4.0", or "Folien · auf example.org".
fn facts(scene: &Scene, file: &Download) -> Vec<Node> {
    let words = scene.words();
    let size = file.bytes.map(|bytes| file_size(bytes, scene.locale()));
    let place = file.url.as_deref().map(|url| fill(words.file_elsewhere, host_of(url)));
    let language = file.language.as_deref().map(|code| scene.language_name(code).to_owned());
    let kind = words.download_kind(file.kind).map(str::to_owned);
    let said = [kind, file.format(), size, place, language].into_iter().flatten();
    let licence = file.licence.as_ref().map(|licence| {
        let label = scene.text(&licence.label);
        el("a").attr_if("href", licence.url.as_ref()).with(label).into()
    });
    let mut facts: Vec<Node> = Vec::new();
    for fact in said.map(Node::from).chain(licence) {
        if !facts.is_empty() {
            facts.push(" · ".into());
        }
        facts.push(fact);
    }
    facts
}
