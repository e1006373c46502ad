//! The files in which a site has its programme for other programs.

use crate::event::{Event, named_enum};

named_enum! {
    /// A file, with its name beside the home page.
    pub enum DataFile {
        Calendar = "event.ics",
        Workbook = "schedule.xlsx",
        Table = "schedule.csv",
        ScheduleXml = "schedule.xml",
        ScheduleJson = "schedule.json",
        Event = "event.json",
        NewsFeed = "news.xml",
    }
}

impl DataFile {
    /// Those that the site of an event has.
    pub fn of(event: &Event) -> impl Iterator<Item = Self> {
        let has_news = !event.news.is_empty();
        Self::ALL.iter().copied().filter(move |file| *file != Self::NewsFeed || has_news)
    }

    /// Whether there is one for each language, beside its home page; else it is one for all.
    pub fn is_in_each_language(self) -> bool {
        self != Self::Event
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::fixture, export::NEWS_FEED};

    #[test]
    fn ok_a_feed_is_there_if_there_is_news() {
        let mut event = fixture::event();
        let names = |event: &Event| DataFile::of(event).map(DataFile::name).collect::<Vec<_>>();
        event.news = vec![fixture::news("a", "2026-05-07T09:30:00+02:00")];
        assert!(names(&event).contains(&NEWS_FEED));
        event.news.clear();
        assert!(!names(&event).contains(&NEWS_FEED));
        assert_eq!(names(&event).len(), DataFile::ALL.len() - 1);
    }
}
