//! Looking up parts of an event by id, and following their references.

use super::{Date, Event, Page, Person, Photo, PhotoKind, Room, Run, Session, SessionKind, Track};

impl Event {
    /// The language of every text that names none.
    pub fn default_language(&self) -> &str {
        self.languages.first().map_or("de", String::as_str)
    }

    pub fn session(&self, id: &str) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == id)
    }

    /// Every run, with its session, in authored order.
    pub fn runs(&self) -> impl Iterator<Item = (&Session, &Run)> {
        self.sessions.iter().flat_map(|session| session.runs.iter().map(move |run| (session, run)))
    }

    /// Whether the time of any run is known.
    pub fn has_times(&self) -> bool {
        self.runs().any(|(_, run)| run.start.is_some())
    }

    /// The session that a run belongs to.
    pub fn session_of_run(&self, id: &str) -> Option<&Session> {
        self.sessions.iter().find(|session| session.runs.iter().any(|run| run.id == id))
    }

    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    pub fn room(&self, id: &str) -> Option<&Room> {
        self.rooms.iter().find(|room| room.id == id)
    }

    pub fn track(&self, id: &str) -> Option<&Track> {
        self.tracks.iter().find(|track| track.id == id)
    }

    pub fn photo(&self, id: &str) -> Option<&Photo> {
        self.photos.iter().find(|photo| photo.id == id)
    }

    /// What the gallery shows.
    pub fn pictures(&self) -> impl Iterator<Item = &Photo> {
        self.photos.iter().filter(|photo| photo.kind != PhotoKind::Logo)
    }

    /// A page of text.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The workshops, in the order of the programme.
    pub fn workshops(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|session| session.kind == SessionKind::Workshop)
    }

    /// The sessions a person takes part in.
    pub fn sessions_of<'a>(&'a self, person: &'a str) -> impl Iterator<Item = &'a Session> {
        self.sessions
            .iter()
            .filter(move |session| session.people.iter().any(|part| part.person == person))
    }

    pub fn first_date(&self) -> Option<&Date> {
        self.days.first().map(|day| &day.date)
    }

    pub fn last_date(&self) -> Option<&Date> {
        self.days.last().map(|day| &day.date)
    }
}
