//! The top level of an `event.json`.

use crate::event::{Day, Event, Id, Room, SCHEMA_VERSION, Text, Timestamp};

use super::{
    accounts::accounts,
    contact::contact,
    cursor::Cursor,
    days::days,
    download::download,
    edition::remind_of_own_id,
    event_state::{event_state, is_said_nowhere_else},
    fields::Fields,
    ids::id,
    json::Json,
    kinds::Kind,
    news::news,
    organisation::organisation,
    page::pages,
    people_groups::people_group,
    person::person,
    photo::photo,
    place::{main_venue, room, track, venue},
    press::press_section,
    registration::{registration, remind_of_late_deadline},
    said::Said,
    session::session,
    small::{fact, link, link_or_own, next_edition},
    text::{rich, text, translation},
    times::day_or_moment,
    video::video,
    walk::remind_of_ways,
};

/// Whether this is a version of the format that can be read.
pub fn has_known_version(root: &Cursor) -> bool {
    let version = root.key("schema_version");
    match version.json {
        Json::Whole(found) if *found == u64::from(SCHEMA_VERSION) => true,
        Json::Whole(found) if *found > u64::from(SCHEMA_VERSION) => {
            let hint = Said::new(
                "this event is written for a newer treffpunkt",
                "diese Veranstaltung ist für ein neueres treffpunkt geschrieben",
            );
            version.wrong::<()>(Said::as_is(SCHEMA_VERSION.to_string()), Some(hint));
            false
        }
        _ => {
            version.expected::<()>(Said::as_is(SCHEMA_VERSION.to_string()));
            false
        }
    }
}

/// Reads the event; `None` if it lacks a key that everything else depends on.
pub fn event(root: &Cursor) -> Option<Event> {
    root.object(|fields| {
        let bare = bare_event(fields);
        let state = event_state(fields);
        let event = Some(Event {
            title_translation: fields.optional("title_translation", translation),
            short_title: fields.optional("short_title", text),
            motto: fields.optional("motto", text),
            summary: fields.optional("summary", text),
            about: fields.optional("about", rich),
            registration: fields.optional("registration", registration),
            venue: fields.optional("venue", main_venue),
            venues: fields.entries("venues", Kind::Venue, venue),
            rooms: rooms(fields),
            tracks: fields.entries("tracks", Kind::Track, track),
            facts: fields.entries("facts", Kind::Fact, fact),
            ranks: fields.entries("ranks", Kind::Rank, track),
            organisations: fields.entries("organisations", Kind::Organisation, organisation),
            sessions: fields.entries("sessions", Kind::Session, session),
            people_groups: fields.entries("people_groups", Kind::PeopleGroup, people_group),
            people: fields.entries("people", Kind::Person, person),
            photos: fields.entries("photos", Kind::Photo, photo),
            videos: fields.entries("videos", Kind::Video, video),
            files: fields.entries("files", Kind::File, download),
            news: fields.entries("news", Kind::News, news),
            contacts: fields.entries("contacts", Kind::Contact, contact),
            press: press_section(fields),
            links: fields.list("links", link_or_own),
            accounts: accounts(fields),
            pages: pages(fields),
            next: fields.optional("next", next_edition),
            data_licence: fields.optional("data_licence", link),
            state: state?,
            ..bare?
        });
        if let Some(event) = &event {
            remind_of_late_deadline(event, &fields.cursor);
        }
        // After all keys have been asked for.
        event.filter(|_| is_said_nowhere_else(fields))
    })
}

fn rooms(fields: &mut Fields) -> Vec<Room> {
    let rooms = fields.entries("rooms", Kind::Room, room);
    remind_of_ways(&rooms, fields.cursor.context);
    rooms
}

/// Reads the required keys.
fn bare_event(fields: &mut Fields) -> Option<Event> {
    // Already read, as everything else depends on them.
    fields.ignore(&["schema_version", "languages", "time_zone", "day_starts", "theme", "embed"]);
    let context = fields.cursor.context;
    let (id, title) = (fields.needed("id", id), fields.needed("title", text));
    let revision = fields.needed("revision", Cursor::whole);
    let updated = fields.needed("updated", day_or_moment);
    let (days, clock) = (fields.needed("days", days)?, context.clock.as_ref()?);
    let updated = updated.or_else(|| Some(days.first()?.begins.clone()))?;
    let languages = Some(&context.languages).filter(|languages| !languages.is_empty())?.clone();
    let time_zone = clock.zone_name().to_owned();
    if let (Some(id), Some(title)) = (&id, &title) {
        remind_of_own_id(&fields.cursor.key("id"), id, title, &days);
    }
    let revision = revision.unwrap_or(0);
    Some(empty(Frame { id: id?, title: title?, revision, updated, languages, time_zone, days }))
}

struct Frame {
    id: Id,
    title: Text,
    revision: u64,
    updated: Timestamp,
    languages: Vec<String>,
    time_zone: String,
    days: Vec<Day>,
}

/// An event with the required keys only.
fn empty(frame: Frame) -> Event {
    Event {
        schema_version: SCHEMA_VERSION,
        revision: frame.revision,
        updated: frame.updated,
        id: frame.id,
        languages: frame.languages,
        language_names: Vec::new(),
        easy_pages: Vec::new(),
        title: frame.title,
        title_translation: None,
        short_title: None,
        motto: None,
        summary: None,
        about: None,
        time_zone: frame.time_zone,
        state: None,
        days: frame.days,
        registration: None,
        venue: None,
        venues: Vec::new(),
        rooms: Vec::new(),
        tracks: Vec::new(),
        facts: Vec::new(),
        ranks: Vec::new(),
        organisations: Vec::new(),
        sessions: Vec::new(),
        people_groups: Vec::new(),
        people: Vec::new(),
        photos: Vec::new(),
        videos: Vec::new(),
        files: Vec::new(),
        news: Vec::new(),
        contacts: Vec::new(),
        press: None,
        links: Vec::new(),
        accounts: Vec::new(),
        pages: Vec::new(),
        next: None,
        data_licence: None,
    }
}
