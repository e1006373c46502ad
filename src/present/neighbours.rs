//! What comes before and after a run, in the order of the programme: by time, and in authored
//! order where times are the same or unknown.

use crate::event::{Event, Id, Run, RunState, Session, SessionKind, Timestamp};

use super::agenda::is_over;

/// A run with its session.
pub type Held<'a> = (&'a Session, &'a Run);

/// The nearest runs of other sessions. Cancelled ones are among them, as in the programme.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Neighbours<'a> {
    pub before: Option<Held<'a>>,
    pub after: Option<Held<'a>>,
}

/// On the same day of the programme, or among the runs without a day. Breaks are passed over: a
/// page has nothing to say of them, and they come back during the day.
pub fn neighbours_on_day<'a>(event: &'a Event, of: Held) -> Neighbours<'a> {
    let day = event.days.iter().find(|day| Some(&day.date) == of.1.day.as_ref());
    neighbours(event, of, &|(session, run)| {
        let is_then = day.map_or_else(|| run.day == of.1.day, |day| run.is_on(day));
        is_then && session.kind != SessionKind::Break
    })
}

/// In the same track, on whatever day; `None` without a track.
pub fn neighbours_in_track<'a>(event: &'a Event, of: Held) -> Option<Neighbours<'a>> {
    let track = of.0.track.as_ref()?;
    Some(neighbours(event, of, &|(session, _)| session.track.as_ref() == Some(track)))
}

/// Among the runs that a visitor keeps.
pub fn neighbours_kept<'a>(event: &'a Event, of: Held, kept: &[Id]) -> Neighbours<'a> {
    neighbours(event, of, &|(_, run)| kept.contains(&run.id))
}

/// The run of a session that a page about it is most likely opened for: the first that is not
/// over and takes place, or else the first of all.
pub fn current_run(session: &Session, now: i64) -> Option<&Run> {
    let is_ahead = |run: &&Run| run.state != RunState::Cancelled && !is_over(run, now);
    session.runs.iter().filter(is_ahead).min_by_key(|run| starts(run)).or(session.runs.first())
}

fn neighbours<'a>(
    event: &'a Event,
    (session, run): Held,
    belongs: &dyn Fn(Held) -> bool,
) -> Neighbours<'a> {
    let place = event.runs().position(|(_, one)| one.id == run.id).unwrap_or_default();
    let own = (starts(run), place);
    let mut found = Neighbours::default();
    let (mut earlier, mut later) = ((i64::MIN, 0), (i64::MAX, usize::MAX));
    for (place, held) in event.runs().enumerate() {
        #[cfg(test)]
        crate::event::steps::step();
        let key = (starts(held.1), place);
        let is_nearer = if key < own { key >= earlier } else { key < later };
        if !is_nearer || held.0.id == session.id || !belongs(held) {
            continue;
        }
        let side = if key < own {
            (&mut earlier, &mut found.before)
        } else {
            (&mut later, &mut found.after)
        };
        (*side.0, *side.1) = (key, Some(held));
    }
    found
}

