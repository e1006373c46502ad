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
///
/// A page that is taken over `as_it_is` need not be drawn: it stands there.
#[component]
pub fn Site(
    scene: ArcRwSignal<Scene>,
    status: ArcRwSignal<String>,
    #[prop(optional)] as_it_is: bool,
) -> impl IntoView {
    let mut stands = as_it_is;
    view! {
        {move || {
            let stands = std::mem::take(&mut stands);
            scene.with(|scene| if stands { site() } else { frame(scene) })
        }}
        <p class="status" role="status">{move || status.get()}</p>
    }
}

fn site() -> Element {
    el("div").class("site")
}

fn frame(scene: &Scene) -> Element {
    let main = el("main").class("page").attr("id", "main").attr("tabindex", "-1");
    let plan = el("div").class("plan-bar").attr("id", "plan").attr("role", "status");
    let has_pictures = scene.event.photos.iter().any(|photo| photo.picture.is_some());
    let lightbox = has_pictures.then(|| {
        el("dialog")
            .class("lightbox")
            .attr("id", "lightbox")
            .attr("aria-label", scene.words().gallery)
    });
    site()
        .with(site_header(scene))
        .with(main.with(section::page(scene)))
        .with(lightbox)
        .with(plan)
        .with(site_footer(scene))
}
