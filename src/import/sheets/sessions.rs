//! Sessions: each row is one, with its run. Rows of the same id, or else of the same title, are
//! runs of one session.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::{
    author::{Said, Spelled, said, slug},
    columns::Column,
    event::SessionKind,
};

use super::super::{DraftRun, DraftSession, DraftText, DraftTrack, Notes, words::kind_called};
use super::{
    dates::{day_alone, when},
    entry::{Entry, line},
    headings::fold,
    names::no_mail,
    people::{People, languages},
    public::{Standing, is_no, is_yes, standing},
    runs::{Keys, Rooms, add, run},
    table::Cell,
};

/// All sessions that were met so far.
#[derive(Debug, Default)]
pub struct Sessions {
    pub list: Vec<DraftSession>,
    pub tracks: Vec<DraftTrack>,
    /// By what they are called, and by their ids.
    known: HashMap<String, usize>,
    /// The keys of their runs.
    keys: Vec<Keys>,
    /// Those that are kept back, for their runs are, too.
    hidden: HashSet<String>,
    known_tracks: HashMap<String, usize>,
}

/// What a title or an id is known by.
fn key_of(text: &str) -> String {
    Some(fold(text)).filter(|key| !key.is_empty()).unwrap_or_else(|| text.to_owned())
}

/// What the sessions of a sheet share.
#[derive(Debug)]
pub struct Shared<'s> {
    pub people: &'s mut People,
    pub rooms: &'s mut Rooms,
    /// The day of the rows above.
    pub above: Option<Date>,
}

impl Sessions {
    /// Where a session is by its id or title.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.known.get(&key_of(name)).copied()
    }

    /// Whether a session of this id or title is kept back.
    pub fn is_hidden(&self, name: &str) -> bool {
        self.hidden.contains(&key_of(name))
    }

    /// Reads a row of the sheet of sessions.
    pub fn read(&mut self, entry: Entry, shared: &mut Shared, notes: &mut Notes) {
        if let Some(day) = heading(entry) {
            shared.above = Some(day);
            return;
        }
        let title = entry.lines(Column::Title);
        if title.is_empty() {
            notes.add(no_title(), entry.place_of_row());
            return;
        }
        let id = entry.line(Column::Id);
        let standing = standing(entry, notes);
        let when = when(entry, &mut shared.above, notes);
        let Standing::Public(state) = standing else {
            self.hidden.insert(if id.is_empty() { key_of(title.first()) } else { key_of(&id) });
            return;
        };
        let name = if id.is_empty() { title.first() } else { &id };
        let known = self
            .position(name)
            .filter(|at| id.is_empty() || self.list[*at].id.as_ref() == Some(&id));
        let session = self.session(entry, title.clone(), id, shared.people, notes);
        let at = match known {
            Some(at) => {
                add_to(&mut self.list[at], session, entry, notes);
                at
            }
            None => self.push(session),
        };
        let run = run(entry, when, state, shared.rooms, notes);
        if let Some(run) = run {
            self.add_run(at, run);
        }
    }

    /// Adds a run to the session at a position.
    pub fn add_run(&mut self, at: usize, run: DraftRun) {
        if let Some((session, keys)) = self.list.get_mut(at).zip(self.keys.get_mut(at)) {
            add(session, keys, run);
        }
    }

    fn push(&mut self, session: DraftSession) -> usize {
        let at = self.list.len();
        self.known.entry(key_of(session.title.first())).or_insert(at);
        if let Some(id) = &session.id {
            self.known.insert(key_of(id), at);
        }
        self.list.push(session);
        self.keys.push(Keys::default());
        at
    }

    fn session(
        &mut self,
        entry: Entry,
        title: DraftText,
        id: String,
        people: &mut People,
        notes: &mut Notes,
    ) -> DraftSession {
        for column in [Column::Email, Column::Phone] {
            if entry.cell(column).is_some() {
                notes.add(no_mail(), entry.table.name.as_str());
            }
        }
        let slug = slug(title.first());
        let by_title = if slug.is_empty() { title.first().to_owned() } else { slug };
        DraftSession {
            key: if id.is_empty() { by_title } else { id.clone() },
            id: (!id.is_empty()).then_some(id),
            kind: kind(entry, notes),
            title,
            summary: entry.lines(Column::Summary),
            description: entry.paragraphs(Column::Description),
            people: people.parts(entry, notes),
            held_by: entry.lines(Column::HeldBy),
            track: self.track(entry),
            languages: languages(entry, notes),
            level: entry.lines(Column::Level),
            content_note: entry.lines(Column::ContentNote),
            bring: entry.lines(Column::Bring),
            recording: entry.cell(Column::Recording).and_then(recording),
            links: entry.links(Column::Links, notes),
            runs: Vec::new(),
        }
    }

    fn track(&mut self, entry: Entry) -> Option<String> {
        let name = entry.lines(Column::Track);
        let key = Some(key_of(name.first())).filter(|key| !key.is_empty())?;
        if !self.known_tracks.contains_key(&key) {
            self.known_tracks.insert(key.clone(), self.tracks.len());
            self.tracks.push(DraftTrack { key: key.clone(), id: None, name });
        }
        Some(key)
    }
}

