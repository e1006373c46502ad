//! The `event.json` that a draft becomes.

use std::collections::BTreeSet;

use jiff::{Span, civil::Date, tz::TimeZone};

use crate::{
    author::{Json, SCHEMA_NAME, slug},
    event::RunState,
};

use super::{
    Draft, DraftContact, DraftDay, DraftLink, DraftPart, DraftPerson, DraftPhoto, DraftRoom,
    DraftRun, DraftSession, DraftSignup, DraftTrack, DraftVenue, Options,
    ids::{Ids, SOURCE, source},
    local::time_zone,
    object::{Object, host, link, text_json, texts},
    run_ids::{minutes, run_ids, run_source},
};

/// When a day of the programme begins, unless the source says so.
const DAY_STARTS: &str = "04:00";

/// The ids of everything in a draft.
struct AllIds {
    rooms: Ids,
    tracks: Ids,
    people: Ids,
    sessions: Ids,
    contacts: Ids,
    photos: Ids,
}

/// Writes drafts.
struct Writer<'d> {
    draft: &'d Draft,
    known: &'d Json,
    /// The language of the event.
    main: String,
    ids: AllIds,
}

/// Where to sign up, as `event.json` has it.
fn signup(signup: &DraftSignup) -> Json {
    let word = |word: &str| Json::Text(word.to_owned());
    match signup {
        DraftSignup::At(url) => {
            let link = link(&DraftLink { label: String::new(), url: url.clone() });
            Object::default().with("open", link).json()
        }
        DraftSignup::NotNeeded => word("not_needed"),
        DraftSignup::Full => word("full"),
        DraftSignup::Closed => word("closed"),
    }
}

/// The draft as an `event.json`; ids are those of `known`, the `event.json` that is there
/// already, where it has the same things.
pub fn written(draft: &Draft, known: &Json, options: &Options) -> Json {
    let languages = languages(draft, known, options);
    let main = languages.first().cloned().unwrap_or_default();
    let writer = Writer { draft, known, main, ids: all_ids(draft, known) };
    writer.event(&languages, options)
}

/// The event's own comes first.
fn languages(draft: &Draft, known: &Json, options: &Options) -> Vec<String> {
    let known = known.get("languages").map(Json::items).unwrap_or_default();
    let known = known.iter().filter_map(Json::text).map(str::to_owned);
    let own: Vec<String> =
        known.chain(options.language.clone()).chain(draft.languages.clone()).collect();
    let mut languages: Vec<String> = Vec::new();
    for code in own {
        if !languages.contains(&code) {
            languages.push(code);
        }
    }
    if languages.is_empty() {
        languages.push("en".to_owned());
    }
    languages
}

fn all_ids(draft: &Draft, known: &Json) -> AllIds {
    let list = |name: &str| known.get(name).map(Json::items).unwrap_or_default();
    AllIds {
        rooms: Ids::new(&draft.rooms, draft.origin, list("rooms")),
        tracks: Ids::new(&draft.tracks, draft.origin, list("tracks")),
        people: Ids::new(&draft.people, draft.origin, list("people")),
        sessions: Ids::new(&draft.sessions, draft.origin, list("sessions")),
        contacts: Ids::new(&draft.contacts, draft.origin, list("contacts")),
        photos: Ids::new(&draft.photos, draft.origin, list("photos")),
    }
}

