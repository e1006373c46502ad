//! A session: what is held, once or several times.

use serde::Serialize;

use super::{
    Id, Link, RichText, Run, Text,
    tree::{from_name, from_object},
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Session {
    pub id: Id,
    pub kind: SessionKind,
    /// The official title, in the language it was announced in.
    pub title: Text,
    /// The title in other languages, shown beside the official one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_translation: Option<Text>,
    /// One sentence for lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<RichText>,
    /// In the order in which they are named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Part>,
    /// More people take part than are named.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub more_people: bool,
    /// Who holds it where that is no single person: "all Welcome Center present".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_by: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<Id>,
    /// Code of the language it is held in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_note: Option<Text>,
    /// `Some(false)`: recording is not allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    pub runs: Vec<Run>,
}

from_object! {
    Session {
        id, kind, title, title_translation, summary, description, people, more_people, held_by,
        track, language, level, content_note, recording, links, runs,
    }
}

/// A person's part in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The id of a person.
    pub person: Id,
    pub role: PartRole,
    /// The organisation the person stood for in this session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
}

from_object! { Part { person, role, organisation } }

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PartRole {
    Speaker,
    Moderator,
    Panellist,
    Host,
    Performer,
    Greeting,
}

from_name! {
    PartRole {
        "speaker" => Speaker,
        "moderator" => Moderator,
        "panellist" => Panellist,
        "host" => Host,
        "performer" => Performer,
        "greeting" => Greeting,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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

from_name! {
    SessionKind {
        "talk" => Talk,
        "keynote" => Keynote,
        "greeting" => Greeting,
        "panel" => Panel,
        "workshop" => Workshop,
        "poster" => Poster,
        "plenum" => Plenum,
        "performance" => Performance,
        "social" => Social,
        "break" => Break,
    }
}
