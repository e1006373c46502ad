//! The overview of the home page: a part of each area, and the way to the whole.

use leptos::prelude::*;

use crate::{
    present::{ENTRIES_AT_A_GLANCE, PEOPLE_AT_A_GLANCE, PICTURES_AT_A_GLANCE, timetable},
    route::Route,
    view::{
        Scene,
        part::{ContactCard, PersonCard, PhotoFigure, ProgrammeDayBlock, WorkshopChapter},
    },
};

pub(super) fn programme(scene: &Scene) -> Option<AnyView> {
    let table = timetable(&scene.event);
    let mut left = ENTRIES_AT_A_GLANCE;
    let days: Vec<_> = table
        .days
        .iter()
        .map(|day| {
            let most = left;
            left = left.saturating_sub(day.entries.len());
            view! { <ProgrammeDayBlock scene day level=3 most/> }
        })
        .collect();
    let days = view! { <div class="days">{days}</div> }.into_any();
    let some = !scene.event.sessions.is_empty();
    some.then(|| area(scene, scene.words().programme, days, Route::Programme, scene.words().whole_programme))
}

pub(super) fn workshops(scene: &Scene) -> Option<AnyView> {
    let chapters: Vec<_> = scene
        .event
        .workshops()
        .take(ENTRIES_AT_A_GLANCE)
        .enumerate()
        .map(|(index, workshop)| {
            view! { <WorkshopChapter scene workshop number=index + 1 level=3/> }
        })
        .collect();
    let some = !chapters.is_empty();
    let list = view! { <div class="workshop-list">{chapters}</div> }.into_any();
    some.then(|| area(scene, scene.words().workshops, list, Route::Workshops, scene.words().all_workshops))
}

pub(super) fn people(scene: &Scene) -> Option<AnyView> {
    let people = scene.event.people.iter().take(PEOPLE_AT_A_GLANCE);
    let cards: Vec<_> =
        people.map(|person| view! { <li><PersonCard scene person level=3/></li> }).collect();
    let some = !cards.is_empty();
    let list = view! { <ul class="person-list">{cards}</ul> }.into_any();
    some.then(|| area(scene, scene.words().people, list, Route::People, scene.words().all_people))
}

pub(super) fn gallery(scene: &Scene) -> Option<AnyView> {
    let photos = scene.event.photos.iter().take(PICTURES_AT_A_GLANCE);
    let figures: Vec<_> = photos.map(|photo| view! { <li><PhotoFigure scene photo/></li> }).collect();
    let some = !figures.is_empty();
    let list = view! { <ul class="photo-grid">{figures}</ul> }.into_any();
    some.then(|| area(scene, scene.words().gallery, list, Route::Gallery, scene.words().all_pictures))
}

pub(super) fn contacts(scene: &Scene) -> Option<AnyView> {
    let contacts = scene.event.contacts.iter();
    let cards: Vec<_> =
        contacts.map(|contact| view! { <li><ContactCard scene contact level=3/></li> }).collect();
    let some = !cards.is_empty();
    let list = view! { <ul class="contact-list">{cards}</ul> }.into_any();
    some.then(|| area(scene, scene.words().contact, list, Route::Contact, scene.words().all_contacts))
}

/// An area of the site with the link to all of it.
fn area(scene: &Scene, title: &'static str, content: AnyView, to: Route, more: &'static str) -> AnyView {
    view! {
        <section class="area">
            <h2 class="area-title">{title}</h2>
            {content}
            <p class="area-more"><a href=scene.href(to)>{more}</a></p>
        </section>
    }
    .into_any()
}
