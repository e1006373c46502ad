//! What `schedule.json` and `schedule.xml` say, before it becomes a draft.

use std::collections::HashMap;

use jiff::civil::{Date, DateTime};

use crate::{
    event::{RunState, SessionKind},
    import::{DraftLink, DraftRoom, DraftText, DraftTrack, DraftVenue},
};

/// A schedule.
#[derive(Debug, Default)]
pub struct Schedule {
    pub title: DraftText,
    pub summary: DraftText,
    pub url: Option<String>,
    pub time_zone: String,
    /// The time at which its days begin, if it says so.
    pub day_starts: Option<String>,
    pub days: Vec<Date>,
    pub venue: Option<DraftVenue>,
    pub rooms: Register<DraftRoom>,
    pub tracks: Register<DraftTrack>,
    pub entries: Vec<Entry>,
}

/// A run with all that is said of its session.
#[derive(Debug, Default)]
pub struct Entry {
    /// Its title, for notes.
    pub place: String,
    /// Whether Treffpunkt wrote it.
    pub is_own: bool,
    pub state: RunState,
    pub guid: String,
    pub code: String,
    pub id: String,
    pub title: DraftText,
    pub subtitle: DraftText,
    pub summary: DraftText,
    pub description: DraftText,
    /// Questions with their public answers.
    pub answers: Vec<(String, String)>,
    pub start: Option<DateTime>,
    pub end: Option<DateTime>,
    /// The day of the programme, where the time is not known.
    pub day: Option<Date>,
    /// The key of a room.
    pub room: Option<String>,
    pub track: Option<String>,
    pub kind: Option<SessionKind>,
    pub languages: Vec<String>,
    pub recording: Option<bool>,
    pub links: Vec<DraftLink>,
    pub people: Vec<Speaker>,
}

/// A person in a session.
#[derive(Clone, Debug, Default)]
pub struct Speaker {
    pub guid: String,
    pub code: String,
    pub id: String,
    pub name: String,
    /// Academic titles, where they are known to stand before the name.
    pub title: String,
    /// As the source has it.
    pub biography: DraftText,
    pub links: Vec<DraftLink>,
}

/// Things of one kind, which sessions name by their names.
#[derive(Debug)]
pub struct Register<T> {
    pub things: Vec<T>,
    /// Keys by name.
    keys: HashMap<String, String>,
    taken: HashMap<String, usize>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { things: Vec::new(), keys: HashMap::new(), taken: HashMap::new() }
    }
}

impl<T> Register<T> {
    /// The key of what is called so; it is made with the key that the source proposes if it is new.
    pub fn key(&mut self, name: &str, proposed: &str, make: impl FnOnce(&str) -> T) -> String {
        if let Some(key) = self.keys.get(name) {
            return key.clone();
        }
        let wanted = if proposed.is_empty() { name } else { proposed };
        let count = self.taken.entry(wanted.to_owned()).or_insert(0);
        *count += 1;
        // Two rooms may have one slug.
        let key = if *count == 1 { wanted.to_owned() } else { format!("{wanted}/{name}") };
        self.things.push(make(&key));
        self.keys.insert(name.to_owned(), key.clone());
        key
    }

    /// Makes a thing known by a further name, of another language.
    pub fn also(&mut self, name: &str, key: &str) {
        if !name.is_empty() {
            self.keys.entry(name.to_owned()).or_insert_with(|| key.to_owned());
        }
    }

    pub fn has(&self, name: &str) -> bool {
        self.keys.contains_key(name)
    }
}
