//! Runs: when and where a session is held.

use crate::event::{Date, Run, RunState, Signup, Timestamp};

use super::{
    cursor::Cursor,
    fields::Fields,
    ids::{reference, without_repetitions},
    json::Json,
    names::Kind,
    run_ids::RunIds,
    small::link,
    text::text,
    times::{date, end_after, moment},
};

const SIGNUPS: [(&str, Signup); 3] =
    [("not_needed", Signup::NotNeeded), ("full", Signup::Full), ("closed", Signup::Closed)];

/// Reads the runs of a session; without any, there is one that is not scheduled yet.
pub fn runs(session: &str, fields: &mut Fields) -> Vec<Run> {
    let items = fields.optional("runs", Cursor::items).unwrap_or_default();
    let ids = RunIds::new(session, &items);
    let runs: Vec<Run> =
        items.iter().filter_map(|cursor| cursor.object(|fields| run(&ids, fields))).collect();
    if runs.is_empty() { vec![unknown_run(session, &fields.cursor)] } else { runs }
}

fn unknown_run(session: &str, cursor: &Cursor) -> Run {
    // No other run can have the id of a session.
    cursor.context.names.claim(Kind::Run, session, &cursor.place).ok();
    Run {
        id: session.to_owned(),
        day: None,
        start: None,
        end: None,
        rooms: Vec::new(),
        capacity: None,
        signup: None,
        state: RunState::Planned,
        note: None,
    }
}

fn run(ids: &RunIds, fields: &mut Fields) -> Option<Run> {
    let When { day, start, end } = when(fields);
    let id = ids.id(fields, start.as_ref());
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
