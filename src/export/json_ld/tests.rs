use serde_json::{Value, json};

use super::{event_json_ld, page_json_ld, person_json_ld, session_json_ld};
use crate::{
    event::{Change, Date, EventState, FromTree, Page, RunState},
    export::fixture,
};

const SITE: Option<&str> = Some("https://example.org/");

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn ok_the_event_says_what_when_where_and_who() {
    let mut json = read(&event_json_ld(&fixture::event(), SITE, "de"));
    json.as_object_mut().unwrap().remove("subEvent");
    let expected = json!({
        "@context": "https://schema.org", "@type": "Event", "name": "11. Treffen",
        "description": "Ankommen; bleiben, planen", "inLanguage": ["de", "en"],
        "startDate": "2026-05-07", "endDate": "2026-05-08",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {"@type": "Place", "name": "IHK Magdeburg", "address":
            {"@type": "PostalAddress", "addressLocality": "Magdeburg", "addressCountry": "DE"}},
        "organizer": [
            {"@type": "Organization", "name": "WelcomeCenter", "url": "https://wc.example"},
            {"@type": "Organization", "name": "Landesinitiative"}],
        "funder": [{"@type": "Organization", "name": "Europäische Union"}],
        "url": "https://example.org/",
    });
    assert_eq!(json, expected);
}

#[test]
fn ok_a_congress_leaves_its_runs_to_their_pages() {
    let mut event = fixture::event();
    event.sessions = vec![event.sessions[0].clone(); 100];
    assert!(read(&event_json_ld(&event, SITE, "de"))["subEvent"].is_null());
}

#[test]
fn ok_every_run_is_an_event_of_its_own() {
    let json = read(&event_json_ld(&fixture::event(), SITE, "en"));
    let runs = json["subEvent"].as_array().unwrap();
    assert_eq!(runs.len(), 3);
    assert_eq!(runs[0]["name"], "Digitale Kontaktzonen");
    assert_eq!(runs[0]["alternateName"], "Digital contact zones");
    assert_eq!(runs[0]["startDate"], "2026-05-07T09:30:00+02:00");
    assert_eq!(runs[0]["endDate"], "2026-05-07T11:00:00+02:00");
    assert_eq!(runs[0]["url"], "https://example.org/en/programm/kontaktzonen/");
    assert_eq!(runs[0]["location"][0]["name"], "Hall");
    assert_eq!(runs[0]["location"][1]["containedInPlace"]["name"], "IHK Magdeburg");
    assert_eq!(runs[1]["startDate"], "2026-05-08");
    assert_eq!(runs[1]["location"]["name"], "IHK Magdeburg");
    assert_eq!(runs[2].get("startDate"), None);
    assert_eq!(runs[2].get("endDate"), None);
}

#[test]
fn ok_performers_have_their_organisation_of_that_session() {
    let json = read(&event_json_ld(&fixture::event(), None, "de"));
    let expected = json!([
        {"@type": "Person", "name": "Lothar Abicht", "honorificPrefix": "Prof. Dr.",
         "jobTitle": "Zukunftsforscher",
         "affiliation": {"@type": "Organization", "name": "Universität"}},
        {"@type": "Person", "name": "Samson"},
    ]);
    assert_eq!(json["subEvent"][0]["performer"], expected);
    assert_eq!(json.get("url"), None);
}

#[test]
fn ok_the_status_of_a_run() {
    for (state, status) in [
        (RunState::Planned, "https://schema.org/EventScheduled"),
        (RunState::Confirmed, "https://schema.org/EventScheduled"),
        (RunState::Moved, "https://schema.org/EventRescheduled"),
        (RunState::Delayed, "https://schema.org/EventRescheduled"),
        (RunState::Cancelled, "https://schema.org/EventCancelled"),
    ] {
        let mut event = fixture::event();
        event.sessions[0].runs[0].state = state;
        assert_eq!(read(&event_json_ld(&event, None, "de"))["subEvent"][0]["eventStatus"], status);
    }
}

