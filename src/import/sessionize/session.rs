//! A session of Sessionize.

use std::collections::HashSet;

use jiff::{civil::DateTime, tz::TimeZone};

use crate::{
    author::{Said, said},
    event::SessionKind,
};

use super::super::{
    DraftLink, DraftPart, DraftRun, DraftSession, DraftText, DraftTrack, Notes,
    lenient::{Entry, key_of},
    local::moment,
    markup::from_plain,
    usual::{Links, end_after, note_time},
    words::kind_called,
};
use super::{
    answers::Questions,
    categories::{Categories, Sorted},
    found::{Found, FoundSession},
};

/// Reads sessions.
#[derive(Debug)]
pub struct Sessions {
    rooms: HashSet<String>,
    /// Those of what is held in all of them.
    all_rooms: Vec<String>,
    categories: Categories,
    questions: Questions,
    zone: TimeZone,
    tracks: Vec<DraftTrack>,
    track_keys: HashSet<String>,
}

/// An event with more rooms has none in which all of it meets.
const MOST_ROOMS: usize = 100;

impl Sessions {
    pub fn new(found: &Found, zone: TimeZone, notes: &mut Notes) -> Self {
        Self {
            rooms: found.rooms.iter().map(|(key, _)| key.clone()).collect(),
            all_rooms: found.rooms.iter().map(|(key, _)| key.clone()).collect(),
            categories: Categories::new(&found.categories, notes),
            questions: Questions::new(&found.questions),
            zone,
            tracks: Vec::new(),
            track_keys: HashSet::new(),
        }
    }

    /// The tracks of the sessions that were read.
    pub fn tracks(self) -> Vec<DraftTrack> {
        self.tracks
    }

    /// A session, if it takes place.
    pub fn read(&mut self, one: &FoundSession, notes: &mut Notes) -> Option<DraftSession> {
        let entry = &one.entry;
        if !is_accepted(entry, notes) {
            return None;
        }
        let sorted = self.categories.of(entry, notes);
        let summary = self.questions.summary(entry, notes);
        let track = sorted.track.first().map(|(key, _)| key.clone());
        self.add_tracks(&sorted, &entry.place, notes);
        let plain = from_plain(&entry.lines("description", notes));
        Some(DraftSession {
            key: entry.key("id"),
            kind: kind(entry, &sorted),
            title: DraftText::plain(entry.line("title", notes)),
            summary: DraftText::plain(summary),
            description: DraftText::plain(plain),
            people: people(entry, notes),
            track,
            languages: sorted.languages,
            level: DraftText::plain(sorted.levels.join(", ")),
            links: links(entry, notes),
            runs: self.run(one, notes).into_iter().collect(),
            ..DraftSession::default()
        })
    }

    fn add_tracks(&mut self, sorted: &Sorted, place: &str, notes: &mut Notes) {
        if sorted.track.len() > 1 {
            notes.add(
                Said::new(
                    "a session has one track: the first one was taken",
                    "ein Programmpunkt hat eine Themenreihe: die erste wurde genommen",
                ),
                place,
            );
        }
        if let Some((key, name)) = sorted.track.first()
            && self.track_keys.insert(key.clone())
        {
            let name = DraftText::plain(name);
            self.tracks.push(DraftTrack { key: key.clone(), id: None, name });
        }
    }

    fn run(&self, one: &FoundSession, notes: &mut Notes) -> Option<DraftRun> {
        let entry = &one.entry;
        let start = self.time(entry, "startsAt", notes);
        let end = end_after(start, self.time(entry, "endsAt", notes), &entry.place, notes);
        let is_known = self.rooms.contains(&one.room);
        let is_plenum = entry.flag("isPlenumSession") == Some(true);
        let rooms = match self.all_rooms.len() <= MOST_ROOMS && is_plenum {
            true => self.all_rooms.clone(),
            _ if is_known => vec![one.room.clone()],
            _ => Vec::new(),
        };
        let is_planned = start.is_some() || is_known;
        is_planned.then(|| DraftRun { start, end, rooms, ..DraftRun::default() })
    }

    fn time(&self, entry: &Entry, key: &str, notes: &mut Notes) -> Option<DateTime> {
        let text = entry.line(key, notes);
        if text.is_empty() {
            return None;
        }
        if text.ends_with(['Z', 'z']) {
            let zone = self.zone.iana_name().unwrap_or_default();
            notes.add(
                said!(
                    "times with “Z” are moments in UTC: they were converted to {zone}; compare one of them with the schedule",
                    "Zeiten mit „Z“ sind Zeitpunkte in UTC: sie wurden in {zone} umgerechnet; eine davon mit dem Zeitplan vergleichen"
                ),
                &entry.place,
            );
        }
        let time = moment(&text, &self.zone);
        if time.is_none() {
            note_time(&entry.place, notes);
        }
        time
    }
}

/// Whether a session was accepted; where nothing is said of it, it was.
fn is_accepted(entry: &Entry, notes: &mut Notes) -> bool {
    let status = key_of(entry.get("status"));
    let is_accepted = status.is_empty() || status.eq_ignore_ascii_case("accepted");
    if !is_accepted {
        notes.add(
            Said::new(
                "a session that is not accepted was left out",
                "ein Programmpunkt, der nicht angenommen ist, wurde weggelassen",
            ),
            &entry.place,
        );
    } else if entry.flag("isConfirmed") == Some(false) && !is_service(entry) {
        notes.add(
            Said::new(
                "the speakers have not confirmed it yet: it was imported all the same",
                "die Vortragenden haben noch nicht zugesagt: trotzdem importiert",
            ),
            &entry.place,
        );
    }
    is_accepted
}

fn is_service(entry: &Entry) -> bool {
    entry.flag("isServiceSession") == Some(true)
}

/// What visitors do between sessions is a break, unless its title says what else it is.
fn kind(entry: &Entry, sorted: &Sorted) -> Option<SessionKind> {
    if is_service(entry) {
        return Some(kind_called(&entry.place).unwrap_or(SessionKind::Break));
    }
    sorted.kind.or((entry.flag("isPlenumSession") == Some(true)).then_some(SessionKind::Plenum))
}

fn people(entry: &Entry, notes: &mut Notes) -> Vec<DraftPart> {
    let mut known = HashSet::new();
    let speakers = entry.list("speakers", notes).into_iter();
    let keys = speakers.map(|speaker| key_of(speaker.get("id").or(Some(speaker))));
    let each_once = keys.filter(|key| !key.is_empty() && known.insert(key.clone()));
    each_once.map(|person| DraftPart { person, role: None }).collect()
}

fn links(entry: &Entry, notes: &mut Notes) -> Vec<DraftLink> {
    let mut links = Links::default();
    for key in ["liveUrl", "recordingUrl"] {
        links.add("", &entry.line(key, notes), &entry.place, notes);
    }
    links.into_list()
}
