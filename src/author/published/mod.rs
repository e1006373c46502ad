//! Compares an event with the form in which it was published before.
//!
//! What visitors have kept (favourites, addresses, entries in their calendars) goes by ids, and
//! calendars take over changes by the revision. Only the published file knows what both were.
//! Everything here is a warning: things do get removed, moved and renamed.

mod content;
mod renamed;
mod runs;
mod things;

use std::{fs, io, path::Path};

use crate::event::{Event, Tree, without_mark};

use super::{
    context::Context,
    edition::{STARTER_ID, id_of_next_edition},
    finding::{Finding, Severity},
    folder::LARGEST_FILE,
    json::quoted,
    report::Place,
};

use content::is_same_content;
use runs::compare_runs;
use things::compare_things;

/// Reads the `event.json` of a built site, or says in a warning why that is not possible.
pub fn read_published(site: &Path) -> (Option<Event>, Option<Finding>) {
    let file = site.join("event.json");
    let found = match read(&file) {
        Ok(Some(event)) => return (Some(event), None),
        Ok(None) => "one that cannot be read".to_owned(),
        Err(error) => error.to_string(),
    };
    let warning = Finding {
        severity: Severity::Warning,
        file: file.display().to_string(),
        path: String::new(),
        expected: "the event.json of a site, to compare ids and revision with".to_owned(),
        found,
        hint: None,
    };
    (None, Some(warning))
}

fn read(file: &Path) -> io::Result<Option<Event>> {
    if fs::metadata(file)?.len() > LARGEST_FILE {
        return Ok(None);
    }
    let tree: Option<Tree> = serde_json::from_slice(without_mark(&fs::read(file)?)).ok();
    Ok(tree.and_then(Event::from_published))
}

/// Reports where an event does not go on from the published one.
pub fn compare_with_published(event: &Event, context: &Context) {
    let Some(published) = &context.published else { return };
    if published.id != event.id {
        compare_event_ids(published, event, context);
        return;
    }
    compare_revisions(published, event, context);
    if is_on_later_days(published, event) {
        remind_of_edition(published, event, context);
        return;
    }
    let moved = compare_things(published, event, context);
    compare_runs(published, event, &moved, context);
}

/// The same event under another id is another event to everything that visitors have kept.
fn compare_event_ids(published: &Event, event: &Event, context: &Context) {
    let is_same_event =
        published.title == event.title && published.first_date() == event.first_date();
    if is_same_event && published.id != STARTER_ID {
        let expected =
            format!("{}, the id that this event was published with", quoted(&published.id));
        let hint = format!(
            "write \"id\": \"{}\" again, or calendars get all entries twice, and visitors lose what they have kept",
            published.id
        );
        let place = Place::new("event.json", "id");
        context.report.warning(&place, &expected, &quoted(&event.id), Some(hint));
    }
}

/// Calendars take over what has changed if SEQUENCE has risen ([RFC 5545], 3.8.7.4).
///
/// [RFC 5545]: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.4
fn compare_revisions(published: &Event, event: &Event, context: &Context) {
    let (before, now) = (published.revision, event.revision);
    let next = before.saturating_add(1);
    let (expected, hint) = if now < before {
        let hint =
            format!("write \"revision\": {next}; calendars and open pages ignore a lower one");
        (format!("at least {before}, which has been published"), hint)
    } else if now == before && !is_same_content(published, event) {
        let hint = format!(
            "if {before} is public, write \"revision\": {next} and today's date as \"updated\": calendars take over changes by them"
        );
        (format!("more than {before}, as the event has changed since"), hint)
    } else {
        return;
    };
    let place = Place::new("event.json", "revision");
    context.report.warning(&place, &expected, &now.to_string(), Some(hint));
}

fn is_on_later_days(published: &Event, event: &Event) -> bool {
    let before = published.last_date();
    before.zip(event.first_date()).is_some_and(|(before, now)| before < now)
}

/// The folder of an earlier event that was copied for the next one, or an event that was
/// postponed.
fn remind_of_edition(published: &Event, event: &Event, context: &Context) {
    let day = published.last_date().map(|day| day.as_str()).unwrap_or_default();
    let expected = format!("another id than that of the event until {day}");
    let hint = format!(
        "if this is a new event, write \"id\": \"{}\"; one that was postponed keeps its id",
        id_of_next_edition(event)
    );
    let place = Place::new("event.json", "id");
    context.report.warning(&place, &expected, &quoted(&event.id), Some(hint));
}