/// schema.org's `EventStatusType`.
#[test]
fn ok_the_status_of_the_event_is_that_of_its_runs_too() {
    for (is, status) in [
        (Change::Cancelled, "https://schema.org/EventCancelled"),
        (Change::Postponed, "https://schema.org/EventPostponed"),
        (Change::MovedOnline, "https://schema.org/EventMovedOnline"),
        (Change::Rescheduled, "https://schema.org/EventRescheduled"),
    ] {
        let mut event = fixture::event();
        let previous_days = vec![Date::parse("2025-05-08").unwrap()];
        event.state = Some(EventState { is, note: None, previous_days });
        let json = read(&event_json_ld(&event, None, "de"));
        assert_eq!(json["eventStatus"], status);
        assert_eq!(json["subEvent"][0]["eventStatus"], status);
        assert_eq!(json["previousStartDate"], "2025-05-08");
        // One run is cancelled whatever the event is.
        assert_eq!(json["subEvent"][1]["eventStatus"], "https://schema.org/EventCancelled");
    }
}

/// schema.org's `EventAttendanceModeEnumeration`, `VirtualLocation` and `Place`.
#[test]
fn ok_rooms_that_are_online_or_elsewhere_are_no_part_of_the_venue() {
    let mode = |name| format!("https://schema.org/{name}EventAttendanceMode");
    let mut event = fixture::event();
    event.rooms[0].online = true;
    event.rooms[1].address = vec!["Weg 1".to_owned(), "39104 Magdeburg".to_owned()];
    let json = read(&event_json_ld(&event, SITE, "de"));
    assert_eq!(json["eventAttendanceMode"], mode("Mixed"));
    let run = &json["subEvent"][0];
    assert_eq!(run["eventAttendanceMode"], mode("Mixed"));
    let page = "https://example.org/programm/kontaktzonen/";
    let online = json!({"@type": "VirtualLocation", "name": "Saal", "url": page});
    let elsewhere = json!({"@type": "Place", "name": "Foyer", "address": "Weg 1, 39104 Magdeburg"});
    assert_eq!(run["location"], json!([online, elsewhere]));
    event.sessions[0].runs[0].rooms.pop();
    let json = read(&event_json_ld(&event, SITE, "de"));
    assert_eq!(json["subEvent"][0]["eventAttendanceMode"], mode("Online"));
    event.state = Some(EventState { is: Change::MovedOnline, note: None, previous_days: vec![] });
    let json = read(&event_json_ld(&event, SITE, "de"));
    assert_eq!(json["eventAttendanceMode"], mode("Online"));
    assert_eq!(json["location"]["@type"], "VirtualLocation");
}

#[test]
fn ok_a_session_held_twice_is_a_series_within_the_event() {
    let event = fixture::event();
    let json = read(&session_json_ld(&event, &event.sessions[0], SITE, "de"));
    assert_eq!(json["@context"], "https://schema.org");
    assert_eq!(json["@type"], "EventSeries");
    assert_eq!(json["description"], "Neue Zugänge");
    assert_eq!(json["subEvent"][1]["identifier"], "kontaktzonen-2");
    assert_eq!(json["superEvent"]["name"], "11. Treffen");
    assert_eq!(json["superEvent"]["url"], "https://example.org/");
    let once = read(&session_json_ld(&event, &event.sessions[1], SITE, "de"));
    assert_eq!(once["@type"], "Event");
    assert_eq!(once["identifier"], "vortrag");
    assert_eq!(once.get("subEvent"), None);
}

#[test]
fn ok_a_person_and_where_they_take_part() {
    let event = fixture::event();
    let json = read(&person_json_ld(&event, &event.people[0], SITE, "en"));
    assert_eq!(json["@type"], "Person");
    assert_eq!(json["affiliation"]["name"], "Institut");
    assert_eq!(json["description"], "Forscht.");
    assert_eq!(json["knowsLanguage"], json!(["de"]));
    assert_eq!(json["url"], "https://example.org/en/personen/abicht/");
    assert_eq!(json["performerIn"][0]["name"], "11th meeting");
    assert_eq!(json["performerIn"][1]["url"], "https://example.org/en/programm/kontaktzonen/");
    assert_eq!(json["performerIn"].as_array().unwrap().len(), 2);
}

