//! A fictional congress of any size, for measuring.

use serde_json::{Value, json};

use super::sample_words::{
    ANGLES, FAMILY_NAMES, GIVEN_NAMES, ORGANISATIONS, PERSON_DOES, PROJECT_DOES, ROLES, SampleRng,
    TOPICS,
};

const DAYS: [&str; 4] = ["2031-10-06", "2031-10-07", "2031-10-08", "2031-10-09"];
const STARTS: [&str; 9] =
    ["09:00", "10:00", "11:00", "12:00", "13:30", "14:30", "15:30", "16:30", "17:30"];
const ENDS: [&str; 9] =
    ["09:45", "10:45", "11:45", "12:45", "14:15", "15:15", "16:15", "17:15", "18:15"];
const SLOTS: usize = DAYS.len() * STARTS.len();
const TRACKS: usize = 6;

/// Every n-th session is a workshop, which is held twice.
const WORKSHOP_EVERY: usize = 8;

/// The authored `event.json` of a fictional congress; deterministic.
pub fn sample_event(sessions: usize, people: usize) -> String {
    let mut rng = SampleRng(1);
    let rooms = rooms_for(sessions);
    let event = json!({
        "schema_version": 1,
        "revision": 1,
        "updated": "2031-08-01T12:00",
        "id": "kongress-der-erfundenen-orte",
        "languages": ["de", "en"],
        "title": {"de": "Kongress der erfundenen Orte", "en": "Congress of Made-up Places"},
        "summary": {"de": "Ein erfundener Kongress zum Messen.", "en": "A made-up congress for measuring."},
        "about": {"de": rng.sentences(6, &PROJECT_DOES), "en": "A made-up congress."},
        "time_zone": "Europe/Berlin",
        "days": DAYS,
        "venue": {"name": "Kongresshaus Lindental", "city": "Lindental", "country": "DE"},
        "rooms": list(rooms, |n| json!({"id": format!("raum-{n}"), "name": format!("Raum {n}"), "capacity": 20 + n * 5})),
        "tracks": list(TRACKS, |n| json!({"id": format!("strang-{n}"), "name": rng.pick(&TOPICS)})),
        "sessions": sessions_of(sessions, people, rooms, &mut rng),
        "people": list(people, |n| person(n, &mut rng)),
        "contacts": [{"id": "buero", "name": "Kongressbüro", "email": "buero@example.org"}],
        "pages": pages(),
    });
    format!("{event:#}\n")
}

/// The number of rooms, enough for all runs.
fn rooms_for(sessions: usize) -> usize {
    (sessions + sessions / WORKSHOP_EVERY).div_ceil(SLOTS).max(3)
}

fn list(count: usize, item: impl FnMut(usize) -> Value) -> Vec<Value> {
    (1..=count).map(item).collect()
}

fn sessions_of(sessions: usize, people: usize, rooms: usize, rng: &mut SampleRng) -> Vec<Value> {
    let mut slot = 0;
    list(sessions, |number| {
        let is_workshop = number % WORKSHOP_EVERY == 0;
        let runs = list(if is_workshop { 2 } else { 1 }, |round| {
            slot += 1;
            let mut run = run(slot - 1, rooms);
            if is_workshop {
                run["id"] = json!(format!("beitrag-{number}-{round}"));
            }
            run
        });
        session(number, people, runs, rng)
    })
}

fn session(number: usize, people: usize, runs: Vec<Value>, rng: &mut SampleRng) -> Value {
    let kind = kind(number);
    let named = if kind == "panel" { 4 } else { 1 + number % 2 };
    let title = format!("{}: {}", rng.pick(&TOPICS), rng.pick(&ANGLES));
    json!({
        "id": format!("beitrag-{number}"),
        "kind": kind,
        "title": title,
        "title_translation": {"en": format!("Session {number}")},
        "summary": rng.sentences(1, &PROJECT_DOES),
        "description": format!("{}\n\n{}", rng.sentences(3, &PROJECT_DOES), rng.sentences(2, &PROJECT_DOES)),
        "people": list(named.min(people), |n| json!(format!("person-{}", (number * 3 + n) % people + 1))),
        "track": format!("strang-{}", number % TRACKS + 1),
        "language": if number.is_multiple_of(5) { "en" } else { "de" },
        "runs": runs,
    })
}

fn kind(number: usize) -> &'static str {
    match number {
        1 => "greeting",
        2 => "keynote",
        _ if number.is_multiple_of(WORKSHOP_EVERY) => "workshop",
        _ if number.is_multiple_of(11) => "panel",
        _ if number.is_multiple_of(13) => "poster",
        _ if number.is_multiple_of(29) => "social",
        _ => "talk",
    }
}

/// The run in the n-th slot of the timetable, which fills rooms, then hours, then days.
fn run(slot: usize, rooms: usize) -> Value {
    let (hour, room) = (slot / rooms, slot % rooms + 1);
    let (day, hour) = (DAYS[hour / STARTS.len() % DAYS.len()], hour % STARTS.len());
    json!({"day": day, "start": STARTS[hour], "end": ENDS[hour], "rooms": [format!("raum-{room}")], "capacity": 60})
}

fn person(number: usize, rng: &mut SampleRng) -> Value {
    let given = GIVEN_NAMES[number % GIVEN_NAMES.len()];
    let family = FAMILY_NAMES[number / GIVEN_NAMES.len() % FAMILY_NAMES.len()];
    json!({
        "id": format!("person-{number}"),
        "name": format!("{given} {family}"),
        "role": rng.pick(&ROLES),
        "organisation": rng.pick(&ORGANISATIONS),
        "biography": rng.sentences(3, &PERSON_DOES),
        "languages": ["de", "en"],
    })
}

fn pages() -> Vec<Value> {
    [("impressum", "imprint"), ("datenschutz", "privacy"), ("barrierefreiheit", "accessibility")]
        .map(|(id, role)| json!({"id": id, "role": role, "title": id, "body": "Ein Platzhalter."}))
        .to_vec()
}
