//! Small things that several parts of an event use.

use serde::{Deserialize, Serialize};

use super::{Id, Text};

/// A figure worth showing: `{"value": "91", "label": "registered centres"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    pub id: Id,
    pub value: Text,
    pub label: Text,
    /// What the figure counts in the picture of the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<FactShows>,
}

/// What a figure counts in the picture of the event: points, those of them that are
/// lit, or what comes together at the one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactShows {
    Points,
    Lit,
    Place,
}

/// A link to another place, or a name without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub label: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// What is known of the next meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextEdition {
    pub year: u16,
    pub city: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
