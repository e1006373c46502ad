//! The pages that a site has.

use crate::{
    event::Event,
    route::{Address, Route},
};

/// Every page of an event in every language in which there is one.
pub(super) fn addresses(event: &Event) -> Vec<Address> {
    let own = event.default_language();
    event
        .languages
        .iter()
        .flat_map(|code| {
            let language = (code != own).then_some(code.as_str());
            routes(event).into_iter().map(move |route| Address::new(language, route))
        })
        .filter(|address| address.is_written(event))
        .collect()
}

/// Every page of an event in one language.
fn routes(event: &Event) -> Vec<Route> {
    let fixed = Route::FIXED.iter().map(|(route, _)| route.clone());
    let fixed = fixed.filter(|route| route.exists_in(event)).chain([Route::NotFound]);
    let sessions = event.sessions.iter().map(|session| Route::Session(session.id.clone()));
    let people = event.people.iter().map(|person| Route::Person(person.id.clone()));
    let pages = event.pages.iter().map(|page| Route::Page(page.id.clone()));
    fixed.chain(sessions).chain(people).chain(pages).collect()
}

/// The file that a page is written to.
pub(super) fn file_of(address: &Address) -> String {
    match address.route {
        Route::NotFound => address.path(),
        _ => format!("{}index.html", address.path()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_every_page_in_every_language() {
        let files: Vec<_> = addresses(&fixture::event()).iter().map(file_of).collect();
        for expected in [
            "index.html",
            "programm/opening/index.html",
            "en/personen/muster/index.html",
            "404.html",
            "en/404.html",
        ] {
            assert!(files.iter().any(|file| file == expected), "{expected} in {files:?}");
        }
        let sessions_and_people = 2 + 1;
        let event = fixture::event();
        let fixed = Route::FIXED.iter().filter(|(route, _)| route.exists_in(&event)).count();
        assert_eq!(files.len(), 2 * (fixed + 1 + sessions_and_people));
    }
}
