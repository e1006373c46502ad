//! Which entries of a day begin together.

use crate::event::Timestamp;

use super::timetable::{Entry, ProgrammeDay};

/// Whether each entry of a day begins together with the visible one before it, so that the time
/// need not be said again. `visible` has an answer for each entry; all are, if it is `None`.
pub fn together(day: &ProgrammeDay, visible: Option<&[bool]>) -> Vec<bool> {
    let mut last = None;
    let entries = day.entries.iter().enumerate();
    let flags = entries.map(|(index, entry)| {
        if !visible.is_none_or(|visible| visible[index]) {
            return false;
        }
        let start = start(entry, day);
        let is_together = start.is_some() && start == last;
        last = start;
        is_together
    });
    flags.collect()
}

/// When an entry begins; what only goes on that day does not begin there.
fn start(entry: &Entry, day: &ProgrammeDay) -> Option<i64> {
    let run = entry.runs.first()?.run;
    let begins_here = run.day.as_ref() == day.day.map(|day| &day.date);
    run.start.as_ref().filter(|_| begins_here).map(Timestamp::epoch_seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::fixture, present::timetable};

    #[test]
    fn ok_a_time_is_said_once_for_the_visible_entries_that_begin_then() {
        let mut event = fixture::event();
        let stamp = |hour| Timestamp::parse(&format!("2026-05-07T{hour}:00:00+02:00")).ok();
        let mut session = event.sessions[0].clone();
        session.runs[0].start = stamp("09");
        event.sessions = vec![session.clone(), session.clone(), session.clone()];
        session.runs[0].start = stamp("10");
        event.sessions.push(session);
        let table = timetable(&event);
        let day = &table.days[0];
        assert_eq!(together(day, None), [false, true, true, false]);
        assert_eq!(together(day, Some(&[false, true, true, true])), [false, false, true, false]);
        assert_eq!(together(day, Some(&[true, false, true, true])), [false, false, true, false]);
        event.sessions[1].runs[0].start = None;
        let table = timetable(&event);
        assert!(!together(&table.days[0], None).iter().take(1).any(|one| *one));
    }
}
