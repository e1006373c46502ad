//! The domain: what an event consists of, as published in `event.json`.
//!
//! Plain data with small methods: no DOM, no clock, no files. [`crate::author`] reads the
//! form that organisers write; this is the resolved form that pages are made from, with
//! references checked, times canonical and rich text parsed.
//!
//! Anything may be unknown: a missing day, time, room or person is `None` or empty, and
//! pages say "not announced".

mod aid;
mod contact;
mod content_hash;
mod day;
mod download;
mod easy;
mod family_name;
#[cfg(not(target_arch = "wasm32"))]
mod fee;
mod find_all;
#[cfg(test)]
pub(crate) mod fixture;
mod language_name;
mod local_time;
mod localized;
mod lookup;
mod named_enum;
mod news;
mod organisation;
mod outline;
mod page;
mod people_group;
mod person;
mod photo;
mod place;
mod press;
mod published;
mod registration;
mod results;
mod rich_text;
mod run;
mod session;
mod small;
mod state;
#[cfg(test)]
pub(crate) mod steps;
mod stream;
mod time;
mod tree;
mod video;
mod walk;
#[cfg(not(target_arch = "wasm32"))]
mod ways;

pub use aid::Aid;
pub use contact::Contact;
pub use content_hash::{content_hash, fnv1a};
pub use day::Day;
pub use download::{Download, DownloadKind};
pub use easy::EASY_LANGUAGE;
pub use family_name::{degrees, is_unknown, joined_family};
#[cfg(not(target_arch = "wasm32"))]
pub use fee::{Amount, FeeCategory};
pub use find_all::find_all;
pub use language_name::LanguageName;
pub use local_time::LocalTime;
pub use localized::{Localized, Picked, Text};
pub(crate) use named_enum::named_enum;
pub use news::News;
pub use organisation::{Organisation, OrganisationRole, Rank};
pub use page::{Page, PageRole, Question};
pub use people_group::PeopleGroup;
pub use person::Person;
pub use photo::{Photo, PhotoKind, Picture};
pub use place::{Named, PostalAddress, Room, Track, Venue, town};
pub use press::{Press, Quote};
pub use published::{EventReader, complete_times, without_mark};
pub use registration::{Registration, RegistrationState, StateFrom};
pub use results::Results;
pub use rich_text::{Block, Inline, Rich, RichText};
pub use run::{Run, RunState, Signup};
pub use session::{Part, PartRole, Session, SessionKind};
pub use small::{Fact, FactShows, Link, NextEdition};
pub use state::{Change, EventState};
pub use stream::Stream;
pub use time::{Date, TimeError, Timestamp, weekday_of};
pub use tree::{FromTree, LONGEST_WORD, Tree, counted, has_endless_word};
#[cfg(not(target_arch = "wasm32"))]
pub use tree::{Slip, SlipKind, noted};
pub use video::{Captions, Film, Video};
pub use walk::Walk;
#[cfg(not(target_arch = "wasm32"))]
pub use ways::{Coordinates, Ways};

use serde::Serialize;

use tree::from_object;

/// The version of the published format that this program writes and reads.
pub const SCHEMA_VERSION: u32 = 1;

/// The stable name of a session, person, room …; unique among its kind,
/// compared byte by byte, and part of the page's address.
pub type Id = String;

/// One event: everything its microsite shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Event {
    /// [`SCHEMA_VERSION`] at the time of publishing.
    pub schema_version: u32,
    /// Increases with every published change.
    pub revision: u64,
    /// When the content was last changed.
    pub updated: Timestamp,
    pub id: Id,
    /// Language codes; pages in the first one, the event's own, are at the root of the site.
    pub languages: Vec<String>,
    /// The names of all languages that the event mentions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub language_names: Vec<LanguageName>,
    /// The paths of the pages in [`EASY_LANGUAGE`], if the event is in that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub easy_pages: Vec<String>,
    pub title: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_translation: Option<Text>,
    /// A few letters, for narrow places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_title: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub motto: Option<Text>,
    /// One or two sentences: search engines and shared links show them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<RichText>,
    /// IANA name, such as `Europe/Berlin`.
    pub time_zone: String,
    /// `None` if the event takes place as its days say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<EventState>,
    pub days: Vec<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration: Option<Registration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<Venue>,
    /// Further ones; rooms in them say so.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub venues: Vec<Venue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<Room>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<Track>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Of organisations, the highest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ranks: Vec<Rank>,
    /// In the order of their roles, and of the ranks in each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Organisation>,
    /// In authored order, which is also the order of untimed runs in the programme.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<Session>,
    /// The headings of the page of people, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people_groups: Vec<PeopleGroup>,
    /// Those without a group first, then by their first group: in the order that it names, then by
    /// `sort_name`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<Photo>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub videos: Vec<Video>,
    /// Files that visitors can take.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Download>,
    /// The newest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub news: Vec<News>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub press: Option<Press>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Where else the event is found and spoken of: its accounts, its hashtag, its mailing list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<Link>,
    /// Legal and other pages of text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextEdition>,
    /// Under which the programme may be used elsewhere.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_licence: Option<Link>,
}

from_object! {
    Event {
        schema_version, revision, updated, id, languages, language_names, easy_pages, title,
        title_translation, short_title, motto, summary, about, time_zone, state, days, registration,
        venue,
        #[cfg(not(target_arch = "wasm32"))]
        venues,
        rooms, tracks, facts, ranks, organisations, sessions, people_groups, people, photos,
        videos, files, news, contacts, press, links, accounts, pages, next,
        #[cfg(not(target_arch = "wasm32"))]
        data_licence,
    }
}
