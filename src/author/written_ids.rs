//! The ids of sessions and runs as they stand in the file, known before any is read: a session
//! that comes later has its id all the same.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use crate::event::{Event, Id};

use super::{json::Json, spot::Place};

/// All ids that are written for sessions and runs, also for those that will be left out.
#[derive(Debug, Default)]
pub struct WrittenIds {
    /// With the place of each.
    sessions: BTreeMap<Id, Place>,
    runs: BTreeSet<Id>,
    /// Those that messages have proposed for runs.
    proposed: RefCell<BTreeSet<Id>>,
}

impl WrittenIds {
    /// The ids in a whole file.
    pub fn of(file: &Json) -> Self {
        let mut written = Self::default();
        for (index, session) in items(file, "sessions").iter().enumerate() {
            let runs = items(session, "runs").iter();
            written.runs.extend(runs.filter_map(written_id).map(str::to_owned));
            if let Some(id) = written_id(session) {
                let place = Place::new("event.json", format!("sessions[{index}]"));
                written.sessions.entry(id.to_owned()).or_insert(place);
            }
        }
        written
    }

    /// The place of the session with this id.
    pub fn session(&self, id: &str) -> Option<&Place> {
        self.sessions.get(id)
    }

    /// The written ids that no session or run of the published event has.
    pub fn left_out(&self, event: &Event) -> BTreeSet<Id> {
        let published: BTreeSet<&Id> = event.sessions.iter().map(|session| &session.id).collect();
        let sessions = self.sessions.keys().filter(|id| !published.contains(id));
        let published: BTreeSet<&Id> = event.runs().map(|(_, run)| &run.id).collect();
        let runs = self.runs.iter().filter(|id| !published.contains(id));
        sessions.chain(runs).cloned().collect()
    }

    /// Whether a run has this id, or is to get it, as a message has said.
    pub fn has_run(&self, id: &str) -> bool {
        self.runs.contains(id) || self.has_proposed(id)
    }

    /// Whether neither a session nor a run has this id.
    pub fn is_free(&self, id: &str) -> bool {
        self.session(id).is_none() && !self.has_run(id)
    }

    /// Notes that a message proposes this id.
    pub fn propose(&self, id: &str) {
        self.proposed.borrow_mut().insert(id.to_owned());
    }

    pub fn has_proposed(&self, id: &str) -> bool {
        self.proposed.borrow().contains(id)
    }

    /// The number after the highest in ids such as `stem-3`; at least 2.
    pub fn next_number(&self, stem: &str) -> u64 {
        let begin = format!("{stem}-");
        let alike = self.runs.range(begin.clone()..).take_while(|id| id.starts_with(&begin));
        let numbers = alike.filter_map(|id| id.strip_prefix(&begin)?.parse::<u32>().ok());
        u64::from(numbers.max().unwrap_or(1).max(1)) + 1
    }
}

/// The id that a thing has in the file.
pub fn written_id(thing: &Json) -> Option<&str> {
    match thing.get("id") {
        Some(Json::Text(id)) => Some(id),
        _ => None,
    }
}

/// Whether an id is written, be it a good one or not.
pub fn has_id(thing: &Json) -> bool {
    thing.get("id").is_some_and(|id| *id != Json::Null)
}

fn items<'a>(thing: &'a Json, key: &str) -> &'a [Json] {
    thing.get(key).map(Json::items).unwrap_or_default()
}
