use crate::{
    event::OrganisationRole,
    markup::{Element, el},
    route::Route,
    view::Scene,
};

/// The foot of every page: who hosts and funds the event, whom to ask,
/// the legal pages, and the page for partners.
pub fn site_footer(scene: &Scene) -> Element {
    let has_places = scene.event.venue.is_some() || !scene.event.rooms.is_empty();
    let places = || el("p").with(scene.link(Route::Places, scene.words().places));
    let places = has_places.then(places);
    el("footer.site-footer")
        .with(el("p.site-footer-name").with(scene.text(&scene.event.title)))
        .with(organisations(scene, OrganisationRole::Host))
        .with(organisations(scene, OrganisationRole::Funder))
        .with(el("p.site-footer-help").with(help(scene)))
        .with(pages(scene))
        .with(el("p").with(scene.link(Route::Now, scene.words().now_and_next)))
        .with(places)
        .with(el("p").with(scene.link(Route::Embedding, scene.words().for_partners)))
}

/// Whom to ask: in the same place on every page.
fn help(scene: &Scene) -> Element {
    scene.link(Route::Contact, scene.words().questions)
}

fn organisations(scene: &Scene, role: OrganisationRole) -> Option<Element> {
    let organisations = scene.event.organisations.iter();
    let names: Vec<_> = organisations
        .filter(|organisation| organisation.role == role)
        .map(|organisation| organisation.name.as_str())
        .collect();
    let label = scene.words().organisation_role(role);
    (!names.is_empty()).then(|| el("p").with(format!("{label}: {}", names.join(", "))))
}

fn pages(scene: &Scene) -> Option<Element> {
    let pages = &scene.event.pages;
    let items = pages.iter().map(|page| {
        el("li").with(scene.link(Route::Page(page.id.clone()), scene.text(&page.title)))
    });
    let nav = el("nav").attr("aria-label", scene.words().footer_navigation);
    (!pages.is_empty()).then(|| nav.with(el("ul").with_each(items)))
}
