//! A fictional congress of any size, for measuring.

use serde_json::{Value, json};

use super::sample_words::{
    ANGLES, Dice, FAMILY_NAMES, GIVEN_NAMES, ORGANISATIONS, PERSON_DOES, PROJECT_DOES, ROLES,
    TOPICS,
};

const DAYS: [&str; 4] = ["2031-10-06", "2031-10-07", "2031-10-08", "2031-10-09"];
const STARTS: [&str; 9] =
    ["09:00", "10:00", "11:00", "12:00", "13:30", "14:30", "15:30", "16:30", "17:30"];
const ENDS: [&str; 9] =
    ["09:45", "10:45", "11:45", "12:45", "14:15", "15:15", "16:15", "17:15", "18:15"];
const SLOTS: usize = DAYS.len() * STARTS.len();
const TRACKS: usize = 6;

/// Every so many sessions a workshop, which is held twice.
const WORKSHOP_EVERY: usize = 8;

/// The authored `event.json` of a fictional congress; the same every time.
pub fn sample_event(sessions: usize, people: usize) -> String {
    let mut dice = Dice(1);
    let rooms = rooms_for(sessions);
    let event = json!({
        "schema_version": 1,
        "revision": 1,
        "updated": "2031-08-01T12:00",
        "id": "kongress-der-erfundenen-orte",
        "languages": ["de", "en"],
        "title": {"de": "Kongress der erfundenen Orte", "en": "Congress of Made-up Places"},
        "summary": {"de": "Ein erfundener Kongress zum Messen.", "en": "A made-up congress for measuring."},
        "about": {"de": dice.sentences(6, &PROJECT_DOES), "en": "A made-up congress."},
        "time_zone": "Europe/Berlin",
        "days": DAYS,
        "venue": {"name": "Kongresshaus Lindental", "city": "Lindental", "country": "DE"},
        "rooms": list(rooms, |n| json!({"id": format!("raum-{n}"), "name": format!("Raum {n}"), "capacity": 20 + n * 5})),
        "tracks": list(TRACKS, |n| json!({"id": format!("strang-{n}"), "name": dice.pick(&TOPICS)})),
        "sessions": sessions_of(sessions, people, rooms, &mut dice),
        "people": list(people, |n| person(n, &mut dice)),
        "contacts": [{"id": "buero", "name": "Kongressbüro", "email": "buero@example.org"}],
        "pages": pages(),
    });
    format!("{event:#}\n")
}

/// Room for all runs, with some to spare.
fn rooms_for(sessions: usize) -> usize {
    (sessions + sessions / WORKSHOP_EVERY).div_ceil(SLOTS).max(3)
}

fn list(count: usize, item: impl FnMut(usize) -> Value) -> Vec<Value> {
    (1..=count).map(item).collect()
}

fn sessions_of(sessions: usize, people: usize, rooms: usize, dice: &mut Dice) -> Vec<Value> {
    let mut slot = 0;
    list(sessions, |number| {
        let is_workshop = number % WORKSHOP_EVERY == 0;
        let runs = list(if is_workshop { 2 } else { 1 }, |_| {
            slot += 1;
            run(slot - 1, rooms)
        });
        session(number, people, runs, dice)
    })
}

fn session(number: usize, people: usize, runs: Vec<Value>, dice: &mut Dice) -> Value {
    let kind = kind(number);
    let named = if kind == "panel" { 4 } else { 1 + number % 2 };
    let title = format!("{}: {}", dice.pick(&TOPICS), dice.pick(&ANGLES));
    json!({
        "id": format!("beitrag-{number}"),
        "kind": kind,
        "title": title,
        "title_translation": {"en": format!("Session {number}")},
        "summary": dice.sentences(1, &PROJECT_DOES),
        "description": format!("{}\n\n{}", dice.sentences(3, &PROJECT_DOES), dice.sentences(2, &PROJECT_DOES)),
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

/// The run in a place of the timetable: rooms first, then hours, then days.
fn run(slot: usize, rooms: usize) -> Value {
    let (hour, room) = (slot / rooms, slot % rooms + 1);
    let (day, hour) = (DAYS[hour / STARTS.len() % DAYS.len()], hour % STARTS.len());
    json!({"day": day, "start": STARTS[hour], "end": ENDS[hour], "rooms": [format!("raum-{room}")], "capacity": 60})
}

fn person(number: usize, dice: &mut Dice) -> Value {
    let given = GIVEN_NAMES[number % GIVEN_NAMES.len()];
    let family = FAMILY_NAMES[number / GIVEN_NAMES.len() % FAMILY_NAMES.len()];
    json!({
        "id": format!("person-{number}"),
        "name": format!("{given} {family}"),
        "role": dice.pick(&ROLES),
        "organisation": dice.pick(&ORGANISATIONS),
        "biography": dice.sentences(3, &PERSON_DOES),
        "languages": ["de", "en"],
    })
}

fn pages() -> Vec<Value> {
    [("impressum", "imprint"), ("datenschutz", "privacy"), ("barrierefreiheit", "accessibility")]
        .map(|(id, role)| json!({"id": id, "role": role, "title": id, "body": "Ein Platzhalter."}))
        .to_vec()
}
