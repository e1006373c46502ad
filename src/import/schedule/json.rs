//! `schedule.json` (<https://c3voc.de/schedule/schema.json>), in the dialects of frab and pretalx.

use jiff::civil::Date;

use crate::{
    author::{Json, Said, said},
    import::{
        DraftRoom, DraftText, DraftTrack, Notes, Options, Source, Wrong,
        lenient::{Entry as Object, json, line_of, mentions},
        usual::{Links, link},
    },
};

use super::{
    entry::{Entry, Register, Schedule},
    kinds,
    speaker::speaker,
    texts::{line, localised},
    times::{Clock, Written, day_starts, note_no_day},
};

/// By which a session is called in notes.
const NAMES: [&str; 3] = ["title", "slug", "guid"];

/// What a session has that is read, or says nothing of it that is not said elsewhere.
const KNOWN: [&str; 29] = [
    "id",
    "guid",
    "code",
    "date",
    "start",
    "end",
    "duration",
    "room",
    "slug",
    "title",
    "subtitle",
    "track",
    "type",
    "language",
    "abstract",
    "description",
    "persons",
    "links",
    "attachments",
    "answers",
    "do_not_record",
    "url",
    "origin_url",
    "feedback_url",
    "logo",
    "image",
    "recording_license",
    "day",
    "links_html",
];

/// Whether a file is one.
pub fn is_it(source: &Source) -> bool {
    let begins = source.bytes.trim_ascii_start();
    let begins = begins.strip_prefix("\u{feff}".as_bytes()).unwrap_or(begins);
    begins.starts_with(b"{") && mentions(source, &["\"schedule\"", "\"conference\""])
        || begins.starts_with(b"{")
            && mentions(source, &["\"conference\"", "\"days\"", "\"rooms\""])
}

/// Reads the first of these files that is one.
///
/// # Errors
/// If it is broken, or has no conference.
pub fn read(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Schedule, Wrong> {
    let Some(source) = sources.iter().find(|source| is_it(source)).or(sources.first()) else {
        return Err(none("schedule.json"));
    };
    let whole = json(source)?;
    // frab once wrote it without the outermost object.
    let schedule = whole.get("schedule").unwrap_or(&whole);
    let conference = schedule.get("conference").filter(|json| matches!(json, Json::Object(_)));
    let conference = conference.ok_or_else(|| none(&source.name))?;
    let is_own = whole.get("generator").and_then(|json| json.get("name")).and_then(Json::text)
        == Some("treffpunkt");
    for other in sources.iter().filter(|other| other.name != source.name) {
        notes.add(
            Said::new("a further file was left out", "eine weitere Datei wurde weggelassen"),
            &other.name,
        );
    }
    Ok(Reader::new(schedule, conference, is_own, options, notes).read(notes))
}

fn none(name: &str) -> Wrong {
    let what = said!("{name} has no conference", "{name} hat keine Konferenz („conference“)");
    Wrong::new(what).hint(Said::new(
        "export schedule.json again in frab or pretalx",
        "schedule.json in frab oder pretalx neu exportieren",
    ))
}

struct Reader<'j> {
    conference: Object<'j>,
    base_url: String,
    /// Whether Treffpunkt wrote it: what has no room there has the name of the place for one.
    is_own: bool,
    clock: Clock,
    rooms: Register<DraftRoom>,
    tracks: Register<DraftTrack>,
}

impl<'j> Reader<'j> {
    fn new(
        schedule: &'j Json,
        conference: &'j Json,
        is_own: bool,
        options: &Options,
        notes: &mut Notes,
    ) -> Self {
        let conference = Object::new(conference, &["title", "acronym"]);
        let named = conference.line("time_zone_name", notes);
        let day_change = conference.line("day_change", notes);
        let dates: Vec<String> =
            entries_of(conference.json).map(|(_, _, entry)| line_of(entry.get("date"))).collect();
        let clock = Clock::new(&named, &day_change, &dates, options, notes);
        let base = [line_of(schedule.get("base_url")), line_of(conference.json.get("base_url"))];
        let base_url = base.into_iter().find(|url| !url.is_empty()).unwrap_or_default();
        let (rooms, tracks) = (Register::default(), Register::default());
        Self { conference, base_url, is_own, clock, rooms, tracks }
    }

