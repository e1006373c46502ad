//! What other entries and texts can refer to.

use std::collections::BTreeSet;

use crate::event::{Event, Id};

/// The ids of everything that is published.
#[derive(Debug)]
pub struct PublishedIds {
    pub contacts: BTreeSet<Id>,
    pub days: BTreeSet<String>,
    pub pages: BTreeSet<Id>,
    pub people: BTreeSet<Id>,
    pub people_groups: BTreeSet<Id>,
    pub photos: BTreeSet<Id>,
    pub ranks: BTreeSet<Id>,
    pub rooms: BTreeSet<Id>,
    pub sessions: BTreeSet<Id>,
    pub tracks: BTreeSet<Id>,
}

impl PublishedIds {
    pub fn of(event: &Event) -> Self {
        Self {
            contacts: event.contacts.iter().map(|contact| contact.id.clone()).collect(),
            days: event.days.iter().map(|day| day.date.as_str().to_owned()).collect(),
            pages: event.pages.iter().map(|page| page.id.clone()).collect(),
            people: event.people.iter().map(|person| person.id.clone()).collect(),
            people_groups: event.people_groups.iter().map(|group| group.id.clone()).collect(),
            photos: event.photos.iter().map(|photo| photo.id.clone()).collect(),
            ranks: event.ranks.iter().map(|rank| rank.id.clone()).collect(),
            rooms: event.rooms.iter().map(|room| room.id.clone()).collect(),
            sessions: event.sessions.iter().map(|session| session.id.clone()).collect(),
            tracks: event.tracks.iter().map(|track| track.id.clone()).collect(),
        }
    }
}
