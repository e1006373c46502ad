//! Days and moments, canonical and comparable as text.
//!
//! Organisers may write local times; publishing turns them into RFC 3339 with the offset of
//! the event's time zone, so the app needs no time-zone rules to show or sort them. Weekdays
//! come from the days-from-civil method for the proleptic Gregorian calendar, and days of other
//! time zones from its inverse.

use std::fmt;

use serde::Serialize;

use super::{FromTree, Tree};

/// A calendar day, `2026-05-07`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Date(String);

/// A moment with the UTC offset at the event's place, `2026-05-07T09:30:00+02:00`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Timestamp {
    text: String,
    /// Seconds since 1970-01-01T00:00:00Z: asked for thousands of times while a long programme is
    /// sorted.
    #[serde(skip)]
    epoch: i64,
}

/// The error of a day or moment in another format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError {
    expected: &'static str,
    found: String,
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "expected {}, found \"{}\"", self.expected, self.found)
    }
}

impl std::error::Error for TimeError {}

impl Date {
    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// If the text has another format or names a day that does not exist.
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        let date = Self(text.to_owned());
        let well_formed = has_form(text, b"dddd-dd-dd") && (1..=12).contains(&date.month());
        if well_formed && (1..=days_in_month(date.year(), date.month())).contains(&date.day()) {
            return Ok(date);
        }
        Err(TimeError { expected: "a day such as 2026-05-07", found: text.to_owned() })
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn year(&self) -> i64 {
        number(&self.0, 0, 4)
    }

    /// 1 to 12.
    pub fn month(&self) -> i64 {
        number(&self.0, 5, 7)
    }

    /// 1 to 31.
    pub fn day(&self) -> i64 {
        number(&self.0, 8, 10)
    }

    /// 0 is Monday, 6 is Sunday.
    pub fn weekday(&self) -> usize {
        weekday_of(self.days_since_epoch())
    }

    /// Days since 1970-01-01.
    pub fn days_since_epoch(&self) -> i64 {
        let (month, day) = (self.month(), self.day());
        let year = if month <= 2 { self.year() - 1 } else { self.year() };
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
            - 719_468
    }

    /// The day that is this number of days after 1970-01-01.
    pub fn from_days(days: i64) -> Self {
        let days = days + 719_468;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        // The year of this method begins in March.
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let year = era * 400 + year_of_era + month / 10;
        Self(format!("{year}-{:02}-{day:02}", (month + 2) % 12 + 1))
    }
}

impl Timestamp {
    /// Reads `YYYY-MM-DDThh:mm:ss±hh:mm` or the same with `Z`.
    ///
    /// # Errors
    /// If the text has another format or names a moment that does not exist.
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        let forms: [&[u8]; 3] =
            [b"dddd-dd-ddTdd:dd:ddZ", b"dddd-dd-ddTdd:dd:dd+dd:dd", b"dddd-dd-ddTdd:dd:dd-dd:dd"];
        let parsed = || {
            let date = Date::parse(text.get(..10)?).ok()?;
            let [hour, minute, second] = [11, 14, 17].map(|at| number(text, at, at + 2));
            let offset = offset_minutes(text);
            let fits = hour < 24 && minute < 60 && second < 60 && offset.abs() < 24 * 60;
            let of_day = hour * 3600 + minute * 60 + second;
            fits.then(|| date.days_since_epoch() * 86_400 + of_day - offset * 60)
        };
        if forms.iter().any(|form| has_form(text, form))
            && let Some(epoch) = parsed()
        {
            return Ok(Self { text: text.to_owned(), epoch });
        }
        Err(TimeError {
            expected: "a moment such as 2026-05-07T09:30:00+02:00",
            found: text.to_owned(),
        })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The local calendar day.
    pub fn date(&self) -> Date {
        Date(self.text.get(..10).unwrap_or_default().to_owned())
    }

