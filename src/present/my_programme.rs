//! My programme: a visitor's favourites, where they clash, and which other rounds of the same
//! workshop would resolve a clash.

use crate::event::{Event, Id, Run, Session};

/// Two favourites that overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash<'a> {
    pub first: (&'a Session, &'a Run),
    pub second: (&'a Session, &'a Run),
    /// Swaps that resolve the clash: the run to drop, and the run of the same session to
    /// take instead.
    pub ways_out: Vec<(&'a Run, &'a Run)>,
}

/// The most combinations that are returned.
const MOST_COMBINATIONS: usize = 50;
/// Search budget, about 100 ms on a slow phone.
const MOST_STEPS: usize = 1_000;

/// The favourites among the runs of an event, by time; runs without a time come last, in
/// authored order.
pub fn starred<'a>(event: &'a Event, stars: &[Id]) -> Vec<(&'a Session, &'a Run)> {
    let mut runs: Vec<(&Session, &Run)> = Vec::new();
    for (session, run) in event.runs() {
        if stars.contains(&run.id) {
            let place = runs.partition_point(|(_, before)| starts(before) <= starts(run));
            runs.insert(place, (session, run));
        }
    }
    runs
}

/// The pairs of favourites that overlap. Cancelled runs clash with nothing.
pub fn clashes<'a>(event: &'a Event, stars: &[Id]) -> Vec<Clash<'a>> {
    let runs = starred(event, stars);
    let mut clashes = Vec::new();
    for (position, first) in runs.iter().enumerate() {
        // Sorted by start: a run that starts after the end of this one cannot clash.
        let later = runs[position + 1..].iter().take_while(|(_, run)| starts(run) < ends(first.1));
        for second in later.filter(|second| overlap(first.1, second.1)) {
            clashes.push(Clash { first: *first, second: *second, ways_out: Vec::new() });
        }
    }
    for clash in &mut clashes {
        clash.ways_out = [clash.first, clash.second]
            .into_iter()
            .flat_map(|(session, run)| others(&runs, session, run))
            .collect();
    }
    clashes
}

/// Other runs of the session that overlap no favourite except the one they replace.
fn others<'a>(
    runs: &[(&'a Session, &'a Run)],
    session: &'a Session,
    run: &'a Run,
) -> Vec<(&'a Run, &'a Run)> {
    let fits = |other: &Run| {
        other.id != run.id
            && is_timed(other)
            && runs
                .iter()
                .all(|(_, favourite)| favourite.id == run.id || !overlap(favourite, other))
            && runs.iter().all(|(_, favourite)| favourite.id != other.id)
    };
    session.runs.iter().filter(|other| fits(other)).map(|other| (run, other)).collect()
}

/// The combinations of one run per session that clash neither with each other nor with the
/// `fixed` runs, at most [`MOST_COMBINATIONS`]. Sessions without timed runs are ignored.
/// `None` if the search budget ran out before any was found.
pub fn combinations<'a>(fixed: &[&'a Run], sessions: &[&'a Session]) -> Option<Vec<Vec<&'a Run>>> {
    let timed = sessions.iter().map(|one| one.runs.iter().filter(|run| is_timed(run)).collect());
    let timed: Vec<Vec<&Run>> = timed.filter(|runs: &Vec<_>| !runs.is_empty()).collect();
    let mut search = Search { way: fixed.to_vec(), ways: Vec::new(), steps: 0, gave_up: false };
    search.descend(&timed);
    (!search.gave_up || !search.ways.is_empty()).then_some(search.ways)
}

/// A depth-first search: the combination in progress, and those found.
struct Search<'a> {
    way: Vec<&'a Run>,
    ways: Vec<Vec<&'a Run>>,
    steps: usize,
    gave_up: bool,
}

