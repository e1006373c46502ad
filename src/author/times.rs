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
    said::{Said, said},
    written_times::{Clock as Hour, Written, local, written},
};

const EXPECTED_MOMENT: Said =
    Said::new("a local time such as 2026-05-07T09:30", "eine Ortszeit wie 2026-05-07T09:30");

/// Reads `time_zone` and `day_starts` from the top level.
pub fn clock(root: &Cursor) -> Option<Clock> {
    const FOUR: Time = civil::time(4, 0, 0, 0);
    let start = root.key("day_starts");
    let day_starts = if *start.json == super::json::NOTHING { Some(FOUR) } else { time(&start) };
    let zone = zone(&root.key("time_zone"))?;
    Some(Clock { zone, day_starts: day_starts.unwrap_or(FOUR) })
}

fn zone(cursor: &Cursor) -> Option<TimeZone> {
    const EXPECTED: Said = Said::new(
        "an IANA time zone such as Europe/Berlin",
        "eine Zeitzone der IANA wie Europe/Berlin",
    );
    let zone = TimeZone::get(cursor.string(EXPECTED)?);
    zone.ok().filter(|zone| zone.iana_name().is_some()).or_else(|| cursor.expected(EXPECTED))
}

fn time(cursor: &Cursor) -> Option<Time> {
    const EXPECTED: Said = Said::new("a time of day such as 04:00", "eine Uhrzeit wie 04:00");
    let found = cursor.string(EXPECTED)?;
    parse_time(found).or_else(|| cursor.wrong(EXPECTED, proposal(cursor, None, found)))
}

/// Reads a date.
pub fn date(cursor: &Cursor) -> Option<Date> {
    const EXPECTED: Said = Said::new("a day such as 2026-05-07", "ein Tag wie 2026-05-07");
    let found = cursor.string(EXPECTED)?;
    Date::parse(found).ok().or_else(|| {
        let meant = match written(found) {
            Some(Written::Day(day) | Written::Moment(day, _)) => Some(write(&day.to_string())),
            _ => None,
        };
        cursor.wrong(EXPECTED, meant)
    })
}

/// Reads a date, which means its midnight, or a date with time.
pub fn day_or_moment(cursor: &Cursor) -> Option<Timestamp> {
    let found = cursor.string(EXPECTED_MOMENT)?;
    let Some(day) = Date::parse(found).ok() else {
        return match written(found) {
            Some(Written::Day(day)) => cursor.wrong(EXPECTED_MOMENT, Some(write(&day.to_string()))),
            _ => moment(cursor, None),
        };
    };
    cursor.context.clock.as_ref()?.at(day.as_str().parse().ok()?, Time::midnight())
}

/// As [`day_or_moment`], for what ends: a date means its last second.
pub fn end_of_day_or_moment(cursor: &Cursor) -> Option<Timestamp> {
    let begin = day_or_moment(cursor)?;
    let Some(day) = cursor.json.text().and_then(|text| Date::parse(text).ok()) else {
        return Some(begin);
    };
    cursor.context.clock.as_ref()?.at(day.as_str().parse().ok()?, civil::time(23, 59, 59, 0))
}

/// Whether this is a time without a date.
pub fn is_time(cursor: &Cursor) -> bool {
    let found = cursor.json.text().unwrap_or_default();
    parse_time(found).is_some() || matches!(written(found), Some(Written::Time(_)))
}

/// Reads a date with time, or a time on `day`.
pub fn moment(cursor: &Cursor, day: Option<&Date>) -> Option<Timestamp> {
    moment_after(cursor, day, None)
}

/// As [`moment`]; of a time that comes twice, the one after `start`.
pub fn moment_after(
    cursor: &Cursor,
    day: Option<&Date>,
    start: Option<&Timestamp>,
) -> Option<Timestamp> {
    let found = cursor.string(EXPECTED_MOMENT)?;
    if let Some(time) = parse_time(found) {
        return time_of_day(cursor, day, time, start);
    }
    let (local, offset) = split_offset(found);
    let local = parse_local(local)
        .or_else(|| cursor.wrong(EXPECTED_MOMENT, proposal(cursor, day, found)))?;
    resolve(cursor, local, offset, start)
}

fn write(value: &str) -> Said {
    said!("write \"{value}\"", "\"{value}\" schreiben")
}

/// How the format writes what a text says, if that is clear.
fn proposal(cursor: &Cursor, day: Option<&Date>, found: &str) -> Option<Said> {
    let day: Option<civil::Date> = day.and_then(|day| day.as_str().parse().ok());
    match written(found)? {
        Written::Day(day) => Some(said!(
            "add the time, such as \"{day}T09:30\"",
            "die Uhrzeit dazuschreiben, etwa \"{day}T09:30\""
        )),
        Written::Time(time) => Some(write(&on(cursor, day, time)?)),
        Written::Moment(day, time) => Some(write(&local(day, time)?)),
        Written::Times(from, until) => {
            let (from, until) = (on(cursor, day, from)?, until_on(cursor, day, from, until)?);
            Some(said!(
                "write \"start\": \"{from}\", \"end\": \"{until}\"",
                "\"start\": \"{from}\", \"end\": \"{until}\" schreiben"
            ))
        }
    }
}

