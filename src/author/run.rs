//! Runs: when and where a session is held.

use crate::event::{Date, Run, RunState, Timestamp};

use super::{
    cursor::Cursor,
    fields::Fields,
    ids::without_repetitions,
    kinds::Kind,
    run_ids::RunIds,
    run_state::run_state,
    said::{Said, said},
    signup::{signup, with_places},
    stream::stream,
    text::text,
    times::{date, end_after, is_time, moment_after},
};

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
        places: None,
        state: RunState::Planned,
        note: None,
        stream: None,
    }
}

fn run(ids: &RunIds, fields: &mut Fields) -> Option<Run> {
    fields.is_a(Kind::Run);
    let When { day, start, end } = when(fields);
    let id = ids.id(fields, start.as_ref());
    let rooms = fields.references("rooms", Kind::Room);
    let state = fields.optional("state", |cursor| Some(run_state(cursor)));
    let places = fields.optional("places", Cursor::whole);
    let signup = fields.optional("signup", signup);
    let run = Run {
        day,
        start,
        end,
        rooms: without_repetitions(&fields.cursor, rooms, String::clone),
        capacity: fields.optional("capacity", Cursor::whole),
        signup: with_places(signup, places, &fields.cursor),
        places,
        state: state.flatten().unwrap_or_default(),
        note: fields.optional("note", text),
        stream: fields.optional("stream", stream),
        id: id?,
    };
    Some(if state == Some(None) { without_promise(run) } else { run })
}

/// A run of which it is not clear whether it takes place: no visitor should travel to it.
fn without_promise(run: Run) -> Run {
    Run {
        day: None,
        start: None,
        end: None,
        rooms: Vec::new(),
        signup: None,
        places: None,
        stream: None,
        ..run
    }
}

struct When {
    day: Option<Date>,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
}

fn when(fields: &mut Fields) -> When {
    let said = fields.optional("day", date);
    let has_day = fields.has("day");
    // A time alone is no mistake where its day is one.
    let moment = |cursor: &Cursor, start: Option<&Timestamp>| {
        let is_unclear = said.is_none() && has_day && is_time(cursor);
        if is_unclear { None } else { moment_after(cursor, said.as_ref(), start) }
    };
    let start = fields.optional("start", |cursor| moment(cursor, None));
    let end = fields.optional("end", |cursor| {
        end_after(cursor, start.as_ref(), moment(cursor, start.as_ref()))
    });
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
        let hint = Said::new(
            "leave it out: it follows from the start",
            "ihn weglassen: er ergibt sich aus dem Beginn",
        );
        let day = day.as_str();
        let expected = said!("{day}, as the start says", "{day}, wie der Beginn es sagt");
        fields.cursor.key("day").wrong::<()>(expected, Some(hint));
    }
    Some(day)
}
