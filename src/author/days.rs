//! The days of the event.

use crate::event::Day;

use super::{
    cursor::Cursor,
    ids::{reference, without_repetitions},
    json::Json,
    names::Kind,
    text::text,
    times::date,
};

/// Reads the days, in chronological order.
pub fn days(cursor: &Cursor) -> Option<Vec<Day>> {
    let items = cursor.items()?;
    let mut days: Vec<Day> = items.iter().filter_map(one_day).collect();
    days.sort_by(|a, b| a.date.cmp(&b.date));
    if days.is_empty() && cursor.context.clock.is_some() {
        return cursor.expected("a list of days such as 2026-05-07");
    }
    Some(days)
}

/// `2026-05-07`, or an object with a `date`.
fn one_day(cursor: &Cursor) -> Option<Day> {
    if matches!(cursor.json, Json::Text(_)) {
        return plain_day(cursor);
    }
    cursor.object(|fields| {
        let day = fields.needed("date", plain_day);
        let moderators = fields.list("moderators", reference(Kind::Person));
        Some(Day {
            title: fields.optional("title", text),
            note: fields.optional("note", text),
            moderators: without_repetitions(&fields.cursor, moderators, String::clone),
            ..day?
        })
    })
}

fn plain_day(cursor: &Cursor) -> Option<Day> {
    let (date, context) = (date(cursor)?, cursor.context);
    if let Err(other) = context.names.claim(Kind::Day, date.as_str(), &cursor.place) {
        return cursor.wrong("every day once", Some(format!("{} is the same day", other.path)));
    }
    let (begins, ends) = context.clock.as_ref()?.limits_of(&date)?;
    Some(Day { date, begins, ends, title: None, moderators: Vec::new(), note: None })
}
