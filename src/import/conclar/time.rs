//! When an item of the programme is: date and time apart, or a moment; and how long, in minutes.

use jiff::{
    Span,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use super::super::{
    Notes,
    lenient::Entry,
    local::{is_of_an_event, moment},
    usual::{end_after, note_time},
};

/// Begin and end, as far as they are said.
pub fn times(
    entry: &Entry,
    zone: &TimeZone,
    notes: &mut Notes,
) -> (Option<DateTime>, Option<DateTime>) {
    let [date, time, both] = ["date", "time", "datetime"].map(|key| entry.line(key, notes));
    let whole = [both, date.clone()].into_iter().find(|text| text.contains(['T', ' ']));
    let start = match whole {
        Some(text) => moment(&text, zone),
        None => at(&date, &time).filter(|start| is_of_an_event(*start)),
    };
    if start.is_none() && !date.is_empty() && !time.is_empty() {
        note_time(&entry.place, notes);
    }
    // None of them: it is not known how long it is.
    let minutes = entry.whole("mins").filter(|minutes| *minutes > 0);
    let minutes = minutes.map(|minutes| i64::try_from(minutes.min(1 << 20)).unwrap_or(1 << 20));
    let end =
        start.zip(minutes).map(|(start, mins)| start.saturating_add(Span::new().minutes(mins)));
    (start, end_after(start, end, &entry.place, notes))
}

/// The day of what has no time.
pub fn day(entry: &Entry, notes: &mut Notes) -> Option<Date> {
    let date: Date = entry.line("date", notes).parse().ok()?;
    is_of_an_event(date.to_datetime(Time::midnight())).then_some(date)
}

/// A date and `9:30`, `09:30:00`; `25:30` is in the night after.
fn at(date: &str, time: &str) -> Option<DateTime> {
    let date: Date = date.trim().parse().ok()?;
    let mut parts = time.trim().split(':');
    let hours: i64 = parts.next()?.parse().ok()?;
    let minutes: i64 = parts.next()?.parse().ok()?;
    let fits = (0..48).contains(&hours) && (0..60).contains(&minutes);
    let since = Span::new().hours(hours.clamp(0, 47)).minutes(minutes.clamp(0, 59));
    fits.then(|| date.to_datetime(Time::midnight()).saturating_add(since))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_times_in_their_writings() {
        for (time, expected) in [
            ("09:30", Some("2026-05-07T09:30:00")),
            ("9:30:00", Some("2026-05-07T09:30:00")),
            ("25:30", Some("2026-05-08T01:30:00")),
            ("48:00", None),
            ("-1:00", None),
            ("soon", None),
            ("9", None),
        ] {
            let found = at("2026-05-07", time).map(|time| time.to_string());
            assert_eq!(found.as_deref(), expected, "{time}");
        }
    }
}
