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
//! A run with a time is announced, and so CONFIRMED, whether the organiser calls it `planned`
//! or `confirmed`: TENTATIVE would show a visitor's day as undecided. Many programs show
//! nothing of STATUS, so the title of what is cancelled, moved or delayed begins with that
//! word, and what is cancelled takes no time (TRANSP, section 3.8.2.7). Many also leave out
//! URL, so the address of the page is the last line of the description.
//!
//! [RFC 5545]: https://www.rfc-editor.org/rfc/rfc5545

#[cfg(not(target_arch = "wasm32"))]
use crate::event::Venue;
use crate::{
    event::{Date, Event, RegistrationState, Run, RunState, Session, SessionKind},
    i18n::{Locale, fill, numeric_date},
};

use super::{
    content_line::{ContentLines, escaped},
    rendition::Rendition,
    utc::{basic_date, basic_date_after, utc_stamp},
};

/// The largest INTEGER of the format (section 3.3.8).
const LARGEST_SEQUENCE: u64 = 2_147_483_647;
const CONFIRMED: &str = "CONFIRMED";
const CANCELLED: &str = "CANCELLED";
/// How often calendars that subscribe should look for changes.
const REFRESH: &str = "PT1H";

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
    if let Some(summary) = rendition.text_of(&rendition.event.summary) {
        lines.text("X-WR-CALDESC", summary);
    }
    // For programs that ask whose clocks these are: all times are in UTC.
    lines.line("X-WR-TIMEZONE", &rendition.event.time_zone);
    // RFC 7986, section 5.7, and what Outlook reads instead.
    lines.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    lines.line("X-PUBLISHED-TTL", REFRESH);
}

fn write_whole_event(lines: &mut ContentLines, rendition: &Rendition) {
    let event = rendition.event;
    let dates = || known_dates(event);
    let (Some(first), Some(last)) = (dates().min(), dates().max()) else { return };
    begin_entry(lines, event, &format!("{}@treffpunkt", event.id));
    lines.line("DTSTART;VALUE=DATE", &basic_date(first));
    lines.line("DTEND;VALUE=DATE", &basic_date_after(last));
    let url = rendition.home_url();
    let registration = registration_line(rendition);
    let texts = [
        change_note(rendition),
        rendition.text_of(&event.summary),
        registration.as_deref(),
        url.as_deref(),
    ];
    lines.line("STATUS", if event.is_off() { CANCELLED } else { CONFIRMED });
    lines.text("SUMMARY", &rendition.event_title());
    lines.text("DESCRIPTION", &paragraphs(&texts));
    lines.text("LOCATION", &rendition.venue());
    #[cfg(not(target_arch = "wasm32"))]
    write_position(lines, rendition.main_venue());
    // The days stay free for other appointments.
    lines.line("TRANSP", "TRANSPARENT");
    end_entry(lines, url);
}

/// Until when and where to register: "Anmeldeschluss: …". Nothing once it is full or closed.
fn registration_line(rendition: &Rendition) -> Option<String> {
    let event = rendition.event;
    let state = event.registration_at(event.updated.epoch_seconds())?;
    if matches!(state, RegistrationState::Full | RegistrationState::Closed) {
        return None;
    }
    let words = rendition.words();
    let registration = event.registration.as_ref()?;
    let locale = Locale::for_language(rendition.language);
    let deadline = registration
        .deadline
        .as_ref()
        .map(|stamp| [" ", &fill(words.until, &numeric_date(&stamp.date(), locale))].concat());
    let url = registration.url.as_ref().map(|url| url.strip_prefix("mailto:").unwrap_or(url));
    let page = || rendition.page_url(&["anmeldung"]);
    let address = url.map(str::to_owned).or_else(page)?;
    Some([words.registration, &deadline.unwrap_or_default(), words.colon, &address].concat())
}

