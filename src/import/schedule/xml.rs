//! `schedule.xml`, in the dialects of frab, pretalx, FOSDEM and Treffpunkt.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::{
    author::{Said, printable, said},
    event::RunState,
    import::{
        DraftRoom, DraftText, DraftTrack, DraftVenue, Notes, Options, Source, Wrong, kinds,
        lenient::{mentions, one_line, text},
        usual::{link, note_personal, note_picture, without_entities},
    },
};

use super::{
    entry::{Entry, Register, Schedule, Speaker},
    left_out::{note_licence, note_page},
    own,
    times::{Clock, Written, day_starts, note_no_day},
    tree::{Element, tree},
    xml_parts::{events_of, links},
};

/// What an event has that is read, or is said elsewhere too.
const KNOWN: [&str; 22] = [
    "date",
    "start",
    "end",
    "duration",
    "room",
    "slug",
    "url",
    "origin_url",
    "feedback_url",
    "title",
    "subtitle",
    "track",
    "type",
    "language",
    "abstract",
    "description",
    "recording",
    "persons",
    "links",
    "attachments",
    "logo",
    "conf_url",
];

/// Whether a file is one.
pub fn is_it(source: &Source) -> bool {
    let begins = source.bytes.trim_ascii_start();
    let begins = begins.strip_prefix("\u{feff}".as_bytes()).unwrap_or(begins);
    begins.starts_with(b"<") && mentions(source, &["<schedule", "<conference"])
}

/// Reads the first of these files that is one.
///
/// # Errors
/// If it is broken, defines entities of its own, or has no conference.
pub fn read(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Schedule, Wrong> {
    let Some(source) = sources.iter().find(|source| is_it(source)).or(sources.first()) else {
        return Err(none("schedule.xml"));
    };
    let schedule = tree(source, text(source)?, notes)?;
    let conference = schedule.child("conference").ok_or_else(|| none(&source.name))?;
    for other in sources.iter().filter(|other| other.name != source.name) {
        notes.add(
            Said::new("a further file was left out", "eine weitere Datei wurde weggelassen"),
            &other.name,
        );
    }
    Ok(Reader::new(&schedule, conference, options, notes).read(notes))
}

fn none(name: &str) -> Wrong {
    let what = said!("{name} has no <conference>", "{name} hat keine <conference>");
    Wrong::new(what).hint(Said::new(
        "export schedule.xml again in frab or pretalx",
        "schedule.xml in frab oder pretalx neu exportieren",
    ))
}

struct Reader<'x> {
    schedule: &'x Element,
    conference: &'x Element,
    /// Whether Treffpunkt wrote it: what has no room there has that of the venue or event, without
    /// a guid.
    is_own: bool,
    clock: Clock,
    /// FOSDEM describes people apart from the sessions.
    people: HashMap<String, &'x Element>,
    rooms: Register<DraftRoom>,
    tracks: Register<DraftTrack>,
}

impl<'x> Reader<'x> {
    fn new(
        schedule: &'x Element,
        conference: &'x Element,
        options: &Options,
        notes: &mut Notes,
    ) -> Self {
        let events = events_of(schedule);
        let dates: Vec<String> = events.iter().map(|(.., event)| event.line("date")).collect();
        let named = conference.line("time_zone_name");
        let clock = Clock::new(&named, &conference.line("day_change"), &dates, options, notes);
        let people = schedule.children("persons").flat_map(|list| list.children("person"));
        let people = people.map(|person| (person.attribute("id"), person)).collect();
        let generator = schedule.child("generator").map(|generator| generator.attribute("name"));
        let is_own = generator.as_deref() == Some("treffpunkt");
        let (rooms, tracks) = (Register::default(), Register::default());
        Self { schedule, conference, is_own, clock, people, rooms, tracks }
    }

    fn read(mut self, notes: &mut Notes) -> Schedule {
        let (schedule, conference) = (self.schedule, self.conference);
        let title = [conference.line("title"), conference.line("acronym")];
        let title = title.into_iter().find(|title| !title.is_empty()).unwrap_or_default();
        for track in schedule.children("tracks").flat_map(|list| list.children("track")) {
            self.track(track);
        }
        let days = schedule.children("day").filter_map(|day| day.attribute("date").parse().ok());
        let days: Vec<Date> = days.collect();
        let begins = schedule.child("day").map(|day| day.attribute("start")).unwrap_or_default();
        let events = events_of(schedule).into_iter();
        let entries =
            events.map(|(day, room, event)| self.entry(day, room, event, notes)).collect();
        let url = [conference.line("url"), conference.line("base_url")];
        let url = url.into_iter().find(|url| !url.is_empty()).unwrap_or_default();
        let name = DraftText::plain(conference.line("venue"));
        let city = conference.line("city");
        let venue = DraftVenue { name, city, ..DraftVenue::default() };
        Schedule {
            title: DraftText::plain(without_entities(&title)),
            summary: DraftText::plain(conference.line("subtitle")),
            url: link("", &url, "conference", notes).map(|link| link.url),
            time_zone: self.clock.name.clone(),
            day_starts: day_starts(&self.clock).or_else(|| own::day_starts(&begins, self.is_own)),
            days: days.into_iter().filter(|day| (1970..9999).contains(&day.year())).collect(),
            venue: Some(venue).filter(|venue| !venue.name.is_empty()),
            rooms: self.rooms,
            tracks: self.tracks,
            entries,
        }
    }

