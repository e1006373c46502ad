//! Entries of the programme as the app shows them beside it.

use crate::{
    event::Session,
    markup::{Element, Node},
    present::{Entry, Filters, run_matches, runs_with_rounds},
};

use super::{
    Scene,
    marked::marked,
    part::{Detail, RunLine, session_entry},
};

/// A session that was found, with the runs that the filters leave; `words`, folded, are marked.
pub fn search_hit(
    scene: &Scene,
    session: &Session,
    filters: &Filters,
    words: &[String],
) -> Element {
    let runs = runs_with_rounds(session)
        .filter(|one| run_matches(&scene.event, session, one.run, filters))
        .collect();
    let entry = Entry { session, runs };
    let drawn = session_entry(scene, &entry, 3, RunLine::OfSession, Detail::Whole);
    drawn.map_children(|_, child: Node| marked(child, words))
}

/// A run with its session, briefly, with a heading of this level; `None` if the event does not have it.
pub fn brief_entry(scene: &Scene, run: &str, level: u8) -> Option<Element> {
    let session = scene.event.session_of_run(run)?;
    let runs = runs_with_rounds(session).filter(|one| one.run.id == run).collect();
    let entry = Entry { session, runs };
    Some(session_entry(scene, &entry, level, RunLine::OfSession, Detail::Brief))
}
