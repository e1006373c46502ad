//! `schedule.json` (<https://c3voc.de/schedule/schema.json>), in the dialects of frab and pretalx.

use jiff::civil::Date;

use crate::{
    author::{Json, Said, said},
    event::RunState,
    import::{
        DraftRoom, DraftText, DraftTrack, Notes, Options, Source, Wrong, kinds,
        lenient::{Entry as Object, json, line_of, mentions},
        texts::{line, localised},
        usual::{Links, link, note_picture},
    },
};

use super::{
    entry::{Entry, Register, Schedule},
    json_parts::{CONFERENCE, KNOWN, add_links, entries_of, named, note_answers},
    left_out::{note_licence, note_page},
    own,
    speaker::speaker,
    times::{Clock, Written, day_starts, note_no_day},
};

/// By which a session is called in notes.
const NAMES: [&str; 3] = ["title", "slug", "guid"];

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
    let whole = json(source, notes)?;
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
        let begins = days.first().map(|day| line_of(day.get("day_start"))).unwrap_or_default();
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
            day_starts: day_starts(&self.clock).or_else(|| own::day_starts(&begins, self.is_own)),
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
        let (state, title) = self.state_and_title(line(&localised(&object, "title", notes)));
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
            code: own::session(&object.line("url", notes), self.is_own)
                .unwrap_or_else(|| object.key("code")),
            is_own: self.is_own,
            state,
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
            people: people
                .into_iter()
                .map(|person| own::titled(speaker(person, &place, notes), self.is_own))
                .collect(),
            place,
        })
    }

    fn state_and_title(&self, title: DraftText) -> (RunState, DraftText) {
        match self.is_own {
            true => own::state_and_title(&title),
            false => (RunState::Planned, title),
        }
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
