//! What stands where in the files, which may be given in any order.

use std::collections::HashMap;

use crate::author::{Json, Said};

use super::{
    super::{
        Notes,
        lenient::{Entry, key_of},
    },
    list::List,
    pages::Pages,
};

/// All lists, whichever files they are from.
#[derive(Debug, Default)]
pub struct Found<'j> {
    pub sessions: Vec<FoundSession<'j>>,
    /// Of sessions and of breaks.
    pub slots: Vec<Slot<'j>>,
    pub speakers: Vec<Entry<'j>>,
    pub rooms: Vec<Entry<'j>>,
    pub tracks: Vec<Entry<'j>>,
    pub types: Vec<Entry<'j>>,
    pub questions: Vec<Entry<'j>>,
    pub answers: Vec<Entry<'j>>,
    pub schedules: Vec<Entry<'j>>,
    pub event: Option<Entry<'j>>,
    pub time_zone: Option<String>,
    /// The first and the last day, as they are written.
    pub dates: [String; 2],
    /// The place of a session by its code.
    at: HashMap<String, usize>,
    pages: Pages,
}

/// A session with all that files say of it: the widget, the list of sessions, that of slots.
#[derive(Debug)]
pub struct FoundSession<'j> {
    pub code: String,
    pub entries: Vec<Entry<'j>>,
}

/// When and where something takes place.
#[derive(Clone, Debug)]
pub struct Slot<'j> {
    pub entry: Entry<'j>,
    /// The code of its session; a break has none.
    pub code: Option<String>,
    /// The name of its room, where it stands below that.
    pub room: Option<&'j Json>,
}

impl<'j> Found<'j> {
    pub fn new(files: &'j [(&str, Json)], notes: &mut Notes) -> Self {
        let mut found = Self::default();
        for (name, json) in files {
            found.add_file(name, json, notes);
        }
        found.pages.note_missing(notes);
        found
    }

    fn add_file(&mut self, name: &str, json: &'j Json, notes: &mut Notes) {
        let days = json.get("schedule").filter(|days| !days.items().is_empty());
        match json {
            Json::List(items) => items.iter().for_each(|item| self.add(item, name, notes)),
            Json::Object(_) if json.get("talks").is_some() => self.add_widget(json, notes),
            Json::Object(_) if json.get("results").is_some() => {
                self.pages.add(json, name);
                let items = json.get("results").map(Json::items).unwrap_or_default();
                items.iter().for_each(|item| self.add(item, name, notes));
            }
            Json::Object(_) if days.is_some() => self.add_old_widget(json, notes),
            _ => self.add(json, name, notes),
        }
    }

    fn add_widget(&mut self, json: &'j Json, notes: &mut Notes) {
        let widget = Entry::new(json, &[]);
        for talk in widget.objects("talks", &["title", "code"], notes) {
            self.add_talk(talk, None);
        }
        for room in widget.objects("rooms", &["name"], notes) {
            self.rooms.push(room);
        }
        for track in widget.objects("tracks", &["name"], notes) {
            self.tracks.push(track);
        }
        for speaker in widget.objects("speakers", &["name", "code"], notes) {
            self.speakers.push(speaker);
        }
        self.know_time_zone(&widget.line("timezone", notes));
        self.dates = ["event_start", "event_end"].map(|key| widget.line(key, notes));
    }

    /// That of 2018 and 2019: days, and below them rooms.
    fn add_old_widget(&mut self, json: &'j Json, notes: &mut Notes) {
        for day in Entry::new(json, &[]).objects("schedule", &["start"], notes) {
            for room in day.objects("rooms", &["name"], notes) {
                for talk in room.objects("talks", &["title", "code"], notes) {
                    self.add_talk(talk, room.get("name"));
                }
            }
        }
    }

    /// A session and its slot in one.
    fn add_talk(&mut self, talk: Entry<'j>, room: Option<&'j Json>) {
        let code = Some(talk.key("code")).filter(|code| !code.is_empty());
        if let Some(code) = &code {
            self.add_session(code.clone(), talk.clone());
        }
        self.slots.push(Slot { entry: talk, code, room });
    }

