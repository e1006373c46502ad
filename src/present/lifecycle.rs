//! Where an event stands in time.

use crate::event::Event;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Before,
    During,
    After,
}

/// The phase at `now`, in seconds since 1970-01-01T00:00:00Z.
pub fn phase(event: &Event, now: i64) -> Phase {
    let begins = event.days.first().map_or(i64::MAX, |day| day.begins.epoch_seconds());
    let ends = event.days.last().map_or(i64::MAX, |day| day.ends.epoch_seconds());
    if now < begins {
        Phase::Before
    } else if now < ends {
        Phase::During
    } else {
        Phase::After
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

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
