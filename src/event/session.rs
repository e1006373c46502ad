//! A session: one item of the programme, with one or several runs.

use serde::Serialize;

use super::{
    Id, Link, Person, Results, RichText, Run, Text, named_enum::data_enum, tree::from_object,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Session {
    pub id: Id,
    pub kind: SessionKind,
    /// The official title, in the language of the announcement.
    pub title: Text,
    /// The title in other languages, shown beside the official one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_translation: Option<Text>,
    /// One sentence for lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<RichText>,
    /// In authored order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Part>,
    /// Whether more people take part than `people` lists.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub more_people: bool,
    /// The hosts, where they are a group instead of people: "all Welcome Center present".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_by: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<Id>,
    /// Codes of the languages it is held in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Codes of the spoken languages into which it is interpreted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interpreting: Vec<String>,
    /// Codes of the sign languages into which it is interpreted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signing: Vec<String>,
    /// Codes of the languages in which what is said can be read along.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub captions: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub plain_language: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_note: Option<Text>,
    /// What visitors should have with them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bring: Option<Text>,
    /// `Some(false)`: recording is not allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Ids of files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Id>,
    /// What came out of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Results>,
    pub runs: Vec<Run>,
}

from_object! {
    Session {
        id, kind, title, title_translation, summary, description, people, more_people, held_by,
        track, languages, interpreting, signing, captions, plain_language, level, content_note,
        bring, recording, links, files, results, runs,
    }
}

/// A person's part in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The id of a person.
    pub person: Id,
    pub role: PartRole,
    /// The organisation that the person represented in this session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The person is not in the room, but on a screen there.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_video: bool,
}

from_object! { Part { person, role, organisation, by_video } }

impl Part {
    /// The organisations that the person stands for in this session.
    pub fn organisations<'a>(&'a self, person: &'a Person) -> Vec<&'a str> {
        match &self.organisation {
            Some(organisation) => vec![organisation],
            None => person.all_organisations(),
        }
    }
}

data_enum! {
    pub enum PartRole {
        Speaker = "speaker",
        Moderator = "moderator",
        Panellist = "panellist",
        Host = "host",
        Performer = "performer",
        Greeting = "greeting",
    }
}

data_enum! {
    #[derive(Hash)]
    pub enum SessionKind {
        Talk = "talk",
        Keynote = "keynote",
        Greeting = "greeting",
        Panel = "panel",
        Workshop = "workshop",
        Poster = "poster",
        Plenum = "plenum",
        Performance = "performance",
        Social = "social",
        Break = "break",
    }
}

impl SessionKind {
    /// The part that people have in a session of this kind, unless it is said.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn usual_part(self) -> PartRole {
        match self {
            Self::Talk | Self::Keynote | Self::Poster => PartRole::Speaker,
            Self::Greeting => PartRole::Greeting,
            Self::Panel => PartRole::Panellist,
            Self::Performance => PartRole::Performer,
            Self::Workshop | Self::Plenum | Self::Social | Self::Break => PartRole::Host,
        }
    }
}
