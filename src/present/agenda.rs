//! The runs that take place now, and those that come next.

use crate::event::{Date, Event, Run, RunState, Session, Timestamp};

/// Runs at a moment, each with its session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agenda<'a> {
    pub now: Vec<(&'a Session, &'a Run)>,
    /// The runs with the earliest start after the moment; several if they start together.
    pub next: Vec<(&'a Session, &'a Run)>,
    /// Runs of this day that may take place now, as far as is known: those without a time, and
    /// of those without an end the ones that have begun last.
    pub perhaps: Vec<(&'a Session, &'a Run)>,
}

/// The agenda at `now`, in seconds since 1970-01-01T00:00:00Z. Cancelled runs are left out, and
/// all of an event that is off;
/// runs without an end are never "now", because their duration is unknown, but perhaps.
pub fn agenda(event: &Event, now: i64) -> Agenda<'_> {
    let mut agenda = Agenda::default();
    if event.is_off() {
        return agenda;
    }
    let today = event.days.iter().find(|day| day.contains(now));
    let mut soonest = i64::MAX;
    let mut latest = i64::MIN;
    for (session, run) in event.runs() {
        if run.state == RunState::Cancelled {
            continue;
        }
        let Some(start) = run.start.as_ref().map(Timestamp::epoch_seconds) else {
            if today.is_some_and(|day| run.day.as_ref() == Some(&day.date)) {
                agenda.perhaps.push((session, run));
            }
            continue;
        };
        if runs_now(run, now) {
            agenda.now.push((session, run));
        }
        if start <= now {
            latest = latest.max(start);
            if run.end.is_none() && today.is_some_and(|day| day.contains(start)) {
                agenda.perhaps.push((session, run));
            }
        }
        if start > now && start < soonest {
            agenda.next.clear();
            soonest = start;
        }
        if start > now && start == soonest {
            agenda.next.push((session, run));
        }
    }
    let may_run =
        |run: &Run| run.start.as_ref().is_none_or(|start| start.epoch_seconds() == latest);
    agenda.perhaps.retain(|(_, run)| may_run(run));
    agenda
}

/// Whether a run takes place at a moment. Without an end it never does: its duration is unknown.
pub fn runs_now(run: &Run, now: i64) -> bool {
    let has_begun = run.start.as_ref().is_some_and(|start| start.epoch_seconds() <= now);
    let goes_on = run.end.as_ref().is_some_and(|end| now < end.epoch_seconds());
    has_begun && goes_on && run.state != RunState::Cancelled
}

/// The last moment up to now at which a run has begun or ended: since then the same ones run.
pub fn runs_since(event: &Event, now: i64) -> i64 {
    let mut last = 0;
    for (_, run) in event.runs() {
        for stamp in [&run.start, &run.end].into_iter().flatten() {
            let moment = stamp.epoch_seconds();
            last = if moment <= now { last.max(moment) } else { last };
        }
    }
    last
}

/// Whether a run has ended; one without an end has when it has begun.
pub fn is_over(run: &Run, now: i64) -> bool {
    let end = run.end.as_ref().or(run.start.as_ref());
    end.is_some_and(|end| end.epoch_seconds() <= now)
}

