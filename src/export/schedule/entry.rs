//! What both formats say of a run.

use crate::{
    event::{Day, Event, Link, PartRole, Person, RichText, Run, Session, SessionKind, Timestamp},
    export::{
        rendition::Rendition,
        uuid::{number, uuid},
    },
};

/// The length of a run whose end is not known, in minutes: the programs leave out what has none.
const LEAST_MINUTES: i64 = 5;

/// A run with a time.
pub(super) struct Entry<'a> {
    pub(super) session: &'a Session,
    pub(super) run: &'a Run,
    pub(super) start: &'a Timestamp,
    pub(super) rendition: Rendition<'a>,
}

/// The room of a day, and its runs in the order of time.
pub(super) struct RoomOfDay<'a> {
    /// Its name; the venue's, or the event's, for runs without a room.
    pub(super) name: String,
    /// `None` if it is no room of the event.
    pub(super) guid: Option<String>,
    pub(super) entries: Vec<Entry<'a>>,
}

/// The rooms of a day in the order of the event; those where nothing is are left out.
pub(super) fn rooms_of<'a>(rendition: Rendition<'a>, day: &Day) -> Vec<RoomOfDay<'a>> {
    let mut rooms: Vec<RoomOfDay> = Vec::new();
    let mut entries: Vec<_> =
        entries(rendition).filter(|entry| entry.run.day.as_ref() == Some(&day.date)).collect();
    let order = |entry: &Entry| {
        let first = entry.run.rooms.first();
        let place =
            first.and_then(|id| rendition.event.rooms.iter().position(|room| room.id == *id));
        (place.unwrap_or(usize::MAX), entry.start.epoch_seconds())
    };
    entries.sort_by_key(order);
    for entry in entries {
        let name = entry.room();
        match rooms.last_mut().filter(|room| room.name == name) {
            Some(room) => room.entries.push(entry),
            None => {
                let id = entry.run.rooms.first();
                let guid = id.map(|id| uuid(&[&rendition.event.id, "room", id]));
                rooms.push(RoomOfDay { name, guid, entries: vec![entry] });
            }
        }
    }
    rooms
}

fn entries<'a>(rendition: Rendition<'a>) -> impl Iterator<Item = Entry<'a>> {
    rendition.event.runs().filter_map(move |(session, run)| {
        Some(Entry { session, run, start: run.start.as_ref()?, rendition })
    })
}

impl<'a> Entry<'a> {
    fn event(&self) -> &'a Event {
        self.rendition.event
    }

    pub(super) fn guid(&self) -> String {
        uuid(&[&self.event().id, "run", &self.run.id])
    }

    pub(super) fn id(&self) -> u32 {
        number(&[&self.event().id, &self.run.id])
    }

    /// Of its own among all events, as apps keep several.
    pub(super) fn slug(&self) -> String {
        format!("{}-{}", self.event().id, self.run.id)
    }

    pub(super) fn title(&self) -> String {
        self.rendition.run_title(self.session, self.run)
    }

    pub(super) fn subtitle(&self) -> &'a str {
        self.rendition.translation(&self.session.title_translation).unwrap_or_default()
    }

    pub(super) fn room(&self) -> String {
        let first = self.rendition.rooms(self.run).next();
        let venue = || self.event().venue.as_ref().map(|venue| venue.name.clone());
        first
            .map(|room| self.rendition.text(&room.name).to_owned())
            .or_else(venue)
            .unwrap_or_else(|| self.rendition.event_title())
    }

    /// `01:30`; of a run of days the hours go on.
    pub(super) fn duration(&self) -> String {
        let end = self.run.end.as_ref().map(Timestamp::epoch_seconds);
        let minutes = end.map_or(0, |end| (end - self.start.epoch_seconds()) / 60);
        let minutes = minutes.max(LEAST_MINUTES);
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    pub(super) fn track(&self) -> Option<&'a str> {
        let track = self.event().track(self.session.track.as_ref()?)?;
        Some(self.rendition.text(&track.name))
    }

    /// In the words that conference software uses, where it has one: any may stand there.
    pub(super) fn kind(&self) -> &'static str {
        match self.session.kind {
            SessionKind::Panel => "discussion",
            SessionKind::Social => "meeting",
            kind => kind.name(),
        }
    }

    /// A code of two letters, where there is one: schemas and programs know no other.
    pub(super) fn language(&self) -> &'a str {
        let own =
            self.session.languages.first().map_or(self.event().default_language(), String::as_str);
        own.split('-').next().unwrap_or(own)
    }

    pub(super) fn summary(&self) -> &'a str {
        self.rendition.text_of(&self.session.summary).unwrap_or_default()
    }

    /// As Markdown, as pretalx has it.
    pub(super) fn description(&self) -> String {
        self.rich(self.session.description.as_ref()).unwrap_or_default()
    }

    /// A rich text as Markdown.
    pub(super) fn rich(&self, text: Option<&RichText>) -> Option<String> {
        let own = self.event().default_language();
        let picked = text?.pick(self.rendition.language, own)?;
        Some(self.rendition.markdown(picked.value))
    }

    /// Those who take part, moderation last: programs show the first ones.
    pub(super) fn people(&self) -> Vec<&'a Person> {
        let mut parts: Vec<_> = self.session.people.iter().collect();
        parts.sort_by_key(|part| part.role == PartRole::Moderator);
        parts.into_iter().filter_map(|part| self.event().person(&part.person)).collect()
    }

    /// Those of the session.
    pub(super) fn links(&self) -> Vec<(&'a str, String)> {
        self.named(&self.session.links)
    }

    /// Links with their labels and addresses of the web; to pages of the site, if its own is known.
    pub(super) fn named(&self, links: &'a [Link]) -> Vec<(&'a str, String)> {
        let rendition = self.rendition;
        let named = |link: &'a Link| {
            let url = rendition.web_address(link.url.as_ref()?)?;
            url.starts_with("http").then(|| (rendition.text(&link.label), url))
        };
        links.iter().filter_map(named).collect()
    }
}

/// A number and a UUID of a person.
pub(super) fn person_ids(event: &Event, person: &Person) -> (u32, String) {
    let names = [event.id.as_str(), "person", &person.id];
    (number(&names), uuid(&names))
}

/// A name as people say it: `Prof. Dr. Lothar Abicht`.
pub(super) fn full_name(person: &Person) -> String {
    match &person.title {
        Some(title) => format!("{title} {}", person.name),
        None => person.name.clone(),
    }
}
