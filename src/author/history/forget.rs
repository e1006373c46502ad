//! Takes out of a difference what the event does not publish any more.

use crate::event::{Event, Session};

use super::entry::{Difference, Held, RunDifference, SessionDifference};

/// Forgets it; whether anything is left to tell.
pub fn is_left(what: &mut Difference, event: &Event) -> bool {
    match what {
        Difference::Event(_) | Difference::Many { .. } => true,
        Difference::Gone(runs) => {
            runs.iter_mut().for_each(|held| forget_rooms(held, event));
            true
        }
        Difference::People(people) => {
            people.retain(|id| event.person(id).is_some());
            !people.is_empty()
        }
        Difference::Session(difference) => {
            let Some(session) = event.session(&difference.session) else { return false };
            is_left_of(difference, session, event)
        }
    }
}

fn is_left_of(difference: &mut SessionDifference, session: &Session, event: &Event) -> bool {
    difference.people.retain(|id| session.people.iter().any(|part| part.person == *id));
    let is_there = |id: &str| session.runs.iter().any(|run| run.id == id);
    difference.runs.retain_mut(|run| match run {
        RunDifference::New { run, held } => {
            forget_rooms(held, event);
            is_there(run)
        }
        RunDifference::Changed { run, before, now } => {
            forget_rooms(before, event);
            forget_rooms(now, event);
            is_there(run)
        }
        RunDifference::Gone { held } => {
            forget_rooms(held, event);
            true
        }
    });
    let is_empty = difference.people.is_empty() && difference.runs.is_empty();
    difference.is_new || difference.is_renamed || !is_empty
}

fn forget_rooms(held: &mut Held, event: &Event) {
    held.rooms.take_if(|rooms| rooms.iter().any(|id| event.room(id).is_none()));
}
