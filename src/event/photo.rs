//! Pictures and the rights that go with them.
//!
//! Photos without consent are left out before publishing and never get here.

use serde::Serialize;

use super::{Id, Link, Text, named_enum::data_enum, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Photo {
    pub id: Id,
    pub kind: PhotoKind,
    /// `None`: the picture is available elsewhere only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// Text alternative; `None` for a decorative picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
    pub credit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<Link>,
    /// Where and how to get a picture that is not part of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
    /// Ids of the people in the picture.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Id>,
}

from_object! {
    Photo {
        id, kind, picture, alt, caption, credit, licence, availability, links, session, people,
    }
}

data_enum! {
    #[derive(Default)]
    pub enum PhotoKind {
        #[default]
        Photo = "photo",
        /// Drawn, and labelled as such, because it documents nothing.
        Illustration = "illustration",
        /// The logo of an organisation, for the press only.
        Logo = "logo",
    }
}

impl Photo {
    /// Whether others may publish it too.
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
    /// Widths of further files in AVIF and JPEG: `…-800.avif`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub widths: Vec<u32>,
    /// Its average colour, `#8a7b6c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tint: Option<String>,
    /// The length of its file, where others may publish it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u32>,
}

from_object! { Picture { src, width, height, widths, tint, bytes } }

impl Picture {
    /// The file of one of its `widths`.
    pub fn narrow(&self, width: u32, extension: &str) -> String {
        let name = self.src.rsplit_once('.').map_or(self.src.as_str(), |(name, _)| name);
        format!("{name}-{width}.{extension}")
    }
}
