//! `schedule.json`.

use serde_json::{Map, Value, json};

use crate::{
    event::{Day, Event},
    export::{rendition::Rendition, uuid::uuid},
};

use super::{
    GENERATOR,
    entry::{Entry, full_name, person_ids, rooms_of},
};

/// The programme in a language. With the address of the site it has links to its pages.
pub fn schedule_json(event: &Event, site_url: Option<&str>, language: &str) -> String {
    let rendition = Rendition { event, site_url, language };
    let (name, version) = GENERATOR;
    let mut schedule = json!({
        "version": event.revision.to_string(),
        "conference": conference(rendition),
    });
    set(&mut schedule, "base_url", rendition.home_url().map(Value::from));
    let whole = json!({
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": {"name": name, "version": version},
        "schedule": schedule,
    });
    // Serialising texts, numbers, lists and objects cannot fail.
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

fn conference(rendition: Rendition) -> Value {
    let event = rendition.event;
    let (first, last) = (event.first_date(), event.last_date());
    let day = |(index, day)| day_json(rendition, index, day);
    let mut conference = json!({
        "acronym": acronym(event),
        "title": rendition.event_title(),
        "start": first.map(|date| date.as_str()),
        "end": last.map(|date| date.as_str()),
        "daysCount": event.days.len(),
        "timeslot_duration": "00:05",
        "time_zone_name": event.time_zone,
        "tracks": event.tracks.iter().map(|track| json!({"name": rendition.text(&track.name)})).collect::<Vec<_>>(),
        "rooms": rooms(rendition),
        "days": (1..).zip(&event.days).map(day).collect::<Vec<_>>(),
    });
    set(&mut conference, "description", rendition.text_of(&event.summary).map(Value::from));
    set(&mut conference, "url", rendition.home_url().map(Value::from));
    conference
}

fn rooms(rendition: Rendition) -> Vec<Value> {
    let event = rendition.event;
    let room = |room: &crate::event::Room| {
        let mut json = json!({
            "name": rendition.text(&room.name),
            "guid": uuid(&[&event.id, "room", &room.id]),
        });
        set(&mut json, "capacity", room.capacity.map(Value::from));
        set(&mut json, "description", rendition.text_of(&room.note).map(Value::from));
        json
    };
    event.rooms.iter().map(room).collect()
}

fn day_json(rendition: Rendition, index: usize, day: &Day) -> Value {
    let rooms = rooms_of(rendition, day).into_iter().map(|room| {
        let entries = room.entries.iter().map(entry_json).collect::<Vec<_>>();
        (room.name, Value::from(entries))
    });
    json!({
        "index": index,
        "date": day.date.as_str(),
        "day_start": day.begins.as_str(),
        "day_end": day.ends.as_str(),
        "rooms": Value::Object(rooms.collect::<Map<_, _>>()),
    })
}

fn entry_json(entry: &Entry) -> Value {
    let mut json = json!({
        "id": entry.id(),
        "guid": entry.guid(),
        "date": entry.start.as_str(),
        "start": entry.start.clock(),
        "duration": entry.duration(),
        "room": entry.room(),
        "slug": entry.slug(),
        "title": entry.title(),
        "subtitle": entry.subtitle(),
        "track": entry.track(),
        "type": entry.kind(),
        "language": entry.language(),
        "abstract": entry.summary(),
        "description": entry.description(),
        "persons": entry.people().into_iter().map(|person| person_json(entry, person)).collect::<Vec<_>>(),
        "links": links_json(&entry.links()),
        "attachments": [],
    });
    set(&mut json, "url", entry.rendition.session_url(entry.session).map(Value::from));
    let must_not = entry.session.recording == Some(false);
    set(&mut json, "do_not_record", must_not.then_some(Value::Bool(true)));
    json
}

fn person_json(entry: &Entry, person: &crate::event::Person) -> Value {
    let event = entry.rendition.event;
    let (id, guid) = person_ids(event, person);
    let mut json = json!({"id": id, "guid": guid, "name": full_name(person)});
    set(&mut json, "biography", entry.rich(person.biography.as_ref()).map(Value::from));
    let links = entry.named(&person.links);
    set(&mut json, "links", (!links.is_empty()).then(|| links_json(&links)));
    json
}

fn links_json(links: &[(&str, String)]) -> Value {
    let links = links.iter().map(|(title, url)| json!({"title": title, "url": url}));
    Value::from(links.collect::<Vec<_>>())
}

/// Letters, digits and underscores, at least four, as the schema asks for.
fn acronym(event: &Event) -> String {
    format!("{:_<4}", event.id.replace('-', "_"))
}

fn set(json: &mut Value, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        json[key] = value;
    }
}
