//! A time as a calendar writes it: a date, a moment in UTC, the clocks of a zone, or any clocks.

use calcard::{
    common::PartialDateTime,
    icalendar::{ICalendarEntry, ICalendarValue},
};
use jiff::civil::DateTime;

use super::super::local::is_of_an_event;
use super::property::zone_id;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When<'c> {
    /// What the clocks show; midnight for a date.
    pub clock: DateTime,
    /// In seconds, if the time has one.
    pub offset: Option<i32>,
    pub zone: Option<&'c str>,
    pub is_date: bool,
}

impl<'c> When<'c> {
    /// All times of a property.
    pub fn all(entry: &'c ICalendarEntry) -> impl Iterator<Item = Self> {
        let zone = zone_id(entry);
        entry.values.iter().filter_map(move |value| match value {
            ICalendarValue::PartialDateTime(time) => Self::new(time, zone),
            _ => None,
        })
    }

    pub fn new(time: &PartialDateTime, zone: Option<&'c str>) -> Option<Self> {
        let is_date = time.hour.is_none();
        let small = |value: Option<u8>| i8::try_from(value.unwrap_or(0)).ok();
        let clock = DateTime::new(
            i16::try_from(time.year?).ok()?,
            small(Some(time.month?))?,
            small(Some(time.day?))?,
            small(time.hour)?,
            small(time.minute)?,
            // A leap second is the end of a minute.
            small(time.second)?.min(59),
            0,
        );
        let clock = clock.ok().filter(|clock| is_of_an_event(*clock))?;
        let seconds =
            |hour: u8| i32::from(hour) * 3600 + i32::from(time.tz_minute.unwrap_or(0)) * 60;
        let offset = time.tz_hour.map(seconds).map(|east| if time.tz_minus { -east } else { east });
        Some(Self { clock, offset, zone, is_date })
    }
}
