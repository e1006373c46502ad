//! Runs that are new, different or gone.

use std::collections::BTreeMap;

use crate::event::{Event, Run, Session};

use super::{
    Told,
    sentences::{became, instead, place, when},
};

/// A line for each run.
pub struct Runs {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub gone: Vec<String>,
}

pub fn runs(told: Told) -> Runs {
    let (old, new) = (by_id(told.old), by_id(told.new));
    let mut runs = Runs { added: Vec::new(), changed: Vec::new(), gone: Vec::new() };
    for (session, run) in told.new.runs() {
        match old.get(run.id.as_str()) {
            None => runs.added.push(named(told, told.new, session, run)),
            Some((before, old)) => {
                let what = differences(told, (before, old), (session, run));
                if !what.is_empty() {
                    let title = told.text(told.new, &session.title);
                    runs.changed.push(format!("{title}: {}", what.join("; ")));
                }
            }
        }
    }
    let gone = told.old.runs().filter(|(_, run)| !new.contains_key(run.id.as_str()));
    runs.gone = gone.map(|(session, run)| named(told, told.old, session, run)).collect();
    runs
}

fn by_id(event: &Event) -> BTreeMap<&str, (&Session, &Run)> {
    event.runs().map(|(session, run)| (run.id.as_str(), (session, run))).collect()
}

/// `Do 7. Mai, 09:30–10:15, Saal: Titel`.
fn named(told: Told, event: &Event, session: &Session, run: &Run) -> String {
    let title = session.title.pick(told.tongue.name(), event.default_language());
    let title = title.map_or("", |title| title.value.as_str());
    let said = [when_of(told, run), place(&run.rooms, event, told.tongue)];
    let said: Vec<_> = said.into_iter().filter(|part| !part.is_empty()).collect();
    if said.is_empty() { title.to_owned() } else { format!("{}: {title}", said.join(", ")) }
}

/// All that is different, most important first.
fn differences(told: Told, old: (&Session, &Run), new: (&Session, &Run)) -> Vec<String> {
    let Told { tongue, .. } = told;
    let mut what: Vec<_> = became(old.1.state, new.1.state, tongue).into_iter().collect();
    let times = [old.1, new.1].map(|run| when_of(told, run));
    let places = (place(&old.1.rooms, told.old, tongue), place(&new.1.rooms, told.new, tongue));
    let [before, now] = times;
    if before != now {
        what.push(instead(now, before, tongue));
    }
    if places.0 != places.1 {
        what.push(instead(places.1, places.0, tongue));
    }
    let titles = (told.text(told.old, &old.0.title), told.text(told.new, &new.0.title));
    if titles.0 != titles.1 {
        let before = titles.0;
        what.push(told.said(format!("was called “{before}”"), format!("hieß „{before}“")));
    }
    what.extend(people_of(told, old.0, new.0));
    what
}

fn when_of(told: Told, run: &Run) -> String {
    when((&run.day, &run.start, &run.end), told.tongue)
}

/// Who joins a session, and who leaves it.
fn people_of(told: Told, old: &Session, new: &Session) -> Vec<String> {
    let names = |event: &Event, session: &Session, other: &Session| {
        let missing = session
            .people
            .iter()
            .filter(|part| !other.people.iter().any(|one| one.person == part.person));
        let names =
            missing.filter_map(|part| event.person(&part.person).map(|person| person.name.clone()));
        names.collect::<Vec<_>>().join(", ")
    };
    let (joined, left) = (names(told.new, new, old), names(told.old, old, new));
    let mut what = Vec::new();
    if !joined.is_empty() {
        what.push(told.said(format!("new: {joined}"), format!("neu dabei: {joined}")));
    }
    if !left.is_empty() {
        what.push(told.said(format!("without {left}"), format!("ohne {left}")));
    }
    what
}
