//! The files that each site offers to other programs: the one list of them.
//!
//! `publish` writes them, and the page of data names them. A further one is a variant here; what
//! does not know it yet does not compile.
//!
//! Only the program uses this; it is not part of the app.

use crate::event::{Event, named_enum};

named_enum! {
    /// A file for other programs, with its name; those for people come first.
    pub enum DataFile {
        Calendar = "event.ics",
        Workbook = "schedule.xlsx",
        Table = "schedule.csv",
        ScheduleXml = "schedule.xml",
        ScheduleJson = "schedule.json",
        /// All that the site shows, in all its languages.
        Event = "event.json",
        /// The messages.
        News = "news.xml",
        /// What has changed in the programme.
        Changes = "changes.xml",
    }
}

/// A file that is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenFile {
    pub file: DataFile,
    /// Its language; `None` if there is one for all.
    pub language: Option<String>,
    /// From the root of the site: `en/event.ics`.
    pub path: String,
    /// Its length in bytes.
    pub length: u32,
}

impl DataFile {
    /// Whether there is one in each language, beside its home page; otherwise there is one for
    /// all, at the root.
    pub fn has_language(self) -> bool {
        self != Self::Event
    }

    /// Whether a site of the event has it.
    pub fn exists_in(self, event: &Event) -> bool {
        self != Self::News || !event.news.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::NEWS_FEED;

    #[test]
    fn ok_pages_and_the_list_call_the_feed_alike() {
        assert_eq!(DataFile::News.name(), NEWS_FEED);
    }
}
