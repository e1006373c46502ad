//! Tags: texts with or without a category before a colon, or objects.

use std::collections::HashMap;

use crate::{
    author::{Json, Said},
    event::SessionKind,
};

use super::super::{
    Notes,
    lenient::{Entry, key_of, line_of},
    words::{Property, kind_called, languages_called},
};

#[derive(Clone, Debug)]
struct Tag {
    /// Empty: it has none.
    category: String,
    label: String,
}

/// What tags are, by their values: category and label need only be said once.
#[derive(Debug)]
pub struct Tags(HashMap<String, Tag>);

/// The tags of an item by what they are.
#[derive(Debug, Default)]
pub struct Sorted {
    pub track: Option<String>,
    pub level: String,
    pub languages: Vec<String>,
    pub kind: Option<SessionKind>,
}

impl Tags {
    pub fn new(program: &[Entry]) -> Self {
        let mut tags = HashMap::new();
        let items = program.iter().filter_map(|entry| entry.get("tags")).flat_map(Json::items);
        for tag in items {
            let (value, label) = (key_of(tag.get("value")), line_of(tag.get("label")));
            if !value.is_empty() && !label.is_empty() {
                let category = line_of(tag.get("category"));
                tags.entry(value).or_insert(Tag { category, label });
            }
        }
        Self(tags)
    }

    pub fn of(&self, entry: &Entry, notes: &mut Notes) -> Sorted {
        let tags: Vec<Tag> =
            entry.list("tags", notes).into_iter().filter_map(|tag| self.tag(tag)).collect();
        let format = entry.line("format", notes);
        let mut sorted = Sorted { kind: kind_called(&format), ..Sorted::default() };
        let (with, without): (Vec<Tag>, Vec<Tag>) =
            tags.into_iter().partition(|tag| !tag.category.is_empty());
        for tag in with.iter().chain(&without) {
            if !sorted.add(tag) {
                note_left_out(tag, notes);
            }
        }
        sorted
    }

    fn tag(&self, json: &Json) -> Option<Tag> {
        if let Json::Object(_) = json {
            let label = line_of(json.get("label"));
            let own = Tag { category: line_of(json.get("category")), label };
            let listed = self.0.get(&key_of(json.get("value"))).cloned();
            return Some(own).filter(|tag| !tag.label.is_empty()).or(listed);
        }
        let text = line_of(Some(json));
        let (category, label) = text.split_once(':').unwrap_or(("", &text));
        let (category, label) = (category.trim().to_owned(), label.trim().to_owned());
        (!label.is_empty()).then_some(Tag { category, label })
    }
}

impl Sorted {
    /// Whether the event has a place for it. The first one without a category is the track.
    fn add(&mut self, tag: &Tag) -> bool {
        let property = match tag.category.is_empty() {
            true => Some(Property::Track),
            false => Property::titled(&tag.category),
        };
        match property {
            Some(Property::Track) if self.track.is_none() => self.track = Some(tag.label.clone()),
            Some(Property::Level) if self.level.is_empty() => self.level.clone_from(&tag.label),
            Some(Property::Language) if self.languages.is_empty() => {
                self.languages = languages_called(&tag.label);
                return !self.languages.is_empty();
            }
            Some(Property::Format) if self.kind.is_none() => {
                self.kind = kind_called(&tag.label);
                return self.kind.is_some();
            }
            _ => return false,
        }
        true
    }
}

fn note_left_out(tag: &Tag, notes: &mut Notes) {
    let Tag { category, label } = tag;
    notes.add(
        Said::new(
            "a tag that an event has no field for was left out",
            "ein Schlagwort, für das eine Veranstaltung kein Feld hat, wurde weggelassen",
        ),
        if category.is_empty() { label.clone() } else { format!("{category}: {label}") },
    );
}
