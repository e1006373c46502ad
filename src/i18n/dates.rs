//! Dates and times as each language writes them.
//!
//! Their patterns are words ([`Words::date`]), after Unicode's CLDR. Times of day are those of
//! timetables in every language, 24 hours in two digits each, and all figures are the European
//! ones: as on doors, tickets and in what organisers write, so that they can be searched for.
//!
//! Beside a time stands the day that the calendar shows then, not the day of the programme: half
//! past midnight after Friday evening is `Sa 00:30`. It is left out where it has just been said.

use crate::event::{Date, LocalTime};

use super::{Locale, Words};

/// `Donnerstag, 7. Mai 2026`, `Thursday, 7 May 2026`.
pub fn full_date(date: &Date, locale: Locale) -> String {
    let words = locale.words();
    written(words.date_with_weekday, date, words, &words.weekdays)
}

/// `Do 7. Mai`, `Thu 7 May`.
pub fn short_date(date: &Date, locale: Locale) -> String {
    plain(locale.words().date_short, date, locale)
}

/// `18. Mai 2026`, `18 May 2026`.
pub fn numeric_date(date: &Date, locale: Locale) -> String {
    plain(locale.words().date, date, locale)
}

/// `7.–8. Mai 2026`, `7–8 May 2026`; longer where months or years differ.
pub fn date_range(first: &Date, last: &Date, locale: Locale) -> String {
    if first == last {
        return numeric_date(first, locale);
    }
    let words = locale.words();
    let (pattern, dash) = if first.year() != last.year() {
        (words.date, " – ")
    } else if first.month() != last.month() {
        (words.date_without_year, " – ")
    } else {
        (words.date_day, "–")
    };
    plain(pattern, first, locale) + dash + &numeric_date(last, locale)
}

/// For this number of days on both sides a weekday alone means the nearest one of that name.
const NEAR: i64 = 3;

/// A time of day beside a day that is said already: `09:30` on that day, `Sa 00:30` near it,
/// `Fr 16. Oktober, 16:00` otherwise.
pub fn clock(time: LocalTime, said: i64, locale: Locale) -> String {
    let clock = format!("{:02}:{:02}", time.minute / 60, time.minute % 60);
    if time.day == said {
        return clock;
    }
    let date = Date::from_days(time.day);
    let is_near = (time.day - said).abs() <= NEAR;
    let day = if is_near {
        plain("E\u{a0}", &date, locale)
    } else {
        short_date(&date, locale) + locale.words().comma
    };
    day + &clock
}

/// Beginning and end beside a day that is said already: `09:30–11:00`, `Sa 00:30–02:00`. The
/// day of the end is said where a run is long (`Run::is_long`): `10:00 – Sa 16:00`.
pub fn clocks(
    start: LocalTime,
    end: LocalTime,
    is_long: bool,
    said: i64,
    locale: Locale,
) -> String {
    let said_then = if is_long { start.day } else { end.day };
    let dash = if said_then == end.day { "–" } else { " – " };
    clock(start, said, locale) + dash + &clock(end, said_then, locale)
}

fn plain(pattern: &str, date: &Date, locale: Locale) -> String {
    let words = locale.words();
    written(pattern, date, words, &words.short_weekdays)
}

/// A pattern with the parts of a date in the place of their letters.
fn written(pattern: &str, date: &Date, words: &Words, weekdays: &[&str; 7]) -> String {
    let mut text = String::new();
    for letter in pattern.chars() {
        match letter {
            'E' => text += weekdays[date.weekday()],
            'D' => text += &date.day().to_string(),
            'M' => {
                let month = usize::try_from(date.month() - 1).unwrap_or(0);
                text += words.months.get(month).copied().unwrap_or_default();
            }
            'Y' => text += &date.year().to_string(),
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn ok_days_in_both_languages() {
        let day = date("2026-05-07");
        assert_eq!(full_date(&day, Locale::De), "Donnerstag, 7. Mai 2026");
        assert_eq!(full_date(&day, Locale::En), "Thursday, 7 May 2026");
        assert_eq!(short_date(&day, Locale::De), "Do 7. Mai");
        assert_eq!(short_date(&day, Locale::En), "Thu 7 May");
    }

    fn local(date: &str, hour: i64, minute: i64) -> LocalTime {
        let day = Date::parse(date).unwrap().days_since_epoch();
        LocalTime { day, minute: hour * 60 + minute }
    }

    #[test]
    fn ok_a_time_says_its_day_unless_that_is_said_already() {
        let friday = date("2026-10-02").days_since_epoch();
        let clock = |date, locale| clock(local(date, 0, 30), friday, locale);
        for (date, german, english) in [
            ("2026-10-02", "00:30", "00:30"),
            ("2026-10-01", "Do\u{a0}00:30", "Thu\u{a0}00:30"),
            ("2026-10-03", "Sa\u{a0}00:30", "Sat\u{a0}00:30"),
            ("2026-10-05", "Mo\u{a0}00:30", "Mon\u{a0}00:30"),
            // "Di" would be the one before.
            ("2026-10-06", "Di 6. Oktober, 00:30", "Tue 6 October, 00:30"),
            ("2026-10-09", "Fr 9. Oktober, 00:30", "Fri 9 October, 00:30"),
            ("2026-09-28", "Mo 28. September, 00:30", "Mon 28 September, 00:30"),
        ] {
            assert_eq!(clock(date, Locale::De), german);
            assert_eq!(clock(date, Locale::En), english);
        }
    }

    #[test]
    fn ok_the_day_of_the_end_is_said_where_the_clocks_do_not_tell_it() {
        let friday = date("2026-10-02").days_since_epoch();
        let clocks = |start, end, is_long, said| clocks(start, end, is_long, said, Locale::De);
        let evening = local("2026-10-02", 22, 0);
        let night = local("2026-10-03", 1, 0);
        assert_eq!(clocks(evening, night, false, friday), "22:00–01:00");
        assert_eq!(clocks(night, local("2026-10-03", 2, 0), false, friday), "Sa\u{a0}01:00–02:00");
        let morning = local("2026-10-02", 10, 0);
        assert_eq!(clocks(morning, local("2026-10-02", 23, 0), true, friday), "10:00–23:00");
        let next = local("2026-10-03", 16, 0);
        assert_eq!(clocks(morning, next, true, friday), "10:00 – Sa\u{a0}16:00");
        // Below the heading of the day on which it ends, it says both.
        assert_eq!(clocks(morning, next, true, friday + 1), "Fr\u{a0}10:00 – Sa\u{a0}16:00");
        let weeks = local("2026-10-16", 16, 0);
        assert_eq!(clocks(morning, weeks, true, friday), "10:00 – Fr 16. Oktober, 16:00");
    }

    #[test]
    fn ok_ranges_say_no_more_than_needed() {
        let range = |first, last| date_range(&date(first), &date(last), Locale::De);
        assert_eq!(range("2026-05-07", "2026-05-07"), "7. Mai 2026");
        assert_eq!(range("2026-05-07", "2026-05-08"), "7.–8. Mai 2026");
        assert_eq!(range("2026-04-30", "2026-05-01"), "30. April – 1. Mai 2026");
        assert_eq!(range("2026-12-31", "2027-01-01"), "31. Dezember 2026 – 1. Januar 2027");
    }
}