/// The day of the programme on which a run is looked for at a moment: of its days the last that
/// has begun, and the first before.
pub fn day_of_run<'a>(event: &'a Event, run: &'a Run, now: i64) -> Option<&'a Date> {
    let mut latest_first = event.days.iter().rev();
    let later = latest_first.find(|day| day.begins.epoch_seconds() <= now && run.goes_on(day));
    later.map(|day| &day.date).or(run.day.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Change, EventState, fixture};

    fn ids<'a>(runs: &[(&Session, &'a Run)]) -> Vec<&'a str> {
        runs.iter().map(|(_, run)| run.id.as_str()).collect()
    }

    #[test]
    fn ok_now_until_the_end_and_next_together() {
        let mut event = fixture::event();
        let stamp = |hour| Timestamp::parse(&format!("2026-05-07T{hour}:00:00+02:00")).ok();
        let at = |hour| stamp(hour).unwrap().epoch_seconds();
        let again = Run { id: "again".into(), ..event.sessions[1].runs[1].clone() };
        event.sessions[0].runs.push(again);
        for (session, run, from, to) in
            [(0, 0, "09", "10"), (0, 1, "10", "11"), (1, 0, "10", "11"), (1, 1, "12", "13")]
        {
            let run = &mut event.sessions[session].runs[run];
            (run.start, run.end) = (stamp(from), stamp(to));
        }
        let early = agenda(&event, at("09"));
        assert_eq!(ids(&early.now), ["opening"]);
        assert_eq!(ids(&early.next), ["again", "workshop-1-1"]);
        assert_eq!(ids(&agenda(&event, at("10")).now), ["again", "workshop-1-1"]);
        assert_eq!(agenda(&event, at("13")), Agenda::default());
        event.sessions[0].runs[1].state = RunState::Cancelled;
        assert_eq!(ids(&agenda(&event, at("09")).next), ["workshop-1-1"]);
        // Of an event that is off, nothing runs, whatever is known of its runs.
        for is in [Change::Cancelled, Change::Postponed] {
            event.state = Some(EventState { is, note: None, previous_days: Vec::new() });
            assert_eq!(agenda(&event, at("09")), Agenda::default());
        }
        event.state =
            Some(EventState { is: Change::MovedOnline, note: None, previous_days: vec![] });
        assert_eq!(ids(&agenda(&event, at("09")).now), ["opening"]);
    }
    #[test]
    fn ok_what_has_no_time_or_no_end_may_run_on_its_day() {
        let mut event = fixture::event();
        let at = |time: &str| Timestamp::parse(&format!("{time}:00+02:00")).unwrap();
        let perhaps = |event: &Event, time: &str| -> Vec<String> {
            let agenda = agenda(event, at(time).epoch_seconds());
            ids(&agenda.perhaps).into_iter().map(str::to_owned).collect()
        };
        for run in event.sessions.iter_mut().flat_map(|session| &mut session.runs) {
            (run.start, run.end, run.day) = (None, None, Date::parse("2026-05-07").ok());
        }
        assert_eq!(
            perhaps(&event, "2026-05-07T10:00"),
            ["opening", "workshop-1-1", "workshop-1-2"]
        );
        assert_eq!(perhaps(&event, "2026-05-08T10:00"), [""; 0]);
        event.sessions[0].runs[0].start = Some(at("2026-05-07T09:00"));
        event.sessions[1].runs[0].start = Some(at("2026-05-07T11:00"));
        event.sessions[1].runs[1].state = RunState::Cancelled;
        for (time, expected) in
            [("08:59", vec![]), ("10:00", vec!["opening"]), ("12:00", vec!["workshop-1-1"])]
        {
            assert_eq!(perhaps(&event, &format!("2026-05-07T{time}")), expected, "{time}");
        }
        assert_eq!(perhaps(&event, "2026-05-08T10:00"), [""; 0]);
    }

    #[test]
    fn ok_what_runs_is_the_same_from_one_limit_to_the_next() {
        let mut event = fixture::event();
        let stamp = |clock: &str| Timestamp::parse(&format!("2026-05-07T{clock}:00+02:00"));
        let at = |clock: &str| stamp(clock).unwrap().epoch_seconds();
        for (session, (from, to)) in [(0, ("09:00", "10:00")), (1, ("10:00", "12:00"))] {
            let run = &mut event.sessions[session].runs[0];
            (run.start, run.end) = (stamp(from).ok(), stamp(to).ok());
        }
        let since = |clock| runs_since(&event, at(clock));
        assert_eq!(since("08:59"), 0);
        assert_eq!(["09:00", "09:59"].map(since), [at("09:00"); 2]);
        assert_eq!(["10:00", "11:59"].map(since), [at("10:00"); 2]);
        assert_eq!(since("23:00"), at("12:00"));
    }

    #[test]
    fn ok_a_long_run_is_looked_for_on_the_day_that_it_is() {
        let event = fixture::with_long_run(fixture::event());
        let run = &event.sessions[0].runs[0];
        for (now, day) in [
            ("2026-05-06T12:00", "2026-05-07"),
            ("2026-05-07T23:00", "2026-05-07"),
            // Days of the programme begin at four.
            ("2026-05-08T03:59", "2026-05-07"),
            ("2026-05-08T04:00", "2026-05-08"),
        ] {
            let now = Timestamp::parse(&format!("{now}:00+02:00")).unwrap().epoch_seconds();
            assert_eq!(day_of_run(&event, run, now).map(Date::as_str), Some(day));
        }
        assert_eq!(day_of_run(&event, &event.sessions[1].runs[0], 0), None);
    }
}
