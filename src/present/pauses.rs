//! What lies between favourites that follow each other: the way on foot, and time for more.

use crate::event::{Event, Id, Run};

use super::{
    gap::Gap,
    my_programme::{ends, is_timed, starred, starts},
    neighbours::Held,
};

/// In minutes: in less there is hardly anything to see.
const SHORTEST: i64 = 30;

/// The time between two favourites of a day, where there is anything to say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pause<'a> {
    pub first: Held<'a>,
    pub second: &'a Run,
    /// In minutes.
    pub time: i64,
    /// Minutes on foot, if the event says it.
    pub walk: Option<u32>,
    /// How many sessions fit into it.
    pub fitting: usize,
}

impl Pause<'_> {
    /// Whether the way takes longer than there is time.
    pub fn is_tight(&self) -> bool {
        self.walk.is_some_and(|walk| i64::from(walk) > self.time)
    }
}

/// The pauses between favourites, in the order of their times. What clashes has none: that is
/// said as a clash.
pub fn pauses<'a>(event: &'a Event, stars: &[Id]) -> Vec<Pause<'a>> {
    let mut pauses = Vec::new();
    let (mut before, mut busy_until) = (None, i64::MIN);
    for held in starred(event, stars) {
        let run = held.1;
        if !is_timed(run) {
            continue;
        }
        if let Some(first) = before.filter(|_| busy_until <= starts(run)) {
            pauses.extend(pause(event, first, run));
        }
        busy_until = busy_until.max(ends(run));
        before = Some(held);
    }
    pauses
}

