//! The kinds of things that have ids.

use super::said::{Said, said};

/// The kinds of things with ids. A day's id is its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Contact,
    Day,
    Fact,
    File,
    News,
    Organisation,
    Page,
    PeopleGroup,
    Person,
    Photo,
    /// Its id is that of its page, `#` and its own: `fragen#storno`.
    Question,
    Rank,
    Room,
    Run,
    Session,
    Track,
    Venue,
    Video,
}

impl Kind {
    /// Those that are in lists of the event.
    pub const LISTED: [Self; 16] = [
        Self::Contact,
        Self::Day,
        Self::Fact,
        Self::File,
        Self::News,
        Self::Organisation,
        Self::Page,
        Self::PeopleGroup,
        Self::Person,
        Self::Photo,
        Self::Rank,
        Self::Room,
        Self::Session,
        Self::Track,
        Self::Venue,
        Self::Video,
    ];

    pub fn noun(self) -> Said {
        match self {
            Self::Contact => Said::new("contact", "Kontakt"),
            Self::Day => Said::new("day", "Tag"),
            Self::Fact => Said::new("fact", "Zahl"),
            Self::File => Said::new("file", "Datei"),
            Self::News => Said::new("message", "Meldung"),
            Self::Organisation => Said::new("organisation", "Organisation"),
            Self::Page => Said::new("page", "Seite"),
            Self::PeopleGroup => Said::new("group of people", "Personengruppe"),
            Self::Person => Said::new("person", "Person"),
            Self::Photo => Said::new("photo", "Bild"),
            Self::Question => Said::new("question", "Frage"),
            Self::Rank => Said::new("rank", "Rang"),
            Self::Room => Said::new("room", "Raum"),
            Self::Run => Said::new("run", "Termin"),
            Self::Session => Said::new("session", "Programmpunkt"),
            Self::Track => Said::new("track", "Themenreihe"),
            Self::Venue => Said::new("venue", "Veranstaltungsort"),
            Self::Video => Said::new("video", "Film"),
        }
    }

    /// What it costs if one of them lacks what it needs.
    pub fn is_left_out(self) -> Said {
        let (noun, article) = (self.noun(), self.german_article());
        said!("the {noun} is left out", "{article} {noun} fehlt dann"; noun)
    }

    /// What a reference to one of them should be.
    pub fn id_of(self) -> Said {
        if self == Self::Day {
            return Said::new("a day of the event", "ein Tag aus \"days\"");
        }
        let (noun, list) = (self.noun().english, self.list());
        let article = if self == Self::Organisation { "an" } else { "a" };
        said!("the id of {article} {noun}", "eine ID aus \"{list}\"")
    }

    /// The key of their list.
    pub fn list(self) -> &'static str {
        match self {
            Self::Contact => "contacts",
            Self::Day => "days",
            Self::Fact => "facts",
            Self::File => "files",
            Self::News => "news",
            Self::Organisation => "organisations",
            Self::Page => "pages",
            Self::PeopleGroup => "people_groups",
            Self::Person => "people",
            Self::Photo => "photos",
            Self::Question => "questions",
            Self::Rank => "ranks",
            Self::Room => "rooms",
            Self::Run => "runs",
            Self::Session => "sessions",
            Self::Track => "tracks",
            Self::Venue => "venues",
            Self::Video => "videos",
        }
    }

    fn german_article(self) -> &'static str {
        match self {
            Self::Contact
            | Self::Day
            | Self::Rank
            | Self::Room
            | Self::Run
            | Self::Session
            | Self::Venue
            | Self::Video => "der",
            Self::Photo => "das",
            Self::Fact
            | Self::File
            | Self::News
            | Self::Organisation
            | Self::Page
            | Self::PeopleGroup
            | Self::Person
            | Self::Question
            | Self::Track => "die",
        }
    }
}
