//! What rows say of being public, and of taking place. Of two readings the careful one holds.

use crate::{
    author::{Said, Spelled},
    columns::Column,
    event::RunState,
};

use super::super::Notes;
use super::{entry::Entry, headings::fold, table::Cell};

/// What may be published.
const YES: [&str; 6] = ["ja", "yes", "true", "wahr", "x", "1"];
/// States that say so, beside those of runs.
const SETTLED: [&str; 22] = [
    "angenommen",
    "zugesagt",
    "fest",
    "fix",
    "ok",
    "okay",
    "bestaetigt",
    "confirmed",
    "accepted",
    "geplant",
    "planned",
    "final",
    "fertig",
    "veroeffentlicht",
    "published",
    "public",
    "oeffentlich",
    "steht",
    "scheduled",
    "findetstatt",
    "ja",
    "yes",
];

/// What a row is to visitors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Public(RunState),
    KeptBack,
}

/// What a row is, by its columns for that. What is kept back is noted.
pub fn standing(entry: Entry, notes: &mut Notes) -> Standing {
    let is_public = entry.cell(Column::Public).is_none_or(is_yes);
    let state = entry.line(Column::State);
    let state = match RunState::spelled(&state) {
        Some(state) => Standing::Public(state),
        None if state.is_empty() || SETTLED.contains(&fold(&state).as_str()) => {
            Standing::Public(RunState::Planned)
        }
        None => Standing::KeptBack,
    };
    if is_public && state != Standing::KeptBack {
        return state;
    }
    notes.add(kept_back(), entry.place_of_row());
    Standing::KeptBack
}

/// A clear yes.
pub fn is_yes(cell: &Cell) -> bool {
    match cell {
        Cell::Flag(flag) => *flag,
        Cell::Number(number) => *number == 1.0,
        Cell::Text(text) => YES.contains(&fold(text).as_str()),
        _ => false,
    }
}

/// A clear no.
pub fn is_no(cell: &Cell) -> bool {
    match cell {
        Cell::Flag(flag) => !flag,
        Cell::Number(number) => *number == 0.0,
        Cell::Text(text) => ["nein", "no", "false", "falsch", "0"].contains(&fold(text).as_str()),
        _ => false,
    }
}

fn kept_back() -> Said {
    Said::new(
        "rows are not taken over whose state is none of confirmed, planned or cancelled, or whose column \"public\" does not say yes",
        "Zeilen werden nicht übernommen, deren Stand nicht bestätigt, geplant oder abgesagt ist oder in deren Spalte „öffentlich“ nicht ja steht",
    )
}
