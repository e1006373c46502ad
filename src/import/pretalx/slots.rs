//! When and where sessions take place.

use std::collections::HashMap;

use jiff::{Span, civil::DateTime, tz::TimeZone};

use crate::author::{Said, said};

use super::{
    super::{
        DraftRun, Notes,
        lenient::{Entry, key_of, line_of},
        local::moment,
        usual::{end_after, note_time},
    },
    found::{Found, Slot},
    things::Things,
};

/// The slots of sessions, and those of breaks.
#[derive(Debug)]
pub struct Slots<'j> {
    pub rooms: Things<'j>,
    of_sessions: HashMap<String, Vec<Slot<'j>>>,
    pub of_breaks: Vec<Slot<'j>>,
    zone: TimeZone,
}

impl<'j> Slots<'j> {
    pub fn new(found: &Found<'j>, zone: TimeZone, notes: &mut Notes) -> Self {
        let mut slots = Self {
            rooms: Things::new(&found.rooms, notes),
            of_sessions: HashMap::new(),
            of_breaks: Vec::new(),
            zone,
        };
        let version = version(found, notes);
        for slot in &found.slots {
            let own = schedule_of(&slot.entry);
            if version.is_some() && !own.is_empty() && Some(own) != version {
                continue;
            }
            match slot.code.clone() {
                _ if !is_public(&slot.entry, notes) => {}
                Some(code) => slots.of_sessions.entry(code).or_default().push(slot.clone()),
                None => slots.of_breaks.push(slot.clone()),
            }
        }
        slots
    }

    /// The runs of a session, each once: the widget and the API may both have been given.
    /// `minutes` is how long it is, where that is all that is known.
    pub fn runs(&mut self, code: &str, minutes: Option<u64>, notes: &mut Notes) -> Vec<DraftRun> {
        let mut runs: Vec<DraftRun> = Vec::new();
        for slot in self.of_sessions.remove(code).unwrap_or_default() {
            let Some(run) = self.run(&slot, minutes, notes) else { continue };
            let same = runs.iter_mut().find(|known| known.start == run.start);
            match same.filter(|known| known.rooms.is_empty() || known.rooms == run.rooms) {
                Some(known) => {
                    known.end = known.end.or(run.end);
                    known.rooms = run.rooms;
                }
                None => runs.push(run),
            }
        }
        runs.sort_by_key(|run| run.start);
        runs
    }

    /// A run, if it has a time. Times are moments; those of breaks are often in UTC.
    pub fn run(
        &mut self,
        slot: &Slot<'j>,
        minutes: Option<u64>,
        notes: &mut Notes,
    ) -> Option<DraftRun> {
        let entry = &slot.entry;
        let room = match slot.room {
            Some(name) => self.rooms.named(name),
            None => self.rooms.of(entry, "room", notes),
        };
        let rooms = room.map(|room| room.key.clone()).into_iter().collect();
        let start = self.time(entry, "start", notes)?;
        let minutes = entry.whole("duration").or(minutes).filter(|minutes| *minutes > 0);
        let long = minutes.and_then(|minutes| i64::try_from(minutes).ok());
        let after = |long: i64| Some(start.saturating_add(Span::new().try_minutes(long).ok()?));
        let end = self.time(entry, "end", notes).or_else(|| long.and_then(after));
        let end = end_after(Some(start), end, &entry.place, notes);
        // Slots have a new number in each version, so no key is made of it.
        Some(DraftRun { start: Some(start), end, rooms, ..DraftRun::default() })
    }

    fn time(&self, entry: &Entry, key: &str, notes: &mut Notes) -> Option<DateTime> {
        let text = line_of(entry.get(key));
        let time = moment(&text, &self.zone);
        if time.is_none() && !text.is_empty() {
            note_time(&entry.place, notes);
        }
        time
    }
}

/// What no visitor is to see: times that are blocked for rooms, and what is not released.
fn is_public(entry: &Entry, notes: &mut Notes) -> bool {
    if entry.line("slot_type", notes).eq_ignore_ascii_case("blocker") {
        let what = Said::new(
            "a time for which a room is blocked was left out",
            "eine Zeit, für die ein Raum gesperrt ist, wurde weggelassen",
        );
        notes.add(what, "");
        return false;
    }
    if entry.flag("is_visible") == Some(false) {
        let what = Said::new(
            "a time that is not released yet was left out",
            "eine Zeit, die noch nicht freigegeben ist, wurde weggelassen",
        );
        notes.add(what, &entry.place);
        return false;
    }
    true
}

fn schedule_of(slot: &Entry) -> String {
    let schedule = slot.get("schedule");
    key_of(schedule.and_then(|schedule| schedule.get("id")).or(schedule))
}

/// The version whose slots count, if there are those of several: the one that was published last;
/// where nothing is said of it, the one with the highest number.
fn version(found: &Found, notes: &mut Notes) -> Option<String> {
    let mut published: HashMap<String, String> = HashMap::new();
    let embedded = found.slots.iter().filter_map(|slot| slot.entry.get("schedule"));
    let listed = found.schedules.iter().map(|schedule| schedule.json);
    for schedule in listed.chain(embedded) {
        let key = key_of(schedule.get("id"));
        published.entry(key).or_insert_with(|| line_of(schedule.get("published")));
    }
    let mut versions: Vec<String> =
        found.slots.iter().map(|slot| schedule_of(&slot.entry)).collect();
    versions.retain(|version| !version.is_empty());
    versions.sort();
    versions.dedup();
    if versions.len() < 2 {
        return None;
    }
    let order = |version: &String| {
        let time = published.get(version).cloned().unwrap_or_default();
        (time, version.parse::<u64>().unwrap_or_default())
    };
    let last = versions.into_iter().max_by_key(order)?;
    let what = said!(
        "the slots are of several versions of the programme: those of number {last} were taken",
        "die Termine gehören zu mehreren Fassungen des Programms: die mit der Nummer {last} wurden genommen"
    );
    notes.add(what, "");
    Some(last)
}
