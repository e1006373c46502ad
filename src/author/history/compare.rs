//! What a visitor notices between two states of an event.

use std::collections::BTreeSet;

use crate::event::{Event, Id, Run, Session};

use super::entry::{
    Became, Difference, EventDifference, Held, Kind, RunDifference, SessionDifference,
};

/// How many sessions are new, changed or gone at once and still told each by itself.
const MOST_AT_ONCE: usize = 20;
/// How many runs of a session are told.
const MOST_NAMED: usize = 12;

/// The differences, the most important first.
pub fn compare(old: &Event, new: &Event, left_out: &BTreeSet<Id>) -> Vec<Difference> {
    let before = |id: &str| old.session(id);
    let changed =
        new.sessions.iter().filter_map(|session| changed(before(&session.id)?, session, left_out));
    let added = new.sessions.iter().filter(|session| before(&session.id).is_none()).map(added);
    let is_gone =
        |session: &&Session| new.session(&session.id).is_none() && !left_out.contains(&session.id);
    let gone = old.sessions.iter().filter(is_gone).map(gone);
    let event = of_event(old, new).into_iter();
    event
        .chain(few(Kind::Changed, changed.collect()))
        .chain(few(Kind::Gone, gone.collect()))
        .chain(few(Kind::New, added.collect()))
        .chain(people(old, new))
        .collect()
}

/// The same, or how many they are.
fn few(how: Kind, differences: Vec<Difference>) -> Vec<Difference> {
    match differences.len() {
        sessions if sessions > MOST_AT_ONCE => vec![Difference::Many { how, sessions }],
        _ => differences,
    }
}

fn of_event(old: &Event, new: &Event) -> Option<Difference> {
    let dates = |event: &Event| event.days.iter().map(|day| day.date.clone()).collect::<Vec<_>>();
    let became = (old.change() != new.change())
        .then(|| new.change().map_or(Became::AsPlanned, Became::Changed));
    let difference = EventDifference {
        is_renamed: old.title != new.title,
        became,
        days: if dates(old) == dates(new) { Vec::new() } else { dates(new) },
    };
    (difference != EventDifference::default()).then_some(Difference::Event(difference))
}

fn changed(old: &Session, new: &Session, left_out: &BTreeSet<Id>) -> Option<Difference> {
    let is_there = |id: &str| old.people.iter().any(|part| part.person == id);
    let people = new.people.iter().map(|part| &part.person).filter(|id| !is_there(id));
    let mut difference = SessionDifference {
        session: new.id.clone(),
        is_new: false,
        is_renamed: old.title != new.title,
        people: people.cloned().collect(),
        runs: runs(old, new, left_out),
        more: 0,
    };
    cut(&mut difference);
    let is_same = !difference.is_renamed && difference.people.is_empty();
    (!is_same || !difference.runs.is_empty()).then_some(Difference::Session(difference))
}

fn added(session: &Session) -> Difference {
    let runs = session.runs.iter();
    let mut difference = SessionDifference {
        session: session.id.clone(),
        is_new: true,
        is_renamed: false,
        people: Vec::new(),
        runs: runs.map(new_run).collect(),
        more: 0,
    };
    cut(&mut difference);
    Difference::Session(difference)
}

fn cut(difference: &mut SessionDifference) {
    difference.more = difference.runs.len().saturating_sub(MOST_NAMED);
    difference.runs.truncate(MOST_NAMED);
}

fn new_run(run: &Run) -> RunDifference {
    RunDifference::New { run: run.id.clone(), held: Held::of(run) }
}

fn gone(session: &Session) -> Difference {
    Difference::Gone(session.runs.iter().take(MOST_NAMED).map(Held::of).collect())
}

fn runs(old: &Session, new: &Session, left_out: &BTreeSet<Id>) -> Vec<RunDifference> {
    let of =
        |session: &Session, id: &Id| session.runs.iter().find(|run| run.id == *id).map(Held::of);
    let there = new.runs.iter().filter_map(|run| {
        let Some(before) = of(old, &run.id) else { return Some(new_run(run)) };
        let now = Held::of(run);
        let is_changed = is_noticed(&before, &now);
        is_changed.then(|| RunDifference::Changed { run: run.id.clone(), before, now })
    });
    let is_gone = |run: &&Run| of(new, &run.id).is_none() && !left_out.contains(&run.id);
    let gone = old.runs.iter().filter(is_gone);
    there.chain(gone.map(|run| RunDifference::Gone { held: Held::of(run) })).collect()
}

/// That a run is confirmed is nothing that visitors notice.
fn is_noticed(before: &Held, now: &Held) -> bool {
    use crate::event::RunState::{Confirmed, Planned};
    let is_plain = |held: &Held| matches!(held.state, Planned | Confirmed);
    let same_state = before.state == now.state || (is_plain(before) && is_plain(now));
    let rest = |held: &Held| Held { state: now.state, ..held.clone() };
    !same_state || rest(before) != rest(now)
}

fn people(old: &Event, new: &Event) -> Option<Difference> {
    let is_new = |id: &&Id| old.person(id).is_none();
    let people: Vec<_> =
        new.people.iter().map(|person| &person.id).filter(is_new).cloned().collect();
    (!people.is_empty()).then_some(Difference::People(people))
}
