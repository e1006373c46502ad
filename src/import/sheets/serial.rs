//! Dates and times as spreadsheets count them: days since the end of 1899, or since 1904 in files
//! that began on a Mac.
//!
//! ECMA-376, part 1, 18.17.4. Until March 1900 Excel is wrong by a day; no programme is from then.

use jiff::{
    Span,
    civil::{Date, Time, date},
};

use super::table::Cell;

/// Days between both epochs.
const LATER: f64 = 1462.0;
/// 9999-12-31.
const LAST: f64 = 2_958_465.0;
const SECONDS: f64 = 86_400.0;

/// The date, time or both that a number with the format of a date stands for.
pub fn dated(serial: f64, is_1904: bool) -> Option<Cell> {
    if !(0.0..=LAST).contains(&serial) {
        return None;
    }
    // The whole end of the day, as "24:00" is written, is no date.
    if serial == 1.0 {
        return Some(Cell::Text("24:00".to_owned()));
    }
    let is_time = serial < 2.0;
    let seconds = (serial.fract() * SECONDS).round();
    let (days, seconds) = match seconds >= SECONDS {
        true => (serial.trunc() + 1.0, 0.0),
        false => (serial.trunc(), seconds),
    };
    let time = time(seconds)?;
    if is_time {
        return Some(Cell::Time(time));
    }
    let day = day(if is_1904 { days + LATER } else { days })?;
    Some(if time == Time::midnight() {
        Cell::Day(day)
    } else {
        Cell::Moment(day.to_datetime(time))
    })
}

/// A whole number of days that could be a date of a programme, where no format says so.
pub fn plain_day(serial: f64, is_1904: bool) -> Option<Date> {
    let day = day(if is_1904 { serial + LATER } else { serial })?;
    (serial.fract() == 0.0 && (2000..2100).contains(&day.year())).then_some(day)
}

#[expect(clippy::cast_possible_truncation, reason = "whole numbers up to LAST")]
fn day(days: f64) -> Option<Date> {
    let days = (0.0..=LAST + LATER).contains(&days).then_some(days as i64)?;
    date(1899, 12, 30).checked_add(Span::new().try_days(days).ok()?).ok()
}

#[expect(clippy::cast_possible_truncation, reason = "less than a day has")]
fn time(seconds: f64) -> Option<Time> {
    let seconds = seconds as i32;
    let part = |number: i32| i8::try_from(number).ok();
    Time::new(part(seconds / 3600)?, part(seconds / 60 % 60)?, part(seconds % 60)?, 0).ok()
}

/// Whether a format of numbers is one of dates or times. Colours and words in it are not.
pub fn is_of_dates(code: &str) -> bool {
    let code = code.split(';').next().unwrap_or_default();
    if ["General", "Standard", "@"].contains(&code) {
        return false;
    }
    let (mut is_quoted, mut bracket, mut is_escaped) = (false, None::<String>, false);
    for letter in code.chars().map(|letter| letter.to_ascii_lowercase()) {
        match (letter, is_quoted, &mut bracket) {
            _ if is_escaped => is_escaped = false,
            ('"', _, None) => is_quoted = !is_quoted,
            (_, true, _) => {}
            ('\\' | '_' | '*', _, None) => is_escaped = true,
            ('[', _, None) => bracket = Some(String::new()),
            (']', _, Some(inner)) => {
                if ["h", "hh", "m", "mm", "s", "ss"].contains(&inner.as_str()) {
                    return true;
                }
                bracket = None;
            }
            (_, _, Some(inner)) => inner.push(letter),
            ('y' | 'm' | 'd' | 'h' | 's', ..) => return true,
            _ => {}
        }
    }
    false
}

/// Whether one of the formats that every program has is one of dates or times.
pub fn is_built_in(id: u32) -> bool {
    matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58 | 71..=81)
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn ok_dates_of_both_epochs_and_times() {
        let day = date(2027, 5, 7);
        let half_past_nine = 9.5 / 24.0;
        for (serial, is_1904, expected) in [
            (46_514.0, false, Cell::Day(day)),
            (46_514.0 - LATER, true, Cell::Day(day)),
            (46_514.0 + half_past_nine, false, Cell::Moment(day.at(9, 30, 0, 0))),
            (half_past_nine, false, Cell::Time(time(9, 30, 0, 0))),
            (0.395_833_3, true, Cell::Time(time(9, 30, 0, 0))),
            (1.0, false, Cell::Text("24:00".to_owned())),
            (1.0 + half_past_nine, false, Cell::Time(time(9, 30, 0, 0))),
            (46_513.999_999_9, false, Cell::Day(day)),
        ] {
            assert_eq!(dated(serial, is_1904), Some(expected), "{serial}");
        }
        assert_eq!(plain_day(46_514.0, false), Some(day));
    }

    #[test]
    fn err_numbers_that_are_no_dates() {
        for serial in [-1.0, f64::NAN, f64::INFINITY, f64::MAX, LAST + 1.0] {
            assert_eq!(dated(serial, false), None, "{serial}");
            assert_eq!(plain_day(serial, true), None, "{serial}");
        }
        assert_eq!(plain_day(80.0, false), None);
        assert!(dated(LAST, true).is_none() || matches!(dated(LAST, true), Some(Cell::Day(_))));
    }

    #[test]
    fn ok_formats_of_dates() {
        for code in ["dd/mm/yyyy", "[$-407]d. mmmm yyyy", "[h]:mm", "h:mm \"Uhr\"", "yyyy\\-mm"] {
            assert!(is_of_dates(code), "{code}");
        }
        for code in ["General", "0.00", "[Red]0", "0 \"days\"", "#,##0 \\d", "@", "_d0", "0;mm"] {
            assert!(!is_of_dates(code), "{code}");
        }
    }
}
