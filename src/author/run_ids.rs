//! The ids of runs, by which visitors keep runs, share them and find them in their calendars.
//!
//! An id must name the same run as long as that exists, in calendars too ([RFC 5545], 3.8.4.7).
//! None is therefore made from a position: a run has the id that is written for it, and one run
//! of a session may go without and then has the session's. So nothing that is done to one run
//! changes the id of another.
//!
//! [RFC 5545]: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.7

use std::cell::Cell;

use crate::event::{Id, Run, Timestamp};

use super::{
    context::Context,
    cursor::Cursor,
    fields::Fields,
    finding::{Finding, Severity},
    ids::id,
    json::{Json, quoted},
    kinds::Kind,
    said::{Said, said},
    slug::LONGEST,
    spot::Place,
    written_ids::{has_id, written_id},
};

/// Gives the runs of a session their ids.
#[derive(Debug)]
pub struct RunIds<'a> {
    /// Empty for a session that is left out.
    session: &'a str,
    /// The run that has the session's id.
    holder: Option<Place>,
    /// Whether that run keeps this id for certain: it is written there, or it is held when the
    /// run is that was published with it.
    holder_keeps: Cell<bool>,
    /// The number of the next proposal.
    next: Cell<Option<u64>>,
}

/// Which of two runs without ids keeps the session's, as visitors know it by that.
#[derive(Clone, Copy, Debug)]
enum Keeper {
    This,
    Other,
    Unknown,
}

impl<'a> RunIds<'a> {
    /// `runs` are those of the session, as they are written.
    pub fn new(session: &'a str, runs: &[Cursor]) -> Self {
        let says_so = runs.iter().find(|run| written_id(run.json) == Some(session));
        let is_without = |run: &&Cursor| matches!(run.json, Json::Object(_)) && !has_id(run.json);
        let without = || runs.iter().find(is_without);
        let holder = says_so.or_else(without).map(|run| run.place.clone());
        Self { session, holder, holder_keeps: Cell::new(says_so.is_some()), next: Cell::new(None) }
    }

    /// The id of the run that is being read and begins at `start`; `None`, with a report, if it
    /// has none of its own.
    pub fn id(&self, fields: &mut Fields, start: Option<&Timestamp>) -> Option<Id> {
        let is_written = has_id(fields.cursor.json);
        let written = fields.optional("id", id);
        let run = &fields.cursor;
        match written {
            Some(id) => self.claimed(run, id, start),
            None if is_written => None,
            None => self.unwritten(run, start),
        }
    }

    /// The written id, if nothing else has it.
    fn claimed(&self, run: &Cursor, id: Id, start: Option<&Timestamp>) -> Option<Id> {
        let context = run.context;
        let session = context.written.session(&id).filter(|_| id != self.session);
        let (what, other) = match session {
            Some(session) => {
                let what = said!(
                    "the id \"{id}\" is that of a session",
                    "die ID \"{id}\" hat ein Programmpunkt"
                );
                (what, session.clone())
            }
            None => match context.names.claim(Kind::Run, &id, &run.place) {
                Ok(()) => return Some(id),
                Err(other) => (
                    said!(
                        "another run has the id \"{id}\"",
                        "die ID \"{id}\" hat ein anderer Termin"
                    ),
                    other,
                ),
            },
        };
        let hint = self.plain_advice(context, start);
        report(run, run.place_of("id"), what, other, hint);
        None
    }

    /// The session's id, for the run that has it.
    fn unwritten(&self, run: &Cursor, start: Option<&Timestamp>) -> Option<Id> {
        let holder = self.holder.as_ref().filter(|_| !self.session.is_empty());
        let Some(holder) = holder.filter(|holder| **holder != run.place) else {
            let published = published_at(start, self.published_runs(run.context));
            let is_published = published.is_some_and(|run| run.id == self.session);
            self.holder_keeps.set(self.holder_keeps.get() || is_published);
            run.context.names.claim(Kind::Run, self.session, &run.place).ok();
            return Some(self.session.to_owned());
        };
        let session = quoted(self.session);
        let what = said!(
            "this run needs an id of its own, as another one has that of the session, {session}",
            "dieser Termin braucht eine eigene ID, denn die des Programmpunkts, {session}, hat ein anderer"
        );
        let hint = self.advice(run.context, start);
        report(run, run.place.clone(), what, holder.clone(), hint);
        None
    }

