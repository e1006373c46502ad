use crate::{
    event::PageRole,
    markup::{Element, Node, el},
    present::{Phase, constellation},
    route::Route,
    view::{
        Scene,
        part::{Scale, constellation_picture, rich_text, share_button, visit_list},
    },
};

use super::{home_hero::home_hero, home_now::home_now, home_overview};

/// The microsite at a glance, each area leading on.
pub fn home(scene: &Scene) -> Node {
    let programme = home_overview::programme(scene);
    let workshops = home_overview::workshops(scene);
    let people = home_overview::people(scene);
    let gallery = home_overview::gallery(scene);
    let press = home_overview::press(scene);
    let news = home_overview::news(scene);
    let about = about(scene);
    let visit = for_the_visit(scene);
    // Afterwards people come for what was; before, for what will be.
    let areas = match scene.phase() {
        Phase::After => [results(scene), gallery, press, news, about, workshops, programme, people],
        Phase::During => [news, about, programme, visit, workshops, people, gallery, press],
        Phase::Before => [about, news, programme, visit, workshops, people, gallery, press],
    };
    [
        home_now(scene).unwrap_or_else(|| home_hero(scene)).into(),
        share(scene).into(),
        Vec::from(areas).into(),
        home_overview::contacts(scene).into(),
        home_overview::organisations(scene).into(),
        next_edition(scene).into(),
    ]
    .into()
}

/// Giving the event away with the device's own means. Needs the app.
fn share(scene: &Scene) -> Element {
    share_button("p.area-more", scene.words().share_event)
}

fn about(scene: &Scene) -> Option<Element> {
    let text = rich_text(scene, scene.event.about.as_ref()?, 3)?;
    let title = el("h2.area-title").with(scene.words().at_a_glance);
    let head = el("div.area-head").with(title);
    Some(el("section.area about").with(head).with(text))
}

/// The ways to what came out of the event.
fn results(scene: &Scene) -> Option<Element> {
    let items: Vec<_> = scene
        .event
        .with_results()
        .map(|session| {
            let title = scene.official(&session.title, session.title_translation.as_ref());
            el("li").with(scene.link(Route::Session(session.id.clone()), title))
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    let title = el("h2.area-title").with(scene.words().results);
    let list = el("ul.link-list").with(items);
    Some(el("section.area area-links").with(el("div.area-head").with(title)).with(list))
}

/// What visitors need to know before they come: how to get there, where to stay.
fn for_the_visit(scene: &Scene) -> Option<Element> {
    let event = &scene.event;
    let pages = event
        .pages_with(&PageRole::FOR_THE_VISIT)
        .filter(|page| !event.is_off() && !(event.is_moved_online() && page.role.is_about_place()));
    let list = visit_list(scene, pages)?;
    let title = el("h2.area-title").with(scene.words().good_to_know);
    Some(el("section.area area-links").with(el("div.area-head").with(title)).with(list))
}

/// What comes next: many points, and nobody has set out yet.
fn next_edition(scene: &Scene) -> Option<Element> {
    let next = scene.event.next.as_ref()?;
    let place = format!("{} {}", next.city, next.year);
    let place: Node = match &next.url {
        Some(url) => el("a").attr("href", url).with(place).into(),
        None => place.into(),
    };
    let note = next.note.as_ref().map(|note| el("p").with(scene.text(note)));
    let section = el("section.next-edition")
        .with(constellation_picture(&constellation(&next.city, 60, 0), Scale::Poster))
        .with(el("h2.area-title").with(scene.words().next_edition))
        .with(el("p.next-edition-place").with(place))
        .with(note);
    Some(section)
}
