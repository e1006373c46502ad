//! An event as one export tells it: in one language, with the addresses of one site.

use crate::event::{Event, Person, Run, Session, Text, Venue};

use super::percent::push_encoded;

#[derive(Clone, Copy)]
pub(super) struct Rendition<'a> {
    pub(super) event: &'a Event,
    /// The address of the site, if it is known.
    pub(super) site_url: Option<&'a str>,
    pub(super) language: &'a str,
}

impl<'a> Rendition<'a> {
    pub(super) fn text(&self, text: &'a Text) -> &'a str {
        text.pick(self.language, self.event.default_language())
            .map_or("", |picked| picked.value.as_str())
    }

    pub(super) fn text_of(&self, text: &'a Option<Text>) -> Option<&'a str> {
        text.as_ref().map(|text| self.text(text))
    }

    /// The text beside an official title, in the visitor's language only.
    pub(super) fn translation(&self, translation: &'a Option<Text>) -> Option<&'a str> {
        let own = self.event.default_language();
        let picked = translation.as_ref()?.pick(self.language, own)?;
        picked.lang.is_none().then_some(picked.value.as_str())
    }

    pub(super) fn home_url(&self) -> Option<String> {
        self.page_url(&[])
    }

    pub(super) fn session_url(&self, session: &Session) -> Option<String> {
        self.page_url(&["programm", &session.id])
    }

    /// The absolute address of a page; other languages stand in folders of their own.
    pub(super) fn page_url(&self, folders: &[&str]) -> Option<String> {
        let mut url = format!("{}/", self.site_url?.trim_end_matches('/'));
        let own = self.event.default_language();
        let language = (self.language != own).then_some(&self.language);
        for folder in language.into_iter().chain(folders) {
            push_encoded(&mut url, folder);
            url.push('/');
        }
        Some(url)
    }

    /// The names of the rooms of a run.
    pub(super) fn rooms(&self, run: &'a Run) -> impl Iterator<Item = &'a str> {
        let rendition = *self;
        run.rooms
            .iter()
            .filter_map(move |id| rendition.event.room(id))
            .map(move |room| rendition.text(&room.name))
    }

    /// Where a run is held: its rooms, and the house.
    pub(super) fn place(&self, run: &Run) -> String {
        let rooms = self.rooms(run).map(str::to_owned);
        let venue = self.event.venue.as_ref().map(venue_line);
        rooms.chain(venue).collect::<Vec<_>>().join(", ")
    }

    /// The people of a session, each with the organisation they stand for in it.
    pub(super) fn people(
        &self,
        session: &'a Session,
    ) -> impl Iterator<Item = (&'a Person, Option<&'a str>)> {
        let event = self.event;
        session.people.iter().filter_map(move |part| {
            let person = event.person(&part.person)?;
            let organisation = part.organisation.as_ref().or(person.organisation.as_ref());
            Some((person, organisation.map(String::as_str)))
        })
    }
}

/// The venue in one line: name, street, postal code and city.
pub(super) fn venue_line(venue: &Venue) -> String {
    let city = match &venue.postal_code {
        Some(code) => format!("{code} {}", venue.city),
        None => venue.city.clone(),
    };
    let parts = [Some(venue.name.as_str()), venue.street.as_deref(), Some(&city)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture;

    fn rendition<'a>(event: &'a Event, site_url: &'a str, language: &'a str) -> Rendition<'a> {
        Rendition { event, site_url: Some(site_url), language }
    }

    #[test]
    fn ok_addresses_of_pages() {
        let event = fixture::event();
        let german = rendition(&event, "https://example.org/a", "de");
        assert_eq!(german.home_url().unwrap(), "https://example.org/a/");
        assert_eq!(
            german.session_url(&event.sessions[0]).unwrap(),
            "https://example.org/a/programm/kontaktzonen/"
        );
        let english = rendition(&event, "https://example.org/a/", "en");
        assert_eq!(
            english.page_url(&["personen", "ä/b?"]).unwrap(),
            "https://example.org/a/en/personen/%C3%A4%2Fb%3F/"
        );
    }

    #[test]
    fn ok_a_translation_is_for_readers_of_its_language_only() {
        let event = fixture::event();
        let translation = &event.sessions[0].title_translation;
        let english = rendition(&event, "https://example.org/", "en");
        assert_eq!(english.translation(translation), Some("Digital contact zones"));
        let german = rendition(&event, "https://example.org/", "de");
        assert_eq!(german.translation(translation), None);
    }

    #[test]
    fn ok_the_venue_says_what_is_known() {
        let mut venue = fixture::event().venue.unwrap();
        assert_eq!(venue_line(&venue), "IHK Magdeburg, Magdeburg");
        venue.street = Some("Musterweg 8".to_owned());
        venue.postal_code = Some("39104".to_owned());
        assert_eq!(venue_line(&venue), "IHK Magdeburg, Musterweg 8, 39104 Magdeburg");
    }

    #[test]
    fn err_people_and_rooms_that_are_not_there_are_left_out() {
        let mut event = fixture::event();
        event.people.clear();
        event.rooms.clear();
        let german = rendition(&event, "https://example.org/", "de");
        assert_eq!(german.people(&event.sessions[0]).count(), 0);
        assert_eq!(german.rooms(&event.sessions[0].runs[0]).count(), 0);
    }
}
