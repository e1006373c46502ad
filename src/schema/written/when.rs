//! Days of the event, and what has become of it.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::{event::Change, schema::entry::entry};

use super::{
    texts::Text,
    values::{Date, Id, Moment},
};

/// A day, or a local time.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum DayOrMoment {
    Day(Date),
    Moment(Moment),
}

/// A day alone, or an object with more to say of it.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum EventDay {
    Date(Date),
    Day(Day),
}

entry! {
    /// A day of the event.
    #[schemars(title = "Day")]
    pub struct Day {
        /// The day.
        date: Date,
        /// What the day is about.
        title: Option<Text>,
        /// Ids of people who lead through the day.
        moderators: Option<Vec<Id>>,
        /// What visitors should know of this day.
        note: Option<Text>,
    }
}

/// What has become of the event: `scheduled`, or one of the changes.
pub struct EventChange;

impl JsonSchema for EventChange {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "EventChange".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let changes = Change::ALL.iter().map(|change| (change.name(), becomes(*change)));
        let all = [("scheduled", "It takes place.")].into_iter().chain(changes);
        let (names, meaning): (Vec<_>, Vec<_>) = all.unzip();
        json_schema!({"type": "string", "enum": names, "enumDescriptions": meaning})
    }
}

fn becomes(change: Change) -> &'static str {
    match change {
        Change::Cancelled => "It does not take place.",
        Change::Postponed => "It does not take place on these days, and there are no new ones yet.",
        Change::MovedOnline => "It takes place online only.",
        Change::Rescheduled => "It takes place on other days, which stand in \"days\".",
    }
}

/// What has become of the whole event: a word, or an object with more to say.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum EventState {
    Word(EventChange),
    More(EventStateEntry),
}

entry! {
    /// What has become of the whole event, and what visitors should do.
    #[schemars(title = "State of the event")]
    pub struct EventStateEntry {
        /// What has become of it.
        is: EventChange,
        /// Why, and what visitors should do.
        note: Option<Text>,
        /// If it is `rescheduled`: the days for which it was planned. `days` has the new ones.
        previous_days: Option<Vec<Date>>,
    }
}
