//! A small fictional event for tests.

use super::{Event, FromTree, News, Photo, PhotoKind, Registration, RichText, Timestamp};

/// Two days: an opening on the first, and a workshop with two runs whose days are unknown.
pub(crate) fn event() -> Event {
    Event::from_tree(serde_json::from_str(JSON).unwrap()).unwrap()
}

/// A photo that is not part of the site, without optional details.
pub(crate) fn photo(id: &str) -> Photo {
    Photo {
        id: id.to_owned(),
        kind: PhotoKind::Photo,
        picture: None,
        alt: None,
        caption: None,
        credit: "Maria Muster".to_owned(),
        licence: None,
        availability: None,
        links: Vec::new(),
        session: None,
        people: Vec::new(),
    }
}

/// A message of a moment, in RFC 3339.
pub(crate) fn news(id: &str, date: &str) -> News {
    News {
        id: id.to_owned(),
        date: Timestamp::parse(date).unwrap(),
        title: "Raum gewechselt".into(),
        text: serde_json::from_str(r#"{"de": "Statt im Saal & nebenan."}"#)
            .ok()
            .and_then(RichText::from_tree),
        urgent_until: None,
    }
}

/// The event with a registration that opens on 1 April, has few places from 20 April on, and a
/// waiting list from 5 May on.
pub(crate) fn with_registration(deadline: &str) -> Event {
    let json = REGISTRATION.replace("DEADLINE", deadline);
    let registration = Registration::from_tree(serde_json::from_str(&json).unwrap());
    Event { registration, ..event() }
}

/// Has the opening last until the afternoon of the second day.
pub(crate) fn with_long_run(mut event: Event) -> Event {
    let stamp = |text: &str| Timestamp::parse(&format!("{text}:00+02:00")).ok();
    let run = &mut event.sessions[0].runs[0];
    (run.start, run.end) = (stamp("2026-05-07T10:00"), stamp("2026-05-08T16:00"));
    event
}

const REGISTRATION: &str = r#"{
  "states": [
    {"state": "open", "from": "2026-04-01T10:00:00+02:00"},
    {"state": "few", "from": "2026-04-20T00:00:00+02:00"},
    {"state": "waiting_list", "from": "2026-05-05T00:00:00+02:00"}
  ],
  "url": "https://example.org/anmelden",
  "deadline": "DEADLINE:00+02:00",
  "categories": [
    {"name": "Frühbuchung", "price": "1045.00", "currency": "EUR", "until": "2026-04-15T23:59:59+02:00"},
    {"name": {"de": "Studierende", "en": "Students"}, "price": "0.00", "currency": "EUR",
     "note": {"de": "mit Ausweis", "en": "with a card"}},
    {"name": "Vereine"}
  ]
}"#;

const JSON: &str = r#"{
  "schema_version": 1, "revision": 3, "updated": "2026-05-18T00:00:00+02:00",
  "id": "mustertreffen", "languages": ["de", "en"],
  "title": {"de": "Mustertreffen", "en": "Sample meeting"},
  "time_zone": "Europe/Berlin",
  "days": [
    {"date": "2026-05-07", "begins": "2026-05-07T04:00:00+02:00", "ends": "2026-05-08T04:00:00+02:00"},
    {"date": "2026-05-08", "begins": "2026-05-08T04:00:00+02:00", "ends": "2026-05-09T04:00:00+02:00"}
  ],
  "venue": {"name": "Haus am Markt", "city": "Musterstadt"},
  "rooms": [{"id": "saal", "name": "Saal"}],
  "sessions": [
    {"id": "opening", "kind": "greeting", "title": {"de": "Eröffnung", "en": "Opening"},
     "people": [{"person": "muster", "role": "greeting"}],
     "runs": [{"id": "opening", "day": "2026-05-07"}]},
    {"id": "workshop-1", "kind": "workshop", "title": "Ankommen",
     "runs": [{"id": "workshop-1-1"}, {"id": "workshop-1-2"}]}
  ],
  "people": [{"id": "muster", "name": "Maria Muster", "title": "Dr.", "sort_name": "Muster, Maria", "role": "Leiterin"}]
}"#;
