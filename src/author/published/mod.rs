//! Compares an event with the form in which it was published before.
//!
//! What visitors have kept (favourites, addresses, entries in their calendars) goes by ids, and
//! calendars take over changes by the revision. Only the published file knows what both were.
//! Everything here is a warning: things do get removed, moved and renamed.

mod content;
mod corrected;
mod renamed;
mod runs;
mod things;

use std::{io, path::Path};

use crate::event::{Event, Tree, without_mark};

use super::{
    context::Context,
    edition::{STARTER_ID, id_of_next_edition},
    event_file::{event_file, json_of},
    finding::{Finding, Severity},
    json::quoted,
    read_error::said_of,
    said::{Said, said},
    spot::Place,
};

pub use corrected::forgotten_revision;

use content::is_same_content;
use runs::compare_runs;
use things::compare_things;

/// Reads the `event.json` of a built site, which may be named itself, or says in a warning why that is not possible.
pub fn read_published(site: &Path) -> (Option<Event>, Option<Finding>) {
    let file = if site.is_file() { site.to_owned() } else { site.join("event.json") };
    let found = match read(&file) {
        Ok(Some(event)) => return (Some(event), None),
        Ok(None) => Said::new("one that cannot be read", "eine unlesbare"),
        Err(error) => said_of(&error),
    };
    let expected = Said::new(
        "the event.json of a site, to compare ids and revision with",
        "die event.json einer Website, um IDs und Revision zu vergleichen",
    );
    let place = Place::new(&file.display().to_string(), "");
    (None, Some(Finding::new(Severity::Warning, place, expected.but_found(&found), None)))
}

fn read(file: &Path) -> io::Result<Option<Event>> {
    let tree: Option<Tree> = event_file(file)?.and_then(|bytes| json_of(without_mark(&bytes)));
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
        let (old, own) = (quoted(&published.id), Said::as_is(quoted(&event.id)));
        let expected = said!(
            "{old}, the id that this event was published with",
            "{old}, die ID, mit der diese Veranstaltung veröffentlicht wurde"
        );
        let hint = said!(
            "write \"id\": {old} again, or calendars get all entries twice, and visitors lose what they have kept",
            "wieder \"id\": {old} schreiben, sonst bekommen Kalender alle Einträge doppelt, und Gemerktes geht verloren"
        );
        let place = Place::new("event.json", "id");
        context.report.warning(&place, expected, own, Some(hint));
    }
}

/// Calendars take over what has changed if SEQUENCE has risen ([RFC 5545], 3.8.7.4).
///
/// [RFC 5545]: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.4
fn compare_revisions(published: &Event, event: &Event, context: &Context) {
    let (before, now) = (published.revision, event.revision);
    let next = before.saturating_add(1);
    let (expected, hint) = if now < before {
        (
            said!(
                "at least {before}, which has been published",
                "mindestens {before}, denn das ist veröffentlicht"
            ),
            said!(
                "write \"revision\": {next}; calendars and open pages ignore a lower one",
                "\"revision\": {next} schreiben; eine niedrigere übergehen Kalender und offene Seiten"
            ),
        )
    } else if now == before && !is_same_content(published, event) {
        (
            said!(
                "more than {before}, as the event has changed since",
                "mehr als {before}, denn seitdem hat sich etwas geändert"
            ),
            said!(
                "if {before} is public, write \"revision\": {next} and today's date as \"updated\": calendars take over changes by them",
                "wenn {before} öffentlich ist, \"revision\": {next} und das heutige Datum als \"updated\" schreiben: danach übernehmen Kalender Änderungen"
            ),
        )
    } else {
        return;
    };
    let place = Place::new("event.json", "revision");
    context.report.warning(&place, expected, Said::as_is(now.to_string()), Some(hint));
}

fn is_on_later_days(published: &Event, event: &Event) -> bool {
    let before = published.last_date();
    before.zip(event.first_date()).is_some_and(|(before, now)| before < now)
}

/// The folder of an earlier event that was copied for the next one, or an event that was
/// postponed.
fn remind_of_edition(published: &Event, event: &Event, context: &Context) {
    let day = published.last_date().map(|day| day.as_str()).unwrap_or_default();
    let expected = said!(
        "another id than that of the event until {day}",
        "eine andere ID als die der Veranstaltung bis {day}"
    );
    let next = id_of_next_edition(event);
    let hint = said!(
        "if this is a new event, write \"id\": \"{next}\"; one that was postponed keeps its id",
        "ist dies eine neue, \"id\": \"{next}\" schreiben; eine verschobene behält ihre ID"
    );
    let place = Place::new("event.json", "id");
    context.report.warning(&place, expected, Said::as_is(quoted(&event.id)), Some(hint));
}
