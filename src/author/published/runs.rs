//! Runs whose ids have gone, or now name something else.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{Event, Run, RunState, Session};

use super::{
    super::{
        context::Context,
        json::quoted,
        kinds::Kind,
        said::{Said, said},
        spot::Place,
    },
    things::{OldSessions, with_which_published},
};

type Runs<'a> = BTreeMap<&'a str, (&'a Session, &'a Run)>;

/// What is compared.
struct Comparison<'a> {
    published: &'a Event,
    event: &'a Event,
    before: Runs<'a>,
    now: Runs<'a>,
    old_sessions: &'a OldSessions<'a>,
    context: &'a Context,
}

/// Reports runs that have lost their id, or have that of another run.
pub fn compare_runs(
    published: &Event,
    event: &Event,
    old_sessions: &OldSessions,
    context: &Context,
) {
    let (before, now) = (runs_of(published), runs_of(event));
    let comparison = Comparison { published, event, before, now, old_sessions, context };
    let mut recognised = BTreeSet::new();
    for (session, run) in event.runs() {
        recognised.extend(comparison.compare(session, run));
    }
    comparison.report_gone(&recognised);
}

fn runs_of(event: &Event) -> Runs<'_> {
    event.runs().map(|(session, run)| (run.id.as_str(), (session, run))).collect()
}

impl<'a> Comparison<'a> {
    /// Compares a run; the id with which it was published, if that is another one.
    fn compare(&self, session: &Session, run: &Run) -> Option<&'a str> {
        let old_session = self.old_sessions.get(session.id.as_str());
        let old_session = old_session.map_or(session.id.as_str(), |id| *id);
        match self.before.get(run.id.as_str()) {
            None => self.compare_new(old_session, session, run),
            Some((held, before)) if held.id == old_session => self.compare_times(held, before, run),
            Some((held, _)) => {
                let held = quoted(&held.id);
                let expected = said!(
                    "another id than that of a run of {held}",
                    "eine andere ID als die eines Termins von {held}"
                );
                let hint = Said::new(
                    "visitors who have kept that one would find this one instead",
                    "wer sich jenen gemerkt hat, fände stattdessen diesen",
                );
                self.report(run, expected, hint);
                None
            }
        }
    }

    /// A run whose id has not been published.
    fn compare_new(&self, old_session: &str, session: &Session, run: &Run) -> Option<&'a str> {
        let old = self.before_it_was_renamed(old_session, session, run)?;
        // The session's own id is another matter, which has been reported.
        if run.id != session.id || old != old_session {
            let hint = said!(
                "write \"id\": \"{old}\", or visitors who have kept it lose it",
                "\"id\": \"{old}\" schreiben, sonst verlieren ihn alle, die ihn sich gemerkt haben"
            );
            self.report(run, with_which_published(&quoted(old)), hint);
        }
        Some(old)
    }

    /// A run of the same session as before.
    fn compare_times(&self, held: &'a Session, before: &Run, run: &Run) -> Option<&'a str> {
        let old = self.whose_time_it_has(held, before, run)?;
        let (was, own) = (quoted(old), quoted(&run.id));
        let expected = said!(
            "{was}, which was the run at this time",
            "{was}, denn so hieß der Termin zu dieser Zeit"
        );
        let hint = said!(
            "write \"id\": {was} if it is that run; if {own} was moved there, all is well",
            "\"id\": {was} schreiben, wenn es dieser ist; wurde {own} dorthin verlegt, ist alles gut"
        );
        self.report(run, expected, hint);
        Some(old)
    }

    /// The id of the published run of the same session at the same time that is not there any
    /// more; the only run of a session is the same at any time.
    fn before_it_was_renamed(&self, old: &str, session: &Session, run: &Run) -> Option<&'a str> {
        let before = self.published.session(old)?.runs.as_slice();
        let is_only = before.len() == 1 && session.runs.len() == 1;
        let is_gone =
            |old: &&Run| !self.now.contains_key(old.id.as_str()) && !self.is_in_file(&old.id);
        let mut gone = before.iter().filter(is_gone);
        gone.find(|old| is_only || old.start == run.start).map(|old| old.id.as_str())
    }

    /// The id of another run of the session, if this one was moved to its time and it is not
    /// held then any more.
    fn whose_time_it_has(&self, held: &'a Session, before: &Run, run: &Run) -> Option<&'a str> {
        if run.start.is_none() || run.start == before.start {
            return None;
        }
        let is_left = |other: &&Run| {
            let now = self.now.get(other.id.as_str());
            other.start == run.start && now.is_none_or(|(_, now)| now.start != other.start)
        };
        held.runs.iter().find(is_left).map(|other| other.id.as_str())
    }

    /// Whether an id is in the file although no published run has it: a report has said why.
    fn is_in_file(&self, id: &str) -> bool {
        let written = &self.context.written;
        written.has_run(id) || (written.session(id).is_some() && self.event.session(id).is_none())
    }

    /// Reports in one line which runs are gone. Those that were cancelled have said so.
    fn report_gone(&self, recognised: &BTreeSet<&str>) {
        let is_gone = |(id, (_, run)): &(&&str, &(&Session, &Run))| {
            let is_there = self.now.contains_key(*id) || recognised.contains(*id);
            !is_there && run.state != RunState::Cancelled && !self.is_in_file(id)
        };
        let gone: Vec<_> = self.before.iter().filter(is_gone).map(|(id, _)| quoted(id)).collect();
        if gone.is_empty() {
            return;
        }
        let (is_one, gone) = (gone.len() == 1, enumerated(&gone));
        let (run, it) = match is_one {
            true => (Said::new("the run", "der Termin"), Said::new("it", "ihn")),
            false => (Said::new("the runs", "die Termine"), Said::new("them", "sie")),
        };
        let expected =
            said!("{run} {gone}, as published", "{run} {gone}, wie veröffentlicht"; run, gone);
        let hint = said!(
            "visitors who have kept {it} are not told; with \"state\": \"cancelled\" they see it",
            "wer {it} sich gemerkt hat, erfährt nichts davon; mit \"state\": \"cancelled\" ist es zu sehen"; it
        );
        let place = Place::new("event.json", "sessions");
        self.context.report.warning(&place, expected, Said::new("none", "nichts"), Some(hint));
    }

    fn report(&self, run: &Run, expected: Said, hint: Said) {
        if let Some(place) = self.context.names.place(Kind::Run, &run.id) {
            self.context.report.warning(&place, expected, Said::as_is(quoted(&run.id)), Some(hint));
        }
    }
}

/// The first few, and how many there are besides.
fn enumerated(names: &[String]) -> Said {
    const MOST: usize = 8;
    let more = names.len().saturating_sub(MOST);
    let named = names.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if more == 0 {
        Said::as_is(named)
    } else {
        said!("{named} and {more} more", "{named} und {more} weitere")
    }
}
