//! An event as one export tells it: in one language, with the addresses of one site.

#[cfg(not(target_arch = "wasm32"))]
use crate::event::Venue;
use crate::{
    event::{Event, Part, Person, Room, Run, Session, Text},
    i18n::{Locale, Words},
};

#[cfg(feature = "author")]
use crate::{
    event::Rich,
    route::{Address, Route},
};

use super::percent::push_encoded;
#[cfg(feature = "author")]
use super::rich_markdown::markdown;

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

    pub(super) fn words(&self) -> &'static Words {
        Locale::for_language(self.language).words()
    }

    /// The title of the event. Many programs show no other sign that it is cancelled or on
    /// other days, so the title says it first.
    pub(super) fn event_title(&self) -> String {
        let change = self.event.change().map(|change| self.words().change(change));
        titled(change, self.text(&self.event.title))
    }

    /// The title of a run, after what has become of it.
    pub(super) fn run_title(&self, session: &Session, run: &Run) -> String {
        let words = self.words();
        let change = self.event.change().filter(|_| self.event.is_off());
        let state = words.state(run.state).or(change.map(|change| words.change(change)));
        titled(state, self.text(&session.title))
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
        let path: String = folders.iter().map(|folder| [folder, "/"].concat()).collect();
        let language = self.event.written_in(self.language, &path);
        let language = (language != self.event.default_language()).then_some(&language);
        for folder in language.into_iter().chain(folders) {
            push_encoded(&mut url, folder);
            url.push('/');
        }
        Some(url)
    }

    /// A rich text as Markdown; its links lead to the web.
    #[cfg(feature = "author")]
    pub(super) fn markdown(&self, rich: &Rich) -> String {
        markdown(rich, &|address| self.web_address(address))
    }

    /// Where an address leads that programs elsewhere can open. `None` for pages of a site whose
    /// address is not known.
    #[cfg(feature = "author")]
    pub(super) fn web_address(&self, address: &str) -> Option<String> {
        let Some(route) = Route::of_reference(address) else { return Some(address.to_owned()) };
        let own = self.event.default_language();
        let page = Address::new(None, route).in_language(self.language, own).as_written(self.event);
        let site = self.site_url?.trim_end_matches('/');
        let place = Route::place_of_reference(address).map(|place| format!("#{place}"));
        Some(format!("{site}/{}{}", page.path(), place.unwrap_or_default()))
    }

    pub(super) fn rooms(&self, run: &'a Run) -> impl Iterator<Item = &'a Room> {
        let event = self.event;
        run.rooms.iter().filter_map(move |id| event.room(id))
    }

    /// Where a run is held: its rooms in the house and the house, then rooms elsewhere.
    pub(super) fn place(&self, run: &Run) -> String {
        let (mut inside, mut elsewhere) = (String::new(), String::new());
        for room in self.rooms(run) {
            let name = self.text(&room.name);
            if room.is_in_venue() {
                add(&mut inside, ", ", name);
            } else {
                add(&mut elsewhere, "; ", name);
                room.address.iter().for_each(|line| add(&mut elsewhere, ", ", line));
            }
        }
        if !inside.is_empty() || elsewhere.is_empty() {
            add(&mut inside, ", ", &self.venue());
        }
        add(&mut inside, "; ", &elsewhere);
        inside
    }

    /// The venue in one line: name and address; of an event that has moved online, this word.
    pub(super) fn venue(&self) -> String {
        let mut line = String::new();
        if self.event.is_moved_online() {
            line += self.words().online;
        } else if let Some(venue) = &self.event.venue {
            line += &venue.name;
            add(&mut line, ", ", venue.street.as_deref().unwrap_or_default());
            add(&mut line, ", ", &venue.town());
        }
        line
    }

    /// The main venue, unless the event has moved online.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn main_venue(&self) -> Option<&'a Venue> {
        self.event.venue.as_ref().filter(|_| !self.event.is_moved_online())
    }

    /// The venue that a room is in, if it is in one.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn venue_of_room(&self, room: &Room) -> Option<&'a Venue> {
        match &room.venue {
            Some(_) => self.event.venues.iter().find(|venue| venue.id == room.venue),
            None => self.main_venue().filter(|_| room.is_in_venue()),
        }
    }

    /// The one venue that a run is held in.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn venue_of(&self, run: &'a Run) -> Option<&'a Venue> {
        let mut venues: Vec<_> = self.rooms(run).map(|room| self.venue_of_room(room)).collect();
        venues.dedup();
        match venues.as_slice() {
            [] => self.main_venue(),
            [venue] => *venue,
            _ => None,
        }
    }

    /// The people of a session, each with their part in it.
    pub(super) fn people(
        &self,
        session: &'a Session,
    ) -> impl Iterator<Item = (&'a Person, &'a Part)> {
        let event = self.event;
        session.people.iter().filter_map(|part| Some((event.person(&part.person)?, part)))
    }
}

/// Adds another part to a line, if there is any.
fn add(line: &mut String, separator: &str, part: &str) {
    if !line.is_empty() && !part.is_empty() {
        *line += separator;
    }
    *line += part;
}

/// "Fällt aus: Vortrag".
fn titled(state: Option<&str>, title: &str) -> String {
    let mut line = state.unwrap_or_default().to_owned();
    add(&mut line, ": ", title);
    line
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
        let mut event = fixture::event();
        let line = |event: &Event| rendition(event, "", "de").venue();
        assert_eq!(line(&event), "IHK Magdeburg, Magdeburg");
        let venue = event.venue.as_mut().unwrap();
        venue.street = Some("Musterweg 8".to_owned());
        venue.postal_code = Some("39104".to_owned());
        assert_eq!(line(&event), "IHK Magdeburg, Musterweg 8, 39104 Magdeburg");
    }

    #[test]
    fn ok_rooms_elsewhere_are_not_in_the_venue() {
        let mut event = fixture::event();
        event.rooms[1].address = vec!["Weg 1".to_owned(), "39104 Magdeburg".to_owned()];
        let zoom = Room {
            id: "zoom".to_owned(),
            name: "Online (Zoom)".into(),
            online: true,
            address: Vec::new(),
            ..event.rooms[0].clone()
        };
        event.rooms.push(zoom);
        let mut run = event.sessions[0].runs[0].clone();
        let mut place = |rooms: &[&str]| {
            run.rooms = rooms.iter().map(|id| (*id).to_owned()).collect();
            rendition(&event, "", "de").place(&run)
        };
        assert_eq!(place(&[]), "IHK Magdeburg, Magdeburg");
        assert_eq!(place(&["saal"]), "Saal, IHK Magdeburg, Magdeburg");
        assert_eq!(place(&["zoom"]), "Online (Zoom)");
        assert_eq!(place(&["foyer"]), "Foyer, Weg 1, 39104 Magdeburg");
        assert_eq!(place(&["zoom", "saal"]), "Saal, IHK Magdeburg, Magdeburg; Online (Zoom)");
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
