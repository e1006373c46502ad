use crate::{
    export::{SUBSCRIBING, subscription},
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
    let once = el("a").attr("href", &path).with(words.event_calendar);
    let mut ways =
        el("ul").with(el("li").with(subscribe(scene, &file, None).with(words.own_calendar)));
    for (name, begins) in SUBSCRIBING {
        ways = ways.with(el("li").with(subscribe(scene, &file, Some(begins)).with(name)));
    }
    let copy = action_button("copy-button", &Action::CopyAddress(path), words.copy_calendar);
    let more = el("details")
        // Without the app, and without the address of the site, there is nothing in it.
        .attr_if("data-webcal", scene.site_url.is_none().then_some(""))
        .with(el("summary").with(words.subscribe))
        .with(ways.with(el("li").with(copy)));
    el("div.page-head-links").with(once).with(" ").with(more)
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
