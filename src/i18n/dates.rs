//! Dates as each language writes them.

use crate::event::{Date, Timestamp, weekday_of};

use super::Locale;

/// `Donnerstag, 7. Mai 2026`, `Thursday, 7 May 2026`.
pub fn full_date(date: &Date, locale: Locale) -> String {
    format!("{}, {} {}", weekday(date, locale), day_and_month(date, locale), date.year())
}

/// `Do 7. Mai`, `Thu 7 May`.
pub fn short_date(date: &Date, locale: Locale) -> String {
    format!("{} {}", shortened(weekday(date, locale), locale), day_and_month(date, locale))
}

/// `18. Mai 2026`, `18 May 2026`.
pub fn numeric_date(date: &Date, locale: Locale) -> String {
    format!("{} {}", day_and_month(date, locale), date.year())
}

/// `7.–8. Mai 2026`, `7–8 May 2026`; longer where months or years differ.
pub fn date_range(first: &Date, last: &Date, locale: Locale) -> String {
    if first == last {
        return numeric_date(first, locale);
    }
    let from = if first.year() != last.year() {
        format!("{} – ", numeric_date(first, locale))
    } else if first.month() != last.month() {
        format!("{} – ", day_and_month(first, locale))
    } else {
        format!("{}–", day_number(first, locale))
    };
    from + &numeric_date(last, locale)
}

/// The time of day at a UTC offset in minutes: `22:30`, and `Mi 22:30` if the day differs
/// from that at the event.
pub fn clock_elsewhere(stamp: &Timestamp, offset: i64, locale: Locale) -> String {
    let local = stamp.epoch_seconds().div_euclid(60) + offset;
    let (day, minute) = (local.div_euclid(1440), local.rem_euclid(1440));
    let clock = format!("{:02}:{:02}", minute / 60, minute % 60);
    if day == stamp.date().days_since_epoch() {
        return clock;
    }
    let weekday = locale.words().weekdays[weekday_of(day)];
    format!("{} {clock}", shortened(weekday, locale))
}

fn day_and_month(date: &Date, locale: Locale) -> String {
    let month = usize::try_from(date.month() - 1).unwrap_or(0);
    let name = locale.words().months.get(month).copied().unwrap_or_default();
    format!("{} {name}", day_number(date, locale))
}

fn day_number(date: &Date, locale: Locale) -> String {
    match locale {
        Locale::De => format!("{}.", date.day()),
        Locale::En => date.day().to_string(),
    }
}

fn weekday(date: &Date, locale: Locale) -> &'static str {
    locale.words().weekdays[date.weekday()]
}

fn shortened(weekday: &str, locale: Locale) -> String {
    let length = match locale {
        Locale::De => 2,
        Locale::En => 3,
    };
    weekday.chars().take(length).collect()
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

    #[test]
    fn ok_clocks_elsewhere_say_when_it_is_another_day() {
        let stamp = Timestamp::parse("2026-05-07T09:30:00+02:00").unwrap();
        let clock = |minutes| clock_elsewhere(&stamp, minutes, Locale::De);
        assert_eq!(clock(60), "08:30");
        assert_eq!(clock(-150), "05:00");
        assert_eq!(clock(-600), "Mi 21:30");
        let evening = Timestamp::parse("2026-05-07T23:30:00+02:00").unwrap();
        assert_eq!(clock_elsewhere(&evening, 840, Locale::En), "Fri 11:30");
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
