//! A run: one time that a session is held.
//!
//! A workshop held twice is one session with two runs. Favourites, deep links,
//! calendar entries and structured data belong to the run.

use serde::Serialize;

use super::{
    Date, FromTree, Id, Link, Stamp, Text, Tree,
    tree::{from_name, from_object, or},
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub id: Id,
    /// The day of the programme, which for a run after midnight may be the
    /// evening before; `None` while not announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Stamp>,
    /// Ids of rooms; none means not announced, or everyone together.
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
    /// Whether nothing is to be said of this run but, at most, its day.
    pub fn is_plain(&self) -> bool {
        let place = self.start.is_none() && self.rooms.is_empty() && self.capacity.is_none();
        let rest = self.signup.is_none() && self.note.is_none();
        place && rest && matches!(self.state, RunState::Planned | RunState::Confirmed)
    }
}

/// What is certain about a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RunState {
    #[default]
    Planned,
    Confirmed,
    Moved,
    Delayed,
    /// Stays visible, so that nobody waits in front of a closed door.
    Cancelled,
}

from_name! {
    RunState or Planned {
        "planned" => Planned,
        "confirmed" => Confirmed,
        "moved" => Moved,
        "delayed" => Delayed,
        "cancelled" => Cancelled,
    }
}

impl RunState {
    fn is_planned(&self) -> bool {
        *self == Self::Planned
    }
}

/// Whether and where to sign up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Signup {
    NotNeeded,
    Open(Link),
    Full,
    Closed,
}

impl FromTree for Signup {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        let (name, link) = match tree {
            Tree::Text(name) => (name, Tree::Null),
            _ => tree.only_entry().unwrap_or((String::new(), Tree::Null)),
        };
        match name.as_str() {
            "not_needed" => Self::NotNeeded,
            "full" => Self::Full,
            "closed" => Self::Closed,
            "open" => Self::Open(Link::read(link, whole)),
            _ => or(None, Self::Closed, whole),
        }
    }
}
