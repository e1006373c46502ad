//! Files that visitors can take: slides, handouts, minutes.

use serde::Serialize;

use super::{Event, Id, Link, Text, named_enum::data_enum, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Download {
    /// Also the name of the file: `files/folien.pdf`.
    pub id: Id,
    pub title: Text,
    pub kind: DownloadKind,
    /// Path from the root of the site; `None` if the file is elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub src: Option<String>,
    /// Its length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u32>,
    /// Its address, if it is elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Code of the language it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<Link>,
    /// What is to be known by those who cannot read it as others do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<Text>,
}

from_object! { Download { id, title, kind, src, bytes, url, language, licence, accessibility } }

data_enum! {
    pub enum DownloadKind or Other {
        Slides = "slides",
        Handout = "handout",
        Flyer = "flyer",
        Results = "results",
        Minutes = "minutes",
        Other = "other",
    }
}

impl Download {
    /// What kind of file it is, as people call it: `PDF`.
    pub fn format(&self) -> Option<String> {
        Some(self.src.as_ref()?.rsplit('.').next()?.to_ascii_uppercase())
    }
}

impl Event {
    /// The files with these ids, in their order.
    pub fn downloads<'a>(&'a self, ids: &'a [Id]) -> impl Iterator<Item = &'a Download> {
        ids.iter().filter_map(|id| self.files.iter().find(|file| file.id == *id))
    }
}
