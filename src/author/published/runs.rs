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
    things::{OldSessions, enumerated, with_which_published},
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
            Some((held, before)) if held.id == old_session => {
                let other = self.compare_times(held, before, run);
                if other.is_none() {
                    self.compare_ids(before, session, run);
                }
                other
            }
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

    /// A run that has the id of a published one, which is there under a new id, as its time tells.
    fn compare_ids(&self, before: &Run, session: &Session, run: &Run) {
        let Some(start) = before.start.as_ref().filter(|_| run.start != before.start) else {
            return;
        };
        let is_that = |other: &&Run| {
            other.start == before.start && !self.before.contains_key(other.id.as_str())
        };
        let Some(that) = session.runs.iter().find(is_that) else { return };
        let (own, new) = (quoted(&run.id), quoted(&that.id));
        let time = start.as_str().get(..16).unwrap_or_default().replace('T', " ");
        let expected = said!(
            "another id than that of the published run of {time}, which stands here as {new}",
            "eine andere ID als die des veröffentlichten Termins {time}, der hier {new} heißt"
        );
        let hint = said!(
            "write \"id\": {own} there and \"id\": {new} here, or favourites and calendars change from that run to this one; if {own} was moved and {new} is new, all is well",
            "dort \"id\": {own} schreiben und hier \"id\": {new}, sonst wechseln Gemerktes und Kalender von jenem Termin zu diesem; wurde {own} verlegt und ist {new} neu, ist alles gut"
        );
        self.report(run, expected, hint);
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