impl Writer<'_> {
    fn event(&self, languages: &[String], options: &Options) -> Json {
        let draft = self.draft;
        let title = text_json(&draft.title, &self.main);
        let id =
            [slug(draft.title.first()), "event".to_owned()].into_iter().find(|id| !id.is_empty());
        let zone = draft.time_zone.clone().or_else(|| options.time_zone.clone());
        let zone = zone.unwrap_or_else(|| "UTC".to_owned());
        let now = time_zone(&zone).unwrap_or(TimeZone::UTC).to_datetime(options.now);
        Object::default()
            .line("$schema", SCHEMA_NAME)
            .with("schema_version", Json::Whole(1))
            .with("revision", Json::Whole(1))
            .with("updated", Json::Text(minutes(now)))
            .line("id", &id.unwrap_or_default())
            .list("languages", texts(languages))
            .with("title", title.unwrap_or_else(|| Json::Text("…".to_owned())))
            .text("summary", &draft.summary, &self.main)
            .line("time_zone", &zone)
            .line("day_starts", draft.day_starts.as_deref().unwrap_or_default())
            .list("days", self.days())
            .maybe("venue", draft.venue.as_ref().map(|venue| self.venue(venue)))
            .list("rooms", draft.rooms.iter().map(|room| self.room(room)).collect())
            .list("tracks", draft.tracks.iter().map(|track| self.track(track)).collect())
            .list("sessions", draft.sessions.iter().map(|session| self.session(session)).collect())
            .list("people", draft.people.iter().map(|person| self.person(person)).collect())
            .list("photos", draft.photos.iter().map(|photo| self.photo(photo)).collect())
            .list("contacts", draft.contacts.iter().map(|contact| self.contact(contact)).collect())
            .list("links", self.website())
            .json()
    }

    fn website(&self) -> Vec<Json> {
        let link = |url: &String| link(&DraftLink { label: String::new(), url: url.clone() });
        self.draft.url.iter().map(link).collect()
    }

    /// Those of the source, and those on which something takes place.
    fn days(&self) -> Vec<Json> {
        let listed = self.draft.days.iter().map(|day| day.date);
        let runs = self.draft.sessions.iter().flat_map(|session| &session.runs);
        let dates: BTreeSet<Date> = listed.chain(runs.filter_map(|run| self.day_of(run))).collect();
        let title = |date: Date| self.draft.days.iter().find(|day: &&DraftDay| day.date == date);
        let day = |date: Date| {
            let object = Object::default().line("date", &date.to_string());
            match title(date) {
                Some(day) => object.text("title", &day.title, &self.main).json(),
                None => object.json(),
            }
        };
        dates.into_iter().map(day).collect()
    }

    /// The day of the programme on which a run begins.
    fn day_of(&self, run: &DraftRun) -> Option<Date> {
        let starts = self.draft.day_starts.as_deref().unwrap_or(DAY_STARTS);
        let begin = starts.parse::<jiff::civil::Time>().unwrap_or_default();
        let since = Span::new().hours(begin.hour()).minutes(begin.minute());
        let start = run.start.map(|start| start.saturating_sub(since).date());
        run.day.or(start)
    }

    fn venue(&self, venue: &DraftVenue) -> Json {
        Object::default()
            .text("name", &venue.name, &self.main)
            .line("street", &venue.street)
            .line("postal_code", &venue.postal_code)
            .line("city", &venue.city)
            .line("country", &venue.country)
            .json()
    }

    /// An object with an id and where it is from.
    fn thing(&self, id: Option<&str>, key: &str) -> Object {
        Object::default()
            .line("id", id.unwrap_or_default())
            .line(SOURCE, &source(self.draft.origin, key))
    }

    fn room(&self, room: &DraftRoom) -> Json {
        self.thing(self.ids.rooms.get(&room.key), &room.key)
            .text("name", &room.name, &self.main)
            .maybe("capacity", room.capacity.map(|number| Json::Whole(number.into())))
            .maybe("online", room.is_online.then_some(Json::Flag(true)))
            .text("note", &room.note, &self.main)
            .json()
    }

    fn track(&self, track: &DraftTrack) -> Json {
        self.thing(self.ids.tracks.get(&track.key), &track.key)
            .text("name", &track.name, &self.main)
            .json()
    }

    fn session(&self, session: &DraftSession) -> Json {
        let track = session.track.as_deref().and_then(|key| self.ids.tracks.get(key));
        let kind = session.kind.map_or("talk", |kind| kind.name());
        self.thing(self.ids.sessions.get(&session.key), &session.key)
            .line("kind", kind)
            .with(
                "title",
                text_json(&session.title, &self.main).unwrap_or_else(|| Json::Text("…".to_owned())),
            )
            .text("summary", &session.summary, &self.main)
            .text("description", &session.description, &self.main)
            .list("people", session.people.iter().filter_map(|part| self.part(part)).collect())
            .text("held_by", &session.held_by, &self.main)
            .maybe("track", track.map(|id| Json::Text(id.to_owned())))
            .list("languages", texts(&session.languages))
            .text("level", &session.level, &self.main)
            .text("content_note", &session.content_note, &self.main)
            .text("bring", &session.bring, &self.main)
            .maybe("recording", session.recording.map(Json::Flag))
            .list("links", session.links.iter().map(link).collect())
            .list("runs", self.runs(session))
            .json()
    }

    fn part(&self, part: &DraftPart) -> Option<Json> {
        let person = Json::Text(self.ids.people.get(&part.person)?.to_owned());
        let Some(role) = part.role else { return Some(person) };
        Some(Object::default().with("person", person).line("role", role.name()).json())
    }

    fn runs(&self, session: &DraftSession) -> Vec<Json> {
        let own = self.ids.sessions.get(&session.key).unwrap_or_default();
        let sessions = self.known.get("sessions").map(Json::items).unwrap_or_default();
        let known = sessions.iter().find(|entry| entry.get("id").and_then(Json::text) == Some(own));
        let known = known.and_then(|entry| entry.get("runs")).map(Json::items).unwrap_or_default();
        let ids = run_ids(own, self.draft.origin, session, known);
        session.runs.iter().zip(ids).map(|(run, id)| self.run(session, run, &id)).collect()
    }

    fn run(&self, session: &DraftSession, run: &DraftRun, id: &str) -> Json {
        let room = |key: &String| self.ids.rooms.get(key).map(|id| Json::Text(id.to_owned()));
        let day = run.day.filter(|_| run.start.is_none()).map(|day| day.to_string());
        let state = (run.state != RunState::Planned).then(|| run.state.name().to_owned());
        Object::default()
            .line("id", id)
            .line(SOURCE, &run_source(self.draft.origin, session, run))
            .line("day", &day.unwrap_or_default())
            .line("start", &run.start.map(minutes).unwrap_or_default())
            .line("end", &run.end.map(minutes).unwrap_or_default())
            .list("rooms", run.rooms.iter().filter_map(room).collect())
            .maybe("capacity", run.capacity.map(|number| Json::Whole(number.into())))
            .maybe("signup", run.signup.as_ref().map(signup))
            .maybe("state", state.map(Json::Text))
            .text("note", &run.note, &self.main)
            .json()
    }

    fn person(&self, person: &DraftPerson) -> Json {
        self.thing(self.ids.people.get(&person.key), &person.key)
            .line("name", &person.name)
            .line("title", &person.title)
            .line("sort_name", &person.sort_name)
            .text("role", &person.role, &self.main)
            .line("organisation", &person.organisation)
            .text("biography", &person.biography, &self.main)
            .list("languages", texts(&person.languages))
            .list("links", person.links.iter().map(link).collect())
            .json()
    }

    fn contact(&self, contact: &DraftContact) -> Json {
        self.thing(self.ids.contacts.get(&contact.key), &contact.key)
            .line("name", &contact.name)
            .text("role", &contact.role, &self.main)
            .line("organisation", &contact.organisation)
            .line("phone", &contact.phone)
            .line("email", &contact.email)
            .line("url", &contact.url)
            .json()
    }

    /// An address is its own name.
    fn licence(&self, licence: &str) -> Option<Json> {
        let licence = licence.trim();
        let url = if licence.starts_with("https://") { licence } else { "" };
        let label = if url.is_empty() { licence } else { host(url) };
        let object = Object::default().line("label", label).line("url", url);
        (!licence.is_empty()).then(|| object.json())
    }

    fn photo(&self, photo: &DraftPhoto) -> Json {
        let person = |key: &String| self.ids.people.get(key).map(|id| Json::Text(id.to_owned()));
        let session = photo.session.as_deref().and_then(|key| self.ids.sessions.get(key));
        self.thing(self.ids.photos.get(&photo.key), &photo.key)
            .line("file", &photo.file)
            .text("alt", &photo.alt, &self.main)
            .text("caption", &photo.caption, &self.main)
            .with("credit", Json::Text(photo.credit.trim().to_owned()))
            .maybe("licence", self.licence(&photo.licence))
            .with("consent", Json::Flag(photo.consent))
            .maybe("session", session.map(|id| Json::Text(id.to_owned())))
            .list("people", photo.people.iter().filter_map(person).collect())
            .json()
    }
}
