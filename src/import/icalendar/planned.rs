//! A run as a component describes it.

use std::collections::BTreeMap;

use calcard::icalendar::{ICalendarComponent, ICalendarProperty, ICalendarStatus, ICalendarValue};
use jiff::{Span, civil::DateTime};

use crate::event::RunState;

use super::{
    super::{Notes, usual::end_after},
    description::room,
    own,
    when::When,
    zones::Zones,
};

/// A run before it is written.
#[derive(Clone, Debug)]
pub struct Planned {
    pub start: DateTime,
    pub end: Option<DateTime>,
    pub is_date: bool,
    pub room: String,
    pub state: RunState,
    /// Its id in Treffpunkt, where it comes from there.
    pub id: Option<String>,
}

impl Planned {
    pub fn length(&self) -> Option<Span> {
        self.start.until(self.end?).ok()
    }
}

/// Runs by the time and the series that name them.
pub type Series = BTreeMap<(DateTime, String), Planned>;

/// The run that a component describes.
pub fn one(
    component: &ICalendarComponent,
    zones: &Zones,
    place: &str,
    notes: &mut Notes,
) -> Option<Planned> {
    let mut time = |property: &ICalendarProperty| {
        let when = When::all(component.property(property)?).next()?;
        Some((zones.local(&when, place, notes)?, when.is_date))
    };
    let (start, is_date) = time(&ICalendarProperty::Dtstart)?;
    let end = time(&ICalendarProperty::Dtend).map(|(end, _)| end);
    let end = end.or_else(|| start.checked_add(duration(component)?).ok());
    // A date ends with the day before.
    let is_whole_day = is_date && end == Some(start);
    let end = if is_whole_day { None } else { end };
    let end = if end.is_some() { end_after(Some(start), end, place, notes) } else { None };
    let (room, state, id) = (room(component), state(component), own::run(component));
    Some(Planned { start, end, is_date, room, state, id })
}

fn duration(component: &ICalendarComponent) -> Option<Span> {
    let entry = component.property(&ICalendarProperty::Duration)?;
    let ICalendarValue::Duration(duration) = entry.values.first()? else { return None };
    let parts = [
        (duration.weeks, 7 * 24 * 60),
        (duration.days, 24 * 60),
        (duration.hours, 60),
        (duration.minutes, 1),
    ];
    let minutes = parts.iter().map(|(number, each)| i64::from(*number) * each).sum::<i64>();
    Span::new().try_minutes(minutes).ok().filter(|_| !duration.neg && minutes > 0)
}

/// What has become of a run. Treffpunkt says some of it before the title alone.
pub fn state(component: &ICalendarComponent) -> RunState {
    match is_cancelled(component) {
        true => RunState::Cancelled,
        false => own::state_and_title(component).0,
    }
}

pub fn sequence(event: &ICalendarComponent) -> i64 {
    let entry = event.property(&ICalendarProperty::Sequence);
    entry.and_then(|entry| entry.values.first()?.as_integer()).unwrap_or_default()
}

pub fn is_cancelled(event: &ICalendarComponent) -> bool {
    let status = event.property(&ICalendarProperty::Status);
    let status = status.and_then(|entry| entry.values.first());
    matches!(status, Some(ICalendarValue::Status(ICalendarStatus::Cancelled)))
}
