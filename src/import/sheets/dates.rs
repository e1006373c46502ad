//! Dates and times of rows, as people write them into tables.

use jiff::{
    Span,
    civil::{Date, DateTime, Time, time},
};

use crate::{
    author::{Said, WrittenClock as Clock, WrittenTime as Written, said, written},
    columns::Column,
};

use super::super::{Notes, local::is_of_an_event};
use super::{
    entry::Entry,
    serial::{dated, plain_day},
    table::Cell,
};

/// Times before this one below a day belong to its night.
const NIGHT: Time = time(4, 0, 0, 0);
/// Nothing lasts longer, in minutes.
const LONGEST: i64 = 14 * 24 * 60;
/// What ends before it begins lasts over midnight, but not longer than this, in hours.
const LONGEST_NIGHT: i64 = 12;

/// What a cell says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Found {
    day: Option<Date>,
    from: Option<Clock>,
    until: Option<Clock>,
}

/// When something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct When {
    pub start: Option<DateTime>,
    pub end: Option<DateTime>,
    /// Where there is no time.
    pub day: Option<Date>,
}

/// When a row is; `above` is the day of the rows above it, which holds for rows that say a time
/// only.
pub fn when(entry: Entry, above: &mut Option<Date>, notes: &mut Notes) -> When {
    let read = |column, notes: &mut Notes| found(entry, column, notes);
    let [date, start, time, end, last] =
        [Column::Date, Column::Start, Column::Time, Column::End, Column::EndDate]
            .map(|column| read(column, notes));
    // Ends may be written as "until": the later of two times in them.
    let own_day = start.day.or(date.day).or(time.day);
    let from = start.from.or(time.from).or(date.from);
    let until = end.from.or(start.until).or(time.until).or(date.until);
    let day = match (own_day, from) {
        (Some(day), _) => Some(day),
        (None, Some(Clock::At(time))) => night(*above, time, entry, notes),
        (None, from) => from.and(*above),
    };
    if own_day.is_some() {
        *above = own_day;
    }
    let Some((day, from)) = day.zip(from) else {
        if from.is_some() {
            notes.add(no_day(), entry.place_of_row());
        }
        return When { start: None, end: None, day };
    };
    let start = at(day, from);
    let length = minutes(entry, notes);
    let end = match (until, length) {
        (Some(until), _) => end_of(day, start, end.day.or(last.day), until, entry, notes),
        (None, Some(minutes)) => start.and_then(|start| later(start, minutes)),
        _ => None,
    };
    When { start, end, day: start.is_none().then_some(day) }
}

/// The day above, and the next one for times after midnight.
fn night(above: Option<Date>, time: Time, entry: Entry, notes: &mut Notes) -> Option<Date> {
    let day = above?;
    notes.add(day_above(), entry.place_of_row());
    match time < NIGHT {
        true => day.tomorrow().ok().or(Some(day)),
        false => Some(day),
    }
}

fn at(day: Date, clock: Clock) -> Option<DateTime> {
    match clock {
        Clock::At(time) => Some(day.to_datetime(time)),
        Clock::Midnight => Some(day.tomorrow().ok()?.to_datetime(Time::midnight())),
    }
}

fn later(start: DateTime, minutes: i64) -> Option<DateTime> {
    start.checked_add(Span::new().try_minutes(minutes).ok()?).ok()
}

/// The end on its day, or else on that of the start, or after midnight.
fn end_of(
    day: Date,
    start: Option<DateTime>,
    last: Option<Date>,
    until: Clock,
    entry: Entry,
    notes: &mut Notes,
) -> Option<DateTime> {
    let start = start?;
    let end = at(last.unwrap_or(day), until)?;
    let next = || end.checked_add(Span::new().days(1)).ok();
    let end = if end < start && last.is_none() { next()? } else { end };
    let hours = |hours: i64| start.checked_add(Span::new().hours(hours)).ok();
    let most = if last.is_none() && end.date() > day && until != Clock::Midnight {
        hours(LONGEST_NIGHT)
    } else {
        hours(LONGEST / 60)
    };
    let fits = end > start && most.is_some_and(|most| end <= most);
    if !fits {
        notes.add(wrong_end(), entry.place_of_row());
    }
    fits.then_some(end)
}

/// How long it is: 45, "45 min", "1:30", "1,5 h".
fn minutes(entry: Entry, notes: &mut Notes) -> Option<i64> {
    let cell = entry.cell(Column::Duration)?;
    let found = match cell {
        Cell::Number(number) => whole(*number),
        Cell::Time(time) => Some(i64::from(time.hour()) * 60 + i64::from(time.minute())),
        _ => duration(&cell.text()),
    };
    let found = found.filter(|minutes| (1..=LONGEST).contains(minutes));
    if found.is_none() {
        notes.add(no_duration(), entry.place(Column::Duration));
    }
    found
}

#[expect(clippy::cast_possible_truncation, reason = "up to LONGEST")]
#[expect(clippy::cast_precision_loss, reason = "LONGEST is small")]
fn whole(number: f64) -> Option<i64> {
    (0.0..=LONGEST as f64).contains(&number).then_some(number.round() as i64)
}

