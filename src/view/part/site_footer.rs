use crate::{
    event::{OrganisationRole, Page},
    markup::{Element, el},
    route::Route,
    view::Scene,
};

use super::{Detail, link_list, organisation_list};

/// The foot of every page: who hosts and funds the event, whom to ask,
/// the legal pages, the page for partners, and that of data.
pub fn site_footer(scene: &Scene) -> Element {
    let (event, words) = (&scene.event, scene.words());
    let line = |route, word: &'static str| el("p").with(scene.link(route, word));
    let places = event.has_places_page().then(|| line(Route::Places, words.places));
    let has_registration = event.registration.is_some();
    let registration = has_registration.then(|| line(Route::Registration, words.registration));
    el("footer.site-footer")
        .with(el("p.site-footer-name").with(scene.text(&scene.event.title)))
        .with(organisations(scene))
        .with(el("p.site-footer-help").with(help(scene)))
        // Where else the event is found: its accounts, its hashtag, its mailing list.
        .with(link_list(scene, &scene.event.accounts))
        .with(pages(scene))
        .with(line(Route::Now, words.now_and_next))
        .with(places)
        .with(registration)
        .with(line(Route::Embedding, words.for_partners))
        .with(line(Route::Data, words.data))
}

/// Whom to ask: in the same place on every page.
fn help(scene: &Scene) -> Element {
    scene.link(Route::Contact, scene.words().questions)
}

/// Funding obliges to say so on every page.
fn organisations(scene: &Scene) -> Option<Element> {
    let is_here = |role| matches!(role, OrganisationRole::Host | OrganisationRole::Funder);
    let groups = scene.event.organisation_groups();
    let mut groups = groups.filter(|group| group.first().is_some_and(|one| is_here(one.role)));
    organisation_list(scene, "p", Detail::Brief, &mut groups)
}

fn pages(scene: &Scene) -> Option<Element> {
    let pages = scene.event.pages.iter().filter(|page| page.is_at_the_foot());
    let link = |page: &Page| scene.link(Route::Page(page.id.clone()), scene.text(&page.title));
    let items: Vec<_> = pages.map(|page| el("li").with(link(page))).collect();
    let nav = el("nav").attr("aria-label", scene.words().footer_navigation);
    (!items.is_empty()).then(|| nav.with(el("ul").with(items)))
}
