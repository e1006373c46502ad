//! What stands where in the answers of the endpoints.

use std::collections::HashSet;

use crate::author::{Json, Said};

use super::super::{
    Notes,
    lenient::{Entry, key_of, line_of},
};

/// All lists, whichever endpoint they are from.
#[derive(Debug, Default)]
pub struct Found<'j> {
    pub sessions: Vec<FoundSession<'j>>,
    pub speakers: Vec<Entry<'j>>,
    /// Keys and names, each key once.
    pub rooms: Vec<(String, String)>,
    pub categories: Vec<Entry<'j>>,
    pub questions: Vec<Entry<'j>>,
    room_keys: HashSet<String>,
    session_keys: HashSet<String>,
}

#[derive(Debug)]
pub struct FoundSession<'j> {
    pub entry: Entry<'j>,
    /// The key of its room; empty if it has none.
    pub room: String,
}

impl<'j> Found<'j> {
    pub fn new(files: &'j [Json], notes: &mut Notes) -> Self {
        let mut found = Self::default();
        for file in files {
            match file {
                Json::Object(_) => found.add_all(&Entry::new(file, &[]), notes),
                Json::List(items) => items.iter().for_each(|item| found.add_part(item, notes)),
                _ => {}
            }
        }
        found
    }

    /// The endpoint `All`.
    fn add_all(&mut self, file: &Entry<'j>, notes: &mut Notes) {
        for room in file.objects("rooms", &["name"], notes) {
            self.add_room(&room.key("id"), &room.place);
        }
        for session in file.objects("sessions", &["title"], notes) {
            self.add_session(session, "", notes);
        }
        self.speakers.extend(file.objects("speakers", &["fullName", "lastName"], notes));
        self.categories.extend(file.objects("categories", &["title"], notes));
        self.questions.extend(file.objects("questions", &["question"], notes));
    }

    /// A day of the endpoint `GridSmart`, a group of `Sessions` or one of `Speakers`.
    fn add_part(&mut self, json: &'j Json, notes: &mut Notes) {
        let part = Entry::new(json, &["date", "groupName", "fullName"]);
        if part.get("fullName").is_some() {
            self.speakers.push(part);
            return;
        }
        for room in part.objects("rooms", &["name"], notes) {
            self.add_room(&room.key("id"), &room.place);
            for session in room.objects("sessions", &["title"], notes) {
                self.add_session(session, &room.key("id"), notes);
            }
        }
        for session in part.objects("sessions", &["title"], notes) {
            self.add_session(session, "", notes);
        }
    }

    fn add_session(&mut self, entry: Entry<'j>, room: &str, notes: &mut Notes) {
        let key = entry.key("id");
        if key.is_empty() {
            notes.add(
                Said::new(
                    "a session without “id” was left out",
                    "ein Programmpunkt ohne „id“ wurde weggelassen",
                ),
                &entry.place,
            );
            return;
        }
        let own = [key_of(entry.get("roomId")), room.to_owned(), key_of(entry.get("room"))];
        let room = own.into_iter().find(|key| !key.is_empty()).unwrap_or_default();
        self.add_room(&room, &line_of(entry.get("room")));
        if self.session_keys.insert(key) {
            self.sessions.push(FoundSession { entry, room });
        }
    }

    fn add_room(&mut self, key: &str, name: &str) {
        let name = name.trim();
        if !key.is_empty() && !name.is_empty() && self.room_keys.insert(key.to_owned()) {
            self.rooms.push((key.to_owned(), name.to_owned()));
        }
    }
}
