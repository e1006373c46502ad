use crate::{
    markup::{Element, el},
    route::Route,
    view::Scene,
};

use super::{language_switch, main_nav, registration_links};

/// The head of every page: the event's name and the ways through its site.
pub fn site_header(scene: &Scene) -> Element {
    let name = scene.event.short_title.as_ref().unwrap_or(&scene.event.title);
    let skip = el("a.skip-link").attr("href", "#main").with(scene.words().skip_to_content);
    el("header.site-header")
        .with(skip)
        .with(scene.link(Route::Home, scene.text(name)).class("site-name"))
        .with(registration_links(scene))
        .with(menu_button(scene.words().menu, "menu-open"))
        .with(menu(scene))
}

/// On narrow screens a popover, which needs no script; on wide ones a part of the line.
fn menu(scene: &Scene) -> Element {
    el("div.menu")
        .attr("id", "menu")
        .attr("popover", "auto")
        .with(menu_button(scene.words().close_menu, "menu-close"))
        .with(main_nav(scene))
        .with(language_switch(scene))
}

fn menu_button(name: &'static str, class: &'static str) -> Element {
    el("button").class(class).attr("type", "button").attr("popovertarget", "menu").with(name)
}
