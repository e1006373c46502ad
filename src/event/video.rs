//! Films, either files of the site or links to other sites.

use serde::Serialize;

use super::{Id, Text, tree::from_object};

/// A film of the event: a file of the site, or a link to another site, which is never
/// embedded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Video {
    pub id: Id,
    pub title: Text,
    pub credit: String,
    /// `None` for a film of another site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub film: Option<Film>,
    /// The address of a film of another site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The id of the photo shown until the film is played.
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
    /// At least one.
    pub captions: Vec<Captions>,
}

from_object! { Film { src, captions } }

/// Captions of a film in one language (WebVTT).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Captions {
    /// The code of the language.
    pub language: String,
    /// Address from the root of the site.
    pub src: String,
}

from_object! { Captions { language, src } }
