//! What later messages make of earlier ones: who imports an invitation, its change and its
//! cancellation wants what holds in the end.
//!
//! Specification: RFC 5546 (iTIP).

use std::collections::{HashMap, HashSet};

use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarMethod, ICalendarProperty,
    ICalendarStatus, ICalendarValue,
};

use super::{
    property::{has_recurrence_id, uid},
    series::is_cancelled,
};

/// The components of a calendar; what it says is cancelled is marked so (`METHOD:CANCEL`).
pub fn as_meant(mut components: Vec<ICalendarComponent>) -> Vec<ICalendarComponent> {
    if components.iter().any(is_cancellation) {
        components.iter_mut().filter(|one| is_event(one)).for_each(cancel);
    }
    components
}

/// Without what a later message about the same has replaced: one of a higher `SEQUENCE`, or one that
/// cancels it.
pub fn latest(mut components: Vec<ICalendarComponent>) -> Vec<ICalendarComponent> {
    let mut same: HashMap<[String; 2], Vec<usize>> = HashMap::new();
    for (place, one) in components.iter().enumerate().filter(|(_, one)| is_event(one)) {
        same.entry(name(one)).or_default().push(place);
    }
    let mut replaced = HashSet::new();
    for places in same.into_values() {
        let newest = places.iter().map(|place| rank(&components[*place])).max();
        let (old, new): (Vec<_>, Vec<_>) =
            places.into_iter().partition(|place| Some(rank(&components[*place])) != newest);
        if let Some(before) = old.iter().max_by_key(|place| rank(&components[**place])) {
            let before = components[*before].clone();
            new.into_iter().for_each(|place| complete(&mut components[place], &before));
        }
        replaced.extend(old);
    }
    cancel_single_times(&mut components);
    let left = components.into_iter().enumerate().filter(|(place, _)| !replaced.contains(place));
    left.map(|(_, one)| one).collect()
}

/// A cancelled series takes its single times with it, unless they were changed later.
fn cancel_single_times(components: &mut [ICalendarComponent]) {
    let whole = components.iter().filter(|one| is_event(one) && !has_recurrence_id(one));
    let cancelled = whole.filter(|one| is_cancelled(one)).map(|one| (uid(one), sequence(one)));
    let cancelled: HashMap<String, i64> = cancelled.collect();
    for one in components.iter_mut().filter(|one| is_event(one)) {
        if cancelled.get(&uid(one)).is_some_and(|whole| sequence(one) <= *whole) {
            cancel(one);
        }
    }
}

fn is_event(one: &ICalendarComponent) -> bool {
    one.component_type == ICalendarComponentType::VEvent
}

/// Of two with the same number the one that cancels counts: nobody should stand before closed doors.
fn rank(event: &ICalendarComponent) -> (i64, bool) {
    (sequence(event), is_cancelled(event))
}

/// Which session, and which of its times.
fn name(event: &ICalendarComponent) -> [String; 2] {
    let time =
        event.property(&ICalendarProperty::RecurrenceId).map(|entry| format!("{:?}", entry.values));
    [uid(event), time.unwrap_or_default()]
}

fn sequence(event: &ICalendarComponent) -> i64 {
    let entry = event.property(&ICalendarProperty::Sequence);
    entry.and_then(|entry| entry.values.first()?.as_integer()).unwrap_or_default()
}

fn is_cancellation(calendar: &ICalendarComponent) -> bool {
    let method = calendar.property(&ICalendarProperty::Method);
    let method = method.and_then(|entry| entry.values.first());
    matches!(method, Some(ICalendarValue::Method(ICalendarMethod::Cancel)))
}

fn cancel(event: &mut ICalendarComponent) {
    event.entries.retain(|entry| entry.name != ICalendarProperty::Status);
    event.entries.push(ICalendarEntry {
        name: ICalendarProperty::Status,
        params: Vec::new(),
        values: vec![ICalendarValue::Status(ICalendarStatus::Cancelled)],
    });
}

/// Adds what only the older one says, to one without a time.
fn complete(event: &mut ICalendarComponent, older: &ICalendarComponent) {
    if event.has_property(&ICalendarProperty::Dtstart) {
        return;
    }
    let missing = older.entries.iter().filter(|entry| !event.has_property(&entry.name));
    let missing: Vec<_> = missing.cloned().collect();
    event.entries.extend(missing);
}

#[cfg(test)]
mod tests {
    use crate::{
        event::RunState,
        import::{
            DraftRun, DraftSession, Notes,
            fixture::{options, source},
            icalendar::read,
        },
    };

    const SERIES: &str = "UID:a\nSUMMARY:A\nLOCATION:Saal\nDTSTART:20260504T090000\nDTEND:20260504T100000\nRRULE:FREQ=DAILY;COUNT=4";

