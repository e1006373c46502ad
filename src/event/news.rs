//! What there is to tell before, during and after the event.

use serde::Serialize;

use super::{Event, Id, RichText, Text, Timestamp, tree::from_object};

/// A dated message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct News {
    pub id: Id,
    pub date: Timestamp,
    pub title: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<RichText>,
    /// From its date until then it stands above every page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent_until: Option<Timestamp>,
}

from_object! { News { id, date, title, text, urgent_until } }

impl Event {
    /// The message that stands above every page at a moment, in seconds since 1970: of several
    /// the newest.
    pub fn urgent_news(&self, now: i64) -> Option<&News> {
        let is_urgent = |one: &&News| {
            let until = one.urgent_until.as_ref().map_or(i64::MIN, Timestamp::epoch_seconds);
            (one.date.epoch_seconds()..until).contains(&now)
        };
        self.news.iter().find(is_urgent)
    }
}
