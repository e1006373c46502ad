//! The organisations behind the event.

use serde::Serialize;

use super::{Id, Text, named_enum::data_enum, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Organisation {
    pub id: Id,
    pub role: OrganisationRole,
    pub name: String,
    /// The name in other languages, shown beside the official one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_translation: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { Organisation { id, role, name, name_translation, url, note } }

data_enum! {
    /// In the order of the page.
    #[derive(PartialOrd, Ord)]
    pub enum OrganisationRole {
        Host = "host",
        /// The larger body that the host belongs to.
        Parent = "parent",
        Commissioner = "commissioner",
        Funder = "funder",
        Partner = "partner",
        Venue = "venue",
    }
}