    /// The only session of these messages, each with a method and an event.
    fn session(messages: &[(&str, &str)]) -> DraftSession {
        let calendar = |(method, event): &(&str, &str)| {
            format!(
                "BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n"
            )
        };
        let text: String = messages.iter().map(calendar).collect();
        let options = options(Some("Europe/Berlin"));
        let draft = read(&[source("a.ics", text)], &options, &mut Notes::default()).unwrap();
        assert_eq!(draft.sessions.len(), 1);
        draft.sessions.into_iter().next().unwrap()
    }

    /// When each run begins and ends, whether it is cancelled, and where it is.
    fn runs(messages: &[(&str, &str)]) -> Vec<String> {
        let written = |run: &DraftRun| {
            let clock = |time: Option<jiff::civil::DateTime>| {
                time.map(|time| time.strftime("%d %H:%M").to_string()).unwrap_or_default()
            };
            let is_off = if run.state == RunState::Cancelled { " off" } else { "" };
            format!("{}-{}{is_off} {}", clock(run.start), clock(run.end), run.rooms.join(","))
        };
        session(messages).runs.iter().map(written).collect()
    }

    #[test]
    fn ok_a_later_message_replaces_an_earlier_one_wherever_it_stands() {
        let [first, second] = [("0", "090000"), ("2", "110000")].map(|(number, time)| {
            format!("UID:a\nSUMMARY:A\nSEQUENCE:{number}\nDTSTART:20260504T{time}")
        });
        for messages in [
            [("REQUEST", &*first), ("REQUEST", &*second)],
            [("REQUEST", &second), ("REQUEST", &first)],
        ] {
            assert_eq!(runs(&messages), ["04 11:00- "]);
        }
    }

    #[test]
    fn ok_a_cancellation_cancels_and_need_not_say_what_again() {
        let first =
            "UID:a\nSUMMARY:A\nLOCATION:Saal\nDTSTART:20260504T090000\nDTEND:20260504T100000";
        for cancellation in ["UID:a\nSEQUENCE:1", "UID:a", "UID:a\nSTATUS:CONFIRMED\nSEQUENCE:1"] {
            let messages = [("REQUEST", first), ("CANCEL", cancellation)];
            assert_eq!(runs(&messages), ["04 09:00-04 10:00 off Saal"], "{cancellation}");
            assert_eq!(session(&messages).title.first(), "A");
        }
        // It was announced anew.
        let again = format!("{first}\nSEQUENCE:3");
        let messages = [("REQUEST", first), ("CANCEL", "UID:a\nSEQUENCE:2"), ("REQUEST", &again)];
        assert_eq!(runs(&messages), ["04 09:00-04 10:00 Saal"]);
    }

    #[test]
    fn ok_one_time_of_a_series_is_cancelled_and_the_whole_series() {
        let one = ("CANCEL", "UID:a\nRECURRENCE-ID:20260505T090000\nSEQUENCE:1");
        assert_eq!(
            runs(&[("REQUEST", SERIES), one])[..3],
            ["04 09:00-04 10:00 Saal", "05 09:00-05 10:00 off ", "06 09:00-06 10:00 Saal"]
        );
        let moved = "UID:a\nRECURRENCE-ID:20260505T090000\nDTSTART:20260505T150000";
        let all = runs(&[("REQUEST", SERIES), ("REQUEST", moved), ("CANCEL", "UID:a\nSEQUENCE:1")]);
        assert_eq!(all.iter().filter(|run| run.contains(" off ")).count(), 4, "{all:?}");
        assert!(all[1].starts_with("05 15:00"), "{all:?}");
    }

    #[test]
    fn ok_a_change_of_this_and_all_later_times() {
        let later = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260505T090000\nLOCATION:Turm\nDTSTART:20260505T140000\nDTEND:20260505T153000";
        let single = "UID:a\nRECURRENCE-ID:20260506T090000\nLOCATION:Hof\nDTSTART:20260506T080000\nDTEND:20260506T083000";
        let expected = [
            "04 09:00-04 10:00 Saal",
            "05 14:00-05 15:30 Turm",
            "06 08:00-06 08:30 Hof",
            "07 14:00-07 15:30 Turm",
        ];
        for changes in [[later, single], [single, later]] {
            let [one, other] = changes.map(|change| ("REQUEST", change));
            assert_eq!(runs(&[("REQUEST", SERIES), one, other]), expected);
        }
        let off = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260506T090000\nSEQUENCE:1";
        let all = runs(&[("REQUEST", SERIES), ("CANCEL", off)]);
        let off: Vec<_> = all.iter().map(|run| run.contains(" off ")).collect();
        assert_eq!(off, [false, false, true, true]);
    }
}
