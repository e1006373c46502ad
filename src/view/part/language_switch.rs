use crate::{
    i18n::Locale,
    markup::{Element, el},
    view::Scene,
};

/// This page in the other languages of the event; nothing if there are none.
pub fn language_switch(scene: &Scene) -> Option<Element> {
    let others = scene.event.languages.iter().filter(|code| *code != scene.language());
    let items: Vec<_> = others.map(|code| item(scene, code)).collect();
    let label = scene.words().language_switch;
    let nav = el("nav.language-switch").attr("aria-label", label);
    (!items.is_empty()).then(|| nav.with(el("ul").with(items)))
}

fn item(scene: &Scene, code: &str) -> Element {
    let address = scene.address.in_language(code, scene.event.default_language());
    let address = address.nearest(&scene.event);
    let link = scene
        .in_language(el("a"), code)
        .attr("href", scene.file(&address.path()))
        .attr("hreflang", code)
        .attr("title", Locale::for_language(code).words().switch_here);
    // In its own words, for those who read no other.
    el("li").with(link.with(scene.event.language_name(code, code)))
}
