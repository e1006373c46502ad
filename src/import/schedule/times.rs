//! When a run begins and ends.

use jiff::{
    Span,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use crate::{
    author::{Said, said},
    import::{
        Notes, Options,
        local::{is_of_an_event, moment, time_zone},
        usual::{end_after, note_time},
    },
};

/// When a day of the programme begins, unless the schedule says so.
const DAY_STARTS: Time = Time::constant(4, 0, 0, 0);

/// A date without a time.
const DATE: &str = "2026-05-07";

/// How times are read.
#[derive(Clone, Debug)]
pub struct Clock {
    pub zone: TimeZone,
    /// Its IANA name.
    pub name: String,
    pub day_starts: Option<Time>,
}

/// What a schedule says of the time of a run.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub date: String,
    pub start: String,
    pub end: String,
    pub duration: String,
    /// The day of the programme below which it stands.
    pub day: Option<Date>,
}

impl Clock {
    /// That of the schedule, else what the organiser says, else that of the first time which has
    /// an offset.
    pub fn new(
        named: &str,
        day_change: &str,
        dates: &[String],
        options: &Options,
        notes: &mut Notes,
    ) -> Self {
        let day_starts = clock_time(day_change);
        let found = [Some(named), options.time_zone.as_deref()].into_iter().flatten();
        let found = found.filter(|name| !name.trim().is_empty()).find_map(|name| {
            let zone = time_zone(name);
            if zone.is_err() {
                notes.add(
                    said!("there is no time zone “{name}”", "eine Zeitzone „{name}“ gibt es nicht"),
                    "time_zone_name",
                );
            }
            zone.ok().map(|zone| (zone, name.trim().to_owned()))
        });
        let (zone, name) = found.unwrap_or_else(|| by_offset(dates, notes));
        Self { zone, name, day_starts }
    }

    /// Start and end, and the day if there is no start. `date` is what counts: pretalx puts what
    /// begins before three in the morning below the day before.
    pub fn times(
        &self,
        written: &Written,
        place: &str,
        notes: &mut Notes,
    ) -> (Option<DateTime>, Option<DateTime>, Option<Date>) {
        let has_time = written.date.trim().len() > DATE.len();
        let moment = moment(&written.date, &self.zone).filter(|_| has_time);
        let start = moment.or_else(|| self.by_day(written));
        if start.is_none() {
            note_time(place, notes);
            let is_of_an_event = |day: &Date| is_of_an_event(day.to_datetime(Time::midnight()));
            return (None, None, written.day.filter(is_of_an_event));
        }
        let end = self.end(start, written, place, notes);
        (start, end, None)
    }

    /// The time on the day of the programme below which it stands, or in the night after it.
    fn by_day(&self, written: &Written) -> Option<DateTime> {
        let time = clock_time(&written.start)?;
        let own = written.date.trim().get(..10).and_then(|date| date.parse::<Date>().ok());
        let day = own.or(written.day)?;
        let is_night = own.is_none() && time < self.day_starts.unwrap_or(DAY_STARTS);
        let day = if is_night { day.tomorrow().ok()? } else { day };
        Some(day.to_datetime(time)).filter(|start| is_of_an_event(*start))
    }

    fn end(
        &self,
        start: Option<DateTime>,
        written: &Written,
        place: &str,
        notes: &mut Notes,
    ) -> Option<DateTime> {
        if let Some(end) = moment(&written.end, &self.zone) {
            return end_after(start, Some(end), place, notes);
        }
        let minutes = minutes(&written.duration);
        if minutes.is_none() && !written.duration.trim().is_empty() {
            note_time(place, notes);
        }
        // Clocks that are put forward or back in between show what they show then.
        let end = self.later(start?, minutes?);
        end_after(start, end, place, notes)
    }

    fn later(&self, start: DateTime, minutes: i64) -> Option<DateTime> {
        let begin = self.zone.to_timestamp(start).ok()?;
        let end = begin.checked_add(Span::new().try_minutes(minutes).ok()?).ok()?;
        Some(self.zone.to_datetime(end))
    }
}

