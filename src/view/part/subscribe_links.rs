use crate::{
    export::{SUBSCRIBING, subscription},
    i18n::fill,
    markup::{Element, el},
    present::Action,
    view::Scene,
};

use super::action_button;

/// The ways to take the whole programme into a calendar: once, or so that it follows changes.
pub fn subscribe_links(scene: &Scene) -> Element {
    let words = scene.words();
    let file = scene.address.file("event.ics");
    let path = scene.file(&file);
    let mut links = el("p.page-head-links")
        .with(el("a").attr("href", &path).with(words.event_calendar))
        .with(" ")
        .with(subscribe(scene, &file, None).with(words.subscribe));
    for (name, begins) in SUBSCRIBING {
        let link = subscribe(scene, &file, Some(begins)).with(fill(words.subscribe_with, name));
        links = links.with(" ").with(link);
    }
    let copy = action_button("copy-button", &Action::CopyAddress(path), words.copy_calendar);
    links.with(" ").with(copy)
}

/// Other programs need the whole address of the calendar. Where the organiser has not said it,
/// the app knows it.
fn subscribe(scene: &Scene, file: &str, begins: Option<&'static str>) -> Element {
    let link = el("a");
    match &scene.site_url {
        Some(site) => link.attr("href", subscription(&(site.clone() + file), begins)),
        None => link.attr("data-webcal", scene.file(file)).attr_if("data-begins", begins),
    }
}
