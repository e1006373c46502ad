//! What rows say of runs.

use crate::{
    columns::Column,
    event::{Run, RunState, Session, Signup, Timestamp},
};

use super::{Source, row::Row};

impl<'a> Source<'a> {
    /// Adds what is said of a run.
    pub(super) fn add_run(&self, row: &mut Row<'a>, run: &Run) {
        let day = run.start.as_ref().map(Timestamp::date).or_else(|| run.day.clone());
        let last = run.end.as_ref().map(Timestamp::date).filter(|last| day.as_ref() != Some(last));
        row.day(Column::Date, day);
        row.day(Column::EndDate, last);
        row.clock(Column::Start, run.start.as_ref());
        row.clock(Column::End, run.end.as_ref());
        let rooms = self.rendition.rooms(run).map(|room| self.rendition.text(&room.name));
        row.line(Column::Rooms, rooms.collect::<Vec<_>>().join("\n"));
        row.number(Column::Capacity, run.capacity);
        row.line(Column::Signup, self.signup(run.signup.as_ref()));
        row.text(Column::Note, run.note.as_ref());
        row.line(Column::State, self.state(run));
    }

    /// A run in a row of its own sheet.
    pub(super) fn run(&self, session: &Session, run: &Run) -> Row<'a> {
        let mut row = Row::new(*self);
        row.line(Column::Session, session.id.as_str());
        row.line(Column::Id, run.id.as_str());
        self.add_run(&mut row, run);
        row
    }

    /// If the whole event is off, no run takes place, whatever was said of it before.
    fn state(&self, run: &Run) -> &'static str {
        let state = if self.event().is_off() { RunState::Cancelled } else { run.state };
        match state {
            RunState::Planned => "",
            RunState::Confirmed => self.word("confirmed", "bestätigt"),
            changed => self.words.state(changed).unwrap_or_default(),
        }
    }

    /// The address, or why there is none.
    fn signup(&self, signup: Option<&Signup>) -> String {
        match signup {
            None => String::new(),
            Some(Signup::NotNeeded) => self.word("not needed", "nicht nötig").to_owned(),
            Some(Signup::Full) => self.word("full", "ausgebucht").to_owned(),
            Some(Signup::Closed) => self.word("closed", "geschlossen").to_owned(),
            Some(Signup::Open(link) | Signup::Few(link) | Signup::WaitingList(link)) => {
                let url = link.url.as_deref().and_then(|url| self.rendition.web_address(url));
                url.unwrap_or_default()
            }
        }
    }
}