/// A zone of the offset of a time; its clocks never change.
fn by_offset(dates: &[String], notes: &mut Notes) -> (TimeZone, String) {
    let hours = dates.iter().find_map(|date| offset_hours(date));
    let hours = hours.filter(|hours| (-12..=14).contains(hours)).unwrap_or_default();
    // The signs in these names are those of POSIX: east is minus.
    let name = match hours {
        0 => "UTC".to_owned(),
        1.. => format!("Etc/GMT-{hours}"),
        _ => format!("Etc/GMT+{}", -hours),
    };
    let what = said!(
        "the schedule does not name its time zone: it is “{name}” now, by the times; better say it with --time-zone Europe/Berlin",
        "der Zeitplan nennt seine Zeitzone nicht: sie ist jetzt nach den Zeiten „{name}“; besser angeben, etwa mit --time-zone Europe/Berlin"
    );
    notes.add(what, "");
    (TimeZone::get(&name).unwrap_or(TimeZone::UTC), name)
}

/// `2026-05-07T09:00:00+02:00`: 2. Not of offsets such as `+05:30`, for which no zone is named so.
fn offset_hours(date: &str) -> Option<i64> {
    let behind = date.trim().get(19..)?;
    let at = behind.find(['+', '-'])?;
    let minutes = behind.get(at + 3..)?.trim_start_matches(':');
    if minutes.trim_end_matches('0').is_empty() {
        behind.get(at..at + 3)?.parse().ok()
    } else {
        None
    }
}

/// `09:30`, `9:30:00`.
fn clock_time(text: &str) -> Option<Time> {
    let mut parts = text.trim().split(':');
    let (hour, minute) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Time::new(hour, minute, 0, 0).ok()
}

/// As `event.json` has it: `09:00`.
pub fn day_starts(clock: &Clock) -> Option<String> {
    clock.day_starts.map(|time| time.strftime("%H:%M").to_string())
}

/// The minutes of a duration: `01:30`, `1:02:30` with days, `90`.
fn minutes(duration: &str) -> Option<i64> {
    const MOST: i64 = 1 << 20;
    let parts: Option<Vec<i64>> = duration
        .trim()
        .split(':')
        .map(|part| part.parse::<i64>().ok().filter(|number| (0..MOST).contains(number)))
        .collect();
    match *parts?.as_slice() {
        [minutes] => Some(minutes),
        [hours, minutes] => Some(hours * 60 + minutes),
        // More than a day has: hours, minutes and seconds.
        [hours, minutes, _] if minutes > 23 => Some(hours * 60 + minutes),
        [days, hours, minutes] => Some((days * 24 + hours) * 60 + minutes),
        _ => None,
    }
}

/// Notes that a session has no time, where its day is not known either.
pub fn note_no_day(place: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "neither day nor time of it can be read",
            "weder Tag noch Zeit davon sind lesbar",
        ),
        place,
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_durations_in_hours_or_days() {
        for (text, expected) in [
            ("01:30", Some(90)),
            ("1:00", Some(60)),
            ("26:00", Some(1560)),
            ("1:02:30", Some(1590)),
            ("00:50:00", Some(50)),
            ("90", Some(90)),
            ("", None),
            ("-1:00", None),
            ("1:2:3:4", None),
            ("99999999999999999999:00", None),
        ] {
            assert_eq!(minutes(text), expected, "{text}");
        }
    }

    #[test]
    fn ok_what_begins_after_midnight_is_on_its_date() {
        let clock = Clock {
            zone: time_zone("Europe/Berlin").unwrap(),
            name: String::new(),
            day_starts: None,
        };
        let day = "2026-05-07".parse().ok();
        let mut notes = Notes::default();
        let mut start = |date: &str, start: &str| {
            let written = Written {
                date: date.to_owned(),
                start: start.to_owned(),
                day,
                ..Written::default()
            };
            clock.times(&written, "A", &mut notes).0.map(|time| time.to_string())
        };
        assert_eq!(
            start("2026-05-08T01:30:00+02:00", "01:30").as_deref(),
            Some("2026-05-08T01:30:00")
        );
        assert_eq!(start("", "01:30").as_deref(), Some("2026-05-08T01:30:00"));
        assert_eq!(start("2026-05-07", "01:30").as_deref(), Some("2026-05-07T01:30:00"));
        assert_eq!(start("", "09:30").as_deref(), Some("2026-05-07T09:30:00"));
        assert_eq!(start("soon", ""), None);
        assert_eq!(notes.all().len(), 1);
    }

    #[test]
    fn ok_a_zone_by_the_offset_of_the_times() {
        for (date, expected) in [
            ("2019-12-27T11:00:00+01:00", "Etc/GMT-1"),
            ("2019-12-27T11:00:00-0500", "Etc/GMT+5"),
            ("2019-12-27T11:00:00Z", "UTC"),
        ] {
            let (_, name) = by_offset(&[date.to_owned()], &mut Notes::default());
            assert_eq!(name, expected);
        }
    }
}
