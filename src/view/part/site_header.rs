use leptos::prelude::*;

use crate::{
    route::Route,
    view::Scene,
};

use super::{LanguageSwitch, MainNav};

/// The head of every page: the event's name and the ways through its site.
#[component]
pub fn SiteHeader<'a>(scene: &'a Scene) -> AnyView {
    let name = scene.event.short_title.as_ref().unwrap_or(&scene.event.title);
    view! {
        <header class="site-header">
            <a class="site-name" href=scene.href(Route::Home)>{scene.text(name)}</a>
            <MainNav scene/>
            <LanguageSwitch scene/>
        </header>
    }
    .into_any()
}
