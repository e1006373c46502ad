//! Which pages have texts in easy words ("Leichte Sprache") of their own.
//!
//! Few texts of an event are written in it. A page without any would be the German one again, in
//! larger letters: it is not written, and links lead to the German one (`Event::written_in`).

use serde::Serialize;
use serde_json::Value;

use crate::{
    event::{EASY_LANGUAGE, Event},
    route::Route,
};

/// The paths of these pages; none if the event is not in easy words.
pub fn easy_pages(event: &Event) -> Vec<String> {
    if !event.languages.iter().any(|code| code == EASY_LANGUAGE) {
        return Vec::new();
    }
    let fixed = Route::FIXED.iter().map(|(route, _)| route.clone()).chain([Route::NotFound]);
    let sessions = event.sessions.iter().filter(is_easy);
    let people = event.people.iter().filter(is_easy);
    let pages = event.pages.iter().filter(is_easy);
    fixed
        .filter(|route| route.exists_in(event) || *route == Route::NotFound)
        .filter(|route| has_easy_texts(event, route))
        .chain(sessions.map(|one| Route::Session(one.id.clone())))
        .chain(people.map(|one| Route::Person(one.id.clone())))
        .chain(pages.map(|one| Route::Page(one.id.clone())))
        .map(|route| route.path())
        .collect()
}

/// Whether a page that every event may have shows a text in easy words.
fn has_easy_texts(event: &Event, route: &Route) -> bool {
    match route {
        // There it begins, and what is wrong is said in easy words.
        Route::Home | Route::NotFound => true,
        Route::Programme | Route::Now => is_easy(&event.sessions) || is_easy(&event.days),
        Route::Workshops => event.workshops().any(is_easy),
        Route::People => is_easy(&event.people),
        Route::Gallery => is_easy(&event.photos) || is_easy(&event.videos),
        Route::Contact => is_easy(&event.contacts),
        Route::Press => is_easy(&event.press),
        Route::News => is_easy(&event.news),
        Route::Registration => is_easy(&event.registration),
        Route::Organisations => is_easy(&event.organisations),
        Route::Places => is_easy(&event.rooms) || is_easy(&event.venue) || is_easy(&event.venues),
        // For editors of websites and for developers.
        Route::Embedding | Route::Data | Route::Session(_) | Route::Person(_) | Route::Page(_) => {
            false
        }
    }
}

/// Whether there is a text in easy words anywhere in it.
fn is_easy(thing: &impl Serialize) -> bool {
    serde_json::to_value(thing).is_ok_and(|json| has_easy_text(&json))
}

fn has_easy_text(json: &Value) -> bool {
    match json {
        Value::Object(entries) => entries
            .iter()
            .any(|(key, value)| key == EASY_LANGUAGE || (!is_link(key) && has_easy_text(value))),
        Value::Array(items) => items.iter().any(has_easy_text),
        _ => false,
    }
}

/// What known links are called is said in every language, without anything having been written.
fn is_link(key: &str) -> bool {
    ["links", "accounts"].contains(&key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Link, Text, fixture};

    #[test]
    fn ok_pages_with_texts_in_easy_words_and_no_others() {
        let mut event = fixture::event();
        assert_eq!(easy_pages(&event), Vec::<String>::new());
        event.languages.push(EASY_LANGUAGE.to_owned());
        assert_eq!(easy_pages(&event), ["", "404.html"]);
        let label = Text::by_language([(EASY_LANGUAGE.to_owned(), "Eigene Seite".to_owned())]);
        event.people[0].links = vec![Link { label, url: None, note: None, own: true }];
        assert_eq!(easy_pages(&event), ["", "404.html"], "what a link is called is no text");
        let texts = [("de", "Eröffnung"), (EASY_LANGUAGE, "Es geht los")];
        let texts = texts.map(|(code, text)| (code.to_owned(), text.to_owned()));
        event.sessions[0].title = Text::by_language(texts);
        assert_eq!(
            easy_pages(&event),
            ["", "programm/", "jetzt/", "404.html", "programm/opening/"]
        );
    }
}
