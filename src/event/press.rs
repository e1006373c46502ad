//! What journalists need.

use serde::Serialize;

use super::{Date, Id, Link, RichText, Stamp, Text, tree::from_object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
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
    /// What may be quoted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
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
    /// The address of the press kit from the root of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kit: Option<String>,
    /// Nothing of this is published before. It is not published itself.
    #[serde(skip)]
    pub embargo: Option<Stamp>,
}

from_object! {
    Press {
        headline, headline_translation, date, place, summary, quotes, offers, boilerplate,
        contacts, links, kit, embargo,
    }
}

/// Words of somebody, and where they said them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    pub text: Text,
    /// Who said it, as they are to be named.
    pub speaker: String,
    /// The speaker's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    pub source: Link,
}

from_object! { Quote { text, speaker, person, source } }