fn duration(text: &str) -> Option<i64> {
    let text = text.trim().to_lowercase().replace(',', ".");
    if let Some((hours, minutes)) = text.trim_end_matches([' ', 'h']).split_once(':') {
        let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.trim().parse().ok()?);
        return (0..400).contains(&hours).then_some(hours * 60 + minutes.clamp(0, 59));
    }
    let unit = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(unit);
    let number: f64 = number.parse().ok()?;
    match unit.trim().trim_end_matches('.') {
        "" | "m" | "min" | "mins" | "minuten" | "minutes" | "minute" | "'" => whole(number),
        "h" | "std" | "stunde" | "stunden" | "hour" | "hours" | "hrs" => whole(number * 60.0),
        _ => None,
    }
}

/// What a cell says; what is not understood is noted.
fn found(entry: Entry, column: Column, notes: &mut Notes) -> Found {
    let Some(cell) = entry.cell(column) else { return Found::default() };
    let found = read(cell, column);
    if let (Some(_), Cell::Number(_)) = (&found, cell) {
        notes.add(a_number(), entry.place(column));
    }
    found.unwrap_or_else(|| {
        notes.add(no_time(), entry.place(column));
        Found::default()
    })
}

fn read(cell: &Cell, column: Column) -> Option<Found> {
    let is_date = matches!(column, Column::Date | Column::EndDate);
    match cell {
        Cell::Day(day) => checked(Found { day: Some(*day), ..Found::default() }),
        Cell::Time(time) => checked(Found { from: Some(Clock::At(*time)), ..Found::default() }),
        Cell::Moment(moment) => of(Written::Moment(moment.date(), Clock::At(moment.time()))),
        Cell::Number(number) if is_date => {
            checked(Found { day: Some(plain_day(*number, false)?), ..Found::default() })
        }
        Cell::Number(number) => of(Written::Time(hour(*number)?)),
        Cell::Flag(_) => None,
        Cell::Text(text) => read_text(text),
    }
}

/// A whole hour, or a part of a day.
fn hour(number: f64) -> Option<Clock> {
    if number > 0.0 && number < 1.0 {
        return match dated(number, false)? {
            Cell::Time(time) => Some(Clock::At(time)),
            _ => None,
        };
    }
    let hour = whole(number).filter(|_| number.fract() == 0.0)?;
    Time::new(i8::try_from(hour).ok()?, 0, 0, 0).ok().map(Clock::At)
}

/// A date, a time, both, or a date with the times from and until.
fn read_text(text: &str) -> Option<Found> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.trim_start_matches("ab ").trim_start_matches("bis ").trim_start_matches('=');
    if let Some(found) = written(text).and_then(of) {
        return Some(found);
    }
    if let Ok(moment) = text.parse::<DateTime>() {
        return of(Written::Moment(moment.date(), Clock::At(moment.time())));
    }
    let borders = text.char_indices().filter(|(_, c)| matches!(c, ' ' | ','));
    borders.into_iter().find_map(|(at, border)| {
        let (before, after) = (&text[..at], &text[at + border.len_utf8()..]);
        match (written(before)?, written(after.trim())?) {
            (Written::Day(day), Written::Times(from, until))
            | (Written::Times(from, until), Written::Day(day)) => {
                checked(Found { day: Some(day), from: Some(from), until: Some(until) })
            }
            _ => None,
        }
    })
}

fn of(written: Written) -> Option<Found> {
    let none = Found::default();
    checked(match written {
        Written::Day(day) => Found { day: Some(day), ..none },
        Written::Time(from) => Found { from: Some(from), ..none },
        Written::Moment(day, from) => Found { day: Some(day), from: Some(from), ..none },
        Written::Times(from, until) => Found { from: Some(from), until: Some(until), ..none },
    })
}

/// Without seconds, and in a year in which an event can be.
fn checked(found: Found) -> Option<Found> {
    let minutes = |clock: Clock| match clock {
        Clock::At(at) => Clock::At(time(at.hour(), at.minute(), 0, 0)),
        Clock::Midnight => clock,
    };
    let fits = found.day.is_none_or(|day| is_of_an_event(day.to_datetime(Time::midnight())));
    let (from, until) = (found.from.map(minutes), found.until.map(minutes));
    fits.then_some(Found { from, until, ..found })
}

/// The day that a cell says, if it says nothing else.
pub fn day_alone(cell: &Cell) -> Option<Date> {
    let found = match cell {
        Cell::Text(text) => read_text(text)?,
        Cell::Day(_) => read(cell, Column::Date)?,
        _ => return None,
    };
    found.day.filter(|_| found.from.is_none())
}

fn day_above() -> Said {
    Said::new(
        "rows with a time and no date have the date above them",
        "Zeilen mit Uhrzeit und ohne Datum haben das Datum darüber",
    )
}

fn no_day() -> Said {
    Said::new("a time without a date, and left out", "eine Uhrzeit ohne Datum, und ausgelassen")
}

fn no_time() -> Said {
    said!(
        "neither date nor time that is clear, and left out: write 2027-05-07 or 07.05.2027, and 09:30",
        "weder Datum noch Uhrzeit, die eindeutig sind, und ausgelassen: 2027-05-07 oder 07.05.2027 schreiben, und 09:30"
    )
}

fn a_number() -> Said {
    Said::new(
        "a number is read as a date or an hour",
        "eine Zahl wird als Datum oder Stunde gelesen",
    )
}

fn no_duration() -> Said {
    Said::new(
        "no length in minutes, or more than 14 days, and left out",
        "keine Dauer in Minuten oder mehr als 14 Tage, und ausgelassen",
    )
}

fn wrong_end() -> Said {
    Said::new(
        "the end is before the start or too long after it, and left out",
        "das Ende liegt vor dem Beginn oder zu lange danach, und ist ausgelassen",
    )
}

#[cfg(test)]
mod tests;
