//! Breaks, which are slots without a session and have no code.

use std::collections::HashMap;

use crate::event::SessionKind;

use super::{
    super::{
        DraftSession, DraftText, Notes, Options,
        kinds::kind,
        texts::{line, localised},
        usual::label,
    },
    slots::Slots,
};

/// The breaks as sessions. One that is called alike and takes place at the same time in several
/// rooms is one. Their keys are made of day and title, so they stay when a break is moved by an
/// hour.
pub fn breaks(slots: &mut Slots, options: &Options, notes: &mut Notes) -> Vec<DraftSession> {
    let mut sessions: Vec<DraftSession> = Vec::new();
    let mut known = HashMap::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for slot in std::mem::take(&mut slots.of_breaks) {
        let titles = ["description", "title"].map(|key| line(&localised(&slot.entry, key, notes)));
        let title = titles.into_iter().find(|title| !title.is_empty());
        let title = title.unwrap_or_else(|| DraftText::plain(label("Break", "Pause", options)));
        let Some(run) = slots.run(&slot, None, notes) else { continue };
        let called = title.first().to_owned();
        let at = *known.entry((called.clone(), run.start, run.end)).or_insert_with(|| {
            let day = run.start.map(|start| start.date().to_string()).unwrap_or_default();
            let base = format!("break/{day}/{called}");
            let count = counts.entry(base.clone()).or_default();
            *count += 1;
            let key = if *count == 1 { base } else { format!("{base}/{count}") };
            // "Anmeldung" is no break.
            let kind = Some(kind(&called).unwrap_or(SessionKind::Break));
            sessions.push(DraftSession { key, kind, title, ..DraftSession::default() });
            sessions.len() - 1
        });
        match sessions[at].runs.first_mut() {
            Some(known) => known.rooms.extend(run.rooms),
            None => sessions[at].runs.push(run),
        }
    }
    for run in sessions.iter_mut().flat_map(|session| &mut session.runs) {
        run.rooms.sort();
        run.rooms.dedup();
    }
    sessions
}
