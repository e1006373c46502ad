//! An item of ConClár's programme.

use std::collections::HashSet;

use jiff::tz::TimeZone;

use crate::{author::Json, event::PartRole};

use super::super::{
    DraftLink, DraftPart, DraftRoom, DraftRun, DraftSession, DraftSignup, DraftText, DraftTrack,
    Notes, Options,
    lenient::{Entry, key_of, line_of},
    usual::{Links, label, link, markdown, note_nameless, without_entities},
};
use super::{
    person::People,
    tags::Tags,
    time::{day, times},
};

const KNOWN: [&str; 13] = [
    "id", "title", "tags", "format", "date", "time", "datetime", "mins", "loc", "people", "desc",
    "links", "prog",
];

/// Reads sessions, and collects where they are.
#[derive(Debug)]
pub struct Sessions {
    zone: TimeZone,
    tags: Tags,
    rooms: Vec<DraftRoom>,
    tracks: Vec<DraftTrack>,
    room_keys: HashSet<String>,
    track_keys: HashSet<String>,
}

impl Sessions {
    pub fn new(program: &[Entry], zone: TimeZone) -> Self {
        Self {
            zone,
            tags: Tags::new(program),
            rooms: Vec::new(),
            tracks: Vec::new(),
            room_keys: HashSet::new(),
            track_keys: HashSet::new(),
        }
    }

    pub fn rooms_and_tracks(self) -> (Vec<DraftRoom>, Vec<DraftTrack>) {
        (self.rooms, self.tracks)
    }

    pub fn read(
        &mut self,
        entry: &Entry,
        people: &mut People,
        options: &Options,
        notes: &mut Notes,
    ) -> DraftSession {
        let sorted = self.tags.of(entry, notes);
        if let Some(track) = &sorted.track
            && self.track_keys.insert(track.clone())
        {
            let name = DraftText::plain(without_entities(track));
            self.tracks.push(DraftTrack { key: track.clone(), id: None, name });
        }
        entry.note_others(&KNOWN, notes);
        DraftSession {
            key: entry.key("id"),
            kind: sorted.kind,
            title: DraftText::plain(without_entities(&entry.line("title", notes))),
            description: markdown(&entry.lines("desc", notes), &entry.place, notes),
            people: parts(entry, people, notes),
            track: sorted.track,
            languages: sorted.languages,
            level: DraftText::plain(sorted.level),
            links: links(entry, options, notes),
            runs: self.run(entry, notes).into_iter().collect(),
            ..DraftSession::default()
        }
    }

    fn run(&mut self, entry: &Entry, notes: &mut Notes) -> Option<DraftRun> {
        let (start, end) = times(entry, &self.zone, notes);
        let rooms: Vec<String> = self.room(entry, notes).into_iter().collect();
        let day = if start.is_none() { day(entry, notes) } else { None };
        let address = address(entry, "signup").unwrap_or_default();
        let signup = link("", &address, &entry.place, notes);
        let signup = signup.map(|link| DraftSignup::At(link.url));
        let is_planned = start.is_some() || day.is_some() || !rooms.is_empty();
        is_planned.then(|| DraftRun { start, end, day, rooms, signup, ..DraftRun::default() })
    }

    /// The first place is the room, those behind it say where that is.
    fn room(&mut self, entry: &Entry, notes: &mut Notes) -> Option<String> {
        let places = entry.list("loc", notes).into_iter().map(|place| line_of(Some(place)));
        let places: Vec<String> = places.filter(|place| !place.is_empty()).collect();
        let (first, areas) = places.split_first()?;
        let key = places.join(", ");
        if self.room_keys.insert(key.clone()) {
            self.rooms.push(DraftRoom {
                key: key.clone(),
                name: DraftText::plain(without_entities(first)),
                note: DraftText::plain(without_entities(&areas.join(", "))),
                ..DraftRoom::default()
            });
        }
        Some(key)
    }
}

fn parts(entry: &Entry, people: &mut People, notes: &mut Notes) -> Vec<DraftPart> {
    let mut known = HashSet::new();
    let mut parts = Vec::new();
    for one in entry.list("people", notes) {
        let is_object = matches!(one, Json::Object(_));
        let name = if is_object { line_of(one.get("name")) } else { String::new() };
        let (name, is_marked) = without_role(&name);
        let role = line_of(one.get("role")).to_lowercase();
        let moderates = is_marked || role.contains("moderator");
        let key = if is_object { key_of(one.get("id")) } else { key_of(Some(one)) };
        let Some(person) = people.meet(&key, &without_entities(&name)) else {
            note_nameless(&entry.place, notes);
            continue;
        };
        if known.insert(person.clone()) {
            parts.push(DraftPart { person, role: moderates.then_some(PartRole::Moderator) });
        }
    }
    parts
}

/// A name without "(moderator)", and whether that stood behind it.
fn without_role(name: &str) -> (String, bool) {
    let Some((before, role)) = name.rsplit_once('(') else { return (name.to_owned(), false) };
    let role = role.trim_end().trim_end_matches(')').trim();
    let is_role = role.eq_ignore_ascii_case("moderator") || role.eq_ignore_ascii_case("m");
    if is_role { (before.trim().to_owned(), true) } else { (name.to_owned(), false) }
}

fn address(entry: &Entry, key: &str) -> Option<String> {
    Some(line_of(entry.get("links")?.get(key))).filter(|address| !address.is_empty())
}

fn links(entry: &Entry, options: &Options, notes: &mut Notes) -> Vec<DraftLink> {
    let mut links = Links::default();
    let Some(Json::Object(entries)) = entry.get("links") else { return Vec::new() };
    for (key, value) in entries {
        let label = match key.as_str() {
            "signup" => continue,
            "meeting" => label("Online room", "Online-Raum", options),
            "recording" => label("Recording", "Aufzeichnung", options),
            _ => String::new(),
        };
        links.add(&label, &line_of(Some(value)), &entry.place, notes);
    }
    links.into_list()
}

#[cfg(test)]
mod tests {
    use super::without_role;

    #[test]
    fn ok_only_the_role_is_taken_off_a_name() {
        assert_eq!(without_role("Ada Berg (moderator)"), ("Ada Berg".to_owned(), true));
        assert_eq!(without_role("Ada Berg (Moderator) "), ("Ada Berg".to_owned(), true));
        assert_eq!(without_role("Ada (die Bauende)"), ("Ada (die Bauende)".to_owned(), false));
        assert_eq!(without_role("("), ("(".to_owned(), false));
    }
}
