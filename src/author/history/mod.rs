//! What has changed from build to build of a site, as the feed of changes tells it.
//!
//! The history is in the site (`changes.json`) and goes on with each build. It names things by
//! their ids alone, only those that are published now, and they are told in the words of the event
//! as it is now. So what is hidden or gone since is in no entry and in no byte of the file; of a
//! session that is gone there is left when and where it was. That the file may be cut, of another
//! program or hostile does no harm: what is not understood is left out.

mod compare;
mod entry;
mod forget;
mod told;
mod told_runs;

use std::{collections::BTreeSet, path::Path};

use serde::{Deserialize, Serialize};

use crate::{
    author::{
        event_file::{event_file, json_of},
        formatted::lines_of,
    },
    event::{Date, Event, Id, Timestamp},
};

pub use told::ToldEntry;

use entry::Entry;

/// The name of its file, at the root of a site.
pub const HISTORY: &str = "changes.json";

/// How many changes are kept: readers of feeds look for new ones every hour.
const MOST_ENTRIES: usize = 100;
/// In bytes: 100 entries have some 50,000.
const LARGEST_HISTORY: usize = 2_000_000;
/// What may be wrong with a clock, in seconds.
const A_DAY: i64 = 86_400;

/// What has changed, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct History {
    /// The id of the event.
    event: Id,
    entries: Vec<Entry>,
}

/// The file, of which each entry is understood or left out.
#[derive(Deserialize)]
struct HistoryFile {
    event: Id,
    entries: Vec<serde_json::Value>,
}

impl History {
    /// The history in a site, as far as it is of this event and was written before `now` (in
    /// seconds since 1970); empty if there is none.
    pub fn of_site(site: &Path, event: &Event, now: i64) -> Self {
        let bytes = event_file(&site.join(HISTORY)).ok().flatten().unwrap_or_default();
        Self::of_bytes(&bytes, event, now)
    }

    /// That of an event which has not been published.
    pub fn none(event: &Event) -> Self {
        Self { event: event.id.clone(), entries: Vec::new() }
    }

    fn of_bytes(bytes: &[u8], event: &Event, now: i64) -> Self {
        let file = Some(bytes).filter(|bytes| bytes.len() <= LARGEST_HISTORY);
        let file = file.and_then(json_of::<HistoryFile>).filter(|file| file.event == event.id);
        let entries = file.map(|file| file.entries).unwrap_or_default();
        let entries = entries.into_iter().filter_map(|entry| serde_json::from_value(entry).ok());
        let is_past = |entry: &Entry| entry.moment.epoch_seconds() <= now.saturating_add(A_DAY);
        let mut entries: Vec<_> = entries.filter(is_past).collect();
        entries.sort_by_key(|entry: &Entry| {
            (std::cmp::Reverse(entry.moment.epoch_seconds()), entry.number)
        });
        entries.dedup_by_key(|entry| (entry.moment.epoch_seconds(), entry.number));
        entries.truncate(MOST_ENTRIES);
        Self { event: event.id.clone(), entries }
    }

    /// Adds what a visitor notices between the published event and the one that replaces it now.
    /// `left_out` are the ids of sessions and runs that are in the event's file and not published:
    /// that they are gone is not told.
    pub fn go_on(&mut self, old: &Event, new: &Event, left_out: &BTreeSet<Id>, now: i64) {
        if old.id != self.event || new.id != self.event {
            return;
        }
        let newest = self.entries.first().map(|entry| entry.moment.epoch_seconds());
        // Two builds in one second are two moments: ids of entries are made of them.
        let moment = newest.map_or(now, |newest| now.max(newest + 1));
        let Some(moment) = stamp(moment) else { return };
        let new_ones = compare::compare(old, new, left_out);
        let new_ones = (0..).zip(new_ones).map(|(number, what)| Entry {
            moment: moment.clone(),
            number,
            what,
        });
        self.entries.splice(..0, new_ones.collect::<Vec<_>>());
        self.entries.truncate(MOST_ENTRIES);
    }

    /// Forgets what the event does not publish any more.
    pub fn forget(&mut self, event: &Event) {
        self.entries.retain_mut(|entry| forget::is_left(&mut entry.what, event));
    }

    /// Its file.
    pub fn json(&self) -> String {
        lines_of(self)
    }
}

/// A moment in seconds since 1970, in UTC; `None` outside of the years that a date can have.
fn stamp(moment: i64) -> Option<Timestamp> {
    let (day, of_day) = (moment.div_euclid(A_DAY), moment.rem_euclid(A_DAY));
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    let day = Date::from_days(day);
    Timestamp::parse(&format!("{}T{hour:02}:{minute:02}:{second:02}Z", day.as_str())).ok()
}

#[cfg(test)]
mod tests;