impl<'a> Search<'a> {
    fn descend(&mut self, left: &[Vec<&'a Run>]) {
        let Some((runs, left)) = left.split_first() else {
            self.ways.push(self.way.clone());
            return;
        };
        for run in runs {
            self.gave_up |= self.steps == MOST_STEPS;
            if self.ways.len() == MOST_COMBINATIONS || self.gave_up {
                return;
            }
            self.steps += 1;
            if self.fits(run) {
                self.way.push(run);
                // Without a fitting run of each later session, the search need not go deeper.
                if left.iter().all(|later| later.iter().any(|run| self.fits(run))) {
                    self.descend(left);
                }
                self.way.pop();
            }
        }
    }

    fn fits(&self, run: &Run) -> bool {
        self.way.iter().all(|other| !overlap(other, run))
    }
}

/// Whether the two runs overlap; touching or cancelled runs do not.
pub fn overlap(one: &Run, other: &Run) -> bool {
    is_timed(one) && is_timed(other) && starts(one) < ends(other) && starts(other) < ends(one)
}

/// Whether a run has a time and is not cancelled.
pub(super) fn is_timed(run: &Run) -> bool {
    run.start.is_some() && run.state != crate::event::RunState::Cancelled
}

pub(super) fn starts(run: &Run) -> i64 {
    run.start.as_ref().map_or(i64::MAX, |start| start.epoch_seconds())
}

/// Runs last at least a minute, also those without an end.
pub(super) fn ends(run: &Run) -> i64 {
    let end = run.end.as_ref().map_or(0, |end| end.epoch_seconds());
    end.max(starts(run).saturating_add(60))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{FromTree, fixture};
    use crate::present::rng::SeededRng;

    /// An event whose sessions have runs at these hours, `(from, to)`.
    fn event(sessions: &[&[(i32, i32)]]) -> Event {
        let stamp = |hour: &i32| format!("2026-05-07T{hour:02}:00:00+02:00");
        let session = |(number, runs): (usize, &&[(i32, i32)])| {
            let run = |(round, (from, to)): (usize, &(i32, i32))| serde_json::json!({"id": format!("{number}-{round}"), "start": stamp(from), "end": stamp(to)});
            let runs: Vec<_> = runs.iter().enumerate().map(run).collect();
            serde_json::json!({"id": number.to_string(), "kind": "workshop", "title": "W", "runs": runs})
        };
        let mut event = fixture::event();
        let read = |json| Session::from_tree(serde_json::from_value(json).unwrap()).unwrap();
        event.sessions = sessions.iter().enumerate().map(session).map(read).collect();
        event
    }

    fn stars(ids: &[&str]) -> Vec<Id> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    #[test]
    fn ok_a_clash_offers_the_other_round() {
        let event = event(&[&[(10, 12), (14, 16)], &[(11, 13)]]);
        let clashes = clashes(&event, &stars(&["0-0", "1-0"]));
        assert_eq!(clashes.len(), 1);
        let ways: Vec<_> =
            clashes[0].ways_out.iter().map(|(from, to)| (&from.id[..], &to.id[..])).collect();
        assert_eq!(ways, [("0-0", "0-1")]);
    }

    #[test]
    fn ok_what_only_touches_does_not_clash() {
        let mut event = event(&[&[(10, 12)], &[(12, 13)], &[(10, 13)]]);
        assert!(clashes(&event, &stars(&["0-0", "1-0"])).is_empty());
        event.sessions[2].runs[0].state = crate::event::RunState::Cancelled;
        assert!(clashes(&event, &stars(&["0-0", "1-0", "2-0"])).is_empty());
    }

    #[test]
    fn ok_clashes_are_those_of_every_pair() {
        let mut rng = SeededRng::new("clashes");
        for _ in 0..200 {
            let mut run = || {
                let from = rng.below(20);
                (from, from + rng.below(4))
            };
            let runs: Vec<[(i32, i32); 1]> = (0..9).map(|_| [run()]).collect();
            let event = event(&runs.iter().map(<[_; 1]>::as_slice).collect::<Vec<_>>());
            let all: Vec<Id> = (0..9).map(|number| format!("{number}-0")).collect();
            let every = || event.sessions.iter().flat_map(|session| &session.runs);
            let pairs = every().flat_map(|one| every().map(move |other| (one, other)));
            let expected = pairs.filter(|(one, other)| one.id < other.id && overlap(one, other));
            assert_eq!(clashes(&event, &all).len(), expected.count());
        }
    }

    #[test]
    fn ok_combinations_leave_nothing_out_and_overlap_nowhere() {
        let event = event(&[&[(10, 12), (14, 16)], &[(10, 12), (14, 16)], &[]]);
        let ways = combinations(&[], &event.sessions.iter().collect::<Vec<_>>()).unwrap();
        let ids: Vec<Vec<&str>> =
            ways.iter().map(|way| way.iter().map(|run| run.id.as_str()).collect()).collect();
        assert_eq!(ids, [["0-0", "1-1"], ["0-1", "1-0"]]);
    }

    #[test]
    fn err_no_combination_works() {
        let event = event(&[&[(10, 12)], &[(11, 12)]]);
        let ways = combinations(&[], &event.sessions.iter().collect::<Vec<_>>());
        assert_eq!(ways, Some(Vec::new()));
    }

    #[test]
    fn ok_what_is_fixed_is_in_every_combination() {
        let event = event(&[&[(10, 12), (14, 16)], &[(9, 11), (17, 18)]]);
        let fixed: Vec<&Run> = event.sessions[1].runs.iter().collect();
        let ways = combinations(&fixed, &[&event.sessions[0]]).unwrap();
        let ids: Vec<&str> = ways.iter().flatten().map(|run| run.id.as_str()).collect();
        assert_eq!(ids, ["1-0", "1-1", "0-1"]);
    }

    /// Nineteen sessions fill eighteen hours in any order.
    #[test]
    fn err_too_many_to_be_looked_through() {
        let hours: Vec<(i32, i32)> = (0..18).map(|hour| (hour, hour + 1)).collect();
        let event = event(&[hours.as_slice(); 19]);
        let sessions: Vec<_> = event.sessions.iter().collect();
        assert_eq!(combinations(&[], &sessions), None);
    }
}
