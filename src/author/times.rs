//! Reads local times.
//!
//! Authored: `2026-05-07`, `09:30`, `2026-05-07T09:30`, optionally with seconds or an
//! offset. Published: RFC 3339 with the offset of the event's time zone at that time ([`Timestamp`]).

use jiff::{
    civil::{self, DateTime, Time},
    tz::{AmbiguousOffset, Offset, TimeZone},
};

use crate::event::{Date, Timestamp};

use super::{
    clock::{Clock, offset_text, stamp},
    cursor::Cursor,
    json::quoted,
};

const EXPECTED_MOMENT: &str = "a local time such as 2026-05-07T09:30";

/// Reads `time_zone` and `day_starts` from the top level.
pub fn clock(root: &Cursor) -> Option<Clock> {
    const FOUR: Time = civil::time(4, 0, 0, 0);
    let start = root.key("day_starts");
    let day_starts = if *start.json == super::json::NOTHING { Some(FOUR) } else { time(&start) };
    let zone = zone(&root.key("time_zone"))?;
    Some(Clock { zone, day_starts: day_starts.unwrap_or(FOUR) })
}

fn zone(cursor: &Cursor) -> Option<TimeZone> {
    const EXPECTED: &str = "an IANA time zone such as Europe/Berlin";
    let zone = TimeZone::get(cursor.string(EXPECTED)?);
    zone.ok().filter(|zone| zone.iana_name().is_some()).or_else(|| cursor.expected(EXPECTED))
}

fn time(cursor: &Cursor) -> Option<Time> {
    const EXPECTED: &str = "a time of day such as 04:00";
    parse_time(cursor.string(EXPECTED)?).or_else(|| cursor.expected(EXPECTED))
}

/// Reads a date.
pub fn date(cursor: &Cursor) -> Option<Date> {
    const EXPECTED: &str = "a day such as 2026-05-07";
    Date::parse(cursor.string(EXPECTED)?).ok().or_else(|| cursor.expected(EXPECTED))
}

/// Reads a date, which means its midnight, or a date with time.
pub fn day_or_moment(cursor: &Cursor) -> Option<Timestamp> {
    let found = cursor.string(EXPECTED_MOMENT)?;
    let Some(day) = Date::parse(found).ok() else { return moment(cursor, None) };
    cursor.context.clock.as_ref()?.at(day.as_str().parse().ok()?, Time::midnight())
}

/// Reads a date with time, or a time on `day`.
pub fn moment(cursor: &Cursor, day: Option<&Date>) -> Option<Timestamp> {
    let found = cursor.string(EXPECTED_MOMENT)?;
    if let Some(time) = parse_time(found) {
        return time_of_day(cursor, day, time);
    }
    let (local, offset) = split_offset(found);
    let local = parse_local(local).or_else(|| cursor.expected(EXPECTED_MOMENT))?;
    resolve(cursor, local, offset)
}

fn time_of_day(cursor: &Cursor, day: Option<&Date>, time: Time) -> Option<Timestamp> {
    let clock = cursor.context.clock.as_ref()?;
    let Some(day) = day else {
        return cursor.wrong(EXPECTED_MOMENT, Some("or say the \"day\" beside it".to_owned()));
    };
    let date: civil::Date = day.as_str().parse().ok()?;
    if time < clock.day_starts {
        let next = date.tomorrow().unwrap_or(date);
        let hint = format!("after midnight write the full date: {next}T{}", time.strftime("%H:%M"));
        return cursor.wrong(EXPECTED_MOMENT, Some(hint));
    }
    resolve(cursor, date.to_datetime(time), None)
}

/// The moment of a local time at the event.
fn resolve(cursor: &Cursor, local: DateTime, said: Option<Offset>) -> Option<Timestamp> {
    let clock = cursor.context.clock.as_ref()?;
    let offset = match clock.zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Unambiguous { offset } => offset,
        AmbiguousOffset::Fold { after, .. } if said == Some(after) => after,
        AmbiguousOffset::Fold { before, .. } => {
            if said.is_none() {
                let found = format!("{}, which comes twice", cursor.json.describe());
                let hint = "the earlier one is used; add its offset to be exact".to_owned();
                cursor.warn("a time that comes once", &found, Some(hint));
            }
            before
        }
        AmbiguousOffset::Gap { .. } => {
            let hint = "clocks are put forward then, and skip this time".to_owned();
            return cursor.wrong("a time that exists", Some(hint));
        }
    };
    if said.is_some_and(|said| said != offset) {
        let expected = format!("the offset of {}", clock.zone_name());
        return cursor
            .wrong(&expected, Some(format!("leave it out, or write {}", offset_text(offset))));
    }
    stamp(local, offset).or_else(|| cursor.expected(EXPECTED_MOMENT))
}

/// Splits `2026-05-07T09:30+02:00` into local time and offset.
fn split_offset(text: &str) -> (&str, Option<Offset>) {
    if let Some(local) = text.strip_suffix('Z') {
        return (local, Some(Offset::UTC));
    }
    let offset = || {
        let (local, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
        let sign = if local.contains('T') && offset.starts_with('-') { -1 } else { 1 };
        let time = parse_time(offset.strip_prefix(['+', '-'])?).filter(|_| local.contains('T'))?;
        let seconds = i32::from(time.hour()) * 3600 + i32::from(time.minute()) * 60;
        Some((local, Some(Offset::from_seconds(sign * seconds).ok()?)))
    };
    offset().unwrap_or((text, None))
}

fn parse_time(text: &str) -> Option<Time> {
    let well_formed = text.len() == 5 && text.as_bytes()[2] == b':';
    Time::strptime("%H:%M", text).ok().filter(|_| well_formed)
}

fn parse_local(text: &str) -> Option<DateTime> {
    let format = match text.len() {
        16 => "%Y-%m-%dT%H:%M",
        19 => "%Y-%m-%dT%H:%M:%S",
        _ => return None,
    };
    DateTime::strptime(format, text).ok()
}

/// Drops and reports an end that is not after its start.
pub fn end_after(
    cursor: &Cursor,
    start: Option<&Timestamp>,
    end: Option<Timestamp>,
) -> Option<Timestamp> {
    let (start, end) = (start, end?);
    match start {
        Some(start) if end.epoch_seconds() <= start.epoch_seconds() => {
            let expected = format!("a time after the start, {}", quoted(start.as_str()));
            let hint = "if it ends on another day, write the full date".to_owned();
            cursor.wrong(&expected, Some(hint))
        }
        _ => Some(end),
    }
}
