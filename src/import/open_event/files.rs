//! The lists of an export, whatever their files are called.

use crate::author::{Json, Said};

use super::super::{
    Notes, Source, Wrong,
    lenient::{self, Entry},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum List {
    Event,
    Sessions,
    Speakers,
    Tracks,
    Microlocations,
    /// Sessions name their type themselves.
    Types,
}

/// The JSON of each file that is part of the programme.
#[derive(Debug)]
pub struct Files(Vec<(List, Json)>);

/// By the sessions, which no other software describes like this.
pub fn are_of_open_event(sources: &[Source]) -> bool {
    let has = |words: &[&str]| sources.iter().any(|one| lenient::mentions(one, words));
    has(&["\"short_abstract\"", "\"title\""]) || has(&["\"short-abstract\"", "\"title\""])
}

impl Files {
    /// # Errors
    /// If a file is no JSON.
    pub fn new(sources: &[Source], notes: &mut Notes) -> Result<Self, Wrong> {
        let mut files = Vec::new();
        for source in sources {
            let json = match is_data(&source.name) {
                true => with_underscores(lenient::json(source, notes)?),
                false => Json::Null,
            };
            match list(&json) {
                Some(list) => files.push((list, json)),
                None => note_file(&source.name, notes),
            }
        }
        Ok(Self(files))
    }

    pub fn event(&self) -> Option<Entry<'_>> {
        let (_, json) = self.0.iter().find(|(list, _)| *list == List::Event)?;
        Some(Entry::new(json, &["name"]))
    }

    pub fn sessions(&self, notes: &mut Notes) -> Vec<Entry<'_>> {
        self.entries(List::Sessions, "title", notes)
    }

    pub fn speakers(&self, notes: &mut Notes) -> Vec<Entry<'_>> {
        self.entries(List::Speakers, "name", notes)
    }

    pub fn tracks(&self, notes: &mut Notes) -> Vec<Entry<'_>> {
        self.entries(List::Tracks, "name", notes)
    }

    pub fn microlocations(&self, notes: &mut Notes) -> Vec<Entry<'_>> {
        self.entries(List::Microlocations, "name", notes)
    }

    pub fn types(&self, notes: &mut Notes) -> Vec<Entry<'_>> {
        self.entries(List::Types, "name", notes)
    }

    fn entries(&self, wanted: List, name: &str, notes: &mut Notes) -> Vec<Entry<'_>> {
        let lists = self.0.iter().filter(|(list, _)| *list == wanted);
        let items = lists.flat_map(|(_, json)| json.items());
        let mut entries = Vec::new();
        for item in items {
            match item {
                Json::Object(_) => entries.push(Entry::new(item, &[name])),
                _ => notes.add(
                    Said::new(
                        "an entry of a list that is no object was left out",
                        "ein Eintrag einer Liste, der kein Objekt ist, wurde weggelassen",
                    ),
                    "",
                ),
            }
        }
        entries
    }
}

/// Which list a file is.
fn list(json: &Json) -> Option<List> {
    let has = |entry: &Json, keys: &[&str]| keys.iter().any(|key| entry.get(key).is_some());
    let first = match json {
        Json::Object(_) => {
            let is_event = has(json, &["name"])
                && has(json, &["timezone", "start_time", "starts_at", "location_name"]);
            return is_event.then_some(List::Event);
        }
        Json::List(items) => items.iter().find(|item| matches!(item, Json::Object(_)))?,
        _ => return None,
    };
    if has(first, &["title"]) && has(first, &["start_time", "starts_at", "short_abstract"]) {
        return Some(List::Sessions);
    }
    match has(first, &["name"]) {
        true if has(first, &["short_biography", "biography", "speaking_experience"]) => {
            Some(List::Speakers)
        }
        true if has(first, &["color", "font_color", "track_image_url"]) => Some(List::Tracks),
        true if has(first, &["floor", "room"]) => Some(List::Microlocations),
        true if has(first, &["length"]) => Some(List::Types),
        _ => None,
    }
}

/// Lists have no ending, or `.json`; beside them are pictures.
pub fn is_data(name: &str) -> bool {
    !name.contains('.') || name.to_ascii_lowercase().ends_with(".json")
}

/// Version 2 has `starts-at` where version 1 has `start_time`.
fn with_underscores(json: Json) -> Json {
    match json {
        Json::List(items) => Json::List(items.into_iter().map(with_underscores).collect()),
        Json::Object(entries) => {
            let renamed =
                |(key, value): (String, Json)| (key.replace('-', "_"), with_underscores(value));
            Json::Object(entries.into_iter().map(renamed).collect())
        }
        other => other,
    }
}

fn note_file(name: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "a file that is not part of the programme was left out",
            "eine Datei, die nicht zum Programm gehört, wurde weggelassen",
        ),
        name,
    );
}
