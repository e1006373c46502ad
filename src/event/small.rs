//! Small things that several parts of an event use.

use serde::Serialize;

use super::{
    Id, Text,
    tree::{from_name, from_object},
};

/// A figure worth showing: `{"value": "91", "label": "registered centres"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub id: Id,
    pub value: Text,
    pub label: Text,
    /// What the figure counts in the picture of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shows: Option<FactShows>,
}

from_object! { Fact { id, value, label, shows } }

/// What a figure counts in the picture of the event: points, those of them that are
/// lit, or what comes together at the one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FactShows {
    Points,
    Lit,
    Place,
}

from_name! { FactShows { "points" => Points, "lit" => Lit, "place" => Place } }

/// A link to another place, or a name without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    pub label: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { Link { label, url, note } }

/// What is known of the next meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NextEdition {
    pub year: u16,
    pub city: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

from_object! { NextEdition { year, city, note, url } }
