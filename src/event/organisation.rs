//! Who stands behind the event.

use serde::{Deserialize, Serialize};

use super::{Id, Text};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    pub id: Id,
    pub role: OrganisationRole,
    pub name: String,
    /// The name in other languages, shown beside the official one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_translation: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// In the order in which a page names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
