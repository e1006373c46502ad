//! Pictures and the rights that go with them.
//!
//! Consent is a question of publishing: what may not be shown never gets here.

use serde::Serialize;

use super::{
    Id, Link, Text,
    tree::{from_name, from_object},
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Photo {
    pub id: Id,
    pub kind: PhotoKind,
    /// `None`: the picture exists, but not here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// What the picture shows; `None` for a decorative one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
    pub credit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<Link>,
    /// Where and how to get the picture if it is not here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
    /// Who is to be seen: ids of people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Id>,
}

from_object! {
    Photo {
        id, kind, picture, alt, caption, credit, licence, availability, links, session, people,
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PhotoKind {
    #[default]
    Photo,
    /// Drawn, and labelled so: it documents nothing.
    Illustration,
    /// The mark of an organisation, for the press alone.
    Logo,
}

from_name! { PhotoKind { "photo" => Photo, "illustration" => Illustration, "logo" => Logo } }

impl Photo {
    /// Whether others may show it, too.
    pub fn may_be_passed_on(&self) -> bool {
        self.licence.is_some() || self.kind == PhotoKind::Logo
    }
}

/// A picture file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// Address from the root of the site.
    pub src: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The widths in which it exists beside this, as AVIF and JPEG: `…-800.avif`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub widths: Vec<u32>,
    /// Its colour on the whole, `#8a7b6c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tint: Option<String>,
}

from_object! { Picture { src, width, height, widths, tint } }

impl Picture {
    /// The file of one of its `widths`.
    pub fn narrow(&self, width: u32, extension: &str) -> String {
        let name = self.src.rsplit_once('.').map_or(self.src.as_str(), |(name, _)| name);
        format!("{name}-{width}.{extension}")
    }
}
