//! What belongs together in a calendar: a series, and the changes of single times of it.

use std::collections::HashMap;

use calcard::icalendar::ICalendarComponent;

use super::{
    own,
    property::{has_recurrence_id, uid},
};

/// What describes the same session: a series, and the runs of it that were changed.
#[derive(Debug, Default)]
pub struct Group<'c> {
    pub key: String,
    /// The series, or the only run.
    pub masters: Vec<&'c ICalendarComponent>,
    pub changed: Vec<&'c ICalendarComponent>,
}

/// In the order in which they came up.
pub fn by_uid<'c>(events: impl Iterator<Item = &'c ICalendarComponent>) -> Vec<Group<'c>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for event in events {
        let key = own::session(event).unwrap_or_else(|| uid(event));
        let at = *places.entry(key.clone()).or_insert_with(|| {
            groups.push(Group { key, ..Group::default() });
            groups.len() - 1
        });
        match has_recurrence_id(event) {
            true => groups[at].changed.push(event),
            false => groups[at].masters.push(event),
        }
    }
    groups
}
