//! The time between two runs, and what a visitor could see in it.

use crate::event::{Event, Id, Run, Session, SessionKind};

use super::my_programme::{is_timed, starts};

/// What stands between the ids of two runs that a gap is named by.
const AND: char = '.';

/// The time from the end of a run to the beginning of another one, wherever both are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap<'a> {
    /// In seconds since 1970.
    from: i64,
    to: i64,
    /// The rooms that a visitor comes from and goes to.
    before: &'a [Id],
    after: &'a [Id],
}

impl<'a> Gap<'a> {
    /// `None` where a time is not known, or the first one ends after the other has begun.
    pub fn between(first: &'a Run, second: &'a Run) -> Option<Self> {
        let (from, to) = (first.end.as_ref()?.epoch_seconds(), starts(second));
        let is_one = is_timed(first) && is_timed(second) && from <= to;
        is_one.then_some(Self { from, to, before: &first.rooms, after: &second.rooms })
    }

    /// How long it is.
    pub fn minutes(&self) -> i64 {
        (self.to - self.from) / 60
    }

    /// Whether a run fits in: with the ways there and on, as far as the event says.
    pub fn holds(&self, event: &Event, session: &Session, run: &Run) -> bool {
        let (Some(end), true) = (&run.end, is_timed(run) && session.kind != SessionKind::Break)
        else {
            return false;
        };
        let (start, end) = (starts(run), end.epoch_seconds());
        let way = |from: &[Id], to: &[Id]| i64::from(event.walk(from, to).unwrap_or(0)) * 60;
        // The ways are looked up for few.
        self.from <= start
            && end <= self.to
            && self.from + way(self.before, &run.rooms) <= start
            && end + way(&run.rooms, self.after) <= self.to
    }

    /// How many sessions have a run that fits in.
    pub fn count(&self, event: &Event) -> usize {
        let mut count = 0;
        for session in &event.sessions {
            let fits = session.runs.iter().any(|run| self.holds(event, session, run));
            count += usize::from(fits);
        }
        count
    }
}

/// The name of the gap between two runs, for addresses.
pub fn name_of_gap(first: &Run, second: &Run) -> String {
    format!("{}{AND}{}", first.id, second.id)
}

/// The place of a run in an event: of its session, and in that.
pub type RunPlace = (usize, usize);

/// Where the two runs are that a gap is named by. So the gap is right also when they are delayed.
pub fn places_of_gap(event: &Event, name: &str) -> Option<[RunPlace; 2]> {
    let (first, second) = name.split_once(AND)?;
    let place = |id| {
        let mut sessions = event.sessions.iter().enumerate();
        sessions.find_map(|(session, one)| {
            Some((session, one.runs.iter().position(|run| run.id == id)?))
        })
    };
    Some([place(first)?, place(second)?])
}

/// The runs at two places.
pub fn runs_at(event: &Event, [first, second]: [RunPlace; 2]) -> Option<[&Run; 2]> {
    let run = |(session, run): RunPlace| event.sessions.get(session)?.runs.get(run);
    Some([run(first)?, run(second)?])
}
