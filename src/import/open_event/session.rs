//! A session of an export.

use std::collections::{HashMap, HashSet};

use jiff::{civil::DateTime, tz::TimeZone};

use crate::author::Said;

use super::super::{
    DraftLink, DraftPart, DraftRun, DraftSession, DraftSignup, DraftText, Notes, Options,
    lenient::{Entry, key_of, line_of},
    local::moment,
    usual::{Links, end_after, label, link, markdown, note_nameless, note_time, without_entities},
    words::{kind_called, languages_called},
};
use super::files::Files;

const KNOWN: [&str; 33] = [
    "id",
    "title",
    "subtitle",
    "short_abstract",
    "long_abstract",
    "start_time",
    "end_time",
    "starts_at",
    "ends_at",
    "session_type",
    "session_type_id",
    "track",
    "track_id",
    "microlocation",
    "microlocation_id",
    "language",
    "level",
    "speakers",
    "state",
    "signup_url",
    "slides",
    "slides_url",
    "video",
    "video_url",
    "audio",
    "audio_url",
    "length",
    "submitted_at",
    "deleted_at",
    "is_mail_sent",
    "send_email",
    "last_modified_at",
    "event",
];

/// Reads sessions, and collects what they name.
#[derive(Debug)]
pub struct Sessions<'o> {
    zone: TimeZone,
    options: &'o Options,
    types: HashMap<String, String>,
    listed_rooms: HashMap<String, String>,
    listed_tracks: HashMap<String, String>,
    /// Names by keys.
    pub rooms: HashMap<String, String>,
    pub tracks: HashMap<String, String>,
    pub named: HashMap<String, String>,
    listed_people: HashSet<String>,
    seen: HashSet<String>,
}

impl<'o> Sessions<'o> {
    pub fn new(files: &Files, zone: TimeZone, options: &'o Options, notes: &mut Notes) -> Self {
        let names = |entries: Vec<Entry>| -> HashMap<String, String> {
            entries.into_iter().map(|entry| (entry.key("id"), entry.place)).collect()
        };
        Self {
            zone,
            options,
            types: names(files.types(notes)),
            listed_rooms: names(files.microlocations(notes)),
            listed_tracks: names(files.tracks(notes)),
            rooms: HashMap::new(),
            tracks: HashMap::new(),
            named: HashMap::new(),
            listed_people: files.speakers(notes).iter().map(|one| one.key("id")).collect(),
            seen: HashSet::new(),
        }
    }

    /// A session, if it takes place.
    pub fn read(&mut self, entry: &Entry, notes: &mut Notes) -> Option<DraftSession> {
        let key = entry.key("id");
        if key.is_empty() || !is_accepted(entry, notes) || !self.seen.insert(key.clone()) {
            return None;
        }
        entry.note_others(&KNOWN, notes);
        let track = thing(entry, "track", "track_id", &self.listed_tracks);
        let kind = thing(entry, "session_type", "session_type_id", &self.types);
        self.tracks.extend(track.clone());
        Some(DraftSession {
            kind: kind.and_then(|(_, name)| kind_called(&name)),
            title: DraftText::plain(without_entities(&entry.line("title", notes))),
            summary: DraftText::plain(without_entities(&entry.line("subtitle", notes))),
            description: description(entry, notes),
            people: self.people(entry, notes),
            track: track.map(|(key, _)| key),
            languages: languages_called(&entry.line("language", notes)),
            level: DraftText::plain(entry.line("level", notes)),
            links: self.links(entry, notes),
            runs: self.run(entry, notes).into_iter().collect(),
            key,
            ..DraftSession::default()
        })
    }

