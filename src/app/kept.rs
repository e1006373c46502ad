//! What this device keeps of somebody's programme: a line of runs, and below it how the
//! whole programme looked then (`present::snapshot`). One text for each event.

use leptos::prelude::*;

use crate::{
    browser,
    event::{Event, Id},
    present::snapshot,
};

use super::state::App;

/// What was kept.
pub(super) struct Kept {
    pub runs: Vec<Id>,
    /// How the programme looked; empty where nothing is kept.
    pub seen: String,
}

/// What is kept for the event.
pub(super) fn kept(app: &App) -> Kept {
    let text = app.scene.with_untracked(|scene| browser::kept(&name(&scene.event)));
    let text = text.unwrap_or_default();
    let (runs, seen) = text.split_once('\n').unwrap_or_default();
    let runs = runs.split(' ').filter(|run| !run.is_empty());
    Kept { runs: runs.map(str::to_owned).collect(), seen: seen.to_owned() }
}

/// Keeps runs, or forgets everything if there are none; `false` where that is not allowed.
pub(super) fn store(app: &App, runs: &[Id]) -> bool {
    app.scene.with_untracked(|scene| {
        let text = match runs {
            [] => String::new(),
            _ => format!("{}\n{}", runs.join(" "), snapshot(&scene.event)),
        };
        browser::keep(&name(&scene.event), &text)
    })
}

fn name(event: &Event) -> String {
    format!("treffpunkt:{}", event.id)
}
