//! What journalists need.

use serde::{Deserialize, Serialize};

use super::{Date, Id, Link, RichText, Text};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Press {
    /// The headline of the press release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline_translation: Option<Text>,
    /// The day of the press release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<RichText>,
    /// What can be had on request.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Text>,
    /// The hosts about themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boilerplate: Option<RichText>,
    /// Ids of contacts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Id>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}
