//! Categories, which organisers of Sessionize name themselves: tracks, levels, languages, formats.

use std::collections::HashMap;

use crate::{author::Said, event::SessionKind};

use super::super::{
    Notes,
    lenient::{Entry, key_of},
    words::{Property, kind_called, languages_called},
};

/// What the items of categories are, by their keys.
#[derive(Debug, Default)]
pub struct Categories(HashMap<String, Item>);

#[derive(Clone, Debug)]
struct Item {
    /// The title of the category.
    category: String,
    key: String,
    name: String,
}

/// The categories of a session by what they are.
#[derive(Debug, Default)]
pub struct Sorted {
    /// Keys and names.
    pub track: Vec<(String, String)>,
    pub levels: Vec<String>,
    pub languages: Vec<String>,
    pub kind: Option<SessionKind>,
}

impl Categories {
    /// Of the list that `All` has beside the sessions.
    pub fn new(categories: &[Entry], notes: &mut Notes) -> Self {
        let mut items = HashMap::new();
        for category in categories {
            for item in items_of(category, "items", notes) {
                items.insert(item.key.clone(), item);
            }
        }
        Self(items)
    }

    /// Those of a session: in `All` by their keys, in `GridSmart` as they are.
    pub fn of(&self, session: &Entry, notes: &mut Notes) -> Sorted {
        let keys = session.list("categoryItems", notes);
        let by_key = keys.into_iter().filter_map(|key| self.0.get(&key_of(Some(key)))).cloned();
        let mut items: Vec<Item> = by_key.collect();
        for category in session.objects("categories", &["name", "title"], notes) {
            items.extend(items_of(&category, "categoryItems", notes));
        }
        let mut sorted = Sorted::default();
        for item in &items {
            if !sorted.add(item) {
                note_unknown(item, notes);
            }
        }
        sorted
    }
}

fn items_of(category: &Entry, key: &str, notes: &mut Notes) -> Vec<Item> {
    let item = |entry: Entry| Item {
        category: category.place.clone(),
        key: entry.key("id"),
        name: entry.place,
    };
    category.objects(key, &["name"], notes).into_iter().map(item).collect()
}

impl Sorted {
    /// Whether the event has a place for it.
    fn add(&mut self, item: &Item) -> bool {
        match Property::titled(&item.category) {
            Some(Property::Track) => self.track.push((item.key.clone(), item.name.clone())),
            Some(Property::Level) => self.levels.push(item.name.clone()),
            Some(Property::Language) => {
                let codes = languages_called(&item.name);
                let is_known = !codes.is_empty();
                let new = |code: &String| !self.languages.contains(code);
                let new: Vec<_> = codes.into_iter().filter(new).collect();
                self.languages.extend(new);
                return is_known;
            }
            Some(Property::Format) => {
                let kind = kind_called(&item.name);
                self.kind = self.kind.or(kind);
                return kind.is_some();
            }
            None => return false,
        }
        true
    }
}

fn note_unknown(item: &Item, notes: &mut Notes) {
    notes.add(
        Said::new(
            "a category that an event has no field for was left out",
            "eine Kategorie, für die eine Veranstaltung kein Feld hat, wurde weggelassen",
        ),
        format!("{}: {}", item.category, item.name),
    );
}
