//! Runs on the clock, and which of them are at the same time.

use crate::event::{Event, Run, RunState, Session};

/// A run that takes place at a known time.
#[derive(Clone, Copy, Debug)]
pub struct Slot<'e> {
    pub session: &'e Session,
    pub run: &'e Run,
    /// In seconds since 1970.
    pub start: i64,
    /// Of a run without an end its start: only what begins with it is at the same time.
    pub end: i64,
}

impl Slot<'_> {
    /// `9:30–10:15`.
    pub fn times(&self) -> String {
        let clock = |stamp: &Option<crate::event::Timestamp>| {
            stamp.as_ref().map(|stamp| stamp.clock().to_owned())
        };
        let times = [clock(&self.run.start), clock(&self.run.end)];
        times.into_iter().flatten().collect::<Vec<_>>().join("–")
    }
}

/// The runs of an event that take place at a known time. Those of twelve hours and more are
/// exhibitions, beside which everything else is held.
pub fn slots(event: &Event) -> Vec<Slot<'_>> {
    let takes_place = |run: &Run| run.state != RunState::Cancelled && !run.is_long();
    let runs = event.runs().filter(|(_, run)| takes_place(run));
    runs.filter_map(|(session, run)| {
        let start = run.start.as_ref()?.epoch_seconds();
        let end = run.end.as_ref().map_or(start, |end| end.epoch_seconds());
        Some(Slot { session, run, start, end })
    })
    .collect()
}

/// A run, and those of other sessions that begin while it lasts, the first of them and their
/// number.
#[derive(Clone, Copy, Debug)]
pub struct Overlap<'e> {
    pub slot: Slot<'e>,
    pub other: Slot<'e>,
    pub others: usize,
}

/// Which of some runs are at the same time as others. Each run is compared with the two that last
/// longest among those before it, so a hundred at the same time are a hundred overlaps, not their
/// square.
pub fn overlaps<'e>(mut slots: Vec<Slot<'e>>) -> Vec<Overlap<'e>> {
    slots.sort_by_key(|slot| (slot.start, slot.end));
    let (mut overlaps, mut lasting) = (Vec::<Overlap>::new(), Vec::<(Slot, Option<usize>)>::new());
    for slot in slots {
        let is_other = |(before, _): &&mut (Slot, Option<usize>)| {
            let begins_with_it = before.start == slot.start;
            before.session.id != slot.session.id && (before.end > slot.start || begins_with_it)
        };
        if let Some((before, found)) = lasting.iter_mut().find(is_other) {
            match found.and_then(|index| overlaps.get_mut(index)) {
                Some(overlap) => overlap.others += 1,
                None => {
                    *found = Some(overlaps.len());
                    overlaps.push(Overlap { slot: *before, other: slot, others: 1 });
                }
            }
        }
        keep_longest(&mut lasting, slot);
    }
    overlaps
}

/// Keeps the two that last longest, of two sessions.
fn keep_longest<'e>(lasting: &mut Vec<(Slot<'e>, Option<usize>)>, slot: Slot<'e>) {
    match lasting.iter_mut().find(|(before, _)| before.session.id == slot.session.id) {
        Some((before, _)) if before.end > slot.end => {}
        Some(own) => *own = (slot, None),
        None => lasting.push((slot, None)),
    }
    lasting.sort_by_key(|(slot, _)| -slot.end);
    lasting.truncate(2);
}
