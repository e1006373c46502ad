//! The overview of the home page: a part of each area, and the way to the whole.

use crate::{
    event::Photo,
    markup::{Element, el},
    present::{
        ENTRIES_AT_A_GLANCE, NEWS_AT_A_GLANCE, PEOPLE_AT_A_GLANCE, PICTURES_AT_A_GLANCE,
        WORKSHOPS_AT_A_GLANCE, timetable,
    },
    route::Route,
    view::{
        Scene,
        part::{
            Detail, card_list, contact_list, news_item, organisation_list, person_card,
            photo_figure, press_release, programme_day, section_mark, workshop_chapters,
        },
    },
};

use super::contact::all_organisations;

pub(super) fn programme(scene: &Scene) -> Option<Element> {
    let table = timetable(&scene.event);
    let mut left = ENTRIES_AT_A_GLANCE;
    let days = table.days.iter().filter_map(|day| {
        let most = left;
        left = left.saturating_sub(day.entries.len());
        // A day without room here would look like a day without programme.
        (most > 0 || day.entries.is_empty())
            .then(|| programme_day(scene, day, 3, most, Detail::Brief))
    });
    let some = !scene.event.sessions.is_empty();
    let days = some.then(|| el("div.days").with_each(days));
    let more = (Route::Programme, scene.words().whole_programme);
    area(scene, scene.words().programme, scene.event.sessions.len(), days, more)
}

pub(super) fn workshops(scene: &Scene) -> Option<Element> {
    let chapters = workshop_chapters(scene, WORKSHOPS_AT_A_GLANCE, 3, Detail::Brief);
    let some = !chapters.is_empty();
    let list = some.then(|| el("div.workshop-list").with(chapters));
    let more = (Route::Workshops, scene.words().all_workshops);
    area(scene, scene.words().workshops, scene.event.workshops().count(), list, more)
}

pub(super) fn people(scene: &Scene) -> Option<Element> {
    let people = scene.event.people.iter().take(PEOPLE_AT_A_GLANCE);
    let cards = people.map(|person| person_card(scene, person, 3)).collect();
    let list = card_list("person-list", cards);
    let more = (Route::People, scene.words().all_people);
    area(scene, scene.words().people, scene.event.people.len(), list, more)
}

pub(super) fn gallery(scene: &Scene) -> Option<Element> {
    // Portraits stand beside their people already.
    let event = &scene.event;
    let is_portrait = |photo: &&Photo| event.person_of(photo).is_some();
    let others = event.pictures().filter(|photo| !is_portrait(photo));
    let photos = others.chain(event.pictures().filter(is_portrait)).take(PICTURES_AT_A_GLANCE);
    let figures = photos.map(|photo| photo_figure(scene, photo)).collect();
    let grid = card_list("photo-grid", figures);
    let count = scene.event.pictures().count();
    let more = (Route::Gallery, scene.words().all_pictures);
    area(scene, scene.words().gallery, count, grid, more)
}

/// The newest messages.
pub(super) fn news(scene: &Scene) -> Option<Element> {
    let news = &scene.event.news;
    let newest = news.iter().take(NEWS_AT_A_GLANCE).map(|one| news_item(scene, one, 3));
    let list = (!news.is_empty()).then(|| el("div.news-list").with_each(newest));
    let more = (Route::News, scene.words().all_news);
    area(scene, scene.words().news, news.len(), list, more)
}

pub(super) fn contacts(scene: &Scene) -> Option<Element> {
    let list = contact_list(scene, scene.event.contacts.iter(), 3);
    let more = (Route::Contact, scene.words().all_contacts);
    area(scene, scene.words().contact, scene.event.contacts.len(), list, more)
}

/// Who is behind the event; funders and sponsors have been promised a place here.
pub(super) fn organisations(scene: &Scene) -> Option<Element> {
    let mut groups = scene.event.organisations_at_a_glance();
    let list = organisation_list(scene, "h3", Detail::Brief, &mut groups)?;
    let mark = section_mark(&Route::Organisations.path(), scene.event.organisations.len());
    let title = el("h2.area-title").with(scene.words().organisers);
    let head = el("div.area-head").with(mark).with(title);
    Some(el("section.area").with(head).with(list).with(all_organisations(scene)))
}

/// The press release, where there is one.
pub(super) fn press(scene: &Scene) -> Option<Element> {
    let press = scene.event.press.as_ref().filter(|press| press.headline.is_some())?;
    let release = press_release(scene, press, 3);
    let more = (Route::Press, scene.words().to_press);
    area(scene, scene.words().press, scene.event.facts.len(), Some(release), more)
}

/// An area of the site with the link to all of it, if there is anything in it. Its mark
/// has a point for each of the things.
fn area(
    scene: &Scene,
    title: &'static str,
    things: usize,
    content: Option<Element>,
    (to, more): (Route, &'static str),
) -> Option<Element> {
    let content = content?;
    let head = el("div.area-head")
        .with(section_mark(&to.path(), things))
        .with(el("h2.area-title").with(title));
    let area = el("section.area")
        .key(format!("area {}", to.path()))
        .with(head)
        .with(content)
        .with(el("p.area-more").with(scene.link(to, more).class("button")));
    Some(area)
}
