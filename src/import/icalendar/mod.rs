//! iCalendar: `.ics` files of calendars.
//!
//! calcard parses; what repeats is followed here ([`rule`]), day by day and at most 366 times,
//! as a rule may have no end or never come true. Times are converted into the clocks of the event
//! ([`zones`]). Organisers and invited people are not taken over: a calendar has their addresses.
//!
//! Specifications: RFC 5545, and 5546 for changes and cancellations ([`later`]). X-WR-CALNAME,
//! X-WR-TIMEZONE and X-ALT-DESC have none.

mod changes;
mod description;
mod file;
mod group;
mod later;
mod own;
mod planned;
mod property;
mod rule;
mod series;
mod session;
#[cfg(test)]
mod tests;
mod when;
mod zones;

use calcard::icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty};

use crate::author::Said;

use super::{Draft, DraftRoom, DraftSession, DraftText, DraftTrack, Notes, Options, Source, Wrong};

use group::by_uid;
use later::latest;
use property::{other, text};
use session::Sessions;
use zones::Zones;

pub fn is_that_of(sources: &[Source]) -> bool {
    sources.iter().any(file::is_calendar)
}

/// Reads calendars as one event.
///
/// # Errors
/// If neither they nor the options say where the clocks of the event are.
pub fn read(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    let components: Vec<ICalendarComponent> = sources
        .iter()
        .map(|source| file::components(source, notes))
        .collect::<Result<Vec<_>, _>>()?
        .concat();
    let zones = Zones::new(&components, options)?;
    let components = latest(components);
    let events =
        components.iter().filter(|one| one.component_type == ICalendarComponentType::VEvent);
    let (whole, events): (Vec<_>, Vec<_>) = events.partition(|one| own::is_whole_event(one));
    let groups = by_uid(events.into_iter());
    note_others(&components, notes);
    let venue = whole.first().map(|one| text(one, &ICalendarProperty::Location));
    let mut sessions = Sessions::new(&zones, &groups, venue.unwrap_or_default());
    let drafted: Vec<DraftSession> =
        groups.iter().filter_map(|group| sessions.read(group, notes)).collect();
    let calendar =
        components.iter().find(|one| one.component_type == ICalendarComponentType::VCalendar);
    let title = calendar.map(title).unwrap_or_default();
    Ok(Draft {
        origin: "icalendar",
        title: DraftText::plain(title),
        summary: DraftText::plain(
            calendar.map(|one| other(one, "X-WR-CALDESC")).unwrap_or_default(),
        ),
        time_zone: zones.name().map(str::to_owned),
        rooms: sessions.rooms.names.into_iter().map(room).collect(),
        tracks: sessions.tracks.names.into_iter().map(track).collect(),
        sessions: drafted,
        ..Draft::default()
    })
}

fn title(calendar: &ICalendarComponent) -> String {
    let own = text(calendar, &ICalendarProperty::Name);
    if own.is_empty() { other(calendar, "X-WR-CALNAME") } else { own }
}

fn room(name: String) -> DraftRoom {
    DraftRoom { key: name.clone(), name: DraftText::plain(name), ..DraftRoom::default() }
}

fn track(name: String) -> DraftTrack {
    DraftTrack { key: name.clone(), id: None, name: DraftText::plain(name) }
}

fn note_others(components: &[ICalendarComponent], notes: &mut Notes) {
    use ICalendarComponentType::{VFreebusy, VJournal, VTodo};
    let others =
        components.iter().filter(|one| matches!(one.component_type, VTodo | VJournal | VFreebusy));
    for one in others {
        notes.add(
            Said::new(
                "tasks, journals and busy times are no sessions, and were left out",
                "Aufgaben, Tagebücher und belegte Zeiten sind keine Programmpunkte und wurden weggelassen",
            ),
            text(one, &ICalendarProperty::Summary),
        );
    }
}
