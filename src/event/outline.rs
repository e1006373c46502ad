//! The outline of an event: what lists and the search need first. A long programme is alive with
//! it before the long texts have arrived.

use super::{Event, Results};

impl Event {
    /// The event without what is shown on pages of sessions, workshops and people alone:
    /// descriptions, results and biographies.
    #[must_use]
    pub fn outline(mut self) -> Self {
        for session in &mut self.sessions {
            session.description = None;
            session.results.iter_mut().for_each(Results::leave_out_long_texts);
        }
        for person in &mut self.people {
            person.biography = None;
        }
        self
    }
}
