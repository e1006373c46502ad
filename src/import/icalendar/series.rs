//! The runs of a session: one, or those of a series.

use std::collections::HashSet;

use calcard::icalendar::{
    ICalendarComponent, ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue,
};
use jiff::{
    ToSpan,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};

use crate::author::{Said, said};

use super::super::{DraftRun, Notes, usual::note_time};
use super::{
    changes::apply,
    group::Group,
    planned::{Planned, Series, one},
    property::uid,
    rule::{MOST, Rule},
    when::When,
    zones::Zones,
};

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
            planned.entry((time.start, uid(master))).or_insert(time);
        }
    }
    apply(&group.changed, &mut planned, zones, place, notes);
    let is_series = planned.len() > 1;
    let all = planned.into_iter().flat_map(|((id, _), run)| {
        let by_time = || id.strftime("%Y-%m-%d-%H%M").to_string();
        let key = run.id.clone().unwrap_or_else(by_time);
        written(if is_series { &key } else { "" }, run)
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
fn written(key: &str, time: Planned) -> Vec<DraftRun> {
    let run = DraftRun {
        key: key.to_owned(),
        id: time.id,
        rooms: if time.room.is_empty() { Vec::new() } else { vec![time.room] },
        state: time.state,
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
    let length = first.length();
    let planned = |start: DateTime| Planned {
        start,
        end: length.and_then(|length| start.checked_add(length).ok()),
        ..first.clone()
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
