//! The event as a calendar: iCalendar, [RFC 5545].
//!
//! The event is one all-day entry, from its first day to its last, and every
//! run whose beginning is known is an entry of its own. A run without a time is in
//! no calendar: a guessed hour would send people to closed doors. An event whose
//! days are not known either has no all-day entry.
//!
//! Moments are in UTC, so no time-zone rules are part of the file. An entry keeps
//! its UID as long as the ids of event and run stay; SEQUENCE rises with the
//! event's revision, so that calendars take over what has changed.
//!
//! [RFC 5545]: https://www.rfc-editor.org/rfc/rfc5545

use crate::event::{Date, Event, Run, RunState, Session, SessionKind};

use super::{
    content_line::ContentLines,
    rendition::{Rendition, venue_line},
    utc::{basic_date, basic_date_after, utc_stamp},
};

/// The largest INTEGER of the format (section 3.3.8).
const LARGEST_SEQUENCE: u64 = 2_147_483_647;

/// The event as the text of an `.ics` file. With the address of the site,
/// entries link to their pages.
pub fn event_calendar(event: &Event, site_url: Option<&str>, language: &str) -> String {
    let rendition = Rendition { event, site_url, language };
    let mut lines = ContentLines::default();
    begin_calendar(&mut lines, &rendition);
    write_whole_event(&mut lines, &rendition);
    for (session, run) in event.runs() {
        write_run(&mut lines, &rendition, session, run);
    }
    lines.line("END", "VCALENDAR");
    lines.finish()
}

/// One run as the text of an `.ics` file, the same as in [`event_calendar`].
pub fn run_calendar(
    event: &Event,
    session: &Session,
    run: &Run,
    site_url: Option<&str>,
    language: &str,
) -> String {
    let rendition = Rendition { event, site_url, language };
    let mut lines = ContentLines::default();
    begin_calendar(&mut lines, &rendition);
    write_run(&mut lines, &rendition, session, run);
    lines.line("END", "VCALENDAR");
    lines.finish()
}

fn begin_calendar(lines: &mut ContentLines, rendition: &Rendition) {
    lines.line("BEGIN", "VCALENDAR");
    lines.line("VERSION", "2.0");
    lines.line("PRODID", "-//Treffpunkt//Treffpunkt//EN");
    lines.line("CALSCALE", "GREGORIAN");
    lines.text("X-WR-CALNAME", rendition.text(&rendition.event.title));
}

fn write_whole_event(lines: &mut ContentLines, rendition: &Rendition) {
    let event = rendition.event;
    let dates = || known_dates(event);
    let (Some(first), Some(last)) = (dates().min(), dates().max()) else { return };
    begin_entry(lines, event, &format!("{}@treffpunkt", event.id));
    lines.line("DTSTART;VALUE=DATE", &basic_date(first));
    lines.line("DTEND;VALUE=DATE", &basic_date_after(last));
    lines.text("SUMMARY", rendition.text(&event.title));
    lines.text("DESCRIPTION", rendition.text_of(&event.summary).unwrap_or_default());
    lines.text("LOCATION", &event.venue.as_ref().map(venue_line).unwrap_or_default());
    // The days stay free for other appointments.
    lines.line("TRANSP", "TRANSPARENT");
    end_entry(lines, rendition.home_url());
}

fn known_dates(event: &Event) -> impl Iterator<Item = &Date> {
    let days = event.runs().filter_map(|(_, run)| run.day.as_ref());
    event.days.iter().map(|day| &day.date).chain(days)
}

fn write_run(lines: &mut ContentLines, rendition: &Rendition, session: &Session, run: &Run) {
    let Some(start) = &run.start else { return };
    let event = rendition.event;
    begin_entry(lines, event, &uid_of_run(&event.id, &run.id));
    lines.line("DTSTART", &utc_stamp(start));
    let end = run.end.as_ref().filter(|end| end.epoch_seconds() > start.epoch_seconds());
    if let Some(end) = end {
        lines.line("DTEND", &utc_stamp(end));
    }
    lines.line("STATUS", status(run.state));
    lines.text("SUMMARY", rendition.text(&session.title));
    lines.text("DESCRIPTION", &description(rendition, session, run));
    lines.text("LOCATION", &rendition.place(run));
    lines.line("CATEGORIES", category(session.kind));
    end_entry(lines, rendition.session_url(session));
}

/// The name of a run's entry in every calendar.
pub(super) fn uid_of_run(event: &str, run: &str) -> String {
    format!("{run}@{event}.treffpunkt")
}

fn begin_entry(lines: &mut ContentLines, event: &Event, uid: &str) {
    lines.line("BEGIN", "VEVENT");
    lines.text("UID", uid);
    lines.line("DTSTAMP", &utc_stamp(&event.updated));
    lines.line("SEQUENCE", &event.revision.min(LARGEST_SEQUENCE).to_string());
}

fn end_entry(lines: &mut ContentLines, url: Option<String>) {
    if let Some(url) = url {
        lines.line("URL", &url);
    }
    lines.line("END", "VEVENT");
}

fn status(state: RunState) -> &'static str {
    match state {
        RunState::Planned => "TENTATIVE",
        RunState::Confirmed | RunState::Moved | RunState::Delayed => "CONFIRMED",
        RunState::Cancelled => "CANCELLED",
    }
}

fn description(rendition: &Rendition, session: &Session, run: &Run) -> String {
    let people = people_line(rendition, session);
    let parts = [
        rendition.translation(&session.title_translation),
        rendition.text_of(&session.summary),
        Some(people.as_str()),
        rendition.text_of(&session.held_by),
        rendition.text_of(&run.note),
    ];
    let known = parts.into_iter().flatten().filter(|part| !part.is_empty());
    known.collect::<Vec<_>>().join("\n\n")
}

fn people_line(rendition: &Rendition, session: &Session) -> String {
    let mut names: Vec<_> = rendition
        .people(session)
        .map(|(person, organisation)| match organisation {
            Some(organisation) => format!("{} ({organisation})", person.full_name()),
            None => person.full_name(),
        })
        .collect();
    if session.more_people && !names.is_empty() {
        names.push("…".to_owned());
    }
    names.join(", ")
}

/// In English and capitals, as the format's own examples have them.
fn category(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Talk => "TALK",
        SessionKind::Keynote => "KEYNOTE",
        SessionKind::Greeting => "GREETING",
        SessionKind::Panel => "PANEL",
        SessionKind::Workshop => "WORKSHOP",
        SessionKind::Poster => "POSTER",
        SessionKind::Plenum => "PLENUM",
        SessionKind::Performance => "PERFORMANCE",
        SessionKind::Social => "SOCIAL",
        SessionKind::Break => "BREAK",
    }
}

#[cfg(test)]
mod tests;
