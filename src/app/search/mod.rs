//! Searching and filtering: the programme, pictures and people.
//!
//! What a filter leaves out is hidden in place, and results for words are a list of their own
//! above it, best first. So nothing is drawn anew for a filter, and little for a letter,
//! however long the programme is.

mod chips;
mod filter_dialog;
mod nothing_found;
mod panel;
mod results;
mod rounds;
mod visibility;

pub(super) use panel::SearchPanel;
pub(super) use visibility::follow_filters;
