//! The time zones of a calendar, and the clocks of the event.

use std::{collections::HashMap, str::FromStr};

use calcard::{
    common::timezone::Tz,
    icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue},
};
use jiff::{
    civil::DateTime,
    tz::{Offset, TimeZone},
};

use crate::author::said;

use super::super::{
    Notes, Options, Wrong,
    local::{is_of_an_event, time_zone},
    usual::needed_time_zone,
};
use super::{
    property::{other, text, zone_id},
    when::When,
};

#[derive(Debug)]
pub struct Zones {
    event: TimeZone,
    /// By what the calendar calls them.
    known: HashMap<String, TimeZone>,
}

impl Zones {
    /// # Errors
    /// If it is not known where the clocks of the event are.
    pub fn new(components: &[ICalendarComponent], options: &Options) -> Result<Self, Wrong> {
        let of_file = || own_name(components);
        let name = match &options.time_zone {
            Some(name) => name.clone(),
            None => match of_file() {
                Some(name) => name,
                None => needed_time_zone(options)?.to_owned(),
            },
        };
        let mut zones = Self { event: time_zone(&name)?, known: HashMap::new() };
        let is_zone =
            |one: &&ICalendarComponent| one.component_type == ICalendarComponentType::VTimezone;
        for component in components.iter().filter(is_zone) {
            let id = text(component, &ICalendarProperty::Tzid);
            if let Some(zone) = of_component(component, components) {
                zones.known.insert(id, zone);
            }
        }
        Ok(zones)
    }

    pub fn name(&self) -> Option<&str> {
        self.event.iana_name()
    }

    /// What the clocks of the event show then.
    pub fn local(&self, when: &When, place: &str, notes: &mut Notes) -> Option<DateTime> {
        if when.is_date {
            return Some(when.clock);
        }
        self.converted(when.clock, &self.of(when, place, notes))
    }

    /// What the clocks of the event show when those of another zone show this.
    pub fn converted(&self, clock: DateTime, zone: &TimeZone) -> Option<DateTime> {
        let moment = zone.to_timestamp(clock).ok()?;
        Some(self.event.to_datetime(moment)).filter(|time| is_of_an_event(*time))
    }

    /// The zone whose clocks a time is by; where it names none, it is by those of the event.
    pub fn of(&self, when: &When, place: &str, notes: &mut Notes) -> TimeZone {
        if let Some(seconds) = when.offset {
            let offset = Offset::from_seconds(seconds).unwrap_or(Offset::UTC);
            return TimeZone::fixed(offset);
        }
        let Some(id) = when.zone else { return self.event.clone() };
        if let Some(zone) = self.known.get(id).cloned().or_else(|| named(id)) {
            return zone;
        }
        let event = self.name().unwrap_or_default();
        notes.add(
            said!(
                "the calendar does not say by which clocks its time zone is: such times were taken as those of {event}",
                "der Kalender sagt nicht, welche Uhren seine Zeitzone meint: solche Zeiten wurden als die von {event} gelesen"
            ),
            place,
        );
        self.event.clone()
    }
}

/// A zone by its IANA name, or by one of those that Windows and other programs have.
fn named(id: &str) -> Option<TimeZone> {
    let name = match Tz::from_str(id).ok()? {
        Tz::Floating => return None,
        zone => zone.name()?.into_owned(),
    };
    TimeZone::get(&name).ok()
}

/// A `VTIMEZONE` by its name, or by what is in it, if its clocks are never changed.
fn of_component(zone: &ICalendarComponent, all: &[ICalendarComponent]) -> Option<TimeZone> {
    let names = [
        text(zone, &ICalendarProperty::Tzid),
        other(zone, "X-LIC-LOCATION"),
        other(zone, "X-WR-TIMEZONE"),
    ];
    let by_name = names.iter().filter(|name| !name.is_empty()).find_map(|name| named(name));
    by_name.or_else(|| {
        let parts = zone.component_ids.iter().filter_map(|id| all.get(*id as usize));
        let mut offsets: Vec<i32> = parts.filter_map(offset_to).collect();
        offsets.dedup();
        let [only] = offsets.as_slice() else { return None };
        Offset::from_seconds(*only).ok().map(TimeZone::fixed)
    })
}

fn offset_to(part: &ICalendarComponent) -> Option<i32> {
    let entry = part.property(&ICalendarProperty::Tzoffsetto)?;
    let ICalendarValue::PartialDateTime(time) = entry.values.first()? else { return None };
    let seconds = i32::from(time.tz_hour?) * 3600 + i32::from(time.tz_minute.unwrap_or(0)) * 60;
    Some(if time.tz_minus { -seconds } else { seconds })
}

/// The zone that a calendar says is its own, or the only one that its events are in.
fn own_name(components: &[ICalendarComponent]) -> Option<String> {
    let said =
        components.iter().map(|one| other(one, "X-WR-TIMEZONE")).find(|name| !name.is_empty());
    let events =
        components.iter().filter(|one| one.component_type == ICalendarComponentType::VEvent);
    let used = events.filter_map(|one| zone_id(one.property(&ICalendarProperty::Dtstart)?));
    let mut zones: Vec<String> = said.as_deref().into_iter().chain(used).filter_map(iana).collect();
    zones.dedup();
    match (said, zones.as_slice()) {
        (Some(said), _) => iana(&said),
        (None, [only]) => Some(only.clone()),
        _ => None,
    }
}

fn iana(name: &str) -> Option<String> {
    named(name)?.iana_name().map(str::to_owned)
}
