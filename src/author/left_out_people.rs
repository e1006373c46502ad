//! People who are left out: hidden ones, and those with a mistake in their entry. They take with
//! them what shows them ([`their_photos`](super::their_photos)) and what they say
//! ([`their_words`](super::their_words)).

use std::{
    collections::{BTreeSet, HashMap},
    ptr,
};

use deunicode::deunicode;

use crate::event::Event;

use super::{context::Context, guard::is_near, json::Json, kinds::Kind, spellings::folded};

/// What organisers call lists of people, without accents and in lower case.
pub const PEOPLE: [&str; 20] = [
    "people",
    "peoples",
    "person",
    "persons",
    "personen",
    "speaker",
    "speakers",
    "guests",
    "gaste",
    "team",
    "moderator",
    "moderators",
    "moderation",
    "referenten",
    "referentinnen",
    "referentinnenundreferenten",
    "vortragende",
    "mitwirkende",
    "beteiligte",
    "sprecher",
];

/// An entry about a person who is not published, wherever it stands.
pub struct LeftOut<'j> {
    pub entry: &'j Json,
    /// Whether a message about the entry says that it is left out, or it is left out on purpose.
    pub is_said: bool,
}

/// The entries about people who are not published.
pub fn left_out_people<'j>(event: &Event, json: &'j Json, context: &Context) -> Vec<LeftOut<'j>> {
    let mut entries = Vec::new();
    collect_people(json, &mut entries);
    let read = json.get(Kind::Person.list()).map(Json::items).unwrap_or_default();
    let at: HashMap<*const Json, usize> =
        read.iter().enumerate().map(|(at, entry)| (ptr::from_ref(entry), at)).collect();
    let index = |entry: &Json| at.get(&ptr::from_ref(entry)).copied();
    let shown: BTreeSet<&str> = event.people.iter().map(|person| person.id.as_str()).collect();
    let is_published = |entry: &Json, index: usize| {
        let id = entry.get("id").and_then(Json::text).unwrap_or_default();
        let place = || context.names.place(Kind::Person, id);
        shown.contains(id) && place().is_some_and(|place| place.path == path_of(index))
    };
    let entries = entries.into_iter().map(|entry| (entry, index(entry)));
    let left = entries.filter(|(entry, index)| !index.is_some_and(|at| is_published(entry, at)));
    left.map(|(entry, index)| LeftOut { entry, is_said: index.is_some() }).collect()
}

fn path_of(index: usize) -> String {
    format!("{}[{index}]", Kind::Person.list())
}

/// All objects in lists of people, at any depth, also in comments.
fn collect_people<'j>(json: &'j Json, found: &mut Vec<&'j Json>) {
    match json {
        Json::List(items) => items.iter().for_each(|item| collect_people(item, found)),
        Json::Object(keys) => {
            for (key, value) in keys {
                if is_one_of(key, &PEOPLE) {
                    let objects = value.items().iter().chain([value]);
                    found.extend(objects.filter(|one| matches!(one, Json::Object(_))));
                }
                collect_people(value, found);
            }
        }
        _ => {}
    }
}

/// Whether a key is one of these words but for a slip.
pub fn is_one_of(key: &str, words: &[&str]) -> bool {
    const LONGEST: usize = 64;
    if key.len() > LONGEST {
        return false;
    }
    let key = folded(&deunicode(key));
    words.iter().any(|word| is_near(&key, word, 1))
}

/// The names of these people, unless a published person has the same.
pub fn names_of<'j>(event: &Event, people: &[LeftOut<'j>]) -> BTreeSet<&'j str> {
    const SHORTEST: usize = 4;
    let names = people.iter().flat_map(|one| one.entry.all("name")).filter_map(Json::text);
    let shown: BTreeSet<String> = event.people.iter().map(|one| folded(&one.name)).collect();
    let is_shown = |name: &str| shown.contains(&folded(name));
    let names = names.map(str::trim).filter(|name| folded(name).len() >= SHORTEST);
    names.filter(|name| !is_shown(name)).collect()
}
