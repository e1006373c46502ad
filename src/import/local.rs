//! Moments of a source as the clocks of the event's time zone show them.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use crate::author::{Said, said};

use super::Wrong;

/// A time zone by its IANA name.
///
/// # Errors
/// If there is none of this name.
pub fn time_zone(name: &str) -> Result<TimeZone, Wrong> {
    TimeZone::get(name.trim()).map_err(|_| {
        let what =
            said!("there is no time zone \"{name}\"", "eine Zeitzone „{name}“ gibt es nicht");
        Wrong::new(what).hint(Said::new(
            "name it by its IANA name, such as --time-zone Europe/Berlin",
            "mit ihrem IANA-Namen nennen, etwa --time-zone Europe/Berlin",
        ))
    })
}

/// What the clocks show at a moment that has an offset (`2026-05-07T09:30:00+02:00`) or, without
/// one, that time itself. `None` if it is no time of an event: the years 1970 to 9998.
pub fn moment(text: &str, zone: &TimeZone) -> Option<DateTime> {
    let text = text.trim();
    let local = match text.parse::<Timestamp>() {
        Ok(moment) => zone.to_datetime(moment),
        Err(_) => text.parse::<DateTime>().ok()?,
    };
    is_of_an_event(local).then_some(local)
}

/// Whether an event can be then.
pub fn is_of_an_event(time: DateTime) -> bool {
    (1970..9999).contains(&time.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_moments_by_the_clocks_of_the_place() {
        let zone = time_zone("Europe/Berlin").unwrap();
        for (text, expected) in [
            ("2026-05-07T09:30:00+02:00", Some("2026-05-07T09:30:00")),
            ("2026-12-07T08:30:00Z", Some("2026-12-07T09:30:00")),
            ("2026-05-07T09:30:00", Some("2026-05-07T09:30:00")),
            ("2026-05-07 09:30", Some("2026-05-07T09:30:00")),
            ("0000-01-01T00:00:00", None),
            ("9999-12-31T00:00:00", None),
            ("soon", None),
        ] {
            let found = moment(text, &zone).map(|time| time.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
        assert!(time_zone("Europe/Magdeburg").is_err());
    }
}
