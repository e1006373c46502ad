//! Reads the programmes of other software, and writes them as an event folder.
//!
//! Three steps: a reader for each [`Format`] makes a [`Draft`] of what a source says; `written`
//! makes the `event.json` of it; `merge` carries it over into one that is there already, where
//! ids, translations and all that the source does not know stay. Nothing is fetched, nothing
//! executed, and what cannot be taken over is in the [`Notes`].

mod changes;
mod conclar;
mod draft;
mod files;
#[cfg(test)]
mod fixture;
mod foreign;
mod format;
#[cfg(test)]
mod hostile;
mod icalendar;
mod ids;
mod kinds;
mod languages;
mod lenient;
mod local;
mod markup;
mod mended;
mod merge;
mod merge_values;
mod notes;
mod object;
mod open_event;
mod pretalx;
mod run_ids;
mod schedule;
mod sessionize;
mod sheets;
mod source;
mod texts;
mod usual;
mod words;
mod written;

pub use changes::{Change, ChangeKind};
pub use draft::{
    Draft, DraftContact, DraftDay, DraftLink, DraftPart, DraftPerson, DraftPhoto, DraftRoom,
    DraftRun, DraftSession, DraftSignup, DraftText, DraftTrack, DraftVenue,
};
pub use files::read_files;
pub use format::Format;
pub use notes::{Note, Notes};
pub use sheets::template;
pub use source::{Options, Source, Wrong};

use crate::author::{Json, Said, lines_of};

/// What an import makes.
#[derive(Clone, Debug)]
pub struct Imported {
    pub format: Format,
    /// The whole `event.json`.
    pub json: String,
    /// What is different from the one that was there.
    pub changes: Vec<Change>,
    pub notes: Vec<Note>,
    /// How many sessions and people the source has.
    pub sessions: usize,
    pub people: usize,
}

/// Imports files; `known` is the `event.json` that is there already.
///
/// # Errors
/// If the files have no format that is known, if they are broken beyond reading, or if `known`
/// is no JSON. What is wrong with single entries is in the notes.
pub fn import(
    sources: &[Source],
    format: Option<Format>,
    known: Option<&str>,
    options: &Options,
) -> Result<Imported, Wrong> {
    let known = known.map(read_known).transpose()?;
    let format = format.map_or_else(|| Format::guess(sources), Ok)?;
    let mut notes = Notes::default();
    let draft = format.read(sources, options, &mut notes)?;
    let none = Json::Object(Vec::new());
    let new = written::written(&draft, known.as_ref().unwrap_or(&none), options);
    if known.is_none() {
        usual::note_missing(&draft, &new, options, &mut notes);
    }
    let (json, changes) = match &known {
        Some(known) => merge::merged(known, &new, draft.origin),
        None => (new, Vec::new()),
    };
    let (sessions, people) = (draft.sessions.len(), draft.people.len());
    let notes = notes.all().to_vec();
    Ok(Imported { format, json: lines_of(&json), changes, notes, sessions, people })
}

fn read_known(text: &str) -> Result<Json, Wrong> {
    let broken = |_| {
        let what = Said::new(
            "the event.json that is there is no JSON",
            "die vorhandene event.json ist kein JSON",
        );
        let hint = Said::new("treffpunkt check says where", "treffpunkt check sagt, wo");
        Wrong::new(what).hint(hint)
    };
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(broken)
}
