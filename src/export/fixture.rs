//! A tiny event for the tests of the exporters.

use crate::event::{Contact, Event, FromTree};

/// Two days, one workshop with a timed and an untimed run, and one talk.
pub(super) fn event() -> Event {
    Event::from_tree(serde_json::from_str(EVENT).unwrap()).unwrap()
}

/// A person to ask, with everything a card can say.
pub(super) fn contact() -> Contact {
    Contact::from_tree(serde_json::from_str(CONTACT).unwrap()).unwrap()
}

const EVENT: &str = r#"{
  "schema_version": 1, "revision": 3, "updated": "2026-05-18T12:00:00+02:00",
  "id": "treffen", "languages": ["de", "en"],
  "language_names": [
    {"id": "de", "name": {"de": "Deutsch", "en": "German"}},
    {"id": "en", "name": {"de": "Englisch", "en": "English"}}
  ],
  "title": {"de": "11. Treffen", "en": "11th meeting"},
  "summary": "Ankommen; bleiben, planen", "time_zone": "Europe/Berlin",
  "days": [
    {"date": "2026-05-07", "begins": "2026-05-07T04:00:00+02:00", "ends": "2026-05-08T04:00:00+02:00"},
    {"date": "2026-05-08", "begins": "2026-05-08T04:00:00+02:00", "ends": "2026-05-09T04:00:00+02:00"}],
  "venue": {"name": "IHK Magdeburg", "city": "Magdeburg", "country": "DE"},
  "rooms": [{"id": "saal", "name": {"de": "Saal", "en": "Hall"}}, {"id": "foyer", "name": "Foyer"}],
  "organisations": [
    {"id": "wc", "role": "host", "name": "WelcomeCenter", "url": "https://wc.example"},
    {"id": "li", "role": "parent", "name": "Landesinitiative"},
    {"id": "eu", "role": "funder", "name": "Europäische Union"},
    {"id": "min", "role": "commissioner", "name": "Ministerium"}],
  "people": [
    {"id": "abicht", "name": "Lothar Abicht", "title": "Prof. Dr.", "sort_name": "Abicht, Lothar",
     "role": "Zukunftsforscher", "role_translation": {"en": "Futurologist"}, "organisation": "Institut",
     "biography": "Forscht.", "languages": ["de"]},
    {"id": "samson", "name": "Samson", "sort_name": "Samson"}],
  "sessions": [
    {"id": "kontaktzonen", "kind": "workshop", "title": "Digitale Kontaktzonen",
     "title_translation": {"en": "Digital contact zones"}, "summary": "Neue Zugänge",
     "description": "Mehr über neue Zugänge.", "language": "de", "more_people": true,
     "people": [{"person": "abicht", "role": "speaker", "organisation": "Universität"},
                {"person": "samson", "role": "performer"}],
     "runs": [{"id": "kontaktzonen-1", "day": "2026-05-07", "start": "2026-05-07T09:30:00+02:00",
               "end": "2026-05-07T11:00:00+02:00", "rooms": ["saal", "foyer"], "state": "confirmed"},
              {"id": "kontaktzonen-2", "day": "2026-05-08", "state": "cancelled"}]},
    {"id": "vortrag", "kind": "talk", "title": "Vortrag", "held_by": "Bundesgruppe",
     "runs": [{"id": "vortrag", "note": "Zeit folgt"}]}]
}"#;

const CONTACT: &str = r#"{
  "id": "raetz", "name": "Dr. Lutz Rätz", "role": {"de": "Pressekontakt", "en": "Press contact"},
  "position": "Leitung", "organisation": "Landesinitiative; Fachkraft", "phone": "+49 391 400669-10",
  "email": "raetz@example.org", "url": "https://example.org/kontakt,1",
  "address": ["Musterweg 8", "39104 Magdeburg, Altstadt"],
  "postal": {"street": "Musterweg 8", "postal_code": "39104", "city": "Magdeburg, Altstadt",
             "country": "DE"}, "languages": ["de", "en"],
  "topics": "Interviews\nFotos"
}"#;
