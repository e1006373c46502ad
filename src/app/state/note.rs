use crate::{
    event::{Event, Id},
    i18n::fill,
    present::{clashes, session_name},
    view::Scene,
};

/// Something to say about the favourites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::app) struct Note {
    pub lines: Vec<String>,
    /// The run it is about, if any; ways out of its clashes are offered.
    pub run: Option<Id>,
}

/// What has become of a run: kept or let go, what it clashes with, whether it was stored.
pub(in crate::app) fn note_about(
    scene: &Scene,
    runs: &[Id],
    run: &Id,
    is_kept: bool,
    is_stored: bool,
) -> Note {
    let words = scene.words();
    let event = &scene.event;
    let title = |run: &Id| {
        event.session_of_run(run).map(|session| session_name(event, session, scene.language()))
    };
    let said = if is_kept { words.starred } else { words.unstarred };
    let said = fill(said, &title(run).unwrap_or_default());
    let others: Vec<_> = clashing(event, runs, run).iter().filter_map(title).collect();
    let clash = fill(words.clashes_with, &others.join(" · "));
    let clash = (!others.is_empty()).then_some(clash);
    let visit = (!is_stored).then(|| words.not_stored.to_owned());
    let lines = [Some(said), clash, visit].into_iter().flatten().collect();
    Note { lines, run: Some(run.clone()) }
}

/// The favourites that are at the same time as this one.
fn clashing(event: &Event, runs: &[Id], run: &Id) -> Vec<Id> {
    let pairs = clashes(event, runs).into_iter().map(|clash| [clash.first.1, clash.second.1]);
    let with_it = pairs.filter(|pair| pair.iter().any(|one| one.id == *run)).flatten();
    with_it.map(|one| one.id.clone()).filter(|other| other != run).collect()
}