    /// What to write where neither of two runs says which of them has the session's id.
    fn advice(&self, context: &Context, start: Option<&Timestamp>) -> Said {
        let session = quoted(self.session);
        match self.keeper(context, start) {
            Keeper::Other => self.plain_advice(context, start),
            Keeper::This => {
                let id = self.next_free(context);
                context.written.propose(&id);
                said!(
                    "this is the one that has been published: write \"id\": {session} here and \"id\": \"{id}\" at the other",
                    "dieser ist der veröffentlichte: hier \"id\": {session} schreiben und beim anderen \"id\": \"{id}\""
                )
            }
            Keeper::Unknown => {
                let id = self.proposal(context, start);
                said!(
                    "write \"id\": \"{id}\" here; if this is the one that is public already, it keeps {session}: write that id here and \"{id}\" at the other",
                    "hier \"id\": \"{id}\" schreiben; ist dieser schon veröffentlicht und der andere neu, behält er {session}: dann hier diese ID und beim anderen \"{id}\" schreiben"
                )
            }
        }
    }

    fn plain_advice(&self, context: &Context, start: Option<&Timestamp>) -> Said {
        let id = self.proposal(context, start);
        said!("write \"id\": \"{id}\" here", "hier \"id\": \"{id}\" schreiben")
    }

    fn keeper(&self, context: &Context, start: Option<&Timestamp>) -> Keeper {
        let runs = self.published_runs(context);
        let is_new = context.published.is_some() && runs.iter().all(|run| run.id != self.session);
        if is_new || self.holder_keeps.get() {
            return Keeper::Other;
        }
        match published_at(start, runs) {
            Some(run) if run.id == self.session => Keeper::This,
            Some(_) => Keeper::Other,
            None => Keeper::Unknown,
        }
    }

    /// The runs with which this session was published, as far as that is known.
    fn published_runs<'c>(&self, context: &'c Context) -> &'c [Run] {
        let session = context.published.as_ref().and_then(|event| event.session(self.session));
        session.map_or(&[], |session| session.runs.as_slice())
    }

    /// An id that is free: the one with which the run was published, or that of the session, or
    /// else one with a number that no run has had.
    fn proposal(&self, context: &Context, start: Option<&Timestamp>) -> Id {
        let (written, runs) = (&context.written, self.published_runs(context));
        let same = runs.iter().filter(|run| run.start.as_ref() == start).map(|run| run.id.clone());
        let known = same.into_iter().find(|id| written.is_free(id));
        let is_left = self.holder.is_none() && !written.has_proposed(self.session);
        let of_session = || is_left.then(|| self.session.to_owned());
        let id = known.or_else(of_session).unwrap_or_else(|| self.next_free(context));
        written.propose(&id);
        id
    }

    fn next_free(&self, context: &Context) -> Id {
        // Numbers have to find room, too.
        let stem = self.session.get(..LONGEST - 10).unwrap_or(self.session);
        let first = self.next.get().unwrap_or_else(|| context.written.next_number(stem));
        let was_published = |id: &str| {
            context.published.as_ref().is_some_and(|event| event.session_of_run(id).is_some())
        };
        let numbered = (first..).map(|number| (number, format!("{stem}-{number}")));
        let mut free = numbered.filter(|(_, id)| context.written.is_free(id) && !was_published(id));
        let (number, id) = free.next().unwrap_or_default();
        self.next.set(Some(number + 1));
        id
    }
}

fn report(run: &Cursor, place: Place, what: Said, first: Place, hint: Said) {
    let finding = Finding::new(Severity::Error, place, what, Some(hint));
    run.context.report.add(Finding { first: Some(first), ..finding });
}

/// The run that was published at this time.
fn published_at<'r>(start: Option<&Timestamp>, runs: &'r [Run]) -> Option<&'r Run> {
    runs.iter().find(|run| start.is_some() && run.start.as_ref() == start)
}
