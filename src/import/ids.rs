//! Ids for what a source names by keys of its own.
//!
//! Addresses, favourites and calendars go by ids, so a thing that was imported before keeps the
//! one it has: its entry says which thing of the source it is (`_source`).

use std::collections::{HashMap, HashSet};

use crate::author::{Json, slug};

use super::{DraftContact, DraftPerson, DraftPhoto, DraftRoom, DraftSession, DraftTrack};

/// The key of an entry of `event.json` that says which thing of a source it is. Keys that begin
/// with `_` are comments to everything else.
pub const SOURCE: &str = "_source";

/// In bytes; addresses are read, spoken and printed.
const LONGEST: usize = 60;

/// What is known of a thing that needs an id.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'d> {
    key: &'d str,
    /// The id that the source proposes.
    id: Option<&'d str>,
    /// What people call it.
    name: &'d str,
}

/// A thing that needs an id.
pub trait NeedsId {
    /// The id of what has no name to make one of.
    const NOUN: &'static str;

    fn wanted(&self) -> Wanted<'_>;
}

macro_rules! needs_id {
    ($($draft:ident, $noun:literal, |$one:ident| $name:expr;)+) => {
        $(impl NeedsId for $draft {
            const NOUN: &'static str = $noun;

            fn wanted(&self) -> Wanted<'_> {
                let $one = self;
                Wanted { key: &self.key, id: self.id.as_deref(), name: $name }
            }
        })+
    };
}

needs_id! {
    DraftRoom, "room", |room| room.name.first();
    DraftTrack, "track", |track| track.name.first();
    DraftPerson, "person", |person| &person.name;
    DraftSession, "session", |session| session.title.first();
    DraftContact, "contact", |contact| &contact.name;
    DraftPhoto, "photo", |photo| &photo.file;
}

/// The ids of the things of one list, by their keys.
#[derive(Debug, Default)]
pub struct Ids(HashMap<String, String>);

impl Ids {
    /// For things from `origin`, beside the entries that are there already.
    pub fn new<T: NeedsId>(things: &[T], origin: &str, known: &[Json]) -> Self {
        let wanted: Vec<_> = things.iter().map(NeedsId::wanted).collect();
        let mut taken: HashSet<String> = known.iter().filter_map(id_of).collect();
        let mut ids = HashMap::new();
        let by_source: HashMap<&str, &Json> =
            known.iter().filter_map(|entry| Some((entry.get(SOURCE)?.text()?, entry))).collect();
        for thing in &wanted {
            let before = by_source.get(source(origin, thing.key).as_str()).copied();
            let id = before.or_else(|| same_by_name(thing, &wanted, known)).and_then(id_of);
            ids.extend(id.map(|id| (thing.key.to_owned(), id)));
        }
        for thing in wanted {
            if !ids.contains_key(thing.key) {
                let id = new_id(&thing, T::NOUN, &taken);
                taken.insert(id.clone());
                ids.insert(thing.key.to_owned(), id);
            }
        }
        Self(ids)
    }

    /// The id of the thing with this key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }
}

/// What `_source` says: `pretalx:ABCDEF`.
pub fn source(origin: &str, key: &str) -> String {
    format!("{origin}:{key}")
}

fn id_of(entry: &Json) -> Option<String> {
    entry.get("id")?.text().map(str::to_owned)
}

/// The entry that was written by hand for a thing: the only one that is not from a source and has
/// its id or its name, if no other thing of the source is called so.
fn same_by_name<'k>(thing: &Wanted, wanted: &[Wanted], known: &'k [Json]) -> Option<&'k Json> {
    let is_by_hand = |entry: &&Json| entry.get(SOURCE).is_none();
    if let Some(id) = thing.id {
        let has_it = |entry: &&Json| entry.get("id").and_then(Json::text) == Some(id);
        return known.iter().filter(is_by_hand).find(has_it);
    }
    let is_called = |entry: &&Json| entry.names().any(|name| name.trim() == thing.name);
    let mut found = known.iter().filter(is_by_hand).filter(is_called);
    let first = found.next().filter(|_| found.next().is_none())?;
    let others = wanted.iter().filter(|other| other.name == thing.name).count();
    (others == 1).then_some(first)
}

fn new_id(thing: &Wanted, noun: &str, taken: &HashSet<String>) -> String {
    let named = short(&slug(thing.id.unwrap_or(thing.name)));
    let base = [named, short(&slug(thing.key))].into_iter().find(|id| !id.is_empty());
    let base = base.unwrap_or_else(|| noun.to_owned());
    let key = slug(thing.key).chars().take(8).collect::<String>();
    let with_key = (!key.is_empty()).then(|| format!("{base}-{}", key.trim_end_matches('-')));
    let numbered = (2_usize..).map(|number| format!("{base}-{number}"));
    let mut proposals = std::iter::once(base.clone()).chain(with_key).chain(numbered);
    proposals.find(|id| !taken.contains(id)).unwrap_or(base)
}

/// Cut between words.
fn short(id: &str) -> String {
    if id.len() <= LONGEST {
        return id.to_owned();
    }
    let cut = &id[..LONGEST];
    cut.rsplit_once('-').map_or(cut, |(words, _)| words).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(things: &[(&str, &str)], known: &str) -> Vec<String> {
        let known: Json = serde_json::from_str(known).unwrap();
        let named = |&(key, name): &(&str, &str)| DraftPerson {
            key: key.to_owned(),
            name: name.to_owned(),
            ..DraftPerson::default()
        };
        let people: Vec<_> = things.iter().map(named).collect();
        let ids = Ids::new(&people, "frab", known.items());
        things.iter().map(|(key, _)| ids.get(key).unwrap().to_owned()).collect()
    }

    #[test]
    fn ok_ids_are_made_of_names_and_never_twice() {
        let things = [("A1", "Ein Titel"), ("B2", "Ein Titel"), ("C3", "–"), ("–", "–"), ("…", "")];
        assert_eq!(ids(&things, "[]"), ["ein-titel", "ein-titel-b2", "c3", "person", "person-2"]);
        let long = "Wort ".repeat(30);
        assert_eq!(
            ids(&[("k", &long)], "[]"),
            ["wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort"]
        );
    }

    #[test]
    fn ok_what_was_imported_before_keeps_its_id_whatever_it_is_called_now() {
        let known = r#"[{"id": "alt", "_source": "frab:A1"}, {"id": "neu", "_source": "ics:B2"}]"#;
        assert_eq!(ids(&[("A1", "Neu"), ("B2", "Neu")], known), ["alt", "neu-b2"]);
    }

    #[test]
    fn ok_what_was_written_by_hand_is_known_by_its_name_if_only_one_has_it() {
        let known = r#"[{"id": "x", "name": "Ada"}, {"id": "y", "name": {"de": "Bo"}}, {"id": "z", "name": "Bo"}]"#;
        assert_eq!(ids(&[("1", "Ada"), ("2", "Bo")], known), ["x", "bo"]);
        assert_eq!(ids(&[("1", "Ada"), ("2", "Ada")], known), ["ada", "ada-2"]);
    }
}
