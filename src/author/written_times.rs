//! Understands dates and times as people write them, to propose the writing of the format.
//!
//! Nothing is published from a guess: the organiser copies the proposal. What can be read in
//! two ways, such as 2/10/2026, gets none.

use jiff::civil::{Date, Time};

/// Longer texts are no times.
const LONGEST: usize = 60;

const MONTHS: [[&str; 3]; 12] = [
    ["januar", "january", "jänner"],
    ["februar", "february", "feber"],
    ["märz", "march", "maerz"],
    ["april", "april", "apr"],
    ["mai", "may", "mai"],
    ["juni", "june", "juni"],
    ["juli", "july", "juli"],
    ["august", "august", "aug"],
    ["september", "september", "sept"],
    ["oktober", "october", "okt"],
    ["november", "november", "nov"],
    ["dezember", "december", "dez"],
];

const WEEKDAYS: [&str; 14] = [
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// A time of day, of which 24:00 is the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    At(Time),
    Midnight,
}

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    Day(Date),
    Time(Clock),
    Moment(Date, Clock),
    /// From and until.
    Times(Clock, Clock),
}

/// What a text says that is no date or time of the format.
pub fn written(text: &str) -> Option<Written> {
    let text = text.trim().to_lowercase();
    if text.len() > LONGEST {
        return None;
    }
    if let Some(day) = date(&text) {
        return Some(Written::Day(day));
    }
    if let Some(time) = time(&text) {
        return Some(Written::Time(time));
    }
    times(&text).or_else(|| moment(&text))
}

/// The local time of the format: `2026-05-07T09:30`.
pub fn local(day: Date, time: Clock) -> Option<String> {
    match time {
        Clock::At(time) => Some(format!("{day}T{}", time.strftime("%H:%M"))),
        Clock::Midnight => Some(format!("{}T00:00", day.tomorrow().ok()?)),
    }
}

fn moment(text: &str) -> Option<Written> {
    let borders = text.char_indices().filter(|(_, c)| matches!(c, ' ' | 't' | ',' | '_'));
    borders.into_iter().find_map(|(at, border)| {
        let (before, after) = (&text[..at], &text[at + border.len_utf8()..]);
        let after = after.trim().trim_start_matches("um ");
        let said = date(before).zip(time(after)).or_else(|| date(after).zip(time(before)));
        said.map(|(day, time)| Written::Moment(day, time))
    })
}

fn times(text: &str) -> Option<Written> {
    let text = text.strip_prefix("von ").unwrap_or(text);
    let (from, until) =
        ["-", "–", "—", " bis ", " to "].iter().find_map(|dash| text.split_once(dash))?;
    // "9–10 Uhr" has its unit once.
    let from = time(from).or_else(|| time(&format!("{} uhr", from.trim())))?;
    Some(Written::Times(from, time(until)?))
}

fn time(text: &str) -> Option<Clock> {
    let text = text.trim();
    let words = ["um ", "ab ", "ca. ", "ca ", "gegen ", "at "];
    let text = words.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    let (text, half) = half_of_day(text);
    let (text, has_unit) = match text.split_once("uhr").or_else(|| text.split_once('h')) {
        Some((hour, minute)) => (format!("{}:{}", hour.trim(), minute.trim()), true),
        None => (text.to_owned(), half.is_some()),
    };
    let text = text.trim_end_matches(':');
    let parts: Vec<i8> = text.split([':', '.']).map(number).collect::<Option<_>>()?;
    let (hour, minute) = match parts.as_slice() {
        [hour] if has_unit => (*hour, 0),
        [hour, minute] | [hour, minute, 0] => (*hour, *minute),
        _ => return None,
    };
    match (hour, half) {
        (24, None) if minute == 0 => Some(Clock::Midnight),
        (12, Some(later)) => Time::new(later, minute, 0, 0).ok().map(Clock::At),
        (1..12, Some(later)) => Time::new(hour + later, minute, 0, 0).ok().map(Clock::At),
        (_, Some(_)) => None,
        _ => Time::new(hour, minute, 0, 0).ok().map(Clock::At),
    }
}

/// A time without "am" or "pm", and the hours that it adds.
fn half_of_day(text: &str) -> (&str, Option<i8>) {
    for (ends, hours) in [(["am", "a.m."], 0), (["pm", "p.m."], 12)] {
        if let Some(text) = ends.iter().find_map(|end| text.strip_suffix(end)) {
            return (text.trim_end(), Some(hours));
        }
    }
    (text, None)
}

