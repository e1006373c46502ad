//! `schedule.json` and `schedule.xml`: what frab, pretalx, pentabarf and the video teams of the
//! Chaos Computer Club write, and what Treffpunkt itself writes.
//!
//! Both say the same in different ways, so each is read into a [`Schedule`] of runs, and the
//! sessions are found in that.

mod entry;
mod json;
mod json_parts;
mod left_out;
mod own;
mod people;
mod sessions;
mod speaker;
#[cfg(test)]
mod tests;
mod times;
mod tree;
mod xml;
mod xml_parts;

use super::{Draft, DraftDay, DraftText, Notes, Options, Source, Wrong, languages};

use entry::{Entry, Schedule};
use people::People;

/// What keys are from: the same ones stand in both formats.
const ORIGIN: &str = "schedule";

/// Whether these are a `schedule.json`.
pub fn is_json(sources: &[Source]) -> bool {
    sources.iter().any(json::is_it)
}

/// Reads a `schedule.json`.
///
/// # Errors
/// If it is broken, or none.
pub fn read_json(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    Ok(draft(json::read(sources, options, notes)?, options, notes))
}

/// Whether these are a `schedule.xml`.
pub fn is_xml(sources: &[Source]) -> bool {
    sources.iter().any(xml::is_it)
}

/// Reads a `schedule.xml`.
///
/// # Errors
/// If it is broken, or none.
pub fn read_xml(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    Ok(draft(xml::read(sources, options, notes)?, options, notes))
}

fn draft(schedule: Schedule, options: &Options, notes: &mut Notes) -> Draft {
    let languages = languages(&schedule, options, notes);
    let mut people = People::new(&schedule.entries);
    let sessions = sessions::sessions(schedule.entries, &mut people, notes);
    let day = |date| DraftDay { date, title: DraftText::default() };
    Draft {
        origin: ORIGIN,
        title: schedule.title,
        summary: schedule.summary,
        url: schedule.url,
        languages,
        time_zone: Some(schedule.time_zone),
        day_starts: schedule.day_starts,
        days: schedule.days.into_iter().map(day).collect(),
        venue: schedule.venue,
        rooms: schedule.rooms.things,
        tracks: schedule.tracks.things,
        sessions,
        people: people.list,
        ..Draft::default()
    }
}

/// No schedule says in which language it is.
fn languages(schedule: &Schedule, options: &Options, notes: &mut Notes) -> Vec<String> {
    let of_sessions = schedule.entries.iter().filter_map(|entry| entry.languages.first());
    let texts = schedule.entries.iter().flat_map(written_texts);
    let rooms = schedule.rooms.things.iter().map(|room| &room.name);
    let tracks = schedule.tracks.things.iter().map(|track| &track.name);
    let texts = texts.chain(rooms).chain(tracks).chain([&schedule.title, &schedule.summary]);
    languages::languages(options.language.clone(), of_sessions, texts, notes)
}

fn written_texts(entry: &Entry) -> impl Iterator<Item = &DraftText> {
    let people = entry.people.iter().map(|speaker| &speaker.biography);
    [&entry.title, &entry.subtitle, &entry.summary, &entry.description].into_iter().chain(people)
}