/// Runs without a time come after all others.
fn starts(run: &Run) -> i64 {
    run.start.as_ref().map_or(i64::MAX, Timestamp::epoch_seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Date, fixture, steps::in_steps};

    /// Sessions with one run each, at an hour of a day, or without a time.
    fn event(runs: &[(&str, i64, Option<i64>)]) -> Event {
        let mut event = fixture::event();
        let pattern = event.sessions.swap_remove(0);
        let session = |(id, day, hour): &(&str, i64, Option<i64>)| {
            let date = Date::from_days(20_580 + day);
            let stamp = |hour: i64| {
                Timestamp::parse(&format!("{}T{hour:02}:00:00+02:00", date.as_str())).ok()
            };
            let run = Run {
                id: (*id).to_owned(),
                start: hour.and_then(stamp),
                end: hour.and_then(|hour| stamp(hour + 1)),
                day: Some(date.clone()),
                ..pattern.runs[0].clone()
            };
            Session { id: (*id).to_owned(), runs: vec![run], ..pattern.clone() }
        };
        event.sessions = runs.iter().map(session).collect();
        event
    }

    fn held<'a>(event: &'a Event, id: &str) -> Held<'a> {
        event.runs().find(|(_, run)| run.id == id).unwrap()
    }

    fn ids(found: Neighbours<'_>) -> [&str; 2] {
        [found.before, found.after].map(|one| one.map_or("", |(_, run)| run.id.as_str()))
    }

    #[test]
    fn ok_a_day_is_walked_as_the_programme_lists_it() {
        let mut event = event(&[
            ("break", 0, Some(12)),
            ("late", 0, Some(14)),
            ("untimed", 0, None),
            ("one", 0, Some(10)),
            ("two", 0, Some(10)),
            ("other-day", 1, Some(9)),
        ]);
        event.sessions[0].kind = SessionKind::Break;
        let walked = ["one", "two", "late", "untimed", "other-day"];
        let found = walked.map(|id| ids(neighbours_on_day(&event, held(&event, id))));
        let expected = [["", "two"], ["one", "late"], ["two", "untimed"], ["late", ""], ["", ""]];
        assert_eq!(found, expected);
    }

    #[test]
    fn ok_a_session_is_no_neighbour_of_its_own_and_a_cancelled_one_is() {
        let mut event = event(&[("one", 0, Some(10)), ("off", 0, Some(12)), ("last", 0, Some(14))]);
        let start = event.sessions[2].runs[0].start.clone();
        let again = Run { id: "again".into(), start, ..event.sessions[0].runs[0].clone() };
        event.sessions[0].runs.push(again);
        event.sessions[1].runs[0].state = RunState::Cancelled;
        assert_eq!(ids(neighbours_on_day(&event, held(&event, "one"))), ["", "off"]);
        assert_eq!(ids(neighbours_on_day(&event, held(&event, "again"))), ["off", "last"]);
        assert_eq!(ids(neighbours_on_day(&event, held(&event, "last"))), ["again", ""]);
    }

    #[test]
    fn ok_a_track_and_what_is_kept_reach_over_days() {
        let mut event = event(&[("one", 0, Some(10)), ("two", 0, Some(12)), ("three", 1, Some(9))]);
        assert_eq!(neighbours_in_track(&event, held(&event, "one")), None);
        for place in [0, 2] {
            event.sessions[place].track = Some("karten".into());
        }
        let in_track = neighbours_in_track(&event, held(&event, "one"));
        assert_eq!(in_track.map(ids), Some(["", "three"]));
        let kept = |runs: &[&str]| {
            let runs: Vec<Id> = runs.iter().map(|&id| id.to_owned()).collect();
            ids(neighbours_kept(&event, held(&event, "two"), &runs))
        };
        assert_eq!(kept(&[]), ["", ""]);
        assert_eq!(kept(&["two", "three"]), ["", "three"]);
        assert_eq!(kept(&["three", "one"]), ["one", "three"]);
    }

    #[test]
    fn ok_the_run_that_counts_is_the_next_that_takes_place() {
        let event = event(&[("a", 0, Some(10)), ("b", 0, Some(14)), ("c", 1, Some(9))]);
        let runs = event.runs().map(|(_, run)| run.clone()).collect();
        let mut session = Session { runs, ..event.sessions[0].clone() };
        let at = |hour: &str| Timestamp::parse(&format!("2026-05-07T{hour}:00:00+02:00")).unwrap();
        let current = |session: &Session, hour: &str| {
            let run = current_run(session, at(hour).epoch_seconds());
            run.map(|run| run.id.clone()).unwrap_or_default()
        };
        assert_eq!(
            ["08", "10", "11", "15"].map(|hour| current(&session, hour)),
            ["a", "a", "b", "c"]
        );
        session.runs[1].state = RunState::Cancelled;
        assert_eq!(current(&session, "11"), "c");
        assert_eq!(current_run(&session, i64::MAX).map(|run| run.id.as_str()), Some("a"));
        session.runs.clear();
        assert_eq!(current_run(&session, 0), None);
    }

    #[test]
    fn ok_each_run_is_looked_at_once() {
        let many: Vec<_> = (0..500).map(|number| number.to_string()).collect();
        let runs: Vec<_> = many.iter().map(|id| (id.as_str(), 0, Some(10))).collect();
        let event = event(&runs);
        let (found, steps) = in_steps(|| neighbours_on_day(&event, held(&event, "250")));
        assert_eq!(ids(found), ["249", "251"]);
        assert!(steps <= 2 * 500 + 10, "{steps}");
    }
}