/// The day of a row that says nothing else.
fn heading(entry: Entry) -> Option<Date> {
    match entry.row.cells.as_slice() {
        [(_, cell)] => day_alone(cell),
        _ => None,
    }
}

/// Whether it may be recorded, if a cell clearly says so.
fn recording(cell: &Cell) -> Option<bool> {
    if is_no(cell) { Some(false) } else { is_yes(cell).then_some(true) }
}

fn kind(entry: Entry, notes: &mut Notes) -> Option<SessionKind> {
    let text = entry.line(Column::Kind);
    if text.is_empty() {
        // Few tables have a column for it, and a break is no talk.
        let titled = SessionKind::spelled(&entry.line(Column::Title));
        return titled.filter(|kind| *kind == SessionKind::Break);
    }
    let found = kind_called(&text);
    if found.is_none() {
        notes.add(no_kind(), entry.place(Column::Kind));
    }
    found
}

/// Adds what a further row of a session says; where both say something, the first one holds.
fn add_to(first: &mut DraftSession, other: DraftSession, entry: Entry, notes: &mut Notes) {
    let mut differs = false;
    let mut text = |first: &mut DraftText, other: DraftText| {
        if first.is_empty() {
            *first = other;
        } else {
            differs |= !other.is_empty() && *first != other;
        }
    };
    text(&mut first.title, other.title);
    text(&mut first.summary, other.summary);
    text(&mut first.description, other.description);
    text(&mut first.held_by, other.held_by);
    text(&mut first.level, other.level);
    text(&mut first.content_note, other.content_note);
    text(&mut first.bring, other.bring);
    differs |= differ(&mut first.kind, other.kind);
    differs |= differ(&mut first.track, other.track);
    differs |= differ(&mut first.recording, other.recording);
    differs |= lists_differ(&mut first.people, other.people);
    differs |= lists_differ(&mut first.languages, other.languages);
    differs |= lists_differ(&mut first.links, other.links);
    if differs {
        notes.add(rows_differ(), entry.place_of_row());
    }
}

fn differ<T: PartialEq>(first: &mut Option<T>, other: Option<T>) -> bool {
    match (&first, other) {
        (None, other) => {
            *first = other;
            false
        }
        (Some(_), None) => false,
        (Some(first), Some(other)) => *first != other,
    }
}

fn lists_differ<T: PartialEq>(first: &mut Vec<T>, other: Vec<T>) -> bool {
    if first.is_empty() {
        *first = other;
        return false;
    }
    !other.is_empty() && *first != other
}

/// Whether a row repeats the head of its table, as each page of a long one may.
pub fn is_head_again(entry: Entry) -> bool {
    let Some(head) = entry.table.rows.get(entry.layout.head) else { return false };
    let same = |(at, cell): &(usize, Cell)| {
        head.get(*at).is_some_and(|other| line(&other.text()) == line(&cell.text()))
    };
    entry.row.cells.len() > 1 && entry.row.cells.iter().all(same)
}

fn no_title() -> Said {
    Said::new("rows without a title are left out", "Zeilen ohne Titel werden ausgelassen")
}

fn no_kind() -> Said {
    let expected = SessionKind::expected();
    said!(
        "no kind of session that is known, so it is a talk; {expected}",
        "keine bekannte Art eines Programmpunkts, darum ein Vortrag; {expected}";
        expected
    )
}

fn rows_differ() -> Said {
    Said::new(
        "rows of one session say different things: the first one holds; if they are different sessions, give each an id",
        "Zeilen eines Programmpunkts sagen Verschiedenes: die erste gilt; sind es verschiedene Programmpunkte, jedem eine Id geben",
    )
}
