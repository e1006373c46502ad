//! The people in sessions, without what is for organisers alone.

use std::collections::{HashMap, HashSet};

use crate::author::Json;

use super::{
    super::{
        DraftPerson, Notes,
        lenient::Entry,
        texts::{localised, markdown},
        usual::{note_absent, note_personal, note_portrait, without_entities},
    },
    answers::note_private,
};

/// What no programme needs.
const PRIVATE: [&str; 6] =
    ["email", "internal_notes", "availabilities", "has_arrived", "timezone", "locale"];

const KNOWN: [&str; 12] = [
    "code",
    "guid",
    "id",
    "name",
    "biography",
    "submissions",
    "answers",
    "avatar",
    "avatar_url",
    "avatar_thumbnail_default",
    "avatar_thumbnail_tiny",
    "pronouns",
];

/// What a person is called by; in a session it may be all that there is.
pub fn key(speaker: &Entry) -> String {
    let keys = [speaker.key("code"), speaker.key("id"), speaker.key("name")];
    keys.into_iter().find(|key| !key.is_empty()).unwrap_or_default()
}

/// The people in sessions, `present` by their keys, in the order of the files. What several files
/// say of one person is put together.
pub fn people(speakers: &[Entry], present: &HashSet<&str>, notes: &mut Notes) -> Vec<DraftPerson> {
    let mut people: Vec<DraftPerson> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut absent = HashSet::new();
    for speaker in speakers {
        let key = key(speaker);
        if !present.contains(key.as_str()) {
            if absent.insert(key) {
                note_absent(&speaker.place, notes);
            }
            continue;
        }
        let new = person(speaker, key.clone(), notes);
        match known.get(&key) {
            Some(at) => complete(&mut people[*at], new),
            None => {
                known.insert(key, people.len());
                people.push(new);
            }
        }
    }
    people.retain(|person| !person.name.is_empty());
    people
}

fn complete(person: &mut DraftPerson, new: DraftPerson) {
    if person.name.is_empty() {
        person.name = new.name;
    }
    if person.biography.is_empty() {
        person.biography = new.biography;
    }
}

fn person(speaker: &Entry, key: String, notes: &mut Notes) -> DraftPerson {
    let name = without_entities(&speaker.line("name", notes));
    let biography = localised(speaker, "biography", notes);
    let says = |key: &&str| {
        let value = speaker.get(key);
        value.is_some_and(|value| match value {
            Json::Text(text) => !text.trim().is_empty(),
            other => !matches!(other, Json::Flag(false)) && !is_empty_list(other),
        })
    };
    if PRIVATE.iter().any(says) {
        note_personal(&name, notes);
    }
    if speaker.get("answers").is_some_and(|answers| !answers.items().is_empty()) {
        note_private(&name, notes);
    }
    for key in ["avatar_url", "avatar"] {
        note_portrait(&name, &speaker.line(key, notes), notes);
    }
    speaker.note_others(&[PRIVATE.as_slice(), &KNOWN].concat(), notes);
    DraftPerson {
        key,
        biography: markdown(&biography, &name, notes),
        name,
        ..DraftPerson::default()
    }
}

fn is_empty_list(json: &Json) -> bool {
    matches!(json, Json::List(items) if items.is_empty())
}
