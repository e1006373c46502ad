//! Open Event (Eventyay): the folder or zip of its export, one file for each list.
//!
//! Both versions are read: of version 1 a session begins at `start_time`, of version 2 at
//! `starts-at`. A file is known by what is in it, as its name may be `sessions`, `sessions.json`
//! or what a download made of it. Exports hold all that was ever proposed, and what organisers
//! asked of speakers; only accepted sessions and the people in them are taken over.
//!
//! Documentation: <https://github.com/fossasia/open-event>

mod archive;
mod event;
mod files;
mod session;
mod speaker;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use super::{
    Draft, DraftRoom, DraftText, DraftTrack, Notes, Options, Source, Wrong, lenient::Entry,
    local::time_zone, usual::needed_time_zone,
};

use files::Files;
use session::Sessions;

pub fn is_that_of(sources: &[Source]) -> bool {
    archive::names(sources).is_some_and(|names| {
        let has = |wanted: &str| names.iter().any(|name| name.trim_end_matches(".json") == wanted);
        has("event") && has("sessions")
    }) || files::are_of_open_event(sources)
}

/// Reads an export.
///
/// # Errors
/// If it is broken, or neither it nor the options say which time zone its times are of.
pub fn read(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    let sources = archive::unpacked(sources)?;
    let files = Files::new(&sources, notes)?;
    let event = files.event();
    let own = event.as_ref().map(|event| event.line("timezone", notes)).unwrap_or_default();
    let name = if own.is_empty() { needed_time_zone(options)? } else { &own };
    let zone = time_zone(name)?;
    let mut sessions = Sessions::new(&files, zone, options, notes);
    let drafted: Vec<_> =
        files.sessions(notes).iter().filter_map(|entry| sessions.read(entry, notes)).collect();
    let present: HashSet<&str> =
        drafted.iter().flat_map(|one| &one.people).map(|part| part.person.as_str()).collect();
    let people = speaker::people(&files.speakers(notes), &sessions.named, &present, notes);
    let rooms = places(&files.microlocations(notes), sessions.rooms, notes);
    let tracks = themes(&files.tracks(notes), sessions.tracks, notes);
    let draft = Draft {
        origin: "open-event",
        time_zone: Some(name.trim().to_owned()),
        rooms,
        tracks,
        people,
        sessions: drafted,
        ..Draft::default()
    };
    Ok(event::with_event(draft, event.as_ref(), notes))
}

/// The rooms in which something takes place: in the order of their list, then others.
fn places(listed: &[Entry], named: HashMap<String, String>, notes: &mut Notes) -> Vec<DraftRoom> {
    let in_order = in_order(listed, named, &["id", "name"], notes);
    let room = |(key, name): (String, String)| DraftRoom {
        key,
        name: DraftText::plain(name),
        ..DraftRoom::default()
    };
    in_order.into_iter().map(room).collect()
}

fn themes(listed: &[Entry], named: HashMap<String, String>, notes: &mut Notes) -> Vec<DraftTrack> {
    const KNOWN: [&str; 5] = ["id", "name", "color", "font_color", "sessions"];
    let in_order = in_order(listed, named, &KNOWN, notes);
    let track =
        |(key, name): (String, String)| DraftTrack { key, id: None, name: DraftText::plain(name) };
    in_order.into_iter().map(track).collect()
}

/// Keys and names of what sessions name: as listed, then what is in no list.
fn in_order(
    listed: &[Entry],
    mut named: HashMap<String, String>,
    known: &[&str],
    notes: &mut Notes,
) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in listed {
        if let Some((key, name)) = named.remove_entry(&entry.key("id")) {
            entry.note_others(known, notes);
            all.push((
                key,
                if entry.place == entry.key("id") { name } else { entry.place.clone() },
            ));
        }
    }
    let mut others: Vec<_> = named.into_iter().collect();
    others.sort();
    all.extend(others);
    all
}