#[test]
fn ok_questions_of_a_page_are_known_with_their_answers() {
    let json = r#"{"id": "fragen", "role": "faq", "title": "Fragen", "questions": [
        {"id": "a", "question": {"de": "Wo?", "en": "Where?"}, "answer": [{"p": [{"strong": [{"t": "Hier"}]}]}]}]}"#;
    let mut page = Page::from_tree(serde_json::from_str(json).unwrap()).unwrap();
    let event = fixture::event();
    let json = read(&page_json_ld(&event, &page, SITE, "en").unwrap());
    assert_eq!(json["@type"], "FAQPage");
    assert_eq!(json["url"], "https://example.org/en/fragen/");
    assert_eq!(json["mainEntity"][0]["name"], "Where?");
    assert_eq!(json["mainEntity"][0]["acceptedAnswer"]["text"], "Hier");
    page.questions.clear();
    assert_eq!(page_json_ld(&event, &page, SITE, "en"), None);
}

#[test]
fn err_hostile_texts_stay_in_the_script() {
    let mut event = fixture::event();
    event.title = "</script><script>alert(1)</script>".into();
    event.people[0].name = "<!--\u{2028}".to_owned();
    let texts = [
        event_json_ld(&event, Some("https://example.org/<&>"), "de"),
        session_json_ld(&event, &event.sessions[0], SITE, "de"),
        person_json_ld(&event, &event.people[0], SITE, "de"),
    ];
    for text in texts {
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert!(text.contains(r"\u003c/script\u003e"), "{text}");
    }
}

fn links(links: Value) -> Vec<crate::event::Link> {
    FromTree::from_tree(serde_json::from_value(links).unwrap()).unwrap()
}

#[test]
fn ok_who_has_not_said_yes_performs_nowhere() {
    let mut event = fixture::event();
    event.people[0].asked = true;
    let json = read(&event_json_ld(&event, SITE, "de"));
    assert_eq!(json["subEvent"][0]["performer"].as_array().unwrap().len(), 1);
    assert_eq!(json["subEvent"][0]["performer"][0]["name"], "Samson");
    let person = read(&person_json_ld(&event, &event.people[0], SITE, "de"));
    assert_eq!((person["name"].as_str(), person.get("performerIn")), (Some("Lothar Abicht"), None));
}

#[test]
fn ok_only_accounts_of_ones_own_are_the_same() {
    let mut event = fixture::event();
    let own = links(json!([
        {"label": "Mastodon", "url": "https://social.example/@a", "own": true},
        {"label": "Interview", "url": "https://example.org/interview"},
        {"label": "#Treffen"},
        {"label": "Liste", "url": "mailto:liste@example.org", "own": true},
    ]));
    (event.accounts, event.people[0].links) = (own.clone(), own);
    let same = json!(["https://social.example/@a"]);
    assert_eq!(read(&event_json_ld(&event, None, "de"))["sameAs"], same);
    assert_eq!(read(&person_json_ld(&event, &event.people[0], None, "de"))["sameAs"], same);
}

#[test]
fn ok_a_group_is_no_person_and_several_organisations_are_a_list() {
    let mut event = fixture::event();
    event.people[0].organisations = vec!["Zirkus".to_owned()];
    let json = read(&person_json_ld(&event, &event.people[0], SITE, "de"));
    assert_eq!(json["affiliation"][1]["name"], "Zirkus");
    event.people[0].is_group = true;
    let json = read(&person_json_ld(&event, &event.people[0], SITE, "de"));
    assert_eq!(json["@type"], "PerformingGroup");
    assert_eq!(json["description"], "Forscht.");
    assert_eq!(json["parentOrganization"][0]["name"], "Institut");
    assert_eq!(json.get("honorificPrefix"), None);
    let run = read(&event_json_ld(&event, SITE, "de"));
    assert_eq!(run["subEvent"][0]["performer"][0]["@type"], "PerformingGroup");
}
