//! A day of the event.

use serde::{Deserialize, Serialize};

use super::{Date, Id, Stamp, Text};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    pub date: Date,
    /// The moment from which runs belong to this day: the event's day boundary.
    pub begins: Stamp,
    /// The boundary of the following day.
    pub ends: Stamp,
    /// What the day is called beside its date: "first day".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// People who lead through the programme of the day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moderators: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}
