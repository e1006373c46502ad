//! What a source says of an event, whatever its format.
//!
//! Things refer to each other by their keys: what the source itself calls them by. Ids of the
//! event are made when it is written, and stay when it is imported again.

use jiff::civil::{Date, DateTime};

use crate::event::{PartRole, RunState, SessionKind};

/// A text by language code; the empty code is the language of the event. Plain text, except where
/// a field says Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftText(pub Vec<(String, String)>);

impl DraftText {
    /// In the language of the event. Blanks around it are no part of it.
    pub fn plain(text: impl AsRef<str>) -> Self {
        Self::of([(String::new(), text.as_ref().to_owned())])
    }

    /// In several languages; those without a text are left out.
    pub fn of(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let trimmed = texts.into_iter().map(|(code, text)| (code, text.trim().to_owned()));
        Self(trimmed.filter(|(_, text)| !text.is_empty()).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first of its texts, for ids and messages.
    pub fn first(&self) -> &str {
        self.0.first().map_or("", |(_, text)| text)
    }
}

/// All that a source says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// What keys are from, so that those of another source are no match: `pretalx`, `sessionize`.
    pub origin: &'static str,
    pub title: DraftText,
    pub summary: DraftText,
    /// The address of the event's own website.
    pub url: Option<String>,
    /// Codes, the event's own first. Empty: the source says nothing of it.
    pub languages: Vec<String>,
    /// An IANA name.
    pub time_zone: Option<String>,
    /// The time at which a day of the programme begins: `04:00`.
    pub day_starts: Option<String>,
    /// Further days are added for runs on days that are not listed.
    pub days: Vec<DraftDay>,
    pub venue: Option<DraftVenue>,
    pub rooms: Vec<DraftRoom>,
    pub tracks: Vec<DraftTrack>,
    pub sessions: Vec<DraftSession>,
    pub people: Vec<DraftPerson>,
    pub contacts: Vec<DraftContact>,
    pub photos: Vec<DraftPhoto>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftDay {
    pub date: Date,
    pub title: DraftText,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftVenue {
    pub name: DraftText,
    pub street: String,
    pub postal_code: String,
    pub city: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftRoom {
    pub key: String,
    /// The id that the source itself proposes; else it is made of the name.
    pub id: Option<String>,
    pub name: DraftText,
    pub capacity: Option<u32>,
    pub note: DraftText,
    pub is_online: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftTrack {
    pub key: String,
    pub id: Option<String>,
    pub name: DraftText,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftSession {
    pub key: String,
    pub id: Option<String>,
    /// `None`: a talk.
    pub kind: Option<SessionKind>,
    pub title: DraftText,
    pub summary: DraftText,
    /// Markdown.
    pub description: DraftText,
    pub people: Vec<DraftPart>,
    /// Hosts that are a group: "all Welcome Center present".
    pub held_by: DraftText,
    /// The key of a track.
    pub track: Option<String>,
    /// Codes.
    pub languages: Vec<String>,
    pub level: DraftText,
    pub content_note: DraftText,
    pub bring: DraftText,
    /// `Some(false)`: must not be recorded.
    pub recording: Option<bool>,
    pub links: Vec<DraftLink>,
    pub runs: Vec<DraftRun>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftPart {
    /// The key of a person.
    pub person: String,
    /// `None`: what is usual in a session of this kind.
    pub role: Option<PartRole>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftRun {
    pub key: String,
    pub id: Option<String>,
    /// By the clocks of the event's time zone.
    pub start: Option<DateTime>,
    pub end: Option<DateTime>,
    /// The day of the programme, where its time is not known.
    pub day: Option<Date>,
    /// Keys of rooms.
    pub rooms: Vec<String>,
    pub capacity: Option<u32>,
    pub state: RunState,
    pub signup: Option<DraftSignup>,
    pub note: DraftText,
}

/// Where to sign up for a run, or why that is not possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftSignup {
    At(String),
    NotNeeded,
    Full,
    Closed,
}

impl DraftSignup {
    /// An address; an empty one is none.
    pub fn at(url: Option<String>) -> Option<Self> {
        url.filter(|url| !url.is_empty()).map(Self::At)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftPerson {
    pub key: String,
    pub id: Option<String>,
    /// Without an academic title, if the source has that apart.
    pub name: String,
    /// `Prof. Dr.`
    pub title: String,
    /// The name by which people are sorted: `Berg, Anna`.
    pub sort_name: String,
    /// What they do: "Head of department".
    pub role: DraftText,
    pub organisation: String,
    /// Markdown.
    pub biography: DraftText,
    /// Codes.
    pub languages: Vec<String>,
    pub links: Vec<DraftLink>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftLink {
    /// Empty: the host of the address.
    pub label: String,
    pub url: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftContact {
    pub key: String,
    pub id: Option<String>,
    pub name: String,
    /// What the contact is for.
    pub role: DraftText,
    pub organisation: String,
    pub phone: String,
    pub email: String,
    pub url: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftPhoto {
    pub key: String,
    pub id: Option<String>,
    /// The path in the event folder.
    pub file: String,
    pub alt: DraftText,
    pub caption: DraftText,
    pub credit: String,
    pub licence: String,
    /// Only a clear yes.
    pub consent: bool,
    /// The key of a session.
    pub session: Option<String>,
    /// Keys of people.
    pub people: Vec<String>,
}