/// A time on a day: in full after midnight, when it is on the next one.
fn on(cursor: &Cursor, day: Option<civil::Date>, time: Hour) -> Option<String> {
    let starts = cursor.context.clock.as_ref().map(|clock| clock.day_starts);
    match (time, day) {
        (Hour::At(time), Some(day)) if starts.is_some_and(|starts| time < starts) => {
            local(day.tomorrow().ok()?, Hour::At(time))
        }
        (Hour::At(time), _) => Some(time.strftime("%H:%M").to_string()),
        (Hour::Midnight, Some(day)) => local(day, time),
        (Hour::Midnight, None) => None,
    }
}

/// The end of a time: in full if it is on the next day, which only a known day has.
fn until_on(cursor: &Cursor, day: Option<civil::Date>, from: Hour, until: Hour) -> Option<String> {
    match (from, until) {
        (Hour::At(from), Hour::At(time)) if time <= from => local(day?.tomorrow().ok()?, until),
        _ => on(cursor, day, until),
    }
}

fn time_of_day(
    cursor: &Cursor,
    day: Option<&Date>,
    time: Time,
    start: Option<&Timestamp>,
) -> Option<Timestamp> {
    let clock = cursor.context.clock.as_ref()?;
    let Some(day) = day else {
        let hint = Said::new(
            "or say the \"day\" beside it",
            "oder daneben den Tag nennen: \"day\": \"2026-05-07\"",
        );
        return cursor.wrong(EXPECTED_MOMENT, Some(hint));
    };
    let date: civil::Date = day.as_str().parse().ok()?;
    if time < clock.day_starts {
        let next = date.tomorrow().unwrap_or(date);
        let time = time.strftime("%H:%M");
        let hint = said!(
            "after midnight write the full date: \"{next}T{time}\"",
            "nach Mitternacht das ganze Datum schreiben: \"{next}T{time}\""
        );
        return cursor.wrong(EXPECTED_MOMENT, Some(hint));
    }
    resolve(cursor, date.to_datetime(time), None, start)
}

/// The moment of a local time at the event.
fn resolve(
    cursor: &Cursor,
    local: DateTime,
    said: Option<Offset>,
    start: Option<&Timestamp>,
) -> Option<Timestamp> {
    let clock = cursor.context.clock.as_ref()?;
    let offset = match clock.zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Unambiguous { offset } => offset,
        AmbiguousOffset::Fold { after, .. } if said == Some(after) => after,
        // The other one would be before the start.
        AmbiguousOffset::Fold { before, after }
            if said.is_none() && is_over(local, before, start) =>
        {
            after
        }
        AmbiguousOffset::Fold { before, after } => {
            if said.is_none() {
                remind_of_both(cursor, before, after);
            }
            before
        }
        AmbiguousOffset::Gap { .. } => {
            let hint = Said::new(
                "clocks are put forward then, and skip this time",
                "dann wird die Uhr vorgestellt und überspringt diese Zeit",
            );
            let expected = Said::new("a time that exists", "eine Zeit, die es gibt");
            return cursor.wrong(expected, Some(hint));
        }
    };
    if said.is_some_and(|said| said != offset) {
        let (zone, offset) = (clock.zone_name(), offset_text(offset));
        let expected = said!("the offset of {zone}", "der Zeitversatz von {zone}");
        let hint =
            said!("leave it out, or write {offset}", "ihn weglassen oder {offset} schreiben");
        return cursor.wrong(expected, Some(hint));
    }
    stamp(local, offset).or_else(|| cursor.expected(EXPECTED_MOMENT))
}

fn is_over(local: DateTime, offset: Offset, start: Option<&Timestamp>) -> bool {
    let both = stamp(local, offset).zip(start);
    both.is_some_and(|(end, start)| end.epoch_seconds() <= start.epoch_seconds())
}

fn remind_of_both(cursor: &Cursor, before: Offset, after: Offset) {
    let (before, after) = (offset_text(before), offset_text(after));
    let what = Said::new(
        "this time comes twice, as clocks are put back",
        "diese Zeit kommt zweimal, denn die Uhr wird zurückgestellt",
    );
    let hint = said!(
        "the earlier one is used; add {before} or {after} to be exact",
        "die frühere gilt; mit {before} oder {after} dahinter ist es eindeutig"
    );
    cursor.warn(what, Some(hint));
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
            let start = start.as_str().get(..16).unwrap_or_default();
            let expected =
                said!("a time after the start, {start}", "eine Zeit nach dem Beginn, {start}");
            let hint = Said::new(
                "if it ends on another day, write the full date",
                "endet er an einem anderen Tag, das ganze Datum schreiben",
            );
            cursor.wrong(expected, Some(hint))
        }
        _ => Some(end),
    }
}