    fn read(mut self, notes: &mut Notes) -> Schedule {
        let conference = self.conference.clone();
        let mut title = line(&localised(&conference, "title", notes));
        if title.is_empty() {
            title = DraftText::plain(conference.line("acronym", notes));
        }
        let summary = line(&localised(&conference, "description", notes));
        let url = conference.line("url", notes);
        let url = link("", &url, "conference", notes).map(|link| link.url);
        for room in conference.list("rooms", notes) {
            self.room(room, "", notes);
        }
        for track in conference.list("tracks", notes) {
            self.track(track, notes);
        }
        conference.note_others(&CONFERENCE, notes);
        let days = conference.list("days", notes);
        let days: Vec<Date> =
            days.into_iter().filter_map(|day| line_of(day.get("date")).parse().ok()).collect();
        let entries: Vec<_> = entries_of(conference.json).collect();
        let entries =
            entries.into_iter().filter_map(|(day, room, json)| self.entry(day, room, json, notes));
        let entries = entries.collect();
        Schedule {
            title,
            summary,
            url,
            time_zone: self.clock.name.clone(),
            day_starts: day_starts(&self.clock),
            days: days.into_iter().filter(|day| (1970..9999).contains(&day.year())).collect(),
            venue: None,
            rooms: self.rooms,
            tracks: self.tracks,
            entries,
        }
    }

    fn entry(&mut self, day: &Json, room: &str, json: &Json, notes: &mut Notes) -> Option<Entry> {
        if !matches!(json, Json::Object(_)) {
            notes.add(
                Said::new(
                    "what stands where a session is expected is none, and was left out",
                    "was statt eines Programmpunkts dasteht, ist keiner und wurde weggelassen",
                ),
                room,
            );
            return None;
        }
        let object = Object::new(json, &NAMES);
        let title = line(&localised(&object, "title", notes));
        let place = if title.is_empty() { object.place.clone() } else { title.first().to_owned() };
        let object = Object { json, place: place.clone() };
        let written = Written {
            date: object.line("date", notes),
            start: object.line("start", notes),
            end: object.line("end", notes),
            duration: object.line("duration", notes),
            day: line_of(day.get("date")).parse().ok(),
        };
        let (start, end, day) = self.clock.times(&written, &place, notes);
        if start.is_none() && day.is_none() {
            note_no_day(&place, notes);
        }
        let own = object.get("room").filter(|_| room.is_empty());
        let room = self.room(own.unwrap_or(&Json::Text(room.to_owned())), &place, notes);
        let track = object.get("track").and_then(|track| self.track(track, notes));
        let kind_name = localised(&object, "type", notes);
        let mut links = Links::default();
        add_links(&object, "links", &mut links, notes);
        self.add_attachments(&object, &mut links, notes);
        self.note_left_out(&object, notes);
        let people = object.list("persons", notes);
        Some(Entry {
            guid: object.key("guid"),
            code: object.key("code"),
            id: object.key("id"),
            title,
            subtitle: localised(&object, "subtitle", notes),
            summary: localised(&object, "abstract", notes),
            description: localised(&object, "description", notes),
            answers: note_answers(&object, &place, notes),
            start,
            end,
            day,
            room,
            track,
            kind: kinds::kind(kind_name.first()),
            languages: kinds::languages(&object.line("language", notes)),
            recording: object.flag("do_not_record").filter(|must_not| *must_not).map(|_| false),
            links: links.into_list(),
            people: people.into_iter().map(|person| speaker(person, &place, notes)).collect(),
            place,
        })
    }