    fn run(&mut self, entry: &Entry, notes: &mut Notes) -> Option<DraftRun> {
        let start = self.time(entry, ["start_time", "starts_at"], notes);
        let end = self.time(entry, ["end_time", "ends_at"], notes);
        let end = end_after(start, end, &entry.place, notes);
        let room = thing(entry, "microlocation", "microlocation_id", &self.listed_rooms);
        self.rooms.extend(room.clone());
        let address = entry.line("signup_url", notes);
        let signup = link("", &address, &entry.place, notes);
        let signup = signup.map(|link| DraftSignup::At(link.url));
        let is_planned = start.is_some() || room.is_some();
        let rooms = room.into_iter().map(|(key, _)| key).collect();
        is_planned.then(|| DraftRun { start, end, rooms, signup, ..DraftRun::default() })
    }

    fn time(&self, entry: &Entry, keys: [&str; 2], notes: &mut Notes) -> Option<DateTime> {
        let texts = keys.map(|key| entry.line(key, notes));
        let text = texts.into_iter().find(|text| !text.is_empty())?;
        let time = moment(&text, &self.zone);
        if time.is_none() {
            note_time(&entry.place, notes);
        }
        time
    }

    fn people(&mut self, entry: &Entry, notes: &mut Notes) -> Vec<DraftPart> {
        let mut known = HashSet::new();
        let mut parts = Vec::new();
        for speaker in entry.list("speakers", notes) {
            let key = key_of(speaker.get("id").or(Some(speaker)));
            let name = without_entities(&line_of(speaker.get("name")));
            if !name.is_empty() {
                self.named.entry(key.clone()).or_insert(name);
            }
            if !self.named.contains_key(&key) && !self.listed_people.contains(&key) {
                note_nameless(&entry.place, notes);
            } else if known.insert(key.clone()) {
                parts.push(DraftPart { person: key, role: None });
            }
        }
        parts
    }

    fn links(&self, entry: &Entry, notes: &mut Notes) -> Vec<DraftLink> {
        let mut links = Links::default();
        for (key, english, german) in [
            ("slides", "Slides", "Folien"),
            ("slides_url", "Slides", "Folien"),
            ("video", "Film", "Film"),
            ("video_url", "Film", "Film"),
            ("audio", "Sound recording", "Tonaufnahme"),
            ("audio_url", "Sound recording", "Tonaufnahme"),
        ] {
            let label = label(english, german, self.options);
            links.add(&label, &entry.line(key, notes), &entry.place, notes);
        }
        links.into_list()
    }
}

/// Where nothing is said of it, the export has accepted sessions only.
fn is_accepted(entry: &Entry, notes: &mut Notes) -> bool {
    let state = key_of(entry.get("state")).to_lowercase();
    let is_deleted = !key_of(entry.get("deleted_at")).is_empty();
    let is_accepted = ["", "accepted", "confirmed"].contains(&state.as_str()) && !is_deleted;
    if !is_accepted {
        notes.add(
            Said::new(
                "a session that is not accepted was left out",
                "ein Programmpunkt, der nicht angenommen ist, wurde weggelassen",
            ),
            &entry.place,
        );
    }
    is_accepted
}

/// Key and name of what a session refers to, as an object or by its key.
fn thing(
    entry: &Entry,
    key: &str,
    by_key: &str,
    listed: &HashMap<String, String>,
) -> Option<(String, String)> {
    let object = entry.get(key);
    let keys = [key_of(object.and_then(|one| one.get("id"))), key_of(object), entry.key(by_key)];
    let id = keys.into_iter().find(|id| !id.is_empty());
    let own = line_of(object.and_then(|one| one.get("name")));
    let name = if own.is_empty() { listed.get(id.as_ref()?)?.clone() } else { own };
    Some((id.unwrap_or_else(|| name.clone()), name))
}

/// The short and the long text; the short one is often the beginning of the other.
fn description(entry: &Entry, notes: &mut Notes) -> DraftText {
    let texts = ["short_abstract", "long_abstract"].map(|key| entry.lines(key, notes));
    let [short, long] = texts.map(|text| markdown(&text, &entry.place, notes));
    if short.is_empty() || long.first().starts_with(short.first()) {
        return long;
    }
    let both = format!("{}\n\n{}", short.first(), long.first());
    DraftText::plain(both)
}
