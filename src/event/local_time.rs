/// What calendar and clock show at a moment: those of the event's place, or of the visitor's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// In days since 1970-01-01.
    pub day: i64,
    /// In minutes since midnight, by the clock.
    pub minute: i64,
}

impl LocalTime {
    /// At a moment in seconds since 1970-01-01T00:00:00Z, where clocks are `offset` minutes ahead
    /// of UTC.
    pub fn at(moment: i64, offset: i64) -> Self {
        let minutes = moment.div_euclid(60) + offset;
        Self { day: minutes.div_euclid(1440), minute: minutes.rem_euclid(1440) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Timestamp;

    #[test]
    fn ok_the_day_of_the_clock_on_both_sides_of_the_date_line() {
        let stamp = Timestamp::parse("2026-10-03T00:30:00+02:00").unwrap();
        let saturday = stamp.date().days_since_epoch();
        // Honolulu, New York, Magdeburg, Tokyo, Auckland.
        for (offset, day, hour) in [
            (-600, saturday - 1, 12),
            (-240, saturday - 1, 18),
            (120, saturday, 0),
            (540, saturday, 7),
            (780, saturday, 11),
        ] {
            let local = LocalTime::at(stamp.epoch_seconds(), offset);
            assert_eq!(local, LocalTime { day, minute: hour * 60 + 30 }, "{offset}");
        }
    }
}
