//! The days of the event.

use crate::event::Day;

use super::{
    context::Context,
    cursor::Cursor,
    finding::{Finding, Severity},
    ids::without_repetitions,
    json::Json,
    kinds::Kind,
    said::Said,
    text::text,
    times::date,
};

/// Reads the days, in chronological order.
pub fn days(cursor: &Cursor) -> Option<Vec<Day>> {
    let Some(items) = cursor.items() else { return unclear(cursor) };
    let mut days: Vec<Day> = items.iter().filter_map(one_day).collect();
    days.sort_by(|a, b| a.date.cmp(&b.date));
    if days.is_empty() && cursor.context.clock.is_some() {
        return cursor.expected(Said::new(
            "a list of days such as 2026-05-07",
            "eine Liste von Tagen wie 2026-05-07",
        ));
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
        let moderators = fields.references("moderators", Kind::Person);
        Some(Day {
            title: fields.optional("title", text),
            note: fields.optional("note", text),
            moderators: without_repetitions(&fields.cursor, moderators, String::clone),
            ..day?
        })
    })
}

fn plain_day(cursor: &Cursor) -> Option<Day> {
    let context = cursor.context;
    let Some(date) = date(cursor) else { return unclear(cursor) };
    if let Err(first) = context.names.claim(Kind::Day, date.as_str(), &cursor.place) {
        let what = Said::new("this day stands here again", "dieser Tag steht hier noch einmal");
        let hint = Said::new("keep one of them", "einen davon streichen");
        context.report.add(Finding {
            first: Some(first),
            ..Finding::new(Severity::Error, cursor.place.clone(), what, Some(hint))
        });
        return None;
    }
    let (begins, ends) = context.clock.as_ref()?.limits_of(&date)?;
    Some(Day { date, begins, ends, title: None, moderators: Vec::new(), note: None })
}

/// What is on days that cannot be read is no mistake of its own.
fn unclear<T>(cursor: &Cursor) -> Option<T> {
    let Context { names, report, .. } = cursor.context;
    names.days_are_unclear(report.last_error(0));
    None
}
