//! Filtering the runs of a programme, and the values to filter by.

use crate::event::{Aid, Event, Part, Run, RunState, Session, Signup};

use super::{
    agenda::is_over,
    filters::{Facet, Filters},
    gap::{Gap, runs_at},
    timetable::{Entry, Timetable, timetable},
};

/// The value for runs whose day is unknown.
pub const UNKNOWN: &str = "-";

/// Whether the selected filters show a run; the search query is not considered.
pub fn run_matches(event: &Event, session: &Session, run: &Run, filters: &Filters) -> bool {
    filters.allows_all(|facet, value| match facet {
        Facet::Day => match event.days.iter().find(|day| day.date.as_str() == value) {
            Some(day) => run.is_on(day),
            None => value == UNKNOWN && run.day.is_none(),
        },
        Facet::Room => run.rooms.iter().any(|room| room == value),
        Facet::Language => session.followed_in().any(|language| language == value),
        Facet::Access => Aid::named(value).is_some_and(|aid| session.has_aid(aid)),
        Facet::Free => is_free(run),
        Facet::Between => fits_between(event, session, run, filters),
        Facet::Person => session.people.iter().any(|part| part.person == value),
        Facet::Role => session.people.iter().any(|part| part.role.name() == value),
        Facet::Organisation => session.people.iter().any(|part| stands_for(event, part, value)),
        _ => value_of(event, session, facet) == value,
    })
}

fn fits_between(event: &Event, session: &Session, run: &Run, filters: &Filters) -> bool {
    let runs = filters.gap.and_then(|places| runs_at(event, places));
    let gap = runs.and_then(|[first, second]| Gap::between(first, second));
    gap.is_some_and(|gap| gap.holds(event, session, run))
}

/// Whether the filters show each entry of each day of the programme.
pub fn visible_entries(event: &Event, filters: &Filters) -> Vec<Vec<bool>> {
    visible_in(event, &timetable(event), filters)
}

/// The same of a timetable that is there already.
pub fn visible_in(event: &Event, table: &Timetable, filters: &Filters) -> Vec<Vec<bool>> {
    let days = table.days.iter().map(|day| {
        let date = day.day.map_or(UNKNOWN, |day| day.date.as_str());
        // What goes on for days is also listed on those that are not selected.
        let is_selected = filters.allows(Facet::Day, |value| value == date);
        let entries = day.entries.iter().map(|entry| {
            let matches = |run| run_matches(event, entry.session, run, filters);
            is_selected && entry.runs.iter().any(|numbered| matches(numbered.run))
        });
        entries.collect()
    });
    days.collect()
}

/// Leaves out the entries that are over, as long as any is left that is not.
pub fn leave_out_past(event: &Event, now: i64, days: &mut [Vec<bool>]) {
    let table = timetable(event);
    let entries = table.days.iter().flat_map(|day| &day.entries);
    let is_left = |entry: &Entry| !entry.runs.iter().all(|held| is_over(held.run, now));
    let left: Vec<bool> = entries.map(is_left).collect();
    let is_any =
        days.iter().flatten().zip(&left).any(|(is_visible, is_left)| *is_visible && *is_left);
    for (is_visible, is_left) in days.iter_mut().flatten().zip(left).filter(|_| is_any) {
        *is_visible &= is_left;
    }
}

/// Of the visible items, leaves the first ones.
pub fn keep_first(lists: &mut [Vec<bool>], limit: Option<usize>) {
    let mut left = limit.unwrap_or(usize::MAX);
    for is_visible in lists.iter_mut().flatten() {
        *is_visible &= left > 0;
        left -= usize::from(*is_visible);
    }
}

pub(super) fn value_of<'a>(event: &'a Event, session: &'a Session, facet: Facet) -> &'a str {
    let value = match facet {
        Facet::Kind => return session.kind.name(),
        Facet::Session => return &session.id,
        Facet::Track => session.track.as_deref(),
        Facet::Level => level(event, session),
        // What a session or run has several of.
        Facet::Day
        | Facet::Language
        | Facet::Access
        | Facet::Room
        | Facet::Free
        | Facet::Between
        | Facet::Person
        | Facet::Role
        | Facet::Organisation
        | Facet::Photo => None,
    };
    value.unwrap_or_default()
}

/// Levels have no ids; their text in the event's own language is used instead.
fn level<'a>(event: &'a Event, session: &'a Session) -> Option<&'a str> {
    let own = event.default_language();
    Some(session.level.as_ref()?.pick(own, own)?.value.as_str())
}

/// Whether a person represents an organisation in a session.
pub(super) fn stands_for(event: &Event, part: &Part, organisation: &str) -> bool {
    let person = event.person(&part.person);
    person.is_some_and(|person| part.organisations(person).contains(&organisation))
}

