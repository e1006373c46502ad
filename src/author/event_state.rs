//! What has become of the whole event.
//!
//! Visitors decide by it whether to travel. Where it was meant to be said and cannot be read,
//! nothing is published: an old page is better than a new one that says "takes place".

use crate::event::{Change, Event, EventState, Id, RunState};

use super::{
    cursor::Cursor,
    fields::Fields,
    finding::{Finding, Severity},
    json::{Json, printable},
    said::{Said, said},
    spot::Spot,
    text::text,
    times::date,
};

const EXPECTED: Said = Said::new(
    "one of scheduled, cancelled, postponed, moved_online, rescheduled, or {\"is\", \"note\"}",
    "eines von scheduled, cancelled, postponed, moved_online, rescheduled, oder {\"is\", \"note\"}",
);
const UNCLEAR: Said = Said::new(
    "nothing is published until it is clear whether it takes place",
    "nichts erscheint, bis klar ist, ob die Veranstaltung stattfindet",
);

/// What organisers write, in lower case and without anything but letters.
const WORDS: [(&[&str], Option<Change>); 5] = [
    (&["scheduled", "planned", "confirmed", "geplant", "bestätigt", "findetstatt"], None),
    (
        &["cancelled", "canceled", "abgesagt", "fälltaus", "entfällt", "ausgefallen"],
        Some(Change::Cancelled),
    ),
    (&["postponed", "verschoben", "aufgeschoben", "vertagt"], Some(Change::Postponed)),
    (&["movedonline", "online", "nuronline"], Some(Change::MovedOnline)),
    (&["rescheduled", "neuertermin", "neuestermin"], Some(Change::Rescheduled)),
];

/// Reads `state`; `None` if it cannot be read, and the event must not be published.
pub fn event_state(fields: &mut Fields) -> Option<Option<EventState>> {
    let is_said = fields.has("state");
    let read = fields.optional("state", state);
    let is_clear = is_said_once(&fields.cursor, "state") && read.is_some() == is_said;
    is_clear.then(|| read.flatten())
}

/// A word, or `{"is", "note", "previous_days"}`. The inner `None` is an event that takes place.
fn state(cursor: &Cursor) -> Option<Option<EventState>> {
    if !matches!(cursor.json, Json::Object(_)) {
        let bare = |is| EventState { is, note: None, previous_days: Vec::new() };
        return change(cursor).map(|change| change.map(bare));
    }
    cursor.object(|fields| {
        let change = fields.needed("is", change);
        let note = fields.optional("note", text);
        let mut previous_days = fields.list("previous_days", date);
        previous_days.sort();
        if !is_said_once(&fields.cursor, "is") {
            return None;
        }
        let state = change?.map(|is| EventState { is, note, previous_days });
        remind_of_days(&fields.cursor, state.as_ref());
        Some(state)
    })
}

fn change(cursor: &Cursor) -> Option<Option<Change>> {
    let meant = cursor.json.text().and_then(meant);
    meant.or_else(|| cursor.wrong(EXPECTED, Some(UNCLEAR)))
}

/// What a word says of the event; `None` if it is none of these.
fn meant(word: &str) -> Option<Option<Change>> {
    let letters: String =
        word.to_lowercase().chars().filter(|character| character.is_alphabetic()).collect();
    // Some write schema.org's names: EventCancelled, https://schema.org/EventCancelled.
    let word = letters.strip_prefix("httpsschemaorg").unwrap_or(&letters);
    let word = word.strip_prefix("event").unwrap_or(word);
    WORDS.iter().find(|(words, _)| words.contains(&word)).map(|(_, change)| *change)
}

/// Only a rescheduled event has other days than it had.
fn remind_of_days(cursor: &Cursor, state: Option<&EventState>) {
    let is_rescheduled = state.is_some_and(|state| state.is == Change::Rescheduled);
    let has_days = cursor.json.get("previous_days").is_some();
    let days = Cursor { place: cursor.place_of("previous_days"), ..cursor.clone() };
    match (is_rescheduled, has_days) {
        (true, false) => {
            let what = Said::new(
                "the days that the event was planned for are missing",
                "die Tage fehlen, für die die Veranstaltung geplant war",
            );
            let hint = Said::new(
                "write \"previous_days\": visitors see them, and search engines need the first",
                "\"previous_days\" schreiben: sie sind zu sehen, und Suchmaschinen brauchen den ersten",
            );
            days.warn(what, Some(hint));
        }
        (false, true) => {
            let what = Said::new(
                "there are earlier days, though the event has no new ones",
                "es gibt frühere Tage, obwohl die Veranstaltung keine neuen hat",
            );
            let hint = Said::new(
                "write \"is\": \"rescheduled\" if \"days\" has the new ones",
                "\"is\": \"rescheduled\" schreiben, wenn in \"days\" die neuen stehen",
            );
            days.warn(what, Some(hint));
        }
        _ => {}
    }
}

fn is_said_once(cursor: &Cursor, key: &str) -> bool {
    let Json::Object(entries) = cursor.json else { return true };
    if entries.iter().filter(|(found, _)| found == key).count() < 2 {
        return true;
    }
    let hint = Said::new(
        "nothing is published until it is clear which one holds",
        "nichts erscheint, bis klar ist, welcher gilt",
    );
    let expected = Said::new("one state of the event", "ein Zustand der Veranstaltung");
    cursor.key(key).wrong::<()>(expected, Some(hint));
    false
}

/// Whether no key that is unknown here says that the event does not take place as announced:
/// `"status": "cancelled"`, `"abgesagt": true`.
pub fn is_said_nowhere_else(fields: &Fields) -> bool {
    let says = |word: &str| meant(word).flatten().is_some();
    let means = |key: &str, value: &Json| match value {
        Json::Text(word) => says(word) || says(key),
        Json::Object(_) => {
            let word = ["is", "state", "status"].iter().find_map(|key| value.get(key));
            says(key) || matches!(word, Some(Json::Text(word)) if says(word))
        }
        Json::Null | Json::Flag(false) => false,
        _ => says(key),
    };
    let mut others = fields.unknown().filter(|(key, value)| means(key, value));
    let Some((key, _)) = others.next() else { return true };
    let key = printable(key);
    let place = fields.cursor.place_of(&key).with(Spot::Key);
    let what = said!(
        "\"{key}\" seems to say that the event does not take place; the key for that is \"state\"",
        "\"{key}\" sagt wohl, dass die Veranstaltung nicht stattfindet; der Schlüssel dafür ist \"state\""
    );
    let hint = Said::new(
        "write \"state\": \"cancelled\"; nothing is published until then",
        "\"state\": \"cancelled\" schreiben; bis dahin erscheint nichts",
    );
    fields.cursor.context.report.add(Finding::new(Severity::Error, place, what, Some(hint)));
    false
}

/// Nothing of a cancelled event takes place, and one that has moved online is in no room of a
/// house.
pub fn apply_to_runs(event: &mut Event) {
    let change = event.change();
    if change == Some(Change::MovedOnline) {
        event.rooms.retain(|room| room.online);
        event.venues.clear();
    }
    let rooms: Vec<Id> = event.rooms.iter().map(|room| room.id.clone()).collect();
    for run in event.sessions.iter_mut().flat_map(|session| &mut session.runs) {
        run.rooms.retain(|room| rooms.contains(room));
        if change == Some(Change::Cancelled) {
            run.state = RunState::Cancelled;
        }
    }
}
