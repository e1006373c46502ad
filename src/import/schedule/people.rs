//! The people of a schedule, each once.
//!
//! Numbers are no keys by themselves: where several schedules were put together, one number may be
//! that of several people.

use std::collections::{HashMap, HashSet};

use crate::{
    author::{Said, slug},
    import::{DraftPerson, DraftText, Notes, texts::markdown, usual::note_nameless},
};

use super::entry::{Entry, Speaker};

#[derive(Debug, Default)]
pub struct People {
    pub list: Vec<DraftPerson>,
    by_key: HashMap<String, usize>,
    /// Biographies as the source has them.
    raw: Vec<DraftText>,
    /// Numbers that are not of one person alone: what the names of those who have them are as
    /// ids, and how often.
    shared: HashMap<String, HashMap<String, usize>>,
}

impl People {
    /// For the people of these sessions.
    pub fn new(entries: &[Entry]) -> Self {
        let mut names: HashMap<&str, HashSet<&str>> = HashMap::new();
        for speaker in entries.iter().flat_map(|entry| &entry.people) {
            names.entry(&speaker.id).or_default().insert(&speaker.name);
        }
        let shared = names.into_iter().filter(|(_, names)| names.len() > 1);
        let shared = shared.map(|(id, names)| {
            let mut counts = HashMap::new();
            names.into_iter().for_each(|name| *counts.entry(slug(name)).or_default() += 1);
            (id.to_owned(), counts)
        });
        Self { shared: shared.collect(), ..Self::default() }
    }

    /// The key of a person, who is added if new. None without a name.
    pub fn key(&mut self, speaker: &Speaker, place: &str, notes: &mut Notes) -> Option<String> {
        if speaker.name.is_empty() {
            note_nameless(place, notes);
            return None;
        }
        let key = self.key_of(speaker);
        match self.by_key.get(&key) {
            Some(&at) => self.complete(at, speaker, notes),
            None => {
                self.by_key.insert(key.clone(), self.list.len());
                self.raw.push(speaker.biography.clone());
                self.list.push(DraftPerson {
                    key: key.clone(),
                    name: speaker.name.clone(),
                    title: speaker.title.clone(),
                    biography: markdown(&speaker.biography, &speaker.name, notes),
                    links: speaker.links.clone(),
                    ..DraftPerson::default()
                });
            }
        }
        Some(key)
    }

    fn key_of(&self, speaker: &Speaker) -> String {
        let Speaker { guid, code, id, name, .. } = speaker;
        let is_known = |key: &&String| !key.is_empty();
        if let Some(key) = [guid, code].into_iter().find(is_known) {
            return key.clone();
        }
        match (id.as_str(), self.shared.get(id)) {
            ("", _) => name.clone(),
            (id, None) => id.to_owned(),
            (id, Some(slugs)) => {
                // Some names give no letters, and "Änne" gives those of "Aenne".
                let own = slug(name);
                let is_alone = !own.is_empty() && slugs.get(&own) == Some(&1);
                format!("{id}/{}", if is_alone { &own } else { name })
            }
        }
    }

    /// Adds what is only said in a later session.
    fn complete(&mut self, at: usize, speaker: &Speaker, notes: &mut Notes) {
        let (raw, person) = (&mut self.raw[at], &mut self.list[at]);
        if raw.is_empty() && !speaker.biography.is_empty() {
            *raw = speaker.biography.clone();
            person.biography = markdown(&speaker.biography, &speaker.name, notes);
        } else if !speaker.biography.is_empty() && *raw != speaker.biography {
            notes.add(
                Said::new(
                    "a person is described differently in several sessions: the first description is kept",
                    "eine Person ist bei mehreren Programmpunkten verschieden beschrieben: die erste Beschreibung bleibt",
                ),
                &person.name,
            );
        }
        for link in &speaker.links {
            if !person.links.iter().any(|known| known.url == link.url) {
                person.links.push(link.clone());
            }
        }
    }
}
