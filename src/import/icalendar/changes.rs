//! Changes of single times of a series, and of one and all later ones.

use calcard::icalendar::{ICalendarComponent, ICalendarParameterName, ICalendarProperty};
use jiff::civil::DateTime;

use crate::event::RunState;

use super::{
    super::Notes,
    planned::{Planned, Series, is_cancelled, one, sequence, state},
    property::uid,
    rule::MOST,
    when::When,
    zones::Zones,
};

/// Puts changed times in the place of those that they name. Changes of all later times come before
/// those of single ones, which say more; among either, the newest come last.
pub fn apply(
    changed: &[&ICalendarComponent],
    series: &mut Series,
    zones: &Zones,
    place: &str,
    notes: &mut Notes,
) {
    let (mut ranges, mut single): (Vec<_>, Vec<_>) =
        changed.iter().copied().partition(|one| holds_for_later(one));
    ranges.sort_by_key(|one| sequence(one));
    // Each looks at all runs: more than there can be runs are an attack. The newest stay.
    ranges.drain(..ranges.len().saturating_sub(MOST));
    single.sort_by_key(|one| (sequence(one), is_cancelled(one)));
    let mut cancelled = Vec::new();
    for change in ranges {
        let Some((id, run)) = changed_run(series, change, zones, place, notes) else { continue };
        move_later(series, id, &uid(change), &run);
        if run.state == RunState::Cancelled {
            cancelled.push((uid(change), id, sequence(change)));
        }
    }
    for change in single {
        let Some((id, mut run)) = changed_run(series, change, zones, place, notes) else {
            continue;
        };
        let is_off = |(series, from, newer): &(String, DateTime, i64)| {
            *series == uid(change) && id >= *from && sequence(change) <= *newer
        };
        if cancelled.iter().any(is_off) {
            run.state = RunState::Cancelled;
        }
        series.insert((id, uid(change)), run);
    }
}

/// A run as it is changed, with the time that names it. One that is cancelled need not say again
/// when and where it was to be.
fn changed_run(
    series: &Series,
    change: &ICalendarComponent,
    zones: &Zones,
    place: &str,
    notes: &mut Notes,
) -> Option<(DateTime, Planned)> {
    let id = change.property(&ICalendarProperty::RecurrenceId);
    let id = id.and_then(|entry| When::all(entry).next());
    let id = id.and_then(|when| zones.local(&when, place, notes));
    let before = id.and_then(|id| series.get(&(id, uid(change))));
    let said = one(change, zones, place, notes);
    let mut run = match (said, before) {
        (Some(run), _) => run,
        (None, Some(before)) => Planned { state: state(change), ..before.clone() },
        (None, None) => return None,
    };
    if let (RunState::Cancelled, Some(before)) = (run.state, before) {
        if run.room.is_empty() {
            run.room.clone_from(&before.room);
        }
        let length = before.length();
        run.end = run.end.or_else(|| run.start.checked_add(length?).ok());
    }
    Some((id.unwrap_or(run.start), run))
}

/// Moves the run with this name and all later ones of its series.
fn move_later(series: &mut Series, id: DateTime, uid: &str, run: &Planned) {
    let Ok(shift) = id.until(run.start) else { return };
    let length = run.length();
    let later = series.range_mut((id, String::new())..);
    for ((at, _), one) in later.filter(|((_, series), _)| series == uid) {
        let Ok(start) = at.checked_add(shift) else { continue };
        let end = length.and_then(|length| start.checked_add(length).ok());
        *one = Planned { start, end, id: one.id.clone(), ..run.clone() };
    }
}

/// `RANGE=THISANDFUTURE`, the only value that calcard keeps.
pub fn holds_for_later(changed: &ICalendarComponent) -> bool {
    let id = changed.property(&ICalendarProperty::RecurrenceId);
    id.is_some_and(|id| id.has_parameter(&ICalendarParameterName::Range))
}
