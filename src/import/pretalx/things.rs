//! Rooms, tracks and types of sessions, which are named in one place and numbers in another.

use std::collections::HashMap;

use crate::author::{Json, said};

use super::super::{
    DraftText, Notes,
    lenient::{Entry, key_of, line_of},
    texts::{line, localised},
};

/// Things of one kind.
#[derive(Debug, Default)]
pub struct Things<'j> {
    things: Vec<Thing<'j>>,
    by_key: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
}

#[derive(Debug)]
pub struct Thing<'j> {
    pub key: String,
    pub name: DraftText,
    /// Where it is described.
    pub entry: Option<Entry<'j>>,
    is_used: bool,
}

impl<'j> Things<'j> {
    /// Those of a list, in its order.
    pub fn new(entries: &[Entry<'j>], notes: &mut Notes) -> Self {
        let mut things = Self::default();
        for entry in entries {
            let name = line(&localised(entry, "name", notes));
            let key = entry.key("id");
            if !name.is_empty() && !key.is_empty() && !things.by_key.contains_key(&key) {
                things.add(key, name, Some(entry.clone()));
            }
        }
        things
    }

    fn add(&mut self, key: String, name: DraftText, entry: Option<Entry<'j>>) -> usize {
        let at = self.things.len();
        for (_, name) in &name.0 {
            self.by_name.entry(name.clone()).or_insert(at);
        }
        self.by_key.insert(key.clone(), at);
        self.things.push(Thing { key, name, entry, is_used: false });
        at
    }

    /// The thing that stands below a key of an entry: a number, a name, a name in several
    /// languages, or the thing itself.
    pub fn of(&mut self, entry: &Entry<'j>, key: &str, notes: &mut Notes) -> Option<&Thing<'j>> {
        let value = entry.get(key)?;
        let beside = entry.key(&format!("{key}_id"));
        let (id, name, described) = match value {
            Json::Object(_) if value.get("name").is_some() => {
                let thing = Entry::new(value, &["name"]);
                (thing.key("id"), line(&localised(&thing, "name", notes)), Some(thing))
            }
            // A key "id" is Indonesian here.
            Json::Object(_) => (beside, line(&localised(entry, key, notes)), None),
            _ if self.by_key.contains_key(&key_of(Some(value))) => {
                (key_of(Some(value)), DraftText::default(), None)
            }
            Json::Text(_) => (beside, DraftText::plain(line_of(Some(value))), None),
            _ => (key_of(Some(value)), DraftText::default(), None),
        };
        self.known(&id, &name, described).or_else(|| {
            note_number(key, &id, &entry.place, notes);
            None
        })
    }

    /// The thing with this name, which stands around what refers to it.
    pub fn named(&mut self, name: &Json) -> Option<&Thing<'j>> {
        self.known("", &DraftText::plain(line_of(Some(name))), None)
    }

    fn known(
        &mut self,
        id: &str,
        name: &DraftText,
        described: Option<Entry<'j>>,
    ) -> Option<&Thing<'j>> {
        let by_name = || name.0.iter().find_map(|(_, name)| self.by_name.get(name));
        let by_key = self.by_key.get(id).filter(|_| !id.is_empty());
        let at = match (by_key.or_else(by_name), name.is_empty()) {
            (Some(at), _) => *at,
            (None, true) => return None,
            (None, false) => {
                let key = if id.is_empty() { name.first() } else { id };
                self.add(key.to_owned(), name.clone(), described)
            }
        };
        self.things[at].is_used = true;
        self.things.get(at)
    }

    /// Those to which something refers.
    pub fn used(&self) -> impl Iterator<Item = &Thing<'j>> {
        self.things.iter().filter(|thing| thing.is_used)
    }
}

fn note_number(key: &str, number: &str, place: &str, notes: &mut Notes) {
    // An object without a text says nothing.
    if number.is_empty() {
        return;
    }
    notes.add(
        said!(
            "“{key}” is a number here, and what it stands for is in another list: give that file, too",
            "„{key}“ ist hier eine Nummer, und wofür sie steht, ist in einer anderen Liste: auch diese Datei angeben"
        ),
        format!("{place}: {number}"),
    );
}
