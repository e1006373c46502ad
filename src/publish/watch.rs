//! Noticing that an event folder has changed.

use std::{path::Path, time::Duration};

use notify_debouncer_mini::{
    DebounceEventResult, Debouncer, new_debouncer,
    notify::{RecommendedWatcher, RecursiveMode},
};

/// Programs save in several steps; this is how long to wait for the last one.
const SETTLED_AFTER: Duration = Duration::from_millis(150);

/// Calls `act` after each change below `dir`, as long as the result is kept.
pub(super) fn watch(
    dir: &Path,
    mut act: impl FnMut() + Send + 'static,
) -> Result<Debouncer<RecommendedWatcher>, notify_debouncer_mini::notify::Error> {
    let mut watcher = new_debouncer(SETTLED_AFTER, move |changes: DebounceEventResult| {
        if changes.is_ok_and(|changes| !changes.is_empty()) {
            act();
        }
    })?;
    watcher.watcher().watch(dir, RecursiveMode::Recursive)?;
    Ok(watcher)
}
