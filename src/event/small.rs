//! Small types that several parts of an event use.

use serde::Serialize;

use super::{Id, Text, named_enum::data_enum, tree::from_object};

/// A figure worth showing: `{"value": "91", "label": "registered centres"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub id: Id,
    pub value: Text,
    pub label: Text,
    /// What the figure sets in the constellation of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shows: Option<FactShows>,
}

from_object! { Fact { id, value, label, shows } }

data_enum! {
    /// What a figure sets in the constellation of an event: the number of points, the number
    /// of lit ones, or the number at the place in the middle.
    pub enum FactShows {
        Points = "points",
        Lit = "lit",
        Place = "place",
    }
}

/// A link to another site; only a name if it has no address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    pub label: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// It leads to an account or website of the one who is spoken of: `rel="me"`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
}

from_object! { Link { label, url, note, own } }

/// The announcement of the next event of the series.
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
