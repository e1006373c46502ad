//! What becomes public at a moment, and is in no file of the site before.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::{
    author::{Finding, Place, Said, Severity, leave_out_press, said},
    event::{Event, Timestamp},
};

/// The time of the build, in seconds since 1970.
pub(super) fn time_of_build(now: Option<i64>) -> i64 {
    let since_1970 = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    now.unwrap_or_else(|| i64::try_from(since_1970()).unwrap_or(i64::MAX))
}

/// Removes what is not public yet; each finding says until when. The organiser has to build again
/// then.
pub(super) fn keep_back(event: &mut Event, now: i64) -> impl Iterator<Item = Finding> {
    [keep_embargo(event, now), keep_streams(event, now)].into_iter().flatten()
}

/// Removes the addresses for taking part online that are not public yet.
fn keep_streams(event: &mut Event, now: i64) -> Option<Finding> {
    let mut kept_back = Vec::new();
    let runs = event.sessions.iter_mut().flat_map(|session| &mut session.runs);
    for stream in runs.filter_map(|run| run.stream.as_mut()) {
        match &stream.from {
            Some(from) if from.epoch_seconds() > now => {
                kept_back.extend(stream.url.take().and(stream.from.clone()));
            }
            _ => stream.from = None,
        }
    }
    let next = kept_back.into_iter().min_by_key(Timestamp::epoch_seconds)?;
    let next = next.as_str();
    let what = said!(
        "addresses for taking part online are left out, the first until {next}",
        "Adressen zum Teilnehmen fehlen noch, die erste bis {next}"
    );
    Some(until_then("sessions", what))
}

/// Removes the press section, and what only it shows, while it is under embargo.
fn keep_embargo(event: &mut Event, now: i64) -> Option<Finding> {
    let embargo = event.press.as_ref().and_then(|press| press.embargo.clone());
    let embargo = embargo.filter(|embargo| embargo.epoch_seconds() > now)?;
    leave_out_press(event);
    let until = embargo.as_str();
    let what = said!(
        "the section for the press is left out until {until}",
        "der Bereich für die Presse fehlt bis {until}"
    );
    Some(until_then("press.embargo", what))
}

fn until_then(path: &str, what: Said) -> Finding {
    let hint = Said::new("build again then", "danach noch einmal bauen");
    Finding::new(Severity::Warning, Place::new("event.json", path), what, Some(hint))
}
