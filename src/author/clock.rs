//! The event's time zone and the days of its programme.

use jiff::{
    civil::{self, DateTime, Time},
    tz::{Offset, TimeZone},
};

use crate::event::{Date, Timestamp};

/// The event's time zone, and the time at which days of the programme begin.
#[derive(Clone, Debug)]
pub struct Clock {
    pub zone: TimeZone,
    pub day_starts: Time,
}

impl Clock {
    /// The name of the time zone.
    pub fn zone_name(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// The day of the programme to which a start belongs.
    pub fn day_of(&self, start: &Timestamp) -> Option<Date> {
        let local: DateTime = start.as_str().get(..19)?.parse().ok()?;
        let day = if local.time() < self.day_starts {
            local.date().yesterday().ok()?
        } else {
            local.date()
        };
        Date::parse(&day.to_string()).ok()
    }

    /// The beginning and the end of a day of the programme.
    pub fn limits_of(&self, day: &Date) -> Option<(Timestamp, Timestamp)> {
        let date: civil::Date = day.as_str().parse().ok()?;
        let next = date.tomorrow().ok()?;
        Some((self.at(date, self.day_starts)?, self.at(next, self.day_starts)?))
    }

    /// A time on a date; the moment of the change if clocks skip it.
    pub fn at(&self, date: civil::Date, time: Time) -> Option<Timestamp> {
        let zoned = self.zone.to_zoned_datetime(date.to_datetime(time)).ok()?;
        stamp(zoned.datetime(), zoned.offset())
    }
}

/// A local time with its offset.
pub fn stamp(local: DateTime, offset: Offset) -> Option<Timestamp> {
    let local = local.strftime("%Y-%m-%dT%H:%M:%S");
    Timestamp::parse(&format!("{local}{}", offset_text(offset))).ok()
}

/// `+02:00`.
pub fn offset_text(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}
