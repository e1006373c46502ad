use crate::{
    route::Route,
    view::{
        Scene,
        node::{Element, el},
    },
};

use super::{language_switch, main_nav};

/// The head of every page: the event's name and the ways through its site.
pub fn site_header(scene: &Scene) -> Element {
    let name = scene.event.short_title.as_ref().unwrap_or(&scene.event.title);
    el("header")
        .class("site-header")
        .with(scene.link(Route::Home, scene.text(name)).class("site-name"))
        .with(main_nav(scene))
        .with(language_switch(scene))
}
