//! Press release, quotes and material for journalists.

use serde::Serialize;

use super::{Date, Id, Link, RichText, Text, Timestamp, tree::from_object};

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
    /// Statements that may be quoted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
    /// Material available on request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Text>,
    /// The hosts' standard description of themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boilerplate: Option<RichText>,
    /// Ids of contacts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Id>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Ids of files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Id>,
    /// The address of the press kit from the root of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kit: Option<String>,
    /// Its length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kit_bytes: Option<u32>,
    /// None of this is published before that moment, and the moment itself never is.
    #[serde(skip)]
    pub embargo: Option<Timestamp>,
}

from_object! {
    Press {
        headline, headline_translation, date, place, summary, quotes, offers, boilerplate,
        contacts, links, files, kit, kit_bytes, embargo,
    }
}

/// A quotation and its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    pub text: Text,
    /// The speaker's name as it is to be printed.
    pub speaker: String,
    /// The id of the speaker, who then has a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    pub source: Link,
}

from_object! { Quote { text, speaker, person, source } }
