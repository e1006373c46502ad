//! A day of the event.

use serde::Serialize;

use super::{Date, Id, Text, Timestamp, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Day {
    pub date: Date,
    /// The moment from which runs belong to this day: the event's day boundary.
    pub begins: Timestamp,
    /// The boundary of the following day.
    pub ends: Timestamp,
    /// A name beside the date: "first day".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Ids of the people who host the day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub moderators: Vec<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { Day { date, begins, ends, title, moderators, note } }

impl Day {
    /// Whether a moment belongs to this day, in seconds since 1970.
    pub fn contains(&self, moment: i64) -> bool {
        (self.begins.epoch_seconds()..self.ends.epoch_seconds()).contains(&moment)
    }
}
