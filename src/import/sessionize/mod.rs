//! Sessionize: the JSON of its API endpoints `All` and `GridSmart`.
//!
//! Both can be given together: breaks are often in `GridSmart` alone. Times have no offset, as
//! they are those of the clocks at the event; an endpoint that was set to "Use UTC timezone for
//! schedule" ends them with `Z`, and then they are moments. So neither says where the event is,
//! and the time zone has to be named.
//!
//! Documentation: <https://sessionize.com/playbook/api>

mod answers;
mod categories;
mod found;
mod session;
mod speaker;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use super::{
    Draft, DraftRoom, DraftSession, DraftText, Notes, Options, Source, Wrong, lenient,
    local::time_zone, usual::needed_time_zone,
};

use found::Found;
use session::Sessions;

pub fn is_that_of(sources: &[Source]) -> bool {
    sources
        .iter()
        .any(|source| lenient::mentions(source, &["\"startsAt\"", "\"isServiceSession\""]))
}

/// Reads the answers of one or several endpoints of the same event.
///
/// # Errors
/// If no time zone is named, or a file is no JSON.
pub fn read(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    let name = needed_time_zone(options)?;
    let zone = time_zone(name)?;
    let files =
        sources.iter().map(|source| lenient::json(source, notes)).collect::<Result<Vec<_>, _>>()?;
    let found = Found::new(&files, notes);
    let mut sessions = Sessions::new(&found, zone, notes);
    let drafted: Vec<DraftSession> =
        found.sessions.iter().filter_map(|one| sessions.read(one, notes)).collect();
    let tracks = sessions.tracks();
    let present: HashSet<&str> =
        drafted.iter().flat_map(|one| &one.people).map(|part| part.person.as_str()).collect();
    let people = speaker::people(&found, &present, notes);
    let rooms = found.rooms.iter().map(|(key, name)| room(key, name)).collect();
    Ok(Draft {
        origin: "sessionize",
        time_zone: Some(name.trim().to_owned()),
        rooms,
        tracks,
        people,
        sessions: drafted,
        ..Draft::default()
    })
}

fn room(key: &str, name: &str) -> DraftRoom {
    DraftRoom { key: key.to_owned(), name: DraftText::plain(name), ..DraftRoom::default() }
}
