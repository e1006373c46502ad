//! Runs: those of the rows of sessions, and those of a sheet of their own.

use std::collections::{HashMap, HashSet};

use crate::{
    author::{Said, Spelled, slug},
    columns::Column,
    event::{RunState, Signup},
};

use super::super::{DraftRoom, DraftRun, DraftSession, DraftSignup, DraftText, Notes};
use super::{
    dates::When,
    entry::{Entry, line},
    headings::fold,
};

/// The key of the run that a session has first: it stays the same run when its time changes.
const FIRST: &str = "run";

/// All rooms that were met so far.
#[derive(Debug, Default)]
pub struct Rooms {
    pub list: Vec<DraftRoom>,
    known: HashSet<String>,
}

impl Rooms {
    /// The keys of the rooms that a row names, each in a line of its own or behind a semicolon:
    /// names of rooms have commas and slashes.
    fn keys(&mut self, entry: Entry) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for (_, _, cell) in entry.cells(Column::Rooms) {
            for name in cell.text().split(['\n', ';']).map(line).filter(|name| !name.is_empty()) {
                let key =
                    Some(fold(&name)).filter(|key| !key.is_empty()).unwrap_or_else(|| name.clone());
                if self.known.insert(key.clone()) {
                    let is_online = key == "online";
                    let name = DraftText::plain(&name);
                    let room =
                        DraftRoom { key: key.clone(), name, is_online, ..DraftRoom::default() };
                    self.list.push(room);
                }
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        keys
    }
}

/// The run of a row; `None` if the row says nothing of one.
pub fn run(
    entry: Entry,
    when: When,
    state: RunState,
    rooms: &mut Rooms,
    notes: &mut Notes,
) -> Option<DraftRun> {
    let run = DraftRun {
        start: when.start,
        end: when.end,
        day: when.day,
        rooms: rooms.keys(entry),
        capacity: entry.number(Column::Capacity, notes),
        state,
        signup: signup(entry, notes),
        note: entry.lines(Column::Note),
        ..DraftRun::default()
    };
    (run != DraftRun::default()).then_some(run)
}

/// The address, or a word that says why there is none.
fn signup(entry: Entry, notes: &mut Notes) -> Option<DraftSignup> {
    match Signup::spelled(&entry.line(Column::Signup)) {
        Some(Signup::NotNeeded) => Some(DraftSignup::NotNeeded),
        Some(Signup::Full) => Some(DraftSignup::Full),
        Some(Signup::Closed) => Some(DraftSignup::Closed),
        _ => DraftSignup::at(Some(entry.url(Column::Signup, notes))),
    }
}

/// A run of the sheet of runs, with the id that it may have there.
pub fn with_id(run: DraftRun, entry: Entry) -> DraftRun {
    let id = entry.line(Column::Id);
    match id.is_empty() {
        true => run,
        false => {
            let slug = Some(slug(&id)).filter(|slug| !slug.is_empty());
            DraftRun { key: id, id: slug, ..run }
        }
    }
}

/// The keys of the runs of one session, and how often each was asked for.
#[derive(Debug, Default)]
pub struct Keys(HashMap<String, usize>);

impl Keys {
    /// The key of a further run: its own, or else its time, except that of the first one.
    fn next(&mut self, run: &DraftRun) -> String {
        let when = match (run.start, run.day) {
            (Some(start), _) => start.strftime("%Y-%m-%d-%H%M").to_string(),
            (None, Some(day)) => day.to_string(),
            (None, None) => String::new(),
        };
        let base = match run.key.as_str() {
            "" if self.0.is_empty() || when.is_empty() => FIRST,
            "" => &when,
            key => key,
        };
        let count = self.0.entry(base.to_owned()).or_default();
        *count += 1;
        if *count == 1 { base.to_owned() } else { format!("{base}-{count}") }
    }
}

/// Adds a run to a session.
pub fn add(session: &mut DraftSession, keys: &mut Keys, run: DraftRun) {
    let key = keys.next(&run);
    session.runs.push(DraftRun { key, ..run });
}

/// Gives the first of several runs an id that says when it is, as the others have.
pub fn name_first(session: &mut DraftSession) {
    let base = session.id.as_deref().map_or_else(|| slug(session.title.first()), slug);
    let [first, _, ..] = session.runs.as_mut_slice() else { return };
    if let (FIRST, Some(start), false) = (first.key.as_str(), first.start, base.is_empty()) {
        let base: String = base.chars().take(60).collect();
        first.id =
            Some(format!("{}-{}", base.trim_end_matches('-'), start.strftime("%Y-%m-%d-%H%M")));
    }
}

/// That a run is of no session.
pub fn no_session() -> Said {
    Said::new(
        "runs of a session that is on no sheet are left out",
        "Termine eines Programmpunkts, der auf keinem Blatt steht, werden ausgelassen",
    )
}