/// Whether the run takes more people, as far as is known.
pub(super) fn is_free(run: &Run) -> bool {
    let is_taken =
        matches!(run.signup, Some(Signup::Full | Signup::Closed | Signup::WaitingList(_)));
    run.state != RunState::Cancelled && !is_taken
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    fn seen(event: &Event, facet: Facet, value: &str) -> Vec<String> {
        let filters = Filters { selected: vec![(facet, value.to_owned())], ..Filters::default() };
        let seen = event.runs().filter(|(session, run)| run_matches(event, session, run, &filters));
        seen.map(|(_, run)| run.id.clone()).collect()
    }

    #[test]
    fn ok_the_first_ones_across_days() {
        let mut days = vec![vec![true, false, true], vec![true, true]];
        keep_first(&mut days, Some(3));
        assert_eq!(days, [vec![true, false, true], vec![true, false]]);
        keep_first(&mut days, None);
        assert_eq!(days, [vec![true, false, true], vec![true, false]]);
    }

    #[test]
    fn ok_what_is_over_is_left_out_unless_all_is() {
        let mut event = fixture::event();
        let stamp =
            |hour| crate::event::Timestamp::parse(&format!("2026-05-07T{hour}:00:00+02:00")).ok();
        let run = &mut event.sessions[0].runs[0];
        (run.start, run.end) = (stamp("09"), stamp("10"));
        let all: Vec<_> =
            timetable(&event).days.iter().map(|day| vec![true; day.entries.len()]).collect();
        let at = |hour| {
            let mut days = all.clone();
            leave_out_past(&event, stamp(hour).unwrap().epoch_seconds(), &mut days);
            days
        };
        assert_eq!(at("09"), all);
        assert!(!at("10")[0][0]);
        event.sessions.truncate(1);
        let mut only = vec![vec![true]];
        leave_out_past(&event, i64::MAX, &mut only);
        assert_eq!(only, [[true]]);
    }

    #[test]
    fn ok_each_facet_takes_the_runs_it_is_about() {
        let mut event = fixture::event();
        event.sessions[1].level = Some("Für alle".into());
        event.people[0].organisation = Some("Amt".into());
        event.sessions[1].runs[1].rooms = vec!["saal".into()];
        event.sessions[1].runs[0].signup = Some(Signup::Full);
        event.sessions[0].languages = vec!["de".to_owned()];
        event.sessions[0].signing = vec!["gsg".to_owned()];
        event.sessions[1].languages = vec!["en".to_owned(), "de".to_owned()];
        for (facet, value, expected) in [
            (Facet::Day, "2026-05-07", &["opening"] as &[&str]),
            (Facet::Day, UNKNOWN, &["workshop-1-1", "workshop-1-2"]),
            (Facet::Kind, "greeting", &["opening"]),
            (Facet::Room, "saal", &["workshop-1-2"]),
            (Facet::Level, "Für alle", &["workshop-1-1", "workshop-1-2"]),
            (Facet::Free, "1", &["opening", "workshop-1-2"]),
            (Facet::Language, "en", &["workshop-1-1", "workshop-1-2"]),
            (Facet::Language, "de", &["opening", "workshop-1-1", "workshop-1-2"]),
            (Facet::Language, "gsg", &["opening"]),
            (Facet::Access, "signing", &["opening"]),
            (Facet::Access, "captions", &[]),
            (Facet::Access, "wings", &[]),
            (Facet::Session, "opening", &["opening"]),
            (Facet::Person, "muster", &["opening"]),
            (Facet::Role, "greeting", &["opening"]),
            (Facet::Organisation, "Amt", &["opening"]),
            (Facet::Organisation, "nobody", &[]),
            (Facet::Track, "nowhere", &[]),
        ] {
            assert_eq!(seen(&event, facet, value), expected, "{facet:?} {value}");
        }
    }

    #[test]
    fn ok_the_days_of_a_long_run_show_it_each_where_it_is_listed_there() {
        let event = fixture::with_long_run(fixture::event());
        for (day, entries) in [
            ("2026-05-07", [vec![true], vec![false], vec![false]]),
            ("2026-05-08", [vec![false], vec![true], vec![false]]),
            (UNKNOWN, [vec![false], vec![false], vec![true]]),
        ] {
            let runs: &[&str] =
                if day == UNKNOWN { &["workshop-1-1", "workshop-1-2"] } else { &["opening"] };
            assert_eq!(seen(&event, Facet::Day, day), runs);
            let selected = vec![(Facet::Day, day.to_owned())];
            let filters = Filters { selected, ..Filters::default() };
            assert_eq!(visible_entries(&event, &filters), entries, "{day}");
        }
        assert_eq!(visible_entries(&event, &Filters::default()), [[true]; 3]);
    }
}
