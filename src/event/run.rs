//! A run: one time that a session is held.
//!
//! A workshop held twice is one session with two runs. Favourites, deep links,
//! calendar entries and structured data belong to the run.

use serde::Serialize;

use super::{
    Date, Day, FromTree, Id, Link, Stream, Text, Timestamp, Tree, named_enum::data_enum,
    tree::from_object,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub id: Id,
    /// The day of the programme, which for a run after midnight may be the previous
    /// calendar day; `None` while not announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Timestamp>,
    /// Ids of rooms; empty if not announced, or if everyone meets in one place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup: Option<Signup>,
    /// How many are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    #[serde(skip_serializing_if = "RunState::is_planned")]
    pub state: RunState,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// How to take part online, where that is possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<Stream>,
}

from_object! {
    Run { id, day, start, end, rooms, capacity, signup, places, state, note, stream }
}

/// Seconds from which a run is a long one.
const LONG: i64 = 12 * 60 * 60;

impl Run {
    /// Whether the run lasts twelve hours or more. A shorter one belongs to one day or evening:
    /// visitors read `22:00–01:00` right. Of a longer one the clocks do not say on which day it
    /// ends: `10:00–16:00` may be six hours, or thirty.
    pub fn is_long(&self) -> bool {
        let (Some(start), Some(end)) = (&self.start, &self.end) else { return false };
        end.epoch_seconds() - start.epoch_seconds() >= LONG
    }

    /// Whether the run is listed on this day of the programme.
    pub fn is_on(&self, day: &Day) -> bool {
        #[cfg(test)]
        super::steps::step();
        self.day.as_ref() == Some(&day.date) || self.goes_on(day)
    }

    /// Whether this is a long run that has begun on an earlier day of the programme, and goes on
    /// on this one.
    pub fn goes_on(&self, day: &Day) -> bool {
        let is_earlier = self.day.as_ref().is_some_and(|own| *own < day.date);
        // The text of a moment begins with its date: most runs end before this day at a glance.
        let end = self.end.as_ref().filter(|end| is_earlier && end.as_str() > day.date.as_str());
        end.is_some_and(|end| self.is_long() && end.epoch_seconds() > day.begins.epoch_seconds())
    }

    /// Whether nothing is known about this run except, perhaps, its day.
    pub fn is_plain(&self) -> bool {
        let place = self.start.is_none() && self.rooms.is_empty() && self.capacity.is_none();
        let rest = self.signup.is_none() && self.note.is_none() && self.stream.is_none();
        place && rest && matches!(self.state, RunState::Planned | RunState::Confirmed)
    }
}

data_enum! {
    /// The status of a run: planned, confirmed, or changed since.
    #[derive(Default)]
    pub enum RunState or Planned {
        #[default]
        Planned = "planned",
        Confirmed = "confirmed",
        Moved = "moved",
        Delayed = "delayed",
        /// Stays in the programme, so that visitors do not wait at a closed door.
        Cancelled = "cancelled",
    }
}

impl RunState {
    fn is_planned(&self) -> bool {
        *self == Self::Planned
    }
}

/// Whether signing up is needed or possible, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Signup {
    NotNeeded,
    Open(Link),
    /// A few places are left.
    Few(Link),
    /// All are taken, but some may become free.
    WaitingList(Link),
    Full,
    Closed,
}

impl Signup {
    /// Where to sign up, if that is possible.
    pub fn link(&self) -> Option<&Link> {
        match self {
            Self::Open(link) | Self::Few(link) | Self::WaitingList(link) => Some(link),
            Self::NotNeeded | Self::Full | Self::Closed => None,
        }
    }
}

impl FromTree for Signup {
    fn form() -> String {
        "one of not_needed, full, closed, or {\"open\": {\"label\", \"url\"}}".to_owned()
    }

    fn blank() -> Self {
        Self::NotNeeded
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        let (name, link) = tree.variant()?;
        *self = match name.as_str() {
            "not_needed" => Self::NotNeeded,
            "full" => Self::Full,
            "closed" => Self::Closed,
            _ => {
                // One place that reads a link: each would be code of its own in the browser.
                let state = match name.as_str() {
                    "open" => Self::Open,
                    "few" => Self::Few,
                    "waiting_list" => Self::WaitingList,
                    _ => return None,
                };
                state(Link::from_tree(link)?)
            }
        };
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    fn run(start: &str, end: Option<&str>) -> Run {
        let stamp = |text: &str| Timestamp::parse(&format!("{text}:00+02:00")).unwrap();
        let (start, end) = (Some(stamp(start)), end.map(stamp));
        let day = Date::parse("2026-05-07").ok();
        Run { day, start, end, ..fixture::event().sessions[0].runs[0].clone() }
    }

    #[test]
    fn ok_from_twelve_hours_on_a_run_is_long() {
        for (start, end, is_long) in [
            ("2026-05-07T10:00", Some("2026-05-07T21:59"), false),
            ("2026-05-07T10:00", Some("2026-05-07T22:00"), true),
            ("2026-05-07T20:00", Some("2026-05-08T07:00"), false),
            ("2026-05-07T10:00", None, false),
        ] {
            assert_eq!(run(start, end).is_long(), is_long, "{start} {end:?}");
        }
    }

    #[test]
    fn ok_a_long_run_goes_on_where_it_reaches_the_next_day_of_the_programme() {
        let days = fixture::event().days;
        for (start, end, goes_on) in [
            // An evening until the morning is one of the evening.
            ("2026-05-07T20:00", Some("2026-05-08T06:00"), false),
            // Until the boundary between the days, at four, and a minute longer.
            ("2026-05-07T10:00", Some("2026-05-08T04:00"), false),
            ("2026-05-07T10:00", Some("2026-05-08T04:01"), true),
            ("2026-05-07T10:00", Some("2026-05-10T16:00"), true),
            ("2026-05-07T10:00", None, false),
        ] {
            let run = run(start, end);
            let each =
                |is_so: fn(&Run, &Day) -> bool| [&days[0], &days[1]].map(|day| is_so(&run, day));
            assert_eq!((each(Run::goes_on), each(Run::is_on)), ([false, goes_on], [true, goes_on]));
        }
        let unknown = Run { day: None, ..run("2026-05-07T10:00", Some("2026-05-10T16:00")) };
        assert!(!unknown.goes_on(&days[1]));
    }
}
