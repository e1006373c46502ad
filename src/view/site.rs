use leptos::prelude::*;

use super::{
    Live, LiveView, Scene,
    node::{Element, el},
    part::{site_footer, site_header},
    section,
};

/// The whole site: the page of the current scene in its frame, and what the app
/// has to say to somebody who is looking. When the scene changes, what is
/// different is patched in place.
///
/// The app mounts the same parts one by one (`app::live_part`).
#[component]
pub fn Site(scene: ArcRwSignal<Scene>, status: ArcRwSignal<String>) -> impl IntoView {
    let [page, status] = Live::site(scene, status, false);
    view! {
        <LiveView live=page/>
        <LiveView live=status/>
    }
}

/// The element that holds the page.
pub(super) fn site() -> Element {
    el("div.site")
}

/// The page with head and foot.
pub(super) fn frame(scene: &Scene) -> Element {
    let main = el("main.page").attr("id", "main").attr("tabindex", "-1");
    let plan = el("div.plan-bar").attr("id", "plan").attr("role", "status");
    let has_pictures = scene.event.photos.iter().any(|photo| photo.picture.is_some());
    let lightbox = has_pictures.then(|| {
        el("dialog.lightbox").attr("id", "lightbox").attr("aria-label", scene.words().gallery)
    });
    site()
        .with(site_header(scene))
        .with(main.with(section::page(scene)))
        .with(lightbox)
        .with(plan)
        .with(site_footer(scene))
}
