//! Days and moments in the basic form of calendars: `20260507`, `20260507T073000Z`.
//!
//! Moments are written in UTC, so that a calendar needs no time-zone rules. The
//! civil-from-days method gives the day, the reverse of [`Date::days_since_epoch`].

use crate::event::{Date, Timestamp};

const DAY_SECONDS: i64 = 86_400;

/// A moment in UTC.
pub(super) fn utc_stamp(stamp: &Timestamp) -> String {
    let seconds = stamp.epoch_seconds();
    let of_day = seconds.rem_euclid(DAY_SECONDS);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    let day = basic_day(seconds.div_euclid(DAY_SECONDS));
    format!("{day}T{hour:02}{minute:02}{second:02}Z")
}

pub(super) fn basic_date(date: &Date) -> String {
    basic_day(date.days_since_epoch())
}

/// The next day, which is the exclusive end of an all-day entry.
pub(super) fn basic_date_after(date: &Date) -> String {
    basic_day(date.days_since_epoch() + 1)
}

fn basic_day(days_since_epoch: i64) -> String {
    let days = days_since_epoch + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    // Years begin in March here, so that the leap day comes last.
    let months = (5 * of_year + 2) / 153;
    let day = of_year - (153 * months + 2) / 5 + 1;
    let month = if months < 10 { months + 3 } else { months - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    format!("{year:04}{month:02}{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_moments_move_to_the_day_they_are_in_utc() {
        for (local, utc) in [
            ("2026-05-07T09:30:00+02:00", "20260507T073000Z"),
            ("2026-01-01T00:30:05+01:00", "20251231T233005Z"),
            ("2028-02-28T22:00:00-05:00", "20280229T030000Z"),
            ("1969-12-31T23:59:59Z", "19691231T235959Z"),
        ] {
            assert_eq!(utc_stamp(&Timestamp::parse(local).unwrap()), utc);
        }
    }

    #[test]
    fn ok_every_day_of_four_centuries_is_written_as_it_was_read() {
        let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        for year in 1800..2200 {
            for text in [format!("{year}-01-01"), format!("{year}-02-28"), format!("{year}-12-31")]
            {
                let date = Date::parse(&text).unwrap();
                assert_eq!(basic_date(&date), text.replace('-', ""));
            }
            let after = basic_date_after(&Date::parse(&format!("{year}-02-28")).unwrap());
            assert_eq!(after, format!("{year}{}", if leap(year) { "0229" } else { "0301" }));
        }
    }
}
