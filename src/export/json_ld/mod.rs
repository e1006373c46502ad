//! The event for search engines: JSON-LD in the words of schema.org.
//!
//! An [Event] with one `subEvent` per run; a session held several times is an
//! [EventSeries]; people are a [Person], the venue and its rooms a [Place], a page with
//! questions is a [FAQPage]. What is not known is left out, never guessed. Pictures are left out
//! too.
//!
//! Only `publish` uses this; it is not part of the app.
//!
//! [Event]: https://schema.org/Event
//! [EventSeries]: https://schema.org/EventSeries
//! [FAQPage]: https://schema.org/FAQPage
//! [Person]: https://schema.org/Person
//! [Place]: https://schema.org/Place

mod held;
mod offers;
mod questions;
mod script;
mod thing;

use serde_json::{Value, json};

use crate::event::{Event, OrganisationRole, Page, Person, Session};

use super::rendition::Rendition;
use held::{run_event, session_event, status};
use offers::offers;
use questions::question_page;
use script::script_text;
use thing::{attendance, full_person, organisations, same_as, venues};

const CONTEXT: &str = "https://schema.org";

/// With more runs, the page of each session alone tells of its own: all of them would be most of
/// the home page of a congress.
const MOST_RUNS: usize = 60;

/// The event, for its home page, with its runs unless they are many. The text is safe inside
/// `<script type="application/ld+json">`.
pub fn event_json_ld(event: &Event, site_url: Option<&str>, language: &str) -> String {
    let rendition = Rendition { event, site_url, language };
    let mut json = whole_event(&rendition);
    if event.runs().count() <= MOST_RUNS {
        let runs = event.runs();
        json["subEvent"] = runs.map(|(session, run)| run_event(&rendition, session, run)).collect();
    }
    script_text(json)
}

/// A session, for its page.
pub fn session_json_ld(
    event: &Event,
    session: &Session,
    site_url: Option<&str>,
    language: &str,
) -> String {
    let rendition = Rendition { event, site_url, language };
    let mut json = session_event(&rendition, session);
    json["@context"] = CONTEXT.into();
    json["superEvent"] = event_in_short(&rendition);
    script_text(json)
}

/// A person and their sessions, for their page.
pub fn person_json_ld(
    event: &Event,
    person: &Person,
    site_url: Option<&str>,
    language: &str,
) -> String {
    let rendition = Rendition { event, site_url, language };
    let mut json = full_person(&rendition, person);
    json["@context"] = CONTEXT.into();
    if !person.asked {
        let sessions =
            event.sessions_of(&person.id).map(|session| session_in_short(&rendition, session));
        json["performerIn"] = std::iter::once(event_in_short(&rendition)).chain(sessions).collect();
    }
    script_text(json)
}

/// The questions of a page of text; `None` if it has none.
pub fn page_json_ld(
    event: &Event,
    page: &Page,
    site_url: Option<&str>,
    language: &str,
) -> Option<String> {
    let rendition = Rendition { event, site_url, language };
    let mut json = question_page(&rendition, page);
    json["@context"] = CONTEXT.into();
    (!page.questions.is_empty()).then(|| script_text(json))
}

fn whole_event(rendition: &Rendition) -> Value {
    let event = rendition.event;
    let mut json = event_in_short(rendition);
    json["@context"] = CONTEXT.into();
    // On the home page alone: it takes a look at every run.
    json["eventAttendanceMode"] = attendance(rendition, event.runs().map(|(_, run)| run)).into();
    json["alternateName"] = rendition.translation(&event.title_translation).into();
    json["description"] = rendition.text_of(&event.summary).into();
    json["inLanguage"] = json!(event.languages);
    json["sameAs"] = same_as(&event.accounts);
    json["organizer"] = organisations(event, &[OrganisationRole::Host, OrganisationRole::Parent]);
    json["funder"] = organisations(event, &[OrganisationRole::Funder]);
    json["offers"] = offers(rendition);
    json["sponsor"] = organisations(event, &[OrganisationRole::Sponsor]);
    json
}

/// The required properties of the event as a `superEvent`.
fn event_in_short(rendition: &Rendition) -> Value {
    let event = rendition.event;
    let previous = event.state.iter().flat_map(|state| &state.previous_days);
    json!({
        "@type": "Event",
        "name": rendition.text(&event.title),
        "startDate": event.days.iter().map(|day| &day.date).min(),
        "endDate": event.days.iter().map(|day| &day.date).max(),
        "previousStartDate": previous.min(),
        "eventStatus": status(event),
        "location": venues(rendition),
        "url": rendition.home_url(),
    })
}

fn session_in_short(rendition: &Rendition, session: &Session) -> Value {
    json!({
        "@type": "Event",
        "name": rendition.text(&session.title),
        "url": rendition.session_url(session),
    })
}

#[cfg(test)]
mod tests;
