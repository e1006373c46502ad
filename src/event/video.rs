//! Films: those of the site, and those that are elsewhere.

use serde::Serialize;

use super::{Id, Text, tree::from_object};

/// A film of the event: in the site, or at another place that is linked and never embedded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Video {
    pub id: Id,
    pub title: Text,
    pub credit: String,
    /// `None`: it is elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub film: Option<Film>,
    /// Where it is, if it is not in the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The photo that stands for it until it is played.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poster: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
}

from_object! { Video { id, title, credit, film, url, poster, session } }

/// A film of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Film {
    /// Address from the root of the site.
    pub src: String,
    /// What is said and heard, to be read; at least one.
    pub captions: Vec<Captions>,
}

from_object! { Film { src, captions } }

/// Captions of a film in one language (WebVTT).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Captions {
    /// Its code.
    pub language: String,
    /// Address from the root of the site.
    pub src: String,
}

from_object! { Captions { language, src } }
