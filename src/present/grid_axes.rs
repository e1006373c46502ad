//! The axes of the grid of a day: its rooms, and the moments between which something takes place.
//!
//! While something runs, its rooms come first: of thirty rooms a window shows eight.

use crate::event::{Day, Event, Room, Run, Timestamp};

use super::{agenda::runs_now, timetable::ProgrammeDay};

/// Every start and end once, in order.
pub fn grid_lines<'a>(day: &ProgrammeDay<'a>) -> Vec<&'a Timestamp> {
    let mut lines: Vec<&Timestamp> = Vec::new();
    let limits = runs(day).filter_map(|run| limits(day.day, run));
    for stamp in limits.flat_map(|(start, end)| [Some(start), end]).flatten() {
        let moment = stamp.epoch_seconds();
        let place = lines.partition_point(|line| line.epoch_seconds() < moment);
        if lines.get(place).is_none_or(|line| line.epoch_seconds() != moment) {
            lines.insert(place, stamp);
        }
    }
    lines
}

/// Start and end of a run on this day: where it begins earlier or ends later, those of the day.
pub(super) fn limits<'a>(
    day: Option<&'a Day>,
    run: &'a Run,
) -> Option<(&'a Timestamp, Option<&'a Timestamp>)> {
    let start = run.start.as_ref()?;
    let Some(day) = day.filter(|_| run.is_long()) else { return Some((start, run.end.as_ref())) };
    let start = if run.goes_on(day) { &day.begins } else { start };
    let is_later = |end: &&Timestamp| end.epoch_seconds() > day.ends.epoch_seconds();
    let end = run.end.as_ref();
    Some((start, end.filter(is_later).map(|_| &day.ends).or(end)))
}

/// The rooms in use on this day, those first in which something runs, and `None` for runs without
/// a room.
pub(super) fn rooms<'a>(
    event: &'a Event,
    day: &ProgrammeDay<'a>,
    now: Option<i64>,
) -> Vec<Option<&'a Room>> {
    let now = now.filter(|now| day.day.is_some_and(|day| day.contains(*now)));
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for room in &event.rooms {
        let (mut is_used, mut is_running) = (false, false);
        for run in runs(day).filter(|run| run.rooms.contains(&room.id)) {
            is_used = true;
            is_running |= now.is_some_and(|now| runs_now(run, now));
        }
        if is_used {
            if is_running { &mut first } else { &mut others }.push(Some(room));
        }
    }
    first.append(&mut others);
    first.push(None);
    first
}

fn runs<'a>(day: &ProgrammeDay<'a>) -> impl Iterator<Item = &'a Run> {
    day.entries.iter().flat_map(|entry| &entry.runs).map(|numbered| numbered.run)
}
