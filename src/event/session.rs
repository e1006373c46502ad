//! A session: what is held, once or several times.

use serde::{Deserialize, Serialize};

use super::{Id, Link, RichText, Run, Text};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub id: Id,
    pub kind: SessionKind,
    /// The official title, in the language it was announced in.
    pub title: Text,
    /// The title in other languages, shown beside the official one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title_translation: Option<Text>,
    /// One sentence for lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<RichText>,
    /// In the order in which they are named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Part>,
    /// More people take part than are named.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more_people: bool,
    /// Who holds it where that is no single person: "all Welcome Center present".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_by: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<Id>,
    /// Code of the language it is held in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_note: Option<Text>,
    /// `Some(false)`: recording is not allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    pub runs: Vec<Run>,
}

/// A person's part in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The id of a person.
    pub person: Id,
    pub role: PartRole,
    /// The organisation the person stood for in this session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartRole {
    Speaker,
    Moderator,
    Panellist,
    Host,
    Performer,
    Greeting,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    Talk,
    Keynote,
    Greeting,
    Panel,
    Workshop,
    Poster,
    Plenum,
    Performance,
    Social,
    Break,
}

impl SessionKind {
    /// The name in data, addresses and styles.
    pub fn name(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Keynote => "keynote",
            Self::Greeting => "greeting",
            Self::Panel => "panel",
            Self::Workshop => "workshop",
            Self::Poster => "poster",
            Self::Plenum => "plenum",
            Self::Performance => "performance",
            Self::Social => "social",
            Self::Break => "break",
        }
    }
}
