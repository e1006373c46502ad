//! A day of the event.

use serde::Serialize;

use super::{Date, Id, Stamp, Text, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Day {
    pub date: Date,
    /// The moment from which runs belong to this day: the event's day boundary.
    pub begins: Stamp,
    /// The boundary of the following day.
    pub ends: Stamp,
    /// What the day is called beside its date: "first day".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// People who lead through the programme of the day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub moderators: Vec<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { Day { date, begins, ends, title, moderators, note } }