    /// The key of a room, by its name or as it is described.
    fn room(&mut self, json: &Json, place: &str, notes: &mut Notes) -> Option<String> {
        let (names, object) = named(json, place, notes);
        let name = names.first().to_owned();
        let is_stand_in = self.is_own && !place.is_empty() && !self.rooms.has(&name);
        if name.is_empty() || is_stand_in {
            return None;
        }
        let key = ["guid", "slug", "id"].map(|key| object.key(key));
        let proposed = key.into_iter().find(|key| !key.is_empty()).unwrap_or_default();
        let note = line(&localised(&object, "description", notes));
        let capacity = object.whole("capacity").and_then(|number| u32::try_from(number).ok());
        let capacity = capacity.filter(|number| (1..1_000_000).contains(number));
        let make = |key: &str| DraftRoom {
            key: key.to_owned(),
            name: names.clone(),
            capacity,
            note,
            ..DraftRoom::default()
        };
        let key = self.rooms.key(&name, &proposed, make);
        names.0.iter().for_each(|(_, name)| self.rooms.also(name, &key));
        Some(key)
    }

    fn track(&mut self, json: &Json, notes: &mut Notes) -> Option<String> {
        let (names, object) = named(json, "", notes);
        let name = names.first().to_owned();
        if name.is_empty() {
            return None;
        }
        let make = |key: &str| DraftTrack { key: key.to_owned(), id: None, name: names.clone() };
        let key = self.tracks.key(&name, &object.key("slug"), make);
        names.0.iter().for_each(|(_, name)| self.tracks.also(name, &key));
        Some(key)
    }

    /// Files of a session are links; their addresses may begin at the schedule's own.
    fn add_attachments(&self, object: &Object, links: &mut Links, notes: &mut Notes) {
        for attachment in object.list("attachments", notes) {
            let file = Object::new(attachment, &["title", "name"]);
            let url = match attachment {
                Json::Text(url) => url.clone(),
                _ => file.line("url", notes),
            };
            let full = url::Url::parse(&self.base_url).and_then(|base| base.join(url.trim()));
            let url = full.map_or(url, |full| full.to_string());
            links.add(&file.line("title", notes), &url, &object.place, notes);
        }
    }

    /// Notes what is known, and has no place in an event.
    fn note_left_out(&self, object: &Object, notes: &mut Notes) {
        for key in ["logo", "image"] {
            let address = object.line(key, notes);
            if !address.is_empty() {
                note_picture(&address, &object.place, notes);
            }
        }
        if !object.line("recording_license", notes).is_empty() {
            note_licence(&object.place, notes);
        }
        if !object.line("url", notes).is_empty() && !self.is_own {
            note_page(notes);
        }
        object.note_others(&KNOWN, notes);
    }
}

/// What a conference has that is read, or follows from the sessions.
const CONFERENCE: [&str; 17] = [
    "acronym",
    "title",
    "description",
    "url",
    "time_zone_name",
    "day_change",
    "days",
    "daysCount",
    "start",
    "end",
    "timeslot_duration",
    "base_url",
    "rooms",
    "tracks",
    "slug",
    "colors",
    "keywords",
];

/// Notes that pages of sessions in the source are not linked.
pub fn note_page(notes: &mut Notes) {
    notes.add(
        Said::new(
            "the addresses of the sessions' pages in the schedule were left out: they have new ones",
            "die Adressen der Seiten einzelner Programmpunkte im Zeitplan wurden weggelassen: sie haben neue",
        ),
        "",
    );
}

/// Notes the licence of a recording.
pub fn note_licence(place: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "the licence of a recording was left out",
            "die Lizenz einer Aufzeichnung wurde weggelassen",
        ),
        place,
    );
}

/// Notes a picture of a session, which is not fetched.
pub fn note_picture(address: &str, place: &str, notes: &mut Notes) {
    let file = address.split(['?', '#']).next().unwrap_or_default();
    let file = file.rsplit('/').next().unwrap_or_default();
    notes.add(
        Said::new(
            "pictures of sessions are not fetched: save those that may be shown into the event folder",
            "Bilder von Programmpunkten werden nicht geholt: was gezeigt werden darf, im Ordner der Veranstaltung ablegen",
        ),
        format!("{place}: {address} → {file}"),
    );
}

