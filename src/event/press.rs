//! What journalists need.

use serde::Serialize;

use super::{Date, Id, Link, RichText, Text, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Press {
    /// The headline of the press release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline_translation: Option<Text>,
    /// The day of the press release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<RichText>,
    /// What can be had on request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Text>,
    /// The hosts about themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boilerplate: Option<RichText>,
    /// Ids of contacts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Id>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

from_object! {
    Press {
        headline, headline_translation, date, place, summary, offers, boilerplate, contacts,
        links,
    }
}
