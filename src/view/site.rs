use leptos::prelude::*;

use super::{
    Scene,
    node::{Element, el},
    part::{site_footer, site_header},
    section,
};

/// The whole site: the page of the current scene in its frame, and what the app
/// has to say to somebody who is looking. When the scene changes, what is
/// different is patched in place.
#[component]
pub fn Site(scene: ArcRwSignal<Scene>, status: ArcRwSignal<String>) -> impl IntoView {
    view! {
        {move || scene.with(frame)}
        <p class="status" role="status">{move || status.get()}</p>
    }
}

fn frame(scene: &Scene) -> Element {
    let main = el("main").class("page").attr("id", "main").attr("tabindex", "-1");
    el("div")
        .class("site")
        .with(site_header(scene))
        .with(main.with(section::page(scene)))
        .with(site_footer(scene))
}