fn known_dates(event: &Event) -> impl Iterator<Item = &Date> {
    let days = event.runs().filter_map(|(_, run)| run.day.as_ref());
    event.days.iter().map(|day| &day.date).chain(days)
}

fn write_run<'a>(
    lines: &mut ContentLines,
    rendition: &Rendition<'a>,
    session: &'a Session,
    run: &'a Run,
) {
    let Some(start) = &run.start else { return };
    let event = rendition.event;
    begin_entry(lines, event, &uid_of_run(&event.id, &run.id));
    lines.line("DTSTART", &utc_stamp(start));
    let end = run.end.as_ref().filter(|end| end.epoch_seconds() > start.epoch_seconds());
    if let Some(end) = end {
        lines.line("DTEND", &utc_stamp(end));
    }
    write_status(lines, event.is_off() || run.state == RunState::Cancelled);
    let url = rendition.session_url(session);
    lines.text("SUMMARY", &rendition.run_title(session, run));
    lines.text("DESCRIPTION", &description(rendition, session, run, url.as_deref()));
    lines.text("LOCATION", &rendition.place(run));
    #[cfg(not(target_arch = "wasm32"))]
    write_position(lines, rendition.venue_of(run));
    let track = session.track.as_ref().and_then(|id| event.track(id));
    let track = track.map(|track| [",", &escaped(rendition.text(&track.name))].concat());
    lines.line("CATEGORIES", &(category(session.kind).to_owned() + &track.unwrap_or_default()));
    // Which runs are those of one session, for an import.
    lines.line("X-TREFFPUNKT-SESSION", &session.id);
    end_entry(lines, url);
}

/// Section 3.8.1.6.
#[cfg(not(target_arch = "wasm32"))]
fn write_position(lines: &mut ContentLines, venue: Option<&Venue>) {
    if let Some(coordinates) = venue.and_then(|venue| venue.coordinates.as_ref()) {
        let (latitude, longitude) = coordinates.parts();
        lines.line("GEO", &format!("{latitude};{longitude}"));
    }
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

fn write_status(lines: &mut ContentLines, is_cancelled: bool) {
    if is_cancelled {
        lines.line("STATUS", CANCELLED);
        lines.line("TRANSP", "TRANSPARENT");
    } else {
        lines.line("STATUS", CONFIRMED);
    }
}

/// What the organiser says about the change of the event.
fn change_note<'a>(rendition: &Rendition<'a>) -> Option<&'a str> {
    rendition.text_of(&rendition.event.state.as_ref()?.note)
}

fn description(rendition: &Rendition, session: &Session, run: &Run, url: Option<&str>) -> String {
    let people = people_line(rendition, session);
    let online = run.stream.as_ref().and_then(|stream| stream.url.as_deref());
    let online = online.filter(|_| run.state != RunState::Cancelled && !rendition.event.is_off());
    let words = rendition.words();
    let online = online.map(|link| [words.online, words.colon, link].concat());
    let bring = rendition.text_of(&session.bring);
    let bring = bring.map(|what| [words.bring, words.colon, what].concat());
    paragraphs(&[
        change_note(rendition).filter(|_| rendition.event.is_off()),
        rendition.translation(&session.title_translation),
        rendition.text_of(&session.summary),
        Some(people.as_str()),
        rendition.text_of(&session.held_by),
        bring.as_deref(),
        rendition.text_of(&run.note),
        online.as_deref(),
        url,
    ])
}

fn paragraphs(texts: &[Option<&str>]) -> String {
    let known = texts.iter().copied().flatten().filter(|text| !text.is_empty());
    known.collect::<Vec<_>>().join("\n\n")
}

fn people_line(rendition: &Rendition, session: &Session) -> String {
    let mut names: Vec<_> = rendition
        .people(session)
        .map(|(person, part)| {
            let stands_for = part.organisations(person);
            person.full_name() + &rendition.words().after_name(stands_for, person, part.by_video)
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
