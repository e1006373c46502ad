//! The people of ConClár.

use std::collections::{HashMap, hash_map::Entry::Vacant};

use crate::author::{Json, Said};

use super::super::{
    DraftLink, DraftPerson, Notes,
    lenient::{Entry, key_of, line_of},
    usual::{Links, markdown, note_portrait, without_entities},
};

const KNOWN: [&str; 9] =
    ["id", "name", "sortname", "tags", "prog", "links", "bio", "img_256_url", "photo"];

/// All people, and which of them are in a session.
#[derive(Debug)]
pub struct People {
    people: Vec<DraftPerson>,
    by_key: HashMap<String, (usize, bool)>,
}

impl People {
    pub fn new(entries: &[Entry], notes: &mut Notes) -> Self {
        let mut people = Self { people: Vec::new(), by_key: HashMap::new() };
        for entry in entries {
            let person = person(entry, notes);
            if !person.name.is_empty() && !person.key.is_empty() {
                people.add(person);
            }
        }
        people
    }

    /// Notes that someone is in a session; `name` is what the session says. The key, if it is
    /// known who that is.
    pub fn meet(&mut self, key: &str, name: &str) -> Option<String> {
        let key = if key.is_empty() { name } else { key };
        if !self.by_key.contains_key(key) && !name.is_empty() {
            let (key, name) = (key.to_owned(), name.to_owned());
            self.add(DraftPerson { key, name, ..DraftPerson::default() });
        }
        let (_, is_present) = self.by_key.get_mut(key)?;
        *is_present = true;
        Some(key.to_owned())
    }

    fn add(&mut self, person: DraftPerson) {
        let at = self.people.len();
        if let Vacant(place) = self.by_key.entry(person.key.clone()) {
            place.insert((at, false));
            self.people.push(person);
        }
    }

    /// Those in sessions.
    pub fn present(self, notes: &mut Notes) -> Vec<DraftPerson> {
        let Self { people, by_key } = self;
        let is_present = |person: &DraftPerson| by_key.get(&person.key).is_some_and(|(_, is)| *is);
        let (present, absent): (Vec<_>, Vec<_>) = people.into_iter().partition(is_present);
        for person in absent {
            notes.add(
                Said::new(
                    "people without a session were left out",
                    "Personen ohne Programmpunkt wurden weggelassen",
                ),
                person.name,
            );
        }
        present
    }
}

fn person(entry: &Entry, notes: &mut Notes) -> DraftPerson {
    let (name, title) = name(entry.get("name"));
    let sort_name = entry.line("sortname", notes);
    entry.note_others(&KNOWN, notes);
    DraftPerson {
        key: entry.key("id"),
        sort_name: if sort_name == name { String::new() } else { sort_name },
        biography: markdown(&entry.lines("bio", notes), &name, notes),
        links: links(entry, &name, notes),
        name,
        title,
        ..DraftPerson::default()
    }
}

/// The name and what stands before it: a text, or first name, last name, prefix and suffix.
fn name(value: Option<&Json>) -> (String, String) {
    let parts: Vec<String> = match value {
        Some(Json::List(parts)) => parts.iter().map(|part| line_of(Some(part))).collect(),
        one => vec![line_of(one)],
    };
    let part = |at: usize| parts.get(at).map(String::as_str).unwrap_or_default();
    let name = [part(0), part(1), part(3)].join(" ");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    (without_entities(&name), part(2).to_owned())
}

fn links(entry: &Entry, name: &str, notes: &mut Notes) -> Vec<DraftLink> {
    let mut links = Links::default();
    let own = entry.get("links").filter(|links| matches!(links, Json::Object(_)));
    let pictures = [own, Some(entry.json)].into_iter().flatten();
    let picture = pictures
        .flat_map(|from| ["img", "photo", "img_256_url"].map(|key| key_of(from.get(key))))
        .find(|address| !address.is_empty());
    note_portrait(name, &picture.unwrap_or_default(), notes);
    let Some(Json::Object(entries)) = own else { return Vec::new() };
    for (key, value) in entries {
        if !key.starts_with("img") && key != "photo" {
            links.add("", &line_of(Some(value)), name, notes);
        }
    }
    links.into_list()
}
