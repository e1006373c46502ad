//! The runs of a session: one, or those of a series.

use std::collections::{BTreeMap, HashSet};

use calcard::icalendar::{
    ICalendarComponent, ICalendarParameterName, ICalendarProperty, ICalendarRecurrenceRule,
    ICalendarStatus, ICalendarValue,
};
use jiff::{
    Span, ToSpan,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};

use crate::{
    author::{Said, said},
    event::RunState,
};

use super::super::{
    DraftRun, Notes,
    usual::{end_after, note_time},
};
use super::{
    description::room,
    group::Group,
    own,
    property::uid,
    rule::{MOST, Rule},
    when::When,
    zones::Zones,
};

/// A run before it is written, with the time that names it in its series.
#[derive(Clone, Debug)]
struct Planned {
    start: DateTime,
    end: Option<DateTime>,
    is_date: bool,
}

/// Runs by the time and the series that name them.
type Series<'c> = BTreeMap<(DateTime, String), (Planned, &'c ICalendarComponent)>;

/// The runs of a group, in their order; rules are followed if there may be `left` more.
pub fn runs(
    group: &Group,
    zones: &Zones,
    last: Date,
    left: usize,
    place: &str,
    notes: &mut Notes,
) -> Vec<DraftRun> {
    // Rounds at one time have names of their own.
    let mut planned = Series::new();
    for master in &group.masters {
        let Some(first) = one(master, zones, place, notes) else {
            note_time(place, notes);
            continue;
        };
        let rule = if left > 0 { by_rule(master, zones, last, place, notes) } else { Vec::new() };
        for time in times(master, &first, rule, zones, place, notes) {
            planned.entry((time.start, uid(master))).or_insert((time, *master));
        }
    }
    for changed in in_order(group) {
        change(&mut planned, changed, zones, place, notes);
    }
    let is_series = planned.len() > 1;
    let all = planned.into_iter().flat_map(|((id, _), (time, component))| {
        let by_time = || id.strftime("%Y-%m-%d-%H%M").to_string();
        let key = own::run(component).unwrap_or_else(by_time);
        written(if is_series { &key } else { "" }, &time, component)
    });
    let mut runs: Vec<DraftRun> = all.take(MOST + 1).collect();
    if runs.len() > MOST {
        runs.truncate(MOST);
        notes.add(MORE, place);
    }
    runs
}

const MORE: Said = Said::new(
    "it takes place more than 366 times: the first ones were imported",
    "es findet öfter als 366-mal statt: die ersten wurden importiert",
);

const LONGER: Said = Said::new(
    "it repeats for longer than four years: the rest was left out",
    "es wiederholt sich länger als vier Jahre: der Rest wurde weggelassen",
);

/// A whole day has no times: each of several is a run of its own.
fn written(key: &str, time: &Planned, component: &ICalendarComponent) -> Vec<DraftRun> {
    let room = room(component);
    let run = DraftRun {
        key: key.to_owned(),
        id: own::run(component),
        rooms: if room.is_empty() { Vec::new() } else { vec![room] },
        state: state(component),
        ..DraftRun::default()
    };
    if !time.is_date {
        return vec![DraftRun { start: Some(time.start), end: time.end, ..run }];
    }
    let first = time.start.date();
    let behind = time.end.map_or(first, |end| end.date()).max(first.saturating_add(1.days()));
    let days: Vec<Date> = first.series(1.days()).take_while(|day| *day < behind).take(14).collect();
    let has_several = days.len() > 1;
    let key = |day: &Date| if has_several { day.to_string() } else { key.to_owned() };
    days.iter().map(|day| DraftRun { key: key(day), day: Some(*day), ..run.clone() }).collect()
}

/// Changes of all later times come before those of single ones, which say more.
fn in_order<'g, 'c>(
    group: &'g Group<'c>,
) -> impl Iterator<Item = &'c ICalendarComponent> + use<'g, 'c> {
    let (later, single): (Vec<_>, Vec<_>) =
        group.changed.iter().copied().partition(|changed| holds_for_later(changed));
    later.into_iter().chain(single)
}

/// `RANGE=THISANDFUTURE`.
fn holds_for_later(changed: &ICalendarComponent) -> bool {
    let id = changed.property(&ICalendarProperty::RecurrenceId);
    id.is_some_and(|id| id.has_parameter(&ICalendarParameterName::Range))
}

/// Puts a changed time in the place of the one that it names, and moves all later ones with it if it
/// says so. One that is cancelled need not repeat its times.
fn change<'c>(
    planned: &mut Series<'c>,
    changed: &'c ICalendarComponent,
    zones: &Zones,
    place: &str,
    notes: &mut Notes,
) {
    let id = changed.property(&ICalendarProperty::RecurrenceId);
    let id = id.and_then(|entry| When::all(entry).next());
    let id = id.and_then(|when| zones.local(&when, place, notes));
    let named = id.and_then(|id| planned.get(&(id, uid(changed)))).map(|(time, _)| time.clone());
    let Some(time) = one(changed, zones, place, notes).or(named) else { return };
    let id = id.unwrap_or(time.start);
    if holds_for_later(changed)
        && let Ok(shift) = id.until(time.start)
    {
        let length = time.end.and_then(|end| time.start.until(end).ok());
        let later = planned.range_mut((id, String::new())..);
        for ((at, _), run) in later.filter(|((_, series), _)| *series == uid(changed)) {
            let Ok(start) = at.checked_add(shift) else { continue };
            let end = length.and_then(|length| start.checked_add(length).ok());
            *run = (Planned { start, end, is_date: time.is_date }, changed);
        }
    }
    planned.insert((id, uid(changed)), (time, changed));
}

