//! Applies later messages (iTIP) to earlier ones: an invitation, its change, its cancellation.
//!
//! `DTSTAMP` does not count: of two that say the same of themselves, the first is taken.
//!
//! Specification: RFC 5546.

use std::collections::{HashMap, HashSet};

use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarMethod, ICalendarProperty,
    ICalendarStatus, ICalendarValue,
};

use crate::author::Said;

use super::{
    super::Notes,
    changes::holds_for_later,
    planned::{is_cancelled, sequence},
    property::{has_recurrence_id, text, uid},
};

/// A message need not repeat what the last few said.
const MOST_FILLED_FROM: usize = 8;

/// The components of a calendar as its `METHOD` means them, without answers to invitations.
pub fn by_method(
    mut components: Vec<ICalendarComponent>,
    notes: &mut Notes,
) -> Vec<ICalendarComponent> {
    use ICalendarMethod::{Add, Cancel, Counter, Declinecounter, Refresh, Reply};
    match components.iter().find_map(method) {
        Some(Reply | Counter | Declinecounter | Refresh) => {
            leave_out(&mut components, is_event, ANSWER, notes);
        }
        Some(Cancel) => {
            leave_out(&mut components, takes_back_an_invitation, UNINVITED, notes);
            components.iter_mut().filter(|one| is_event(one)).for_each(cancel);
        }
        Some(Add) => components.iter_mut().filter(|one| is_event(one)).for_each(name_by_time),
        _ => {}
    }
    components
}

const ANSWER: Said = Said::new(
    "answers to invitations were left out",
    "Antworten auf Einladungen wurden weggelassen",
);

const UNINVITED: Said = Said::new(
    "a message that takes back an invitation alone was left out",
    "eine Nachricht, die nur eine Einladung zurücknimmt, wurde weggelassen",
);

fn leave_out(
    components: &mut Vec<ICalendarComponent>,
    is_it: fn(&ICalendarComponent) -> bool,
    why: Said,
    notes: &mut Notes,
) {
    for one in components.iter().filter(|one| is_it(one)) {
        notes.add(why.clone(), text(one, &ICalendarProperty::Summary));
    }
    components.retain(|one| !is_it(one));
}

/// Without what a later message about the same has replaced: one of a higher `SEQUENCE`, or one of
/// the same that cancels it. Better a session missed than visitors before closed doors.
pub fn latest(mut components: Vec<ICalendarComponent>) -> Vec<ICalendarComponent> {
    let mut by_instance: HashMap<[String; 3], Vec<usize>> = HashMap::new();
    for (index, one) in components.iter().enumerate().filter(|(_, one)| is_event(one)) {
        // Without a UID, two of the same title are two sessions.
        if one.has_property(&ICalendarProperty::Uid) {
            by_instance.entry(instance_key(one)).or_default().push(index);
        }
    }
    let mut replaced = HashSet::new();
    for indices in by_instance.into_values() {
        let (mut old, new) = parted(&components, indices);
        old.sort_by_key(|index| std::cmp::Reverse(sequence(&components[*index])));
        for older in old.iter().take(MOST_FILLED_FROM) {
            let older = components[*older].clone();
            new.iter().for_each(|index| fill_from(&mut components[*index], &older));
        }
        replaced.extend(old);
    }
    let left = components.into_iter().enumerate().filter(|(index, _)| !replaced.contains(index));
    let mut left: Vec<_> = left.map(|(_, one)| one).collect();
    cancel_single_times(&mut left);
    left
}

/// The replaced messages of an instance, and those that hold.
fn parted(components: &[ICalendarComponent], indices: Vec<usize>) -> (Vec<usize>, Vec<usize>) {
    let start = |one: &ICalendarComponent| {
        one.property(&ICalendarProperty::Dtstart).map(|entry| format!("{:?}", entry.values))
    };
    let newest = indices.iter().map(|index| sequence(&components[*index])).max();
    let is_newest = |one: &ICalendarComponent| Some(sequence(one)) == newest;
    let all = indices.iter().map(|index| &components[*index]);
    let off: HashSet<_> =
        all.filter(|one| is_newest(one) && is_cancelled(one)).map(start).collect();
    indices.into_iter().partition(|index| {
        let one = &components[*index];
        let is_off = || off.contains(&None) || off.contains(&start(one));
        !is_newest(one) || (!is_cancelled(one) && is_off())
    })
}

/// A cancelled series takes its single times with it, unless they were changed later.
fn cancel_single_times(components: &mut [ICalendarComponent]) {
    let whole = components.iter().filter(|one| is_event(one) && !has_recurrence_id(one));
    let cancelled = whole.filter(|one| is_cancelled(one)).map(|one| (uid(one), sequence(one)));
    let cancelled: HashMap<String, i64> = cancelled.collect();
    for one in components.iter_mut().filter(|one| is_event(one) && has_recurrence_id(one)) {
        if cancelled.get(&uid(one)).is_some_and(|whole| sequence(one) <= *whole) {
            cancel(one);
        }
    }
}

/// A further time of a session is one of its times, and replaces nothing.
fn name_by_time(event: &mut ICalendarComponent) {
    let start = event.property(&ICalendarProperty::Dtstart).cloned();
    let id = start.map(|entry| ICalendarEntry { name: ICalendarProperty::RecurrenceId, ..entry });
    event.entries.extend(id);
}

/// Which session, and which of its times, or from which on.
fn instance_key(event: &ICalendarComponent) -> [String; 3] {
    let id = event.property(&ICalendarProperty::RecurrenceId);
    let time = id.map(|entry| format!("{:?}", entry.values)).unwrap_or_default();
    let range = if holds_for_later(event) { "later" } else { "" };
    [uid(event), time, range.to_owned()]
}

fn is_event(one: &ICalendarComponent) -> bool {
    one.component_type == ICalendarComponentType::VEvent
}

fn method(calendar: &ICalendarComponent) -> Option<&ICalendarMethod> {
    match calendar.property(&ICalendarProperty::Method)?.values.first()? {
        ICalendarValue::Method(method) => Some(method),
        _ => None,
    }
}

/// Without a status a cancellation with attendees is for these alone; the session takes place.
fn takes_back_an_invitation(one: &ICalendarComponent) -> bool {
    let has = |property: ICalendarProperty| one.has_property(&property);
    is_event(one) && has(ICalendarProperty::Attendee) && !has(ICalendarProperty::Status)
}

fn cancel(event: &mut ICalendarComponent) {
    event.entries.retain(|entry| entry.name != ICalendarProperty::Status);
    event.entries.push(ICalendarEntry {
        name: ICalendarProperty::Status,
        params: Vec::new(),
        values: vec![ICalendarValue::Status(ICalendarStatus::Cancelled)],
    });
}

/// Adds what only an older message says to one that cancels, or has no time.
fn fill_from(event: &mut ICalendarComponent, older: &ICalendarComponent) {
    use ICalendarProperty::{Dtend, Dtstart, Duration};
    if event.has_property(&Dtstart) && !is_cancelled(event) {
        return;
    }
    let has_end = event.has_property(&Dtend) || event.has_property(&Duration);
    let is_missing = |entry: &&ICalendarEntry| {
        let is_second_end = has_end && matches!(entry.name, Dtend | Duration);
        !event.has_property(&entry.name) && !is_second_end
    };
    let missing: Vec<_> = older.entries.iter().filter(is_missing).cloned().collect();
    event.entries.extend(missing);
}

#[cfg(test)]
mod tests;
