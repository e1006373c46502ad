//! A run: one time that a session is held.
//!
//! A workshop held twice is one session with two runs. Favourites, deep links,
//! calendar entries and structured data belong to the run.

use serde::Serialize;

use super::{
    Date, FromTree, Id, Link, Text, Timestamp, Tree, named_enum::data_enum, tree::from_object,
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
    #[serde(skip_serializing_if = "RunState::is_planned")]
    pub state: RunState,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { Run { id, day, start, end, rooms, capacity, signup, state, note } }

impl Run {
    /// Whether nothing is known about this run except, perhaps, its day.
    pub fn is_plain(&self) -> bool {
        let place = self.start.is_none() && self.rooms.is_empty() && self.capacity.is_none();
        let rest = self.signup.is_none() && self.note.is_none();
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
    Full,
    Closed,
}

impl FromTree for Signup {
    fn blank() -> Self {
        Self::NotNeeded
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        let (name, link) = tree.variant()?;
        *self = match name.as_str() {
            "not_needed" => Self::NotNeeded,
            "full" => Self::Full,
            "closed" => Self::Closed,
            "open" => Self::Open(Link::from_tree(link)?),
            _ => return None,
        };
        Some(())
    }
}
