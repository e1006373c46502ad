//! What Treffpunkt's own calendars say beyond others: the session that a run belongs to, and the
//! whole event as an entry.

use calcard::icalendar::{ICalendarComponent, ICalendarProperty};

use crate::event::RunState;

use super::super::{DraftRun, usual};
use super::property::{other, text, uid};

const SESSION: &str = "X-TREFFPUNKT-SESSION";

/// The id of the session; `None` in a calendar of other software.
pub fn session(component: &ICalendarComponent) -> Option<String> {
    Some(other(component, SESSION)).filter(|id| !id.is_empty())
}

/// The id of the run.
pub fn run(component: &ICalendarComponent) -> Option<String> {
    session(component)?;
    uid(component).split_once('@').map(|(run, _)| run.to_owned())
}

/// Whether an entry is the event itself, on all its days.
pub fn is_whole_event(component: &ICalendarComponent) -> bool {
    uid(component).ends_with("@treffpunkt")
}

/// What has become of a run, and its title.
pub fn state_and_title(component: &ICalendarComponent) -> (RunState, String) {
    let title = text(component, &ICalendarProperty::Summary);
    let (state, title) = match session(component) {
        Some(_) => usual::state_and_title(&title),
        None => (RunState::Planned, title.as_str()),
    };
    (state, title.to_owned())
}

/// Takes the venue from a place: "Saal, Haus am Markt, Musterstadt" is the room "Saal".
pub fn without_venue(run: &mut DraftRun, venue: &str) {
    run.rooms.retain(|place| place != venue);
    for place in &mut run.rooms {
        let room = place.strip_suffix(venue).and_then(|room| room.strip_suffix(", "));
        if let Some(room) = room.map(str::to_owned) {
            *place = room;
        }
    }
}
