//! pretalx: the JSON of its schedule widget, and what its API answers.
//!
//! The widget (`…/schedule/widgets/schedule.json`, before that `widget/v2.json`) has the released
//! programme in one file, without long texts. The API has a list for each kind of thing, in pages,
//! and organisers are given all that was ever proposed, with what is for them alone. Files of both
//! can be given together, in any order. A session is known by its `code`; the numbers of slots are
//! new with each release, so nothing is known by them.
//!
//! Read: the widget since 2018, the API before its versions and version 1. Its `schedule.json` of
//! frab is another format (`schedule`).
//!
//! Documentation: <https://docs.pretalx.org/api/>

mod answers;
mod breaks;
mod found;
mod list;
mod pages;
mod session;
mod slots;
mod speaker;
#[cfg(test)]
mod tests;
mod things;

use std::collections::HashSet;

use jiff::{Span, civil::Date};

use crate::author::Said;

use super::{
    Draft, DraftDay, DraftRoom, DraftSession, DraftText, DraftTrack, Notes, Options, Source, Wrong,
    kinds, languages,
    lenient::{self, Entry, line_of},
    local::time_zone,
    texts::{line, localised},
    usual::needed_time_zone,
};

use found::Found;
use session::Sessions;
use things::{Thing, Things};

/// A longer event is a mistake.
const MOST_DAYS: usize = 31;

/// By the sessions, which no other software describes like this.
pub fn is_that_of(sources: &[Source]) -> bool {
    sources.iter().any(|source| {
        let has = |words: &[&str]| lenient::mentions(source, words);
        // What tells a widget stands behind its talks.
        let marks = ["\"rooms\"", "\"speakers\"", "\"timezone\""];
        let is_widget = || has(&["\"talks\""]) && lenient::mentions_anywhere(source, &marks);
        is_widget()
            || has(&["\"display_speaker_names\"", "\"talks\""])
            || has(&["\"submission_type\"", "\"title\""])
    })
}

/// Reads a widget, files of the API, or both.
///
/// # Errors
/// If a file is no JSON, none of them has sessions, or the time zone is not known.
pub fn read(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    let files = sources
        .iter()
        .map(|source| Ok((source.name.as_str(), lenient::json(source, notes)?)))
        .collect::<Result<Vec<_>, Wrong>>()?;
    let found = Found::new(&files, notes);
    if found.sessions.is_empty() && found.slots.is_empty() {
        return Err(no_sessions());
    }
    let name = found.time_zone.as_deref().map_or_else(|| needed_time_zone(options), Ok)?;
    let mut sessions = Sessions::new(&found, time_zone(name)?, options, notes);
    let mut drafted: Vec<_> =
        found.sessions.iter().filter_map(|one| sessions.read(one, notes)).collect();
    drafted.extend(breaks::breaks(&mut sessions.slots, options, notes));
    let present: HashSet<&str> =
        drafted.iter().flat_map(|one| &one.people).map(|part| part.person.as_str()).collect();
    let people = speaker::people(&found.speakers, &present, notes);
    let mut draft = Draft {
        origin: "pretalx",
        title: found.event.as_ref().map(|event| name_of(event, notes)).unwrap_or_default(),
        time_zone: Some(name.trim().to_owned()),
        days: days(&found, &drafted),
        rooms: rooms(&sessions.slots.rooms, notes),
        tracks: sessions.tracks.used().map(track).collect(),
        people,
        sessions: drafted,
        ..Draft::default()
    };
    draft.languages = languages(&draft, found.event.as_ref(), options, notes);
    Ok(draft)
}

fn no_sessions() -> Wrong {
    let what = Said::new(
        "these files of pretalx have no sessions",
        "diese Dateien von pretalx enthalten keine Programmpunkte",
    );
    Wrong::new(what).hint(Said::new(
        "give …/schedule/widgets/schedule.json, or the answer of /api/events/EVENT/submissions/",
        "…/schedule/widgets/schedule.json angeben oder die Antwort von /api/events/EVENT/submissions/",
    ))
}

fn name_of(entry: &Entry, notes: &mut Notes) -> DraftText {
    line(&localised(entry, "name", notes))
}

fn rooms(things: &Things, notes: &mut Notes) -> Vec<DraftRoom> {
    let mut rooms = Vec::new();
    for Thing { key, name, entry, .. } in things.used() {
        let mut room = DraftRoom { key: key.clone(), name: name.clone(), ..DraftRoom::default() };
        if let Some(entry) = entry {
            room.note = line(&localised(entry, "description", notes));
            let capacity = entry.whole("capacity").and_then(|number| u32::try_from(number).ok());
            room.capacity = capacity.filter(|number| (1..1_000_000).contains(number));
        }
        rooms.push(room);
    }
    rooms
}

fn track(thing: &Thing) -> DraftTrack {
    DraftTrack { key: thing.key.clone(), id: None, name: thing.name.clone() }
}

/// Those of the event, where nothing has a time yet. Else they are those of the runs: the event
/// may have days for building up.
fn days(found: &Found, sessions: &[DraftSession]) -> Vec<DraftDay> {
    let is_planned = sessions.iter().any(|session| !session.runs.is_empty());
    let [first, last] = found.dates.each_ref().map(|date| date.parse::<Date>().ok());
    let Some((first, last)) = first.zip(last).filter(|_| !is_planned) else { return Vec::new() };
    let dates = first.series(Span::new().days(1)).take(MOST_DAYS);
    let dates = dates.take_while(|date| *date <= last && (1970..9999).contains(&date.year()));
    dates.map(|date| DraftDay { date, title: DraftText::default() }).collect()
}

/// The event's own, if it is among the files; else that of most sessions.
fn languages(
    draft: &Draft,
    event: Option<&Entry>,
    options: &Options,
    notes: &mut Notes,
) -> Vec<String> {
    let own = line_of(event.and_then(|event| event.get("locale")));
    let own = options.language.clone().or_else(|| kinds::languages(&own).into_iter().next());
    let of_sessions = draft.sessions.iter().filter_map(|session| session.languages.first());
    let names = draft.rooms.iter().map(|room| &room.name);
    let names = names.chain(draft.tracks.iter().map(|track| &track.name));
    let titles = draft.sessions.iter().map(|session| &session.title);
    let texts = names.chain(titles).chain([&draft.title]);
    languages::languages(own, of_sessions, texts, notes)
}
