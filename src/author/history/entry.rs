//! What an entry of the history says. It names things by their ids, and holds no texts.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::event::{Change, Date, FromTree, Id, Run, RunState, Timestamp, Tree, counted};

/// A change that is told by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// That of the build which brought it.
    #[serde(deserialize_with = "of_tree")]
    pub moment: Timestamp,
    /// Among those of the same moment.
    pub number: u32,
    #[serde(flatten)]
    pub what: Difference,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// Of the event as a whole.
    Event(EventDifference),
    /// Of a session that is published.
    Session(SessionDifference),
    /// A session that is gone: when and where it was.
    Gone(Vec<Held>),
    /// Too many sessions to name each.
    Many { how: Kind, sessions: usize },
    /// People who are new.
    People(Vec<Id>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    New,
    Changed,
    Gone,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventDifference {
    pub is_renamed: bool,
    pub became: Option<Became>,
    /// Its new days; empty if they are those of before.
    #[serde(deserialize_with = "of_tree")]
    pub days: Vec<Date>,
}

/// What has become of the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// It takes place after all.
    AsPlanned,
    Changed(#[serde(deserialize_with = "of_tree")] Change),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionDifference {
    pub session: Id,
    pub is_new: bool,
    pub is_renamed: bool,
    /// Who takes part since.
    pub people: Vec<Id>,
    pub runs: Vec<RunDifference>,
    /// Further runs that are different.
    pub more: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunDifference {
    New { run: Id, held: Held },
    Changed { run: Id, before: Held, now: Held },
    Gone { held: Held },
}

/// When and where a run is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    #[serde(deserialize_with = "of_tree")]
    pub state: RunState,
    #[serde(deserialize_with = "of_tree")]
    pub day: Option<Date>,
    #[serde(deserialize_with = "of_tree")]
    pub start: Option<Timestamp>,
    #[serde(deserialize_with = "of_tree")]
    pub end: Option<Timestamp>,
    /// `None` if one of them is not published any more.
    pub rooms: Option<Vec<Id>>,
}

impl Held {
    pub fn of(run: &Run) -> Self {
        Self {
            state: run.state,
            day: run.day.clone(),
            start: run.start.clone(),
            end: run.end.clone(),
            rooms: Some(run.rooms.clone()),
        }
    }
}

/// Reads a value as those of an event are read, if nothing of it is left out.
fn of_tree<'de, T: FromTree, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let tree = Tree::deserialize(deserializer)?;
    match counted(|| T::from_tree(tree)) {
        (Some(value), 0) => Ok(value),
        _ => Err(D::Error::custom("another form")),
    }
}
