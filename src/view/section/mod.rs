//! The pages: each section shows one area of an event.

mod contact;
mod gallery;
mod home;
mod home_hero;
mod home_overview;
mod not_found;
mod people;
mod person_page;
mod press;
mod programme;
mod session_facts;
mod session_page;
mod text_page;
mod workshops;

use leptos::prelude::*;

use crate::route::Route;

use super::Scene;

/// The content of the page that a scene is about. A page that the event does not
/// have is the "not found" page, whatever its address looks like.
pub(super) fn page(scene: &Scene) -> AnyView {
    let event = &scene.event;
    match &scene.address.route {
        Route::Home => view! { <home::Home scene/> }.into_any(),
        Route::Programme => view! { <programme::Programme scene/> }.into_any(),
        Route::Session(id) => or_not_found(scene, event.session(id), |session| {
            view! { <session_page::SessionPage scene session/> }.into_any()
        }),
        Route::Workshops => view! { <workshops::Workshops scene/> }.into_any(),
        Route::People => view! { <people::People scene/> }.into_any(),
        Route::Person(id) => or_not_found(scene, event.person(id), |person| {
            view! { <person_page::PersonPage scene person/> }.into_any()
        }),
        Route::Gallery => view! { <gallery::Gallery scene/> }.into_any(),
        Route::Contact => view! { <contact::ContactPage scene/> }.into_any(),
        Route::Press => view! { <press::PressPage scene/> }.into_any(),
        Route::Page(id) => {
            let page = event.pages.iter().find(|page| page.id == *id);
            or_not_found(scene, page, |page| view! { <text_page::TextPage scene page/> }.into_any())
        }
        Route::NotFound => view! { <not_found::NotFound scene/> }.into_any(),
    }
}

fn or_not_found<T>(scene: &Scene, found: Option<T>, draw: impl FnOnce(T) -> AnyView) -> AnyView {
    match found {
        Some(found) => draw(found),
        None => view! { <not_found::NotFound scene/> }.into_any(),
    }
}
