//! People, organisations and places as things of schema.org.

use serde_json::{Value, json};

use crate::event::{Download, Event, Id, OrganisationRole, Person, Rich, Room, Run, Session};

use crate::{export::rendition::Rendition, route::Route};

/// The organisations in any of these roles.
pub(super) fn organisations(event: &Event, roles: &[OrganisationRole]) -> Value {
    let named = event.organisations.iter().filter(|found| roles.contains(&found.role));
    named
        .map(|found| json!({"@type": "Organization", "name": found.name, "url": found.url}))
        .collect()
}

/// A person as far as a session names them.
pub(super) fn session_person(
    rendition: &Rendition,
    person: &Person,
    organisation: Option<&str>,
) -> Value {
    json!({
        "@type": "Person",
        "name": person.name,
        "honorificPrefix": person.title,
        "jobTitle": rendition.text_of(&person.role),
        "affiliation": organisation.map(|name| json!({"@type": "Organization", "name": name})),
        "url": rendition.page_url(&["personen", &person.id]),
    })
}

/// A person with everything the event knows of them.
pub(super) fn full_person(rendition: &Rendition, person: &Person) -> Value {
    let own = rendition.event.default_language();
    let biography = person.biography.as_ref();
    let picked = biography.and_then(|biography| biography.pick(rendition.language, own));
    let links = person.links.iter().filter_map(|link| link.url.as_ref());
    // Pages of the site are no other sites about the person.
    let links: Vec<_> = links.filter(|url| Route::of_reference(url).is_none()).collect();
    let mut json = session_person(rendition, person, person.organisation.as_deref());
    json["description"] = picked.map(|picked| Rich::to_plain(picked.value)).into();
    json["knowsLanguage"] = json!(person.languages);
    json["sameAs"] = json!(links);
    json
}

/// The venue, if it is announced; of an event that has moved online, the address of its pages.
pub(super) fn venue(rendition: &Rendition) -> Value {
    let event = rendition.event;
    if event.is_moved_online() {
        return online(None, rendition.home_url());
    }
    let Some(venue) = &event.venue else { return Value::Null };
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
    })
}

/// The rooms of a run, those of the venue inside it; without rooms, the venue itself.
pub(super) fn places(rendition: &Rendition, session: &Session, run: &Run) -> Value {
    let house = venue(rendition);
    let room = |room: &Room| {
        let name = rendition.text(&room.name);
        if room.online {
            return online(Some(name), rendition.session_url(session));
        }
        if !room.is_in_venue() {
            return json!({"@type": "Place", "name": name, "address": room.address.join(", ")});
        }
        let address = house["address"].clone();
        json!({"@type": "Place", "name": name, "address": address, "containedInPlace": house})
    };
    let mut rooms: Vec<_> = rendition.rooms(run).map(room).collect();
    match rooms.len() {
        0 => house,
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
