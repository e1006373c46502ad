//! Sessions and their runs as events of schema.org.

use serde_json::{Value, json};

use crate::event::{Change, Event, Rich, Run, RunState, Session, Signup};

use super::thing::{attendance, documents, places, session_person, venue};
use crate::export::rendition::Rendition;

const SCHEDULED: &str = "https://schema.org/EventScheduled";
const POSTPONED: &str = "https://schema.org/EventPostponed";
const MOVED_ONLINE: &str = "https://schema.org/EventMovedOnline";
const CANCELLED: &str = "https://schema.org/EventCancelled";
const RESCHEDULED: &str = "https://schema.org/EventRescheduled";

/// A session held once is the event itself; held several times it is a series.
pub(super) fn session_event(rendition: &Rendition, session: &Session) -> Value {
    if let [run] = session.runs.as_slice() {
        return run_event(rendition, session, run);
    }
    let mut json = what_is_held(rendition, session);
    json["@type"] = "EventSeries".into();
    json["location"] = venue(rendition);
    json["eventAttendanceMode"] = attendance(rendition, session.runs.iter()).into();
    let runs = session.runs.iter();
    json["subEvent"] = runs.map(|run| run_event(rendition, session, run)).collect();
    json
}

pub(super) fn run_event(rendition: &Rendition, session: &Session, run: &Run) -> Value {
    let start = run.start.as_ref().map(|start| start.as_str());
    let mut json = what_is_held(rendition, session);
    json["identifier"] = run.id.as_str().into();
    json["startDate"] = start.or(run.day.as_ref().map(|day| day.as_str())).into();
    json["endDate"] = run.end.as_ref().map(|end| end.as_str()).into();
    json["eventStatus"] = run_status(rendition.event, run.state).into();
    json["eventAttendanceMode"] = attendance(rendition, std::iter::once(run)).into();
    json["location"] = places(rendition, session, run);
    json["maximumPhysicalAttendeeCapacity"] = run.capacity.into();
    if run.state != RunState::Cancelled && !rendition.event.is_off() {
        json["remainingAttendeeCapacity"] = run.places.into();
        json["offers"] = run.signup.as_ref().map_or(Value::Null, offer);
    }
    json
}

/// Whether there is a seat, and where to sign up. What it costs is not known of single runs.
fn offer(signup: &Signup) -> Value {
    let availability = match signup {
        // Visitors need no place of their own.
        Signup::NotNeeded => return Value::Null,
        Signup::Open(_) => "https://schema.org/InStock",
        Signup::Few(_) => "https://schema.org/LimitedAvailability",
        Signup::WaitingList(_) | Signup::Full | Signup::Closed => "https://schema.org/SoldOut",
    };
    let url = signup.link().and_then(|link| link.url.as_deref());
    let url = url.filter(|url| url.starts_with("http"));
    json!({"@type": "Offer", "availability": availability, "url": url})
}

fn what_is_held(rendition: &Rendition, session: &Session) -> Value {
    // Who has not said yes is not announced as a performer.
    let people = rendition.people(session).filter(|(person, _)| !person.asked);
    json!({
        "@type": "Event",
        "name": rendition.text(&session.title),
        "alternateName": rendition.translation(&session.title_translation),
        "description": description(rendition, session),
        "inLanguage": session.languages,
        "performer": people
            .map(|(person, part)| {
                session_person(rendition, person, part.organisations(person))
            })
            .collect::<Vec<_>>(),
        "subjectOf": documents(rendition, &session.files),
        "url": rendition.session_url(session),
    })
}

/// The summary, or else the whole description.
fn description(rendition: &Rendition, session: &Session) -> Option<String> {
    let own = rendition.event.default_language();
    let whole = || {
        let picked = session.description.as_ref()?.pick(rendition.language, own)?;
        Some(Rich::to_plain(picked.value))
    };
    rendition.text_of(&session.summary).map(str::to_owned).or_else(whole)
}

fn run_status(event: &Event, state: RunState) -> &'static str {
    match (state, event.change()) {
        (RunState::Cancelled, _) => CANCELLED,
        (RunState::Moved | RunState::Delayed, None) => RESCHEDULED,
        _ => status(event),
    }
}

/// What has become of the whole event, as schema.org's `EventStatusType`.
pub(super) fn status(event: &Event) -> &'static str {
    match event.change() {
        None => SCHEDULED,
        Some(Change::Cancelled) => CANCELLED,
        Some(Change::Postponed) => POSTPONED,
        Some(Change::MovedOnline) => MOVED_ONLINE,
        Some(Change::Rescheduled) => RESCHEDULED,
    }
}
