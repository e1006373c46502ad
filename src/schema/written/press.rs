//! News, and what journalists get.

use crate::schema::entry::entry;

use super::{
    links::{Link, OwnLink},
    texts::{RichText, Text},
    values::{Date, Id, Line, Moment},
};

entry! {
    /// A dated message to visitors.
    #[schemars(title = "Message")]
    pub struct News {
        /// Its name in the feed.
        id: Id,
        /// When it is published.
        date: Moment,
        /// What has happened, in one line.
        title: Text,
        /// More of it.
        text: Option<RichText>,
        /// Until then it stands above every page.
        urgent_until: Option<Moment>,
        /// `false`: not published.
        publish: Option<bool>,
    }
}

entry! {
    /// A press release, and what belongs to it.
    #[schemars(title = "Press")]
    pub struct Press {
        /// The headline of the release.
        headline: Option<Text>,
        /// The headline in other languages, shown beside it.
        headline_translation: Option<Text>,
        /// The day of the release.
        date: Option<Date>,
        /// The place of the release.
        place: Option<Line>,
        /// The text of the release.
        summary: Option<RichText>,
        /// What may be quoted.
        quotes: Option<Vec<Quote>>,
        /// What journalists are offered: interviews, pictures.
        offers: Option<Vec<Text>>,
        /// What the organisers say of themselves, at the end.
        boilerplate: Option<RichText>,
        /// Before this, nothing of the section is published: build the site again then.
        embargo: Option<Moment>,
        /// Ids of contacts for journalists.
        contacts: Option<Vec<Id>>,
        /// Ids of files to take.
        files: Option<Vec<Id>>,
        /// Links that belong to it.
        links: Option<Vec<OwnLink>>,
    }
}

entry! {
    /// What a person said.
    #[schemars(title = "Quote")]
    pub struct Quote {
        /// The words.
        text: Text,
        /// The name to print.
        speaker: Line,
        /// The id of a person.
        person: Option<Id>,
        /// Where it was said.
        source: Link,
    }
}
