//! The structured data of a page.

use crate::{
    event::Event,
    export::{event_json_ld, page_json_ld, person_json_ld, session_json_ld},
    route::{Address, Route},
};

/// The JSON-LD of a page: the event on the first page, a session, person or page with
/// questions on theirs, none elsewhere.
pub(super) fn structured_data(
    event: &Event,
    address: &Address,
    base_url: Option<&str>,
) -> Option<String> {
    let language = address.language.as_deref().unwrap_or(event.default_language());
    match &address.route {
        Route::Home => Some(event_json_ld(event, base_url, language)),
        Route::Session(id) => {
            event.session(id).map(|session| session_json_ld(event, session, base_url, language))
        }
        Route::Person(id) => {
            event.person(id).map(|person| person_json_ld(event, person, base_url, language))
        }
        Route::Page(id) => {
            event.page(id).and_then(|page| page_json_ld(event, page, base_url, language))
        }
        _ => None,
    }
}
