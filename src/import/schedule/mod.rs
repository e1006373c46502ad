//! `schedule.json` and `schedule.xml`: what frab, pretalx, pentabarf and the video teams of the
//! Chaos Computer Club write, and what Treffpunkt itself writes.
//!
//! Both say the same in different ways, so each is read into a [`Schedule`] of runs, and the
//! sessions are found in that.

mod entry;
mod json;
mod json_parts;
mod kinds;
mod left_out;
mod own;
mod people;
mod sessions;
mod speaker;
#[cfg(test)]
mod tests;
mod texts;
mod times;
mod tree;
mod xml;
mod xml_parts;

use std::collections::HashMap;

use super::{Draft, DraftDay, DraftText, Notes, Options, Source, Wrong};
use crate::author::said;

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

/// No schedule says in which language it is: it is that of most sessions, unless the organiser
/// says so. Those of texts that name theirs come after it.
fn languages(schedule: &Schedule, options: &Options, notes: &mut Notes) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for entry in &schedule.entries {
        if let Some(code) = entry.languages.first() {
            *counts.entry(code).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by(|one, other| (one.1, other.0).cmp(&(other.1, one.0)));
    let own = options.language.clone().or_else(|| {
        let code = most.map(|(code, _)| code.to_owned())?;
        let what = said!(
            "the schedule does not say its language: it is “{code}” now, as that of most sessions; better say it with --language",
            "der Zeitplan nennt seine Sprache nicht: sie ist jetzt „{code}“ wie die der meisten Programmpunkte; besser mit --language angeben"
        );
        notes.add(what, "");
        Some(code)
    });
    let mut codes: Vec<String> = own.into_iter().collect();
    let texts = schedule.entries.iter().flat_map(written_texts);
    let rooms = schedule.rooms.things.iter().map(|room| &room.name);
    let tracks = schedule.tracks.things.iter().map(|track| &track.name);
    let texts = texts.chain(rooms).chain(tracks).chain([&schedule.title, &schedule.summary]);
    for (code, _) in texts.flat_map(|text| &text.0) {
        if !code.is_empty() && !codes.contains(code) {
            codes.push(code.clone());
        }
    }
    codes
}

fn written_texts(entry: &Entry) -> impl Iterator<Item = &DraftText> {
    let people = entry.people.iter().map(|speaker| &speaker.biography);
    [&entry.title, &entry.subtitle, &entry.summary, &entry.description].into_iter().chain(people)
}
