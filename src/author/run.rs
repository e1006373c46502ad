//! Runs: when and where a session is held.

use crate::event::{Date, Run, RunState, Signup, Timestamp};

use super::{
    cursor::Cursor,
    fields::Fields,
    ids::{id, reference, without_repetitions},
    json::Json,
    names::Kind,
    small::link,
    text::text,
    times::{date, end_after, moment},
};

const SIGNUPS: [(&str, Signup); 3] =
    [("not_needed", Signup::NotNeeded), ("full", Signup::Full), ("closed", Signup::Closed)];

/// Reads the runs of a session; without any, there is one that is not scheduled yet.
/// `None` if its id belongs to a run of another session.
pub fn runs(session: &str, fields: &mut Fields) -> Option<Vec<Run>> {
    let items = fields.optional("runs", Cursor::items).unwrap_or_default();
    let is_one_of_several = items.len() > 1;
    let numbered = (1..).zip(&items);
    let runs: Vec<Run> = numbered
        .filter_map(|(number, cursor)| {
            let default =
                if is_one_of_several { format!("{session}-{number}") } else { session.to_owned() };
            cursor.object(|fields| run(default, fields))
        })
        .collect();
    if runs.is_empty() { Some(vec![unknown_run(session, &fields.cursor)?]) } else { Some(runs) }
}

fn unknown_run(session: &str, cursor: &Cursor) -> Option<Run> {
    Some(Run {
        id: claimed(session.to_owned(), cursor)?,
        day: None,
        start: None,
        end: None,
        rooms: Vec::new(),
        capacity: None,
        signup: None,
        state: RunState::Planned,
        note: None,
    })
}

fn run(default_id: String, fields: &mut Fields) -> Option<Run> {
    let id = fields.optional("id", id).unwrap_or(default_id);
    let id = claimed(id, &fields.cursor);
    let When { day, start, end } = when(fields);
    let rooms = fields.list("rooms", reference(Kind::Room));
    Some(Run {
        day,
        start,
        end,
        rooms: without_repetitions(&fields.cursor, rooms, String::clone),
        capacity: fields.optional("capacity", Cursor::whole),
        signup: fields.optional("signup", signup),
        state: fields
            .optional("state", |cursor| cursor.one_named(RunState::ALL, RunState::name))
            .unwrap_or_default(),
        note: fields.optional("note", text),
        id: id?,
    })
}

/// The id, if no other run has it: favourites and calendars depend on it.
fn claimed(id: String, cursor: &Cursor) -> Option<String> {
    // A session without an id is left out with its runs.
    if id.is_empty() || cursor.context.names.claim(Kind::Run, &id) {
        return Some(id);
    }
    let (expected, found) = ("a run with an id that is not taken yet", format!("\"{id}\""));
    cursor.context.report.error(&cursor.place, expected, &found, Some("it is left out".to_owned()));
    None
}

struct When {
    day: Option<Date>,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
}

fn when(fields: &mut Fields) -> When {
    let said = fields.optional("day", date);
    let start = fields.optional("start", |cursor| moment(cursor, said.as_ref()));
    let end = fields
        .optional("end", |cursor| end_after(cursor, start.as_ref(), moment(cursor, said.as_ref())));
    let day = run_day(fields, said, start.as_ref());
    if let Some(day) = &day {
        let key = if start.is_some() { "start" } else { "day" };
        let place = fields.cursor.place_of(key);
        fields.cursor.context.names.refer(Kind::Day, day.as_str(), &place);
    }
    When { day, start, end }
}

/// The day of the programme that the run belongs to.
fn run_day(fields: &Fields, said: Option<Date>, start: Option<&Timestamp>) -> Option<Date> {
    let clock = fields.cursor.context.clock.as_ref();
    let Some(day) = start.and_then(|start| clock?.day_of(start)) else { return said };
    if said.is_some_and(|said| said != day) {
        let hint = "leave it out: it follows from the start".to_owned();
        fields
            .cursor
            .key("day")
            .wrong::<()>(&format!("{}, as the start says", day.as_str()), Some(hint));
    }
    Some(day)
}

/// A word, or `{"open": {"label", "url"}}`.
fn signup(cursor: &Cursor) -> Option<Signup> {
    if matches!(cursor.json, Json::Object(_)) {
        return cursor.object(|fields| fields.needed("open", link).map(Signup::Open));
    }
    cursor.one_of(&SIGNUPS)
}
