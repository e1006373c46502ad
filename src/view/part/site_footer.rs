use leptos::prelude::*;

use crate::{
    event::OrganisationRole,
    route::Route,
    view::Scene,
};

/// The foot of every page: who hosts and funds the event, and the legal pages.
#[component]
pub fn SiteFooter<'a>(scene: &'a Scene) -> AnyView {
    view! {
        <footer class="site-footer">
            <p class="site-footer-name">{scene.text(&scene.event.title)}</p>
            {organisations(scene)}
            {pages(scene)}
        </footer>
    }
    .into_any()
}

fn organisations(scene: &Scene) -> AnyView {
    let named = |role: OrganisationRole| {
        let names: Vec<_> = scene
            .event
            .organisations
            .iter()
            .filter(|organisation| organisation.role == role)
            .map(|organisation| organisation.name.as_str())
            .collect();
        (!names.is_empty())
            .then(|| view! { <p>{(scene.words().organisation_role)(role)} ": " {names.join(", ")}</p> })
    };
    view! { {named(OrganisationRole::Host)} {named(OrganisationRole::Funder)} }.into_any()
}

fn pages(scene: &Scene) -> Option<AnyView> {
    if scene.event.pages.is_empty() {
        return None;
    }
    let items = scene
        .event
        .pages
        .iter()
        .map(|page| {
            let href = scene.href(Route::Page(page.id.clone()));
            view! { <li><a href=href>{scene.text(&page.title)}</a></li> }
        })
        .collect_view();
    let label = scene.words().footer_navigation;
    Some(view! { <nav aria-label=label><ul>{items}</ul></nav> }.into_any())
}
