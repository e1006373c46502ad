//! Pictures and the rights that go with them.
//!
//! Consent is a question of publishing: what may not be shown never gets here.

use serde::{Deserialize, Serialize};

use super::{Id, Link, Text};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Photo {
    pub id: Id,
    #[serde(default)]
    pub kind: PhotoKind,
    /// `None`: the picture exists, but not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// What the picture shows; `None` for a decorative one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
    pub credit: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<Link>,
    /// Where and how to get the picture if it is not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhotoKind {
    #[default]
    Photo,
    /// Drawn, and labelled so: it documents nothing.
    Illustration,
}

/// A picture file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Address from the root of the site.
    pub src: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}