/// What has become of a run. Treffpunkt says some of it before the title alone.
fn state(component: &ICalendarComponent) -> RunState {
    match is_cancelled(component) {
        true => RunState::Cancelled,
        false => own::state_and_title(component).0,
    }
}

pub fn is_cancelled(component: &ICalendarComponent) -> bool {
    let status = component.property(&ICalendarProperty::Status);
    let status = status.and_then(|entry| entry.values.first());
    matches!(status, Some(ICalendarValue::Status(ICalendarStatus::Cancelled)))
}

/// Begin and end of a component.
fn one(
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
    Some(Planned { start, end, is_date })
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

/// When a series takes place, without what is excepted.
fn times(
    master: &ICalendarComponent,
    first: &Planned,
    by_rule: Vec<DateTime>,
    zones: &Zones,
    place: &str,
    notes: &mut Notes,
) -> Vec<Planned> {
    let mut starts = vec![first.start];
    starts.extend(by_rule);
    let dates = |property: &ICalendarProperty, notes: &mut Notes| -> Vec<(DateTime, bool)> {
        let all = master.properties(property).flat_map(When::all);
        all.filter_map(|when| Some((zones.local(&when, place, notes)?, when.is_date))).collect()
    };
    starts.extend(dates(&ICalendarProperty::Rdate, notes).into_iter().map(|(start, _)| start));
    let excepted = dates(&ICalendarProperty::Exdate, notes);
    let times: HashSet<DateTime> =
        excepted.iter().filter(|(_, is_date)| !is_date).map(|(time, _)| *time).collect();
    let days: HashSet<Date> =
        excepted.iter().filter(|(_, is_date)| *is_date).map(|(time, _)| time.date()).collect();
    starts.retain(|start| !times.contains(start) && !days.contains(&start.date()));
    let length = first.end.and_then(|end| first.start.until(end).ok());
    let planned = |start: DateTime| Planned {
        start,
        end: length.and_then(|length| start.checked_add(length).ok()),
        is_date: first.is_date,
    };
    starts.into_iter().map(planned).collect()
}

/// By the clocks of the event; the rule goes by those of the series.
fn by_rule(
    master: &ICalendarComponent,
    zones: &Zones,
    last: Date,
    place: &str,
    notes: &mut Notes,
) -> Vec<DateTime> {
    let Some(written) = rule_of(master) else { return Vec::new() };
    let start = master.property(&ICalendarProperty::Dtstart);
    let Some(start) = start.and_then(|entry| When::all(entry).next()) else { return Vec::new() };
    let zone = zones.of(&start, place, notes);
    let Some(rule) = Rule::new(written, until(written, &start, &zone)) else {
        notes.add(
            Said::new(
                "a rule by which it repeats is not understood: the first time was imported",
                "eine Regel, nach der es sich wiederholt, wird nicht verstanden: das erste Mal wurde importiert",
            ),
            place,
        );
        return Vec::new();
    };
    if !rule.ends() {
        notes.add(
            said!(
                "it repeats without end: followed until {last}, the last day of the rest",
                "es wiederholt sich ohne Ende: bis {last} übernommen, dem letzten Tag des Übrigen"
            ),
            place,
        );
    }
    let times = rule.times(start.clock, last);
    if !rule.is_whole(start.clock, times.len()) {
        notes.add(LONGER, place);
    }
    if start.is_date {
        return times;
    }
    times.into_iter().filter_map(|time| zones.converted(time, &zone)).collect()
}

pub fn rule_of(component: &ICalendarComponent) -> Option<&ICalendarRecurrenceRule> {
    let entry = component.property(&ICalendarProperty::Rrule)?;
    match entry.values.first()? {
        ICalendarValue::RecurrenceRule(rule) => Some(rule),
        _ => None,
    }
}

/// The last time, by the clocks of the series; a date is that whole day.
fn until(rule: &ICalendarRecurrenceRule, start: &When, zone: &TimeZone) -> Option<DateTime> {
    let when = When::new(rule.until.as_ref()?, start.zone)?;
    match (when.is_date, when.offset) {
        (true, _) => when.clock.checked_add(23.hours().minutes(59)).ok(),
        (false, Some(seconds)) => {
            let offset = Offset::from_seconds(seconds).ok()?;
            let moment = offset.to_timestamp(when.clock).ok()?;
            Some(zone.to_datetime(moment))
        }
        (false, None) => Some(when.clock),
    }
}
