//! People, organisations and places as things of schema.org.

use serde_json::{Value, json};

use crate::event::{
    Download, Event, Id, Link, OrganisationRole, Person, Rich, Room, Run, Session, Venue,
};

use crate::export::{map_link, rendition::Rendition};

/// The organisations in any of these roles.
pub(super) fn organisations(event: &Event, roles: &[OrganisationRole]) -> Value {
    let named = event.organisations.iter().filter(|found| roles.contains(&found.role));
    named
        .map(|found| json!({"@type": "Organization", "name": found.name, "url": found.url}))
        .collect()
}

/// A person or group as far as a session names them.
pub(super) fn session_person(
    rendition: &Rendition,
    person: &Person,
    organisations: Vec<&str>,
) -> Value {
    let named = |name| json!({"@type": "Organization", "name": name});
    let mut organisations: Vec<Value> = organisations.into_iter().map(named).collect();
    let organisations = match organisations.len() {
        1 => organisations.remove(0),
        _ => organisations.into(),
    };
    let url = rendition.page_url(&["personen", &person.id]);
    if person.is_group {
        let role = rendition.text_of(&person.role);
        return json!({
            "@type": "PerformingGroup",
            "name": person.name,
            "description": role,
            "parentOrganization": organisations,
            "url": url,
        });
    }
    json!({
        "@type": "Person",
        "name": person.name,
        "honorificPrefix": person.title,
        "jobTitle": rendition.text_of(&person.role),
        "affiliation": organisations,
        "url": url,
    })
}

/// A person with everything the event knows of them.
pub(super) fn full_person(rendition: &Rendition, person: &Person) -> Value {
    let own = rendition.event.default_language();
    let biography = person.biography.as_ref();
    let picked = biography.and_then(|biography| biography.pick(rendition.language, own));
    let mut json = session_person(rendition, person, person.all_organisations());
    if let Some(picked) = picked {
        json["description"] = Rich::to_plain(picked.value).into();
    }
    json["knowsLanguage"] = json!(person.languages);
    json["sameAs"] = same_as(&person.links);
    json
}

/// Pages that are of the one who has these links, and no others that only tell of them.
pub(super) fn same_as(links: &[Link]) -> Value {
    let own = links.iter().filter(|link| link.own).filter_map(|link| link.url.as_deref());
    own.filter(|url| url.starts_with("http")).collect()
}

/// The venue, if it is announced; of an event that has moved online, the address of its pages.
pub(super) fn venue(rendition: &Rendition) -> Value {
    let event = rendition.event;
    if event.is_moved_online() {
        return online(None, rendition.home_url());
    }
    event.venue.as_ref().map_or(Value::Null, house)
}

/// All venues of the event: one alone, several as a list.
pub(super) fn venues(rendition: &Rendition) -> Value {
    let further = rendition.event.venues.iter().map(house);
    let mut all: Vec<_> = [venue(rendition)].into_iter().chain(further).collect();
    all.retain(|one| !one.is_null());
    if all.len() < 2 { all.pop().unwrap_or_default() } else { all.into() }
}

fn house(venue: &Venue) -> Value {
    let geo = venue.coordinates.as_ref().map(|coordinates| {
        let (latitude, longitude) = coordinates.parts();
        json!({"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude})
    });
    json!({
        "@type": "Place",
        "name": venue.name,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": venue.street,
            "postalCode": venue.postal_code,
            "addressLocality": venue.city,
            "addressCountry": venue.country,
        },
        "geo": geo,
        "hasMap": geo.is_some().then(|| map_link(venue)),
    })
}

/// The rooms of a run, those of the venue inside it; without rooms, the venue itself.
pub(super) fn places<'a>(rendition: &Rendition<'a>, session: &'a Session, run: &'a Run) -> Value {
    let room = |room: &'a Room| {
        let name = rendition.text(&room.name);
        if room.online {
            return online(Some(name), rendition.session_url(session));
        }
        let Some(house) = rendition.venue_of_room(room).map(house) else {
            return json!({"@type": "Place", "name": name, "address": room.address.join(", ")});
        };
        let address = house["address"].clone();
        json!({"@type": "Place", "name": name, "address": address, "containedInPlace": house})
    };
    let mut rooms: Vec<_> = rendition.rooms(run).map(room).collect();
    if let Some(stream) = &run.stream {
        let url = stream.url.clone().or_else(|| rendition.session_url(session));
        let here = if rooms.is_empty() { venue(rendition) } else { Value::Null };
        rooms.extend([here, online(None, url)].into_iter().filter(|place| !place.is_null()));
    }
    match rooms.len() {
        0 => venue(rendition),
        1 => rooms.remove(0),
        _ => rooms.into(),
    }
}

/// A place that is in no building; its page says how to take part.
fn online(name: Option<&str>, url: Option<String>) -> Value {
    json!({"@type": "VirtualLocation", "name": name, "url": url})
}

/// How visitors take part in these runs, as schema.org's `EventAttendanceModeEnumeration`.
pub(super) fn attendance<'a>(
    rendition: &Rendition<'a>,
    runs: impl Iterator<Item = &'a Run>,
) -> &'static str {
    if rendition.event.is_moved_online() {
        return "https://schema.org/OnlineEventAttendanceMode";
    }
    let (mut here, mut online) = (false, false);
    for run in runs {
        here |= run.rooms.is_empty();
        online |= run.stream.is_some();
        for room in rendition.rooms(run) {
            *(if room.online { &mut online } else { &mut here }) = true;
        }
    }
    match (here, online) {
        (_, false) => "https://schema.org/OfflineEventAttendanceMode",
        (false, true) => "https://schema.org/OnlineEventAttendanceMode",
        (true, true) => "https://schema.org/MixedEventAttendanceMode",
    }
}

/// Files to be taken, as schema.org's `DigitalDocument`.
pub(super) fn documents(rendition: &Rendition, ids: &[Id]) -> Value {
    let document = |file: &Download| {
        let own = rendition.site_url.zip(file.src.as_ref());
        let own = own.map(|(site, src)| format!("{}/{src}", site.trim_end_matches('/')));
        json!({
            "@type": "DigitalDocument",
            "name": rendition.text(&file.title),
            "inLanguage": file.language,
            "license": file.licence.as_ref().and_then(|licence| licence.url.as_ref()),
            "url": own.or(file.url.clone()),
        })
    };
    rendition.event.downloads(ids).map(document).collect()
}
