//! What this device stores of a visitor's programme: a line of runs, and below it how the
//! whole programme looked then (`present::snapshot`). One text for each event at each address:
//! several sites may be at one origin, and two of them may have the same id.

use crate::{
    browser,
    event::{Event, Id},
    present::{remember_gone, snapshot},
};

/// What was stored.
#[derive(Debug, Default)]
pub(in crate::app) struct Stored {
    pub runs: Vec<Id>,
    /// How the programme looked; empty where nothing is stored.
    pub snapshot: String,
}

/// What is stored for the event whose site is at the path `base`.
pub(in crate::app) fn load(base: &str, event: &Event) -> Stored {
    let text = browser::stored(&name(base, event)).unwrap_or_default();
    let (runs, snapshot) = text.split_once('\n').unwrap_or_default();
    let runs = runs.split(' ').filter(|run| !run.is_empty());
    Stored { runs: runs.map(str::to_owned).collect(), snapshot: snapshot.to_owned() }
}

/// Stores runs, or removes everything if there are none; `false` where that is not allowed.
pub(in crate::app) fn save(base: &str, event: &Event, runs: &[Id]) -> bool {
    let gone = remember_gone(event, &load(base, event).snapshot, runs);
    let text = match runs {
        [] => String::new(),
        _ => format!("{}\n{}{gone}", runs.join(" "), snapshot(event)),
    };
    browser::store(&name(base, event), &text)
}

/// Pages ask by its beginning whether anything is stored (`public/head.js`).
fn name(base: &str, event: &Event) -> String {
    format!("treffpunkt:{base}:{}", event.id)
}
