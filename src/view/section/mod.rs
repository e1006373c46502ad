//! The pages: each section shows one area of an event.

mod contact;
mod gallery;
mod home;
mod home_hero;
mod home_now;
mod home_overview;
mod news;
mod not_found;
mod now_page;
#[cfg(feature = "publish")]
mod organisations;
mod people;
mod person_page;
mod press;
mod programme;
mod session_page;
mod text_page;
mod workshops;

use crate::route::Route;

use super::Scene;
use crate::markup::Node;

/// The content of the page that a scene is about. A page that the event does not
/// have is the "not found" page, whatever its address looks like.
pub(super) fn page(scene: &Scene) -> Node {
    let event = &scene.event;
    let found = match &scene.address.route {
        Route::Home => Some(home::home(scene)),
        Route::Programme => Some(programme::programme(scene)),
        Route::Session(id) => event.session(id).map(|one| session_page::session_page(scene, one)),
        Route::Workshops => Some(workshops::workshops(scene)),
        Route::People => Some(people::people(scene)),
        Route::Person(id) => event.person(id).map(|one| person_page::person_page(scene, one)),
        Route::Gallery => Some(gallery::gallery(scene)),
        Route::Contact => Some(contact::contact(scene)),
        Route::Press => Some(press::press(scene)),
        Route::News => news::news(scene),
        Route::Now => Some(now_page::now_page(scene)),
        // Only the program draws these.
        #[cfg(feature = "publish")]
        Route::Embedding => Some(super::partners::partners_page(scene)),
        #[cfg(feature = "publish")]
        Route::Data => Some(super::data::data_page(scene)),
        #[cfg(feature = "publish")]
        Route::Organisations if event.has_organisations_page() => {
            Some(organisations::organisations(scene))
        }
        #[cfg(feature = "publish")]
        Route::Places if event.has_places_page() => Some(super::places::places_page(scene)),
        #[cfg(feature = "publish")]
        Route::Registration => super::registration::registration_page(scene),
        #[cfg(not(feature = "publish"))]
        Route::Embedding | Route::Data => None,
        #[cfg(not(feature = "publish"))]
        Route::Registration => None,
        Route::Organisations | Route::Places => None,
        Route::Page(id) => event.page(id).map(|one| text_page::text_page(scene, one)),
        Route::NotFound => None,
    };
    found.unwrap_or_else(|| not_found::not_found(scene))
}
