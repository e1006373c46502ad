//! The programme in days.
//!
//! Timed runs are sorted by time. Runs without a time follow in authored order; several
//! untimed runs of a session on one day are one entry, so that a workshop with two rounds
//! and nothing else known is listed once. Runs without a day come last. A run of twelve hours or
//! more is listed on each day of the programme that it reaches ([`Run::goes_on`]).

use crate::event::{Date, Day, Event, Run, Session, SessionKind, Timestamp};

#[derive(Clone, Debug, PartialEq)]
pub struct Timetable<'a> {
    /// All days of the event, and a last one without a day if any run has none.
    pub days: Vec<ProgrammeDay<'a>>,
    /// Whether any run has a time.
    pub has_times: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeDay<'a> {
    /// `None` for runs whose day is unknown.
    pub day: Option<&'a Day>,
    pub entries: Vec<Entry<'a>>,
}

impl ProgrammeDay<'_> {
    /// Whether any run of the day has a time.
    pub fn has_times(&self) -> bool {
        self.entries
            .iter()
            .flat_map(|entry| &entry.runs)
            .any(|numbered| numbered.run.start.is_some())
    }
}

/// A line of the programme: a session, and those of its runs that the line is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    pub session: &'a Session,
    pub runs: Vec<NumberedRun<'a>>,
}

/// A run, and the number of its round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NumberedRun<'a> {
    pub run: &'a Run,
    /// From 1, for sessions held several times. Sessions held once a day have no rounds unless
    /// they are workshops; breaks never have any.
    pub round: Option<usize>,
}

/// The runs of a session with their rounds.
pub fn runs_with_rounds(session: &Session) -> impl Iterator<Item = NumberedRun<'_>> {
    let rounds = session.runs.len() > 1
        && session.kind != SessionKind::Break
        && (session.kind == SessionKind::Workshop || !is_held_daily(session));
    let runs = session.runs.iter().enumerate();
    runs.map(move |(index, run)| NumberedRun { run, round: rounds.then_some(index + 1) })
}

/// The sessions held in rounds: for each round, the sessions with their run of that round.
pub fn rounds(event: &Event) -> Vec<Vec<Entry<'_>>> {
    let mut rounds: Vec<Vec<Entry>> = Vec::new();
    for session in &event.sessions {
        for numbered in runs_with_rounds(session) {
            let Some(number) = numbered.round else { continue };
            if rounds.len() < number {
                rounds.resize(number, Vec::new());
            }
            rounds[number - 1].push(Entry { session, runs: vec![numbered] });
        }
    }
    rounds
}

/// Whether each run is on a different day.
fn is_held_daily(session: &Session) -> bool {
    let days = in_order(&mut session.runs.iter().filter_map(|run| run.day.as_ref()));
    days.len() == session.runs.len() && days.windows(2).all(|pair| pair[0].0 != pair[1].0)
}

/// The programme of an event.
pub fn timetable(event: &Event) -> Timetable<'_> {
    let days = event.days.iter().map(Some).chain([None]);
    let mut days: Vec<_> = days.map(|day| ProgrammeDay { day, entries: Vec::new() }).collect();
    let dates = in_order(&mut event.days.iter().map(|day| &day.date));
    for session in &event.sessions {
        for held in runs_with_rounds(session) {
            let Some(own) = &held.run.day else {
                add(&mut days[dates.len()].entries, session, held);
                continue;
            };
            let first = dates.partition_point(|(date, _)| *date < own);
            let all = dates[first..].iter().map(|(_, index)| *index);
            for day in all.take_while(|day| held.run.is_on(&event.days[*day])) {
                add(&mut days[day].entries, session, held);
            }
        }
    }
    days.retain(|day| day.day.is_some() || !day.entries.is_empty());
    Timetable { days, has_times: event.has_times() }
}

/// Dates from the earliest on, with the positions that they had. Mostly they are in order
/// already; sorting would weigh 2 KB in the browser.
fn in_order<'d>(dates: &mut dyn Iterator<Item = &'d Date>) -> Vec<(&'d Date, usize)> {
    let mut sorted: Vec<(&Date, usize)> = Vec::new();
    for (index, date) in dates.enumerate() {
        let place = sorted.partition_point(|(before, _)| {
            #[cfg(test)]
            crate::event::steps::step();
            *before <= date
        });
        sorted.insert(place, (date, index));
    }
    sorted
}

/// Adds a run to a day: after those that start no later, or if it has no time, to the entry of
/// its session at the end.
fn add<'a>(entries: &mut Vec<Entry<'a>>, session: &'a Session, held: NumberedRun<'a>) {
    let start = start_of(held.run);
    let is_its_entry = |last: &Entry| {
        start == UNTIMED && starts(last) == UNTIMED && std::ptr::eq(last.session, session)
    };
    if let Some(last) = entries.last_mut()
        && is_its_entry(last)
    {
        last.runs.push(held);
        return;
    }
    let place = entries.partition_point(|before| starts(before) <= start);
    entries.insert(place, Entry { session, runs: vec![held] });
}

