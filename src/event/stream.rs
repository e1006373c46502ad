//! Taking part in a run from elsewhere.

use serde::Serialize;

use super::{Text, Timestamp, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stream {
    /// Where to take part; `None` while it is not public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What it is called: "Zoom", "a livestream without chat".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<Text>,
    /// When the address becomes public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub captions: bool,
    /// Where it can be seen afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording: Option<String>,
}

from_object! { Stream { url, platform, from, captions, recording } }
