//! The event itself.

use crate::author::Said;

use super::super::{Draft, DraftText, Notes, lenient::Entry, usual::link};

/// What the program needs, and what it has fields for elsewhere.
const KNOWN: [&str; 16] = [
    "id",
    "identifier",
    "name",
    "timezone",
    "location_name",
    "event_url",
    "external_event_url",
    "start_time",
    "end_time",
    "starts_at",
    "ends_at",
    "version",
    "state",
    "privacy",
    "has_session_speakers",
    "description",
];

/// The draft with what the export says of the event.
pub fn with_event(draft: Draft, event: Option<&Entry>, notes: &mut Notes) -> Draft {
    let Some(event) = event else { return draft };
    event.note_others(&KNOWN, notes);
    if event.get("description").is_some() {
        notes.add(
            Said::new(
                "the description of the event was left out: it belongs on a page",
                "die Beschreibung der Veranstaltung wurde weggelassen: sie gehört auf eine Seite",
            ),
            &event.place,
        );
    }
    let urls = [event.line("event_url", notes), event.line("external_event_url", notes)];
    let url = urls.into_iter().find(|url| !url.is_empty()).unwrap_or_default();
    note_place(&event.line("location_name", notes), notes);
    Draft {
        title: DraftText::plain(event.line("name", notes)),
        url: link("", &url, &event.place, notes).map(|link| link.url),
        ..draft
    }
}

/// Name, street and city are one text in the source, which no program can part.
fn note_place(place: &str, notes: &mut Notes) {
    if !place.is_empty() {
        notes.add(
            Said::new(
                "the place of the event is one text: fill in “venue” in event.json",
                "der Ort der Veranstaltung ist ein einziger Text: „venue“ in event.json eintragen",
            ),
            place,
        );
    }
}