    fn add(&mut self, json: &'j Json, file: &str, notes: &mut Notes) {
        if !matches!(json, Json::Object(_)) {
            note_other(file, notes);
            return;
        }
        let entry = Entry::new(json, &["title", "name", "code"]);
        match List::of(json, file) {
            List::Event => self.add_event(entry, notes),
            List::Submissions => self.add_submission(entry, notes),
            List::Slots => self.add_slot(entry, notes),
            List::Speakers => self.speakers.push(entry),
            List::Rooms => self.rooms.push(entry),
            List::Tracks => self.tracks.push(entry),
            List::Types => self.types.push(entry),
            List::Questions => self.questions.push(entry),
            List::Answers => self.answers.push(entry),
            List::Schedules => self.add_schedule(entry, notes),
            List::Other => note_other(file, notes),
        }
    }

    fn add_event(&mut self, event: Entry<'j>, notes: &mut Notes) {
        if self.event.is_some() {
            let what = Said::new(
                "there are several events: the first one was taken",
                "es gibt mehrere Veranstaltungen: die erste wurde genommen",
            );
            notes.add(what, &event.place);
            return;
        }
        self.know_time_zone(&event.line("timezone", notes));
        self.dates = ["date_from", "date_to"].map(|key| event.line(key, notes));
        self.event = Some(event);
    }

    fn know_time_zone(&mut self, name: &str) {
        if self.time_zone.is_none() && !name.is_empty() {
            self.time_zone = Some(name.to_owned());
        }
    }

    /// A session of the API. Before version 1 it had one `slot`; now it has numbers of `slots`, or
    /// the slots themselves.
    fn add_submission(&mut self, entry: Entry<'j>, notes: &mut Notes) {
        let code = entry.key("code");
        for key in ["slot", "slots"] {
            let slots = entry.list(key, notes).into_iter();
            for json in slots.filter(|json| matches!(json, Json::Object(_))) {
                let slot = Entry { json, place: entry.place.clone() };
                self.slots.push(Slot { entry: slot, code: Some(code.clone()), room: None });
            }
        }
        self.add_session(code, entry);
    }

    fn add_session(&mut self, code: String, entry: Entry<'j>) {
        let speakers = entry.json.get("speakers").map(Json::items).unwrap_or_default().iter();
        let described = speakers.filter(|speaker| matches!(speaker, Json::Object(_)));
        self.speakers.extend(described.map(|speaker| Entry::new(speaker, &["name", "code"])));
        let at = *self.at.entry(code.clone()).or_insert_with(|| {
            self.sessions.push(FoundSession { code, entries: Vec::new() });
            self.sessions.len() - 1
        });
        self.sessions[at].entries.push(entry);
    }

    fn add_slot(&mut self, entry: Entry<'j>, notes: &mut Notes) {
        let code = match entry.get("submission") {
            Some(json @ Json::Object(_)) => {
                let submission = Entry::new(json, &["title", "code"]);
                let code = submission.key("code");
                self.add_submission(submission, notes);
                Some(code)
            }
            other => Some(key_of(other)).filter(|code| !code.is_empty()),
        };
        self.slots.push(Slot { entry, code, room: None });
    }

    /// A version of the programme, perhaps with its slots, which once were sessions.
    fn add_schedule(&mut self, schedule: Entry<'j>, notes: &mut Notes) {
        let items = schedule.list("slots", notes).into_iter();
        for json in items.filter(|json| matches!(json, Json::Object(_))) {
            let entry = Entry::new(json, &["title", "code"]);
            match List::of(json, "slots") {
                List::Submissions => self.add_submission(entry, notes),
                _ => self.add_slot(entry, notes),
            }
        }
        for pause in schedule.objects("breaks", &["description"], notes) {
            self.slots.push(Slot { entry: pause, code: None, room: None });
        }
        self.schedules.push(schedule);
    }
}

fn note_other(file: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "what is no part of a programme was left out",
            "was nicht zum Programm gehört, wurde weggelassen",
        ),
        file,
    );
}
