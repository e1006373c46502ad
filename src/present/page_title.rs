//! Titles and descriptions of pages: in the tab, in search results, when shared.

use crate::{
    event::{Event, Text},
    i18n::{Locale, Words, date_range, fill},
    route::{Address, Route},
};

use super::session_name::{plain, session_name};

/// The name of a page without the event's, in the page's language if there is one.
pub fn page_name(event: &Event, address: &Address) -> String {
    let language = address.language.as_deref().unwrap_or(event.default_language());
    let words = Locale::for_language(language).words();
    let text = |text: &Text| plain(event, text, language);
    match &address.route {
        Route::Home => event_name(event, language),
        Route::Session(id) => event
            .session(id)
            .map(|session| session_name(event, session, language))
            .unwrap_or_default(),
        Route::Person(id) => event.person(id).map(|person| person.full_name()).unwrap_or_default(),
        Route::Page(id) => event.page(id).map(|page| text(&page.title)).unwrap_or_default(),
        other => page_word(other, words).to_owned(),
    }
}

/// What the interface calls a page, as in the menu; empty for a page with a name of its own.
pub fn page_word(route: &Route, words: &Words) -> &'static str {
    match route {
        Route::Home => words.home,
        Route::Programme => words.programme,
        Route::Workshops => words.workshops,
        Route::People => words.people,
        Route::Gallery => words.gallery,
        Route::Contact => words.contact,
        Route::Press => words.press,
        Route::Now => words.now_and_next,
        Route::News => words.news,
        Route::Organisations => words.organisers,
        Route::Places => words.places,
        Route::Registration => words.registration,
        Route::Embedding => words.embedding,
        Route::Data => words.data,
        Route::Session(_) | Route::Person(_) | Route::Page(_) => "",
        Route::NotFound => words.not_found,
    }
}

/// The title of a page: its name and the event's.
pub fn page_title(event: &Event, address: &Address) -> String {
    let name = page_name(event, address);
    if address.route == Route::Home {
        return name;
    }
    let language = address.language.as_deref().unwrap_or(event.default_language());
    format!("{name} – {}", event_name(event, language))
}

/// The title of the event, after what has become of it.
fn event_name(event: &Event, language: &str) -> String {
    let title = plain(event, &event.title, language);
    let words = Locale::for_language(language).words();
    event.change().map_or_else(
        || title.clone(),
        |change| [words.change(change), words.colon, &title].concat(),
    )
}

/// One or two sentences about a page, after what has become of the event.
pub fn page_description(event: &Event, address: &Address) -> String {
    let language = address.language.as_deref().unwrap_or(event.default_language());
    let about = about_page(event, address, language);
    let Some(change) = event.change() else { return about };
    let locale = Locale::for_language(language);
    let days = event.first_date().zip(event.last_date());
    let days = days.map(|(first, last)| date_range(first, last, locale)).unwrap_or_default();
    format!("{} {about}", fill(locale.words().change_text(change), &days))
}

fn about_page(event: &Event, address: &Address, language: &str) -> String {
    if let Route::Person(id) = &address.route
        && let Some(role) = event.person(id).and_then(|person| person.role.as_ref())
    {
        let colon = Locale::for_language(language).words().colon;
        return page_name(event, address) + colon + &plain(event, role, language);
    }
    let of_page = match &address.route {
        Route::Session(id) => event.session(id).and_then(|session| session.summary.as_ref()),
        _ => None,
    };
    plain(event, of_page.or(event.summary.as_ref()).unwrap_or(&event.title), language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Change, EventState, fixture};

    #[test]
    fn ok_titles_name_page_and_event_in_the_pages_language() {
        let event = fixture::event();
        let title = |language, route| page_title(&event, &Address::new(language, route));
        assert_eq!(title(None, Route::Home), "Mustertreffen");
        assert_eq!(title(Some("en"), Route::People), "People – Sample meeting");
        assert_eq!(title(None, Route::Session("opening".into())), "Eröffnung – Mustertreffen");
        assert_eq!(title(None, Route::Person("muster".into())), "Dr. Maria Muster – Mustertreffen");
    }

    #[test]
    fn ok_titles_and_descriptions_say_first_what_has_become_of_the_event() {
        let mut event = fixture::event();
        let mut said = |is: Change, language| {
            event.state = Some(EventState { is, note: None, previous_days: Vec::new() });
            let of = |route| Address::new(language, route);
            let person = of(Route::Person("muster".into()));
            let titles = [of(Route::Home), person].map(|address| page_title(&event, &address));
            (titles, page_description(&event, &of(Route::Programme)))
        };
        let (titles, description) = said(Change::Cancelled, None);
        assert_eq!(
            titles,
            ["Abgesagt: Mustertreffen", "Dr. Maria Muster – Abgesagt: Mustertreffen"]
        );
        assert_eq!(description, "Diese Veranstaltung findet nicht statt. Mustertreffen");
        let (titles, description) = said(Change::Rescheduled, Some("en"));
        assert_eq!(titles[0], "New dates: Sample meeting");
        assert!(description.contains("on other days: 7–8 May 2026."), "{description}");
    }

    #[test]
    fn ok_a_person_is_described_by_role() {
        let address = Address::new(None, Route::Person("muster".into()));
        assert_eq!(page_description(&fixture::event(), &address), "Dr. Maria Muster: Leiterin");
    }
}
