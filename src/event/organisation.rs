//! Who stands behind the event.

use serde::Serialize;

use super::{
    Id, Text,
    tree::{from_name, from_object},
};

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

/// In the order in which a page names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationRole {
    Host,
    /// The larger body that the host belongs to.
    Parent,
    Commissioner,
    Funder,
    Partner,
    Venue,
}

from_name! {
    OrganisationRole {
        "host" => Host,
        "parent" => Parent,
        "commissioner" => Commissioner,
        "funder" => Funder,
        "partner" => Partner,
        "venue" => Venue,
    }
}
