use crate::{
    export::{SUBSCRIBING, subscription},
    markup::{Element, el},
    present::Action,
    view::Scene,
};

use super::action_button;

/// The ways to take the whole programme into a calendar: once, or so that it follows changes. It
/// says what they give, and where only a part is.
pub fn subscribe_links(scene: &Scene) -> Element {
    let words = scene.words();
    let file = scene.address.file("event.ics");
    let path = scene.file(&file);
    let once = el("a").attr("href", &path).with(words.event_calendar);
    let mut ways = el("ul")
        .with(el("li").with(once))
        .with(el("li").with(subscribe(scene, &file, None).with(words.own_calendar)));
    for (name, begins) in SUBSCRIBING {
        ways = ways.with(el("li").with(subscribe(scene, &file, Some(begins)).with(name)));
    }
    let copy = action_button("copy-button", &Action::CopyAddress(path), words.copy_calendar);
    el("details.page-head-links")
        .with(el("summary").with(words.subscribe))
        .with(el("p").with(words.whole_calendar))
        .with(ways.with(el("li").with(copy)))
        .with(el("p.page-head-links-note").with(words.calendar_of_kept))
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