    fn entry(
        &mut self,
        day: &Element,
        room: &Element,
        event: &Element,
        notes: &mut Notes,
    ) -> Entry {
        let title = DraftText::plain(without_entities(&event.line("title")));
        let (state, title) = match self.is_own {
            true => own::state_and_title(&title),
            false => (RunState::Planned, title),
        };
        let title = title.first().to_owned();
        let (guid, id) = (event.attribute("guid"), event.attribute("id"));
        let names = [&title, &event.line("slug"), &guid, &id].map(String::clone);
        let place = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        let written = Written {
            date: event.line("date"),
            start: event.line("start"),
            end: event.line("end"),
            duration: event.line("duration"),
            day: day.attribute("date").parse().ok(),
        };
        let (start, end, day) = self.clock.times(&written, &place, notes);
        if start.is_none() && day.is_none() {
            note_no_day(&place, notes);
        }
        let must_not = event.child("recording").map(|recording| recording.line("optout"));
        let must_not = must_not.is_some_and(|optout| optout.eq_ignore_ascii_case("true"));
        self.note_left_out(event, &place, notes);
        Entry {
            code: own::session(&event.line("url"), self.is_own)
                .unwrap_or_else(|| event.attribute("code")),
            is_own: self.is_own,
            state,
            room: self.room(room, event),
            track: event.child("track").and_then(|track| self.track(track)),
            kind: kinds::kind(&event.line("type")),
            languages: kinds::languages(&event.line("language")),
            recording: must_not.then_some(false),
            links: links(event, &self.conference.line("base_url"), &place, notes),
            people: self.speakers(event, notes),
            title: DraftText::plain(title),
            subtitle: DraftText::plain(event.line("subtitle")),
            summary: DraftText::plain(event.text("abstract")),
            description: DraftText::plain(event.text("description")),
            answers: Vec::new(),
            guid,
            id,
            place,
            start,
            end,
            day,
        }
    }

    /// The room around a session, or the one that it names.
    fn room(&mut self, around: &Element, event: &Element) -> Option<String> {
        let name = [around.attribute("name"), event.line("room")];
        let name = name.into_iter().find(|name| !name.is_empty())?;
        let is_stand_in =
            around.attribute("guid").is_empty() || name == self.conference.line("title");
        if self.is_own && is_stand_in {
            return None;
        }
        let proposed = ["guid", "slug"].map(|key| around.attribute(key));
        let proposed = proposed.into_iter().find(|key| !key.is_empty()).unwrap_or_default();
        let text = DraftText::plain(without_entities(&name));
        let make =
            |key: &str| DraftRoom { key: key.to_owned(), name: text, ..DraftRoom::default() };
        Some(self.rooms.key(&name, &proposed, make))
    }

    fn track(&mut self, track: &Element) -> Option<String> {
        let name = one_line(&track.lines());
        if name.is_empty() {
            return None;
        }
        let text = DraftText::plain(without_entities(&name));
        let make = |key: &str| DraftTrack { key: key.to_owned(), id: None, name: text };
        Some(self.tracks.key(&name, &track.attribute("slug"), make))
    }

    fn speakers(&self, event: &Element, notes: &mut Notes) -> Vec<Speaker> {
        let people = event.children("persons").flat_map(|list| list.children("person"));
        people.map(|person| own::titled(self.speaker(person, notes), self.is_own)).collect()
    }

    fn speaker(&self, person: &Element, notes: &mut Notes) -> Speaker {
        let id = person.attribute("id");
        let described = self.people.get(&id).copied().unwrap_or(person);
        let names = [person.lines(), described.text("name"), person.attribute("name")];
        let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        let name = without_entities(&one_line(&name));
        let long = ["extended_biography", "biography"].map(|key| described.text(key));
        let biography = long.into_iter().find(|text| !text.is_empty());
        let biography = biography.unwrap_or_else(|| person.attribute("biography"));
        if ["email", "phone", "gender"].iter().any(|key| described.child(key).is_some()) {
            note_personal(&name, notes);
        }
        Speaker {
            guid: person.attribute("guid"),
            code: person.attribute("code"),
            id,
            title: String::new(),
            links: links(described, "", &name, notes),
            name,
            biography: DraftText::plain(biography),
        }
    }

    /// Notes what has no place in an event.
    fn note_left_out(&self, event: &Element, place: &str, notes: &mut Notes) {
        let logo = event.line("logo");
        if !logo.is_empty() {
            note_picture(&logo, place, notes);
        }
        if event.child("recording").is_some_and(|one| !one.line("license").is_empty()) {
            note_licence(place, notes);
        }
        if !event.line("url").is_empty() && !self.is_own {
            note_page(notes);
        }
        let others = event.children.iter().filter(|child| !KNOWN.contains(&child.name.as_str()));
        for other in others.filter(|other| !other.lines().is_empty() || !other.children.is_empty())
        {
            notes.add(
                Said::new(
                    "what an event has no field for was left out",
                    "wofür eine Veranstaltung kein Feld hat, wurde weggelassen",
                ),
                format!("<{}>", printable(&other.name)),
            );
        }
    }
}
