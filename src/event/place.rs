//! Venue, rooms, and the tracks of the programme.

use serde::Serialize;

use super::{Id, Text, tree::from_object};

/// The building in which the event takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Venue {
    pub name: String,
    pub city: String,
    /// Street and house number; `None` while not announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// ISO 3166-1 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { Venue { name, city, street, postal_code, country, note } }

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Room {
    pub id: Id,
    pub name: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { Room { id, name, capacity, note } }

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Track {
    pub id: Id,
    pub name: Text,
}

from_object! { Track { id, name } }