fn date(text: &str) -> Option<Date> {
    let text = text.trim().trim_end_matches(',');
    let first = text.split([' ', '.', ',']).next().unwrap_or_default();
    let is_weekday = first.len() > 1 && WEEKDAYS.iter().any(|day| day.starts_with(first));
    let text = if is_weekday { &text[first.len()..] } else { text };
    let text = text.trim_start_matches(['.', ',', ' ']);
    let parts: Vec<&str> =
        text.split([' ', '.', '/', '-', ',']).filter(|part| !part.is_empty()).collect();
    if let [day] = parts.as_slice() {
        let is_digits = day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit());
        let (year, rest) = day.split_at_checked(4).filter(|_| is_digits)?;
        return ymd(year, &rest[..2], &rest[2..]);
    }
    let [a, b, c] = parts.as_slice() else { return None };
    if a.len() == 4 {
        return ymd(a, b, c);
    }
    if month(b).is_some() || text.contains('.') && number(b).is_some() {
        return ymd(c, b, a);
    }
    if month(a).is_some() {
        return ymd(c, a, b);
    }
    // Day and month are clear only where one of them cannot be a month.
    match (number(a)?, number(b)?) {
        (13.., _) => ymd(c, b, a),
        (_, 13..) => ymd(c, a, b),
        _ => None,
    }
}

fn ymd(year: &str, in_year: &str, day: &str) -> Option<Date> {
    let century = if year.len() == 2 { 2000 } else { 0 };
    let year: i16 = year.parse().ok().filter(|_| matches!(year.len(), 2 | 4))?;
    let month = month(in_year).or_else(|| number(in_year))?;
    let day = ["st", "nd", "rd", "th"].iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
    Date::new(year + century, month, number(day)?).ok()
}

fn month(text: &str) -> Option<i8> {
    let text = Some(text)
        .filter(|text| text.len() > 2 && !text.starts_with(|c: char| c.is_ascii_digit()))?;
    let index = MONTHS.iter().position(|names| names.iter().any(|name| name.starts_with(text)))?;
    i8::try_from(index + 1).ok()
}

/// One or two digits.
fn number(text: &str) -> Option<i8> {
    let text = text.trim();
    let is_number = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<String> {
        let clock = |clock| match clock {
            Clock::At(time) => time.strftime("%H:%M").to_string(),
            Clock::Midnight => "24:00".to_owned(),
        };
        Some(match written(text)? {
            Written::Day(day) => day.to_string(),
            Written::Time(time) => clock(time),
            Written::Moment(day, time) => local(day, time)?,
            Written::Times(from, until) => format!("{}/{}", clock(from), clock(until)),
        })
    }

    #[test]
    fn ok_times_as_people_write_them() {
        for (text, expected) in [
            ("9:30", "09:30"),
            ("9.30", "09:30"),
            ("9.30 Uhr", "09:30"),
            ("09:30 Uhr", "09:30"),
            ("9 Uhr 30", "09:30"),
            ("11 Uhr", "11:00"),
            ("um 11 Uhr", "11:00"),
            ("9h30", "09:30"),
            ("14h", "14:00"),
            ("9:30:00", "09:30"),
            ("2 pm", "14:00"),
            ("9:30 a.m.", "09:30"),
            ("12 am", "00:00"),
            ("12:15 PM", "12:15"),
            ("24:00", "24:00"),
            ("24.00 Uhr", "24:00"),
            ("9.30–10.15 Uhr", "09:30/10:15"),
            ("9:30 - 10:15", "09:30/10:15"),
            ("9–10 Uhr", "09:00/10:00"),
            ("von 9:30 bis 10:15", "09:30/10:15"),
        ] {
            assert_eq!(said(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn ok_dates_as_people_write_them() {
        for text in [
            "02.10.2026",
            "2.10.26",
            "2. 10. 2026",
            "2026/10/02",
            "2026-10-2",
            "20261002",
            "2. Oktober 2026",
            "2. Okt. 2026",
            "Freitag, 2. Oktober 2026",
            "Fr 2.10.2026",
            "Fr., 02.10.2026",
            "October 2, 2026",
            "2 October 2026",
            "Oct 2nd, 2026",
        ] {
            assert_eq!(said(text).as_deref(), Some("2026-10-02"), "{text}");
        }
        assert_eq!(said("13/10/2026").as_deref(), Some("2026-10-13"));
        assert_eq!(said("10/13/2026").as_deref(), Some("2026-10-13"));
    }

    #[test]
    fn ok_dates_with_times() {
        for text in [
            "2027-05-07 11:00",
            "7.5.2027 11 Uhr",
            "07.05.2027, 11:00",
            "7. Mai 2027 um 11.00 Uhr",
            "2027-05-07T11:00:00",
            "2027-05-07T11.00",
            "11:00, 7.5.2027",
        ] {
            assert_eq!(said(text).as_deref(), Some("2027-05-07T11:00"), "{text}");
        }
        assert_eq!(said("2027-05-07T24:00").as_deref(), Some("2027-05-08T00:00"));
        assert_eq!(said("31.12.2026 24 Uhr").as_deref(), Some("2027-01-01T00:00"));
    }

    #[test]
    fn err_what_is_unclear_gets_no_proposal() {
        for text in [
            "2/10/2026",
            "morgens",
            "",
            "9",
            "30.2.2026",
            "25:00",
            "9:75",
            "2.10.",
            "13 pm",
            "24:30",
            "nach der Pause",
            "2026",
            "ä:30",
            "—",
            "t",
            "abcdeüx",
            " , ",
        ] {
            assert_eq!(written(text), None, "{text}");
        }
    }
}
