//! What has become of the whole event, where it does not take place as first announced.

use serde::Serialize;

use super::{Date, Event, Text, named_enum::data_enum, tree::from_object};

/// A change of the whole event; an event without one takes place as its days say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EventState {
    pub is: Change,
    /// Why, what happens with tickets, where to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The days on which a rescheduled event was to take place, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub previous_days: Vec<Date>,
}

from_object! { EventState { is, note, previous_days } }

data_enum! {
    /// The changes that schema.org's [EventStatusType] knows.
    ///
    /// [EventStatusType]: https://schema.org/EventStatusType
    pub enum Change {
        Cancelled = "cancelled",
        /// To days that are not known yet.
        Postponed = "postponed",
        MovedOnline = "moved_online",
        /// To the days that the event has now.
        Rescheduled = "rescheduled",
    }
}

impl Event {
    /// What has become of the event, if it does not take place as first announced.
    pub fn change(&self) -> Option<Change> {
        self.state.as_ref().map(|state| state.is)
    }

    /// Whether nothing takes place on the days of the event.
    pub fn is_off(&self) -> bool {
        matches!(self.change(), Some(Change::Cancelled | Change::Postponed))
    }

    /// Whether everybody takes part from where they are.
    pub fn is_moved_online(&self) -> bool {
        self.change() == Some(Change::MovedOnline)
    }
}
