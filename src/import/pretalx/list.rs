//! Which list an object of pretalx is from.

use crate::author::Json;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    Event,
    Submissions,
    Slots,
    Speakers,
    Rooms,
    Tracks,
    Types,
    Questions,
    Answers,
    /// Versions of the programme.
    Schedules,
    /// For organisers alone, or nothing that an event has: reviews, mails, tags.
    Other,
}

impl List {
    /// By what is in the object; rooms, tracks and types without a mark of their own by the name
    /// of the file.
    pub fn of(json: &Json, file: &str) -> Self {
        let has = |key: &str| json.get(key).is_some();
        let has_one = |keys: &[&str]| keys.iter().any(|key| has(key));
        let is_called = |part: &str| file.to_ascii_lowercase().contains(part);
        match () {
            () if has_one(&["score", "subject", "tag", "review_code", "reply_to"])
                && !has("title") =>
            {
                Self::Other
            }
            () if has("slug") && has_one(&["timezone", "date_from"]) => Self::Event,
            () if has("answer") && has("question") => Self::Answers,
            () if has("question") => Self::Questions,
            () if has("code") && has("title") => Self::Submissions,
            () if has("code") && has("name") => Self::Speakers,
            () if has("version") && has_one(&["published", "slots"]) => Self::Schedules,
            () if has("start") && has_one(&["submission", "room", "room_id"]) => Self::Slots,
            () if !has("name") => Self::Other,
            () if has_one(&["default_duration", "deadline"]) || is_called("type") => Self::Types,
            () if has("color") || is_called("track") => Self::Tracks,
            () => Self::Rooms,
        }
    }
}
