use leptos::prelude::*;

use super::{
    Scene,
    part::{SiteFooter, SiteHeader},
    section,
};

/// What the app has to say to somebody who is looking: empty, or a sentence.
pub type Status = Signal<String>;

/// The whole site: the page of the current scene in its frame. When the scene
/// changes, what is different is patched in place.
#[component]
pub fn Site(scene: Signal<Scene>, status: Status) -> impl IntoView {
    view! {
        {move || scene.with(|scene| frame(scene))}
        <p class="status" role="status">{status}</p>
    }
}

fn frame(scene: &Scene) -> AnyView {
    view! {
        <a class="skip-link" href="#main">{scene.words().skip_to_content}</a>
        <SiteHeader scene/>
        <main id="main" class="page" tabindex="-1">{section::page(scene)}</main>
        <SiteFooter scene/>
    }
    .into_any()
}