    /// The local time of day, `09:30`.
    pub fn clock(&self) -> &str {
        self.text.get(11..16).unwrap_or_default()
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn epoch_seconds(&self) -> i64 {
        self.epoch
    }

    /// The UTC offset of the event's place at this moment.
    pub fn offset_minutes(&self) -> i64 {
        offset_minutes(&self.text)
    }
}

/// The offset at the end of a moment; 0 of `Z`.
fn offset_minutes(moment: &str) -> i64 {
    let minutes = number(moment, 20, 22) * 60 + number(moment, 23, 25);
    if moment.as_bytes().get(19) == Some(&b'-') { -minutes } else { minutes }
}

impl FromTree for Date {
    fn form() -> String {
        "a day such as 2026-05-07".to_owned()
    }

    fn blank() -> Self {
        Self(String::new())
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        *self = Self::parse(&String::from_tree(tree)?).ok()?;
        Some(())
    }
}

impl FromTree for Timestamp {
    fn form() -> String {
        "a moment such as 2026-05-07T09:30:00+02:00 or 2026-05-07T09:30".to_owned()
    }

    fn blank() -> Self {
        Self { text: String::new(), epoch: 0 }
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        *self = Self::parse(&String::from_tree(tree)?).ok()?;
        Some(())
    }
}

/// The weekday of a day, given in days since 1970-01-01; 0 is Monday.
pub fn weekday_of(days: i64) -> usize {
    // 1970-01-01 was a Thursday.
    usize::try_from((days + 3).rem_euclid(7)).unwrap_or(0)
}

/// Whether `text` has digits where `form` has `d`, and the bytes of `form` elsewhere.
fn has_form(text: &str, form: &[u8]) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form).all(|(byte, &wanted)| match wanted {
            b'd' => byte.is_ascii_digit(),
            _ => byte == wanted,
        })
}

fn number(text: &str, from: usize, to: usize) -> i64 {
    text.get(from..to).and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_weekdays_and_days_since_the_epoch() {
        for (text, days, weekday) in [
            ("1970-01-01", 0, 3),
            ("2026-05-07", 20_580, 3),
            ("2000-02-29", 11_016, 1),
            ("1969-12-31", -1, 2),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!((date.days_since_epoch(), date.weekday()), (days, weekday), "{text}");
        }
    }

    #[test]
    fn ok_every_day_of_four_centuries_has_its_number() {
        let first = Date::parse("1899-12-31").unwrap().days_since_epoch();
        let mut before = Date::from_days(first);
        assert_eq!(before.as_str(), "1899-12-31");
        for days in first + 1..first + 146_100 {
            let date = Date::from_days(days);
            assert!(date > before && Date::parse(date.as_str()).is_ok(), "{}", date.as_str());
            assert_eq!(date.days_since_epoch(), days);
            before = date;
        }
    }

    #[test]
    fn ok_a_moment_is_the_same_in_any_offset() {
        let local = Timestamp::parse("2026-05-07T09:30:00+02:00").unwrap();
        let utc = Timestamp::parse("2026-05-07T07:30:00Z").unwrap();
        let west = Timestamp::parse("2026-05-07T05:00:00-02:30").unwrap();
        assert_eq!(local.epoch_seconds(), 1_778_139_000);
        assert_eq!(local.epoch_seconds(), utc.epoch_seconds());
        assert_eq!(local.epoch_seconds(), west.epoch_seconds());
        assert_eq!((local.clock(), local.date().as_str()), ("09:30", "2026-05-07"));
    }

    #[test]
    fn err_what_is_no_day_or_moment() {
        for text in ["2026-02-29", "2026-13-01", "2026-5-7", "07.05.2026", "", "2026-05-0ü"] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
        for text in [
            "2026-05-07T24:00:00Z",
            "2026-05-07 09:30",
            "2026-05-07T09:30:00",
            "2026-05-07T09:30:00+2:00",
        ] {
            let error = Timestamp::parse(text).unwrap_err().to_string();
            assert!(error.starts_with("expected a moment such as"), "{error}");
        }
    }
}
