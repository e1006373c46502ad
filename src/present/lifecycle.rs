//! Whether an event is yet to come, running or over.

use crate::event::{Event, named_enum};

named_enum! {
    /// With its name in styles.
    pub enum Phase {
        Before = "before",
        During = "during",
        After = "after",
    }
}

/// When the event begins and ends, in seconds since 1970-01-01T00:00:00Z; `None` if its days
/// are unknown.
pub fn span(event: &Event) -> Option<(i64, i64)> {
    let (first, last) = (event.days.first()?, event.days.last()?);
    Some((first.begins.epoch_seconds(), last.ends.epoch_seconds()))
}

/// The phase at `now`, in seconds since 1970-01-01T00:00:00Z.
pub fn phase(event: &Event, now: i64) -> Phase {
    match span(event) {
        Some((begins, _)) if now < begins => Phase::Before,
        Some((_, ends)) if now >= ends => Phase::After,
        Some(_) => Phase::During,
        None => Phase::Before,
    }
}

/// The number of midnights until the event begins, at its place; `None` if its days are
/// unknown.
pub fn days_until(event: &Event, now: i64) -> Option<i64> {
    let first = event.days.first()?;
    // The offset of the first day is exact enough for counting days.
    let today = (now + first.begins.offset_minutes() * 60).div_euclid(86_400);
    Some(first.date.days_since_epoch() - today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_days_are_counted_by_midnights_at_the_place() {
        let event = fixture::event();
        let at = |text| crate::event::Timestamp::parse(text).unwrap().epoch_seconds();
        for (now, days) in [
            ("2026-05-06T23:59:00+02:00", 1),
            ("2026-05-06T22:00:00Z", 0),
            ("2026-04-27T12:00:00+02:00", 10),
        ] {
            assert_eq!(days_until(&event, at(now)), Some(days), "{now}");
        }
    }

    #[test]
    fn ok_before_during_and_after() {
        let event = fixture::event();
        let begins = event.days[0].begins.epoch_seconds();
        let ends = event.days[1].ends.epoch_seconds();
        assert_eq!(phase(&event, begins - 1), Phase::Before);
        assert_eq!(phase(&event, begins), Phase::During);
        assert_eq!(phase(&event, ends - 1), Phase::During);
        assert_eq!(phase(&event, ends), Phase::After);
    }
}
