//! The texts and links of a session.

use calcard::icalendar::{ICalendarComponent, ICalendarProperty};

use super::super::{
    DraftLink, DraftText, Notes,
    markup::from_html,
    usual::{Links, markdown, note_personal},
};
use super::own;
use super::property::{joined, lines, other_entry, text, texts};

/// What the session is about: as HTML if there is that, else as text.
pub fn description(event: &ICalendarComponent, place: &str, notes: &mut Notes) -> DraftText {
    let html = other_entry(event, "X-ALT-DESC").map(joined).unwrap_or_default();
    if !html.trim().is_empty() {
        return DraftText::plain(from_html(&html, place, notes));
    }
    markdown(&lines(event, &ICalendarProperty::Description), place, notes)
}

/// Addresses of the session, and the place of one that is online.
pub fn links(event: &ICalendarComponent, place: &str, notes: &mut Notes) -> Vec<DraftLink> {
    let mut links = Links::default();
    // That of Treffpunkt is the page that the run is on.
    if own::session(event).is_none() {
        links.add("", &text(event, &ICalendarProperty::Url), place, notes);
    }
    for address in texts(event, &ICalendarProperty::Conference) {
        if !address.starts_with("tel:") {
            links.add("", &address, place, notes);
        }
    }
    let location = text(event, &ICalendarProperty::Location);
    if is_address(&location) {
        links.add("", &location, place, notes);
    }
    links.into_list()
}

/// The room; empty if there is none.
pub fn room(event: &ICalendarComponent) -> String {
    let location = text(event, &ICalendarProperty::Location);
    if is_address(&location) { String::new() } else { location }
}

fn is_address(location: &str) -> bool {
    let location = location.to_ascii_lowercase();
    (location.starts_with("https://") || location.starts_with("http://")) && !location.contains(' ')
}

/// Notes that organisers and invited people stay in the calendar.
pub fn note_people(event: &ICalendarComponent, place: &str, notes: &mut Notes) {
    let has = |property: &ICalendarProperty| event.has_property(property);
    if [ICalendarProperty::Organizer, ICalendarProperty::Attendee, ICalendarProperty::Contact]
        .iter()
        .any(has)
    {
        note_personal(place, notes);
    }
}
