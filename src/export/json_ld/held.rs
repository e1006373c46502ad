//! Sessions and their runs as events of schema.org.

use serde_json::{Value, json};

use crate::event::{Rich, Run, RunState, Session};

use super::{
    OFFLINE, SCHEDULED,
    thing::{places, session_person, venue},
};
use crate::export::rendition::Rendition;

const CANCELLED: &str = "https://schema.org/EventCancelled";
const RESCHEDULED: &str = "https://schema.org/EventRescheduled";

/// A session held once is the event itself; held several times it is a series.
pub(super) fn session_event(rendition: &Rendition, session: &Session) -> Value {
    if let [run] = session.runs.as_slice() {
        return run_event(rendition, session, run);
    }
    let mut json = what_is_held(rendition, session);
    json["@type"] = "EventSeries".into();
    json["location"] = venue(rendition.event);
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
    json["eventStatus"] = status(run.state).into();
    json["location"] = places(rendition, run);
    json["maximumPhysicalAttendeeCapacity"] = run.capacity.into();
    json
}

fn what_is_held(rendition: &Rendition, session: &Session) -> Value {
    let people = rendition.people(session);
    json!({
        "@type": "Event",
        "name": rendition.text(&session.title),
        "alternateName": rendition.translation(&session.title_translation),
        "description": description(rendition, session),
        "eventAttendanceMode": OFFLINE,
        "inLanguage": session.language,
        "performer": people
            .map(|(person, organisation)| session_person(rendition, person, organisation))
            .collect::<Vec<_>>(),
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

fn status(state: RunState) -> &'static str {
    match state {
        RunState::Planned | RunState::Confirmed => SCHEDULED,
        RunState::Moved | RunState::Delayed => RESCHEDULED,
        RunState::Cancelled => CANCELLED,
    }
}
