//! Looking up parts of an event by id, and following their references.

use super::{
    Date, Event, Id, Page, Person, Photo, PhotoKind, Room, Run, Session, SessionKind, Track, Walk,
};

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

    /// Whose portrait a picture is.
    pub fn person_of(&self, photo: &Photo) -> Option<&Person> {
        self.people.iter().find(|person| person.photo.as_ref() == Some(&photo.id))
    }

    /// A page of text.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The workshops, in the order of the programme.
    pub fn workshops(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|session| session.kind == SessionKind::Workshop)
    }

    /// The sessions of which results are published.
    pub fn with_results(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|session| session.results.is_some())
    }

    /// The sessions whose results went into this one.
    pub fn continued_in<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Session> {
        self.with_results().filter(move |session| {
            session.results.as_ref().is_some_and(|own| own.continues_in.as_deref() == Some(id))
        })
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

    /// Minutes from any of some rooms to any of others, as far as the event says: the fewest.
    /// `None` if it is the same room.
    pub fn walk(&self, from: &[Id], to: &[Id]) -> Option<u32> {
        let mut fewest: Option<u32> = None;
        for from in from {
            for to in to {
                if from == to {
                    return None;
                }
                let minutes = between(self.room(from)?, self.room(to)?);
                fewest = match (fewest, minutes) {
                    (Some(one), Some(other)) => Some(one.min(other)),
                    (one, other) => one.or(other),
                };
            }
        }
        fewest
    }
}

/// What this room says about the other one, or that one about it; or else what the one that is
/// farther away says about all.
fn between(from: &Room, to: &Room) -> Option<u32> {
    if from.online || to.online {
        return None;
    }
    let (there, back) = (from.walk.as_ref(), to.walk.as_ref());
    let said = there.and_then(|walk| walk.to(&to.id)).or(back.and_then(|walk| walk.to(&from.id)));
    said.or(there.and_then(Walk::all).max(back.and_then(Walk::all)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{FromTree, fixture};

    /// Rooms with what they say, and whether they are online.
    fn event(rooms: &[(&str, &str, bool)]) -> Event {
        let mut event = fixture::event();
        let room = |(id, walk, online): &(&str, &str, bool)| {
            let walk = Walk::from_tree(serde_json::from_str(walk).unwrap());
            Room { id: (*id).to_owned(), walk, online: *online, ..event.rooms[0].clone() }
        };
        event.rooms = rooms.iter().map(room).collect();
        event
    }

    fn walk(event: &Event, from: &str, to: &str) -> Option<u32> {
        let ids = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        event.walk(&ids(from), &ids(to))
    }

    #[test]
    fn ok_a_way_takes_as_long_in_both_directions_unless_it_is_said() {
        let event = event(&[
            ("saal", "null", false),
            ("turm", r#"{"saal": 7, "hof": 3}"#, false),
            ("hof", r#"{"turm": 5}"#, false),
            ("markt", "12", false),
            ("ufer", "15", false),
            ("leitung", "12", true),
        ]);
        for (from, to, minutes) in [
            ("turm", "saal", Some(7)),
            ("saal", "turm", Some(7)),
            ("turm", "hof", Some(3)),
            ("hof", "turm", Some(5)),
            ("saal", "hof", None),
            ("markt", "turm", Some(12)),
            ("saal", "markt", Some(12)),
            ("markt", "ufer", Some(15)),
            ("ufer", "markt", Some(15)),
            ("markt", "leitung", None),
            ("turm", "turm", None),
            ("turm", "", None),
            ("nirgends", "turm", None),
            // Who is in one of two rooms takes the shorter way, or none.
            ("turm markt", "saal", Some(7)),
            ("turm markt", "saal turm", None),
        ] {
            assert_eq!(walk(&event, from, to), minutes, "{from} {to}");
        }
    }
}