/// The name of a room or track, and the object that describes it: a text, or an object with a
/// name, or the name in several languages.
fn named<'j>(json: &'j Json, place: &str, notes: &mut Notes) -> (DraftText, Object<'j>) {
    let object = Object { json, place: place.to_owned() };
    let key = ["name", "title"].into_iter().find(|key| json.get(key).is_some());
    let names = match (json, key) {
        (Json::Object(_), Some(key)) => localised(&object, key, notes),
        (Json::Object(entries), None) => {
            let texts = entries.iter().filter_map(|(code, value)| {
                Some((kinds::languages(code).into_iter().next()?, value.text()?.to_owned()))
            });
            let mut seen: Vec<String> = Vec::new();
            DraftText::of(texts.filter(|(code, _)| {
                let is_new = !seen.contains(code);
                seen.push(code.clone());
                is_new
            }))
        }
        _ => DraftText::plain(line_of(Some(json))),
    };
    (line(&names), object)
}

/// The days of a conference with their rooms and what takes place there.
fn entries_of(conference: &Json) -> impl Iterator<Item = (&Json, &str, &Json)> {
    let days = conference.get("days").map(Json::items).unwrap_or_default();
    days.iter().flat_map(|day| {
        rooms_of(day).flat_map(move |(room, entries)| {
            entries.items().iter().map(move |entry| (day, room, entry))
        })
    })
}

/// The rooms of a day by their names; a list of entries alone has none.
fn rooms_of(day: &Json) -> impl Iterator<Item = (&str, &Json)> {
    let by_name = match day.get("rooms") {
        Some(Json::Object(rooms)) => rooms.as_slice(),
        _ => &[],
    };
    let listed = day.get("rooms").map(Json::items).unwrap_or_default().iter().filter_map(|room| {
        let entries = room.get("events").or_else(|| room.get("talks"))?;
        Some((room.get("name").and_then(Json::text).unwrap_or_default(), entries))
    });
    let alone = day.get("events").into_iter().map(|entries| ("", entries));
    by_name.iter().map(|(name, entries)| (name.as_str(), entries)).chain(listed).chain(alone)
}

/// Links that are texts, or objects with title and address, which some confuse.
pub fn add_links(object: &Object, key: &str, links: &mut Links, notes: &mut Notes) {
    for json in object.list(key, notes) {
        let entry = Object::new(json, &["title"]);
        let url = ["url", "href", "link"].map(|key| entry.line(key, notes));
        let url = url.into_iter().find(|url| !url.is_empty()).unwrap_or_default();
        let label = ["title", "name", "label"].map(|key| entry.line(key, notes));
        let label = label.into_iter().find(|label| !label.is_empty()).unwrap_or_default();
        let is_url = |text: &str| text.starts_with("http://") || text.starts_with("https://");
        let (label, url) = match json {
            Json::Text(url) => (String::new(), url.clone()),
            _ if is_url(&label) && !is_url(&url) => (url, label),
            _ => (label, url),
        };
        let label = if is_url(&label) { String::new() } else { label };
        links.add(&label, &url, &object.place, notes);
    }
}

/// The answers to questions that are marked as public; that there are others is noted.
pub fn note_answers(object: &Object, place: &str, notes: &mut Notes) -> Vec<(String, String)> {
    let mut public = Vec::new();
    for json in object.list("answers", notes) {
        let answer = Object::new(json, &[]);
        let question = json.get("question").unwrap_or(&Json::Null);
        let about = Object::new(question, &[]);
        let is_public = [&answer, &about]
            .iter()
            .any(|object| ["is_public", "public"].iter().any(|key| object.flag(key) == Some(true)));
        let text = line_of(json.get("answer"));
        if !is_public || text.is_empty() {
            notes.add(
                Said::new(
                    "answers that are not marked as public were left out",
                    "Antworten, die nicht als öffentlich markiert sind, wurden weggelassen",
                ),
                place,
            );
            continue;
        }
        let texts = match question {
            Json::Object(_) => ["question", "text", "title"]
                .map(|key| localised(&about, key, notes).first().to_owned())
                .into_iter()
                .find(|text| !text.is_empty()),
            Json::Text(text) => Some(text.clone()),
            _ => None,
        };
        public.push((texts.unwrap_or_default(), text));
    }
    public
}