/// Runs without a time come after all others.
const UNTIMED: i64 = i64::MAX;

fn starts(entry: &Entry) -> i64 {
    entry.runs.first().map_or(UNTIMED, |held| start_of(held.run))
}

fn start_of(run: &Run) -> i64 {
    run.start.as_ref().map_or(UNTIMED, Timestamp::epoch_seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{fixture, steps::in_steps};

    fn ids<'a>(day: &ProgrammeDay<'a>) -> Vec<&'a str> {
        day.entries.iter().map(|entry| entry.session.id.as_str()).collect()
    }

    #[test]
    fn ok_untimed_runs_of_one_day_share_an_entry() {
        let event = fixture::event();
        let table = timetable(&event);
        let unknown = table.days.last().unwrap();
        assert_eq!((unknown.day, ids(unknown)), (None, vec!["workshop-1"]));
        let rounds: Vec<_> =
            unknown.entries[0].runs.iter().map(|numbered| numbered.round).collect();
        assert_eq!(rounds, [Some(1), Some(2)]);
        assert!(!table.has_times);
    }

    #[test]
    fn ok_timed_runs_come_first_in_the_order_of_their_times() {
        let mut event = fixture::event();
        let day = Date::parse("2026-05-07").unwrap();
        for (run, hour) in event.sessions[1].runs.iter_mut().zip(["14", "09"]) {
            run.day = Some(day.clone());
            run.start = Some(Timestamp::parse(&format!("2026-05-07T{hour}:00:00+02:00")).unwrap());
        }
        let table = timetable(&event);
        assert_eq!(ids(&table.days[0]), ["workshop-1", "workshop-1", "opening"]);
        assert_eq!(table.days[0].entries[0].runs[0].round, Some(2));
        assert!(table.has_times);
    }

    #[test]
    fn ok_a_long_run_is_listed_on_each_of_its_days_before_what_begins_there() {
        let mut event = fixture::with_long_run(fixture::event());
        let morning = &mut event.sessions[1].runs[0];
        morning.day = Date::parse("2026-05-08").ok();
        morning.start = Timestamp::parse("2026-05-08T09:00:00+02:00").ok();
        let days: Vec<_> = timetable(&event).days.iter().map(ids).collect();
        assert_eq!(days, [vec!["opening"], vec!["opening", "workshop-1"], vec!["workshop-1"]]);
    }

    #[test]
    fn ok_what_is_held_daily_has_no_rounds() {
        let mut opening = fixture::event().sessions.swap_remove(0);
        opening.runs.push(opening.runs[0].clone());
        assert!(runs_with_rounds(&opening).all(|numbered| numbered.round.is_some()));
        opening.runs[1].day = Date::parse("2026-05-08").ok();
        assert!(runs_with_rounds(&opening).all(|numbered| numbered.round.is_none()));
    }

    #[test]
    fn ok_rounds_hold_what_is_held_several_times() {
        let event = fixture::event();
        let ids = |round: &Vec<Entry>| round.iter().map(|one| one.runs[0].run.id.clone()).collect();
        let rounds: Vec<Vec<_>> = rounds(&event).iter().map(ids).collect();
        assert_eq!(rounds, [["workshop-1-1"], ["workshop-1-2"]]);
    }

    #[test]
    fn ok_many_runs_on_many_days_are_looked_at_a_few_times_each() {
        const COUNT: i64 = 500;
        let mut event = fixture::event();
        let (run, day) = (event.sessions[0].runs[0].clone(), event.days[0].clone());
        let date = |number| Date::from_days(20_580 + number);
        event.days = (0..COUNT).map(|number| Day { date: date(number), ..day.clone() }).collect();
        let run = |number| Run { day: Some(date(number)), id: number.to_string(), ..run.clone() };
        event.sessions[0].runs = (0..COUNT).map(run).collect();
        let (table, steps) = in_steps(|| timetable(&event));
        assert!(table.days[..500].iter().all(|day| day.entries.len() == 1));
        assert!(steps < 20 * 500, "{steps}");
    }

    #[test]
    fn ok_days_in_another_order_have_their_runs() {
        let mut event = fixture::with_long_run(fixture::event());
        event.days.reverse();
        let days: Vec<_> = timetable(&event).days.iter().map(ids).collect();
        assert_eq!(days, [vec!["opening"], vec!["opening"], vec!["workshop-1"]]);
    }

    #[test]
    fn ok_an_empty_day_stays_and_an_empty_unknown_day_goes() {
        let mut event = fixture::event();
        event.sessions.clear();
        let days: Vec<_> = timetable(&event).days.iter().map(|day| day.day.is_some()).collect();
        assert_eq!(days, [true, true]);
    }
}