fn pause<'a>(event: &Event, first: Held<'a>, second: &'a Run) -> Option<Pause<'a>> {
    let gap = Gap::between(first.1, second).filter(|_| first.1.day == second.day)?;
    let time = gap.minutes();
    // In a break of all nothing fits.
    let fitting = if time >= SHORTEST { gap.count(event) } else { 0 };
    let walk = event.walk(&first.1.rooms, &second.rooms).filter(|minutes| *minutes > 0);
    (walk.is_some() || fitting > 0).then_some(Pause { first, second, time, walk, fitting })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{FromTree, RunState, SessionKind, Timestamp, Walk, fixture};
    use crate::present::{places_of_gap, runs_at};

    /// Sessions with one run each: kind, times, room.
    type Plan<'a> = &'a [(&'a str, SessionKind, &'a str, &'a str)];

    fn event(runs: Plan) -> Event {
        let mut event = fixture::event();
        let pattern = event.sessions.swap_remove(0);
        let session = |(id, kind, times, room): &(&str, SessionKind, &str, &str)| {
            let stamp =
                |clock: &str| Timestamp::parse(&format!("2026-05-07T{clock}:00+02:00")).ok();
            let (start, end) = times.split_once('-').unwrap_or((times, ""));
            let run = Run {
                id: (*id).to_owned(),
                start: stamp(start),
                end: stamp(end),
                rooms: vec![(*room).to_owned()],
                ..pattern.runs[0].clone()
            };
            crate::event::Session {
                id: (*id).to_owned(),
                kind: *kind,
                runs: vec![run],
                ..pattern.clone()
            }
        };
        event.sessions = runs.iter().map(session).collect();
        let room = |(id, walk): (&str, &str)| crate::event::Room {
            id: id.to_owned(),
            walk: Walk::from_tree(serde_json::from_str(walk).unwrap()),
            ..event.rooms[0].clone()
        };
        event.rooms = [("saal", "null"), ("hof", "null"), ("turm", r#"{"saal": 8}"#)]
            .map(room)
            .into_iter()
            .collect();
        event
    }

    /// What is said, as text: `first-second time walk fitting`.
    fn said(event: &Event, kept: &str) -> Vec<String> {
        let kept: Vec<_> = kept.split(' ').map(str::to_owned).collect();
        let line = |pause: Pause| {
            let mut line = format!("{}-{} {}", pause.first.1.id, pause.second.id, pause.time);
            line += &pause.walk.map_or(String::new(), |walk| format!(" walk {walk}"));
            if pause.fitting > 0 {
                line += &format!(" fitting {}", pause.fitting);
            }
            line + if pause.is_tight() { " tight" } else { "" }
        };
        pauses(event, &kept).into_iter().map(line).collect()
    }

    fn runs_of<'a>(event: &'a Event, name: &str) -> Option<[&'a Run; 2]> {
        runs_at(event, places_of_gap(event, name)?)
    }

    const TALK: SessionKind = SessionKind::Talk;

    #[test]
    fn ok_a_way_is_said_and_where_the_time_is_too_short() {
        let event = event(&[
            ("a", TALK, "09:00-10:00", "saal"),
            ("b", TALK, "10:05-11:00", "turm"),
            ("c", TALK, "11:08-11:20", "saal"),
            ("d", TALK, "11:20-11:40", "hof"),
            ("e", TALK, "11:40", "saal"),
            ("f", TALK, "11:50-12:00", "turm"),
        ]);
        // A way that is not known, and a time that is not, are not guessed.
        assert_eq!(said(&event, "a b c d e f"), ["a-b 5 walk 8 tight", "b-c 8 walk 8"]);
        assert_eq!(said(&event, "a"), [""; 0]);
    }

    #[test]
    fn ok_what_fits_is_counted_with_the_ways_there_and_back() {
        let mut event = event(&[
            ("a", TALK, "09:00-10:00", "saal"),
            ("b", TALK, "11:00-12:00", "saal"),
            ("fits", TALK, "10:00-11:00", "hof"),
            ("far", TALK, "10:08-10:52", "turm"),
            ("too-far", TALK, "10:10-10:55", "turm"),
            ("longer", TALK, "10:30-11:01", "hof"),
            ("open", TALK, "10:30", "hof"),
            ("cancelled", TALK, "10:00-11:00", "hof"),
        ]);
        event.sessions[7].runs[0].state = RunState::Cancelled;
        assert_eq!(said(&event, "a b"), ["a-b 60 fitting 2"]);
        let gap = |name| runs_of(&event, name).and_then(|[one, two]| Gap::between(one, two));
        let fits = |(session, run): &Held| gap("a.b").unwrap().holds(&event, session, run);
        let held = event.runs().filter(fits).map(|(_, run)| run.id.as_str());
        assert_eq!(held.collect::<Vec<_>>(), ["fits", "far"]);
        for name in ["a", "a.", "a.x", "b.a", "a.b.c", "open.b", "a.cancelled"] {
            assert_eq!(gap(name), None, "{name}");
        }
        // What begins meanwhile leaves no time.
        assert_eq!(said(&event, "a longer b"), [""; 0]);
    }

    #[test]
    fn ok_a_break_of_all_is_no_gap() {
        let mut event = event(&[
            ("a", TALK, "09:00-10:00", "saal"),
            ("b", TALK, "10:30-12:00", "saal"),
            ("coffee", SessionKind::Break, "10:00-10:30", "saal"),
            ("posters", SessionKind::Poster, "10:00-10:30", "saal"),
        ]);
        assert_eq!(said(&event, "a b"), ["a-b 30 fitting 1"]);
        event.sessions.truncate(3);
        assert_eq!(said(&event, "a b"), [""; 0]);
    }

    #[test]
    fn ok_who_is_elsewhere_or_home_has_no_pause() {
        let mut event = event(&[
            ("a", TALK, "09:00-10:00", "saal"),
            ("b", TALK, "11:00-12:00", "turm"),
            ("all-day", TALK, "08:00-11:30", "hof"),
            ("c", TALK, "10:00-11:00", "saal"),
        ]);
        assert_eq!(said(&event, "a b"), ["a-b 60 walk 8"]);
        assert_eq!(said(&event, "a b all-day"), [""; 0]);
        event.sessions[1].runs[0].day = None;
        assert_eq!(said(&event, "a b"), [""; 0]);
    }
}
