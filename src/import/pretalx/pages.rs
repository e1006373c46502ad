//! Pages of lists: the API answers at most 50 entries at once.

use std::collections::{HashMap, HashSet};

use crate::author::{Json, said};

use super::{super::Notes, list::List};
use crate::import::lenient::key_of;

/// What pages say of the lists that they are from.
#[derive(Debug, Default)]
pub struct Pages(HashMap<List, Pile>);

#[derive(Debug, Default)]
struct Pile {
    /// The entries that are there, by their keys.
    keys: HashSet<String>,
    /// How many there should be.
    count: u64,
    /// Whether there are others, for all that is known.
    has_next: bool,
    files: Vec<String>,
}

impl Pages {
    /// Takes note of a page.
    pub fn add(&mut self, page: &Json, file: &str) {
        let items = page.get("results").map(Json::items).unwrap_or_default();
        let Some(first) = items.iter().find(|item| matches!(item, Json::Object(_))) else { return };
        let pile = self.0.entry(List::of(first, file)).or_default();
        let key = |item: &Json| key_of(item.get("code").or_else(|| item.get("id")));
        pile.keys.extend(items.iter().map(key));
        if let Some(Json::Whole(count)) = page.get("count") {
            pile.count = pile.count.max(*count);
        }
        let leads_on = |key: &str| page.get(key).is_some_and(|url| *url != Json::Null);
        pile.has_next |= leads_on("next") || leads_on("previous");
        pile.files.push(file.to_owned());
    }

    /// Notes the lists of which pages are missing.
    pub fn note_missing(&self, notes: &mut Notes) {
        let mut piles: Vec<&Pile> = self.0.values().filter(|pile| pile.is_part()).collect();
        piles.sort_by(|one, other| one.files.cmp(&other.files));
        for pile in piles {
            let there = pile.keys.len();
            let of = if pile.count == 0 { "?".to_owned() } else { pile.count.to_string() };
            notes.add(
                said!(
                    "a list has more pages: {there} of {of} entries are there; fetch those that “next” names, and give them all at once",
                    "eine Liste hat weitere Seiten: {there} von {of} Einträgen sind da; die holen, die „next“ nennt, und alle zusammen angeben"
                ),
                pile.files.join(", "),
            );
        }
    }
}

impl Pile {
    fn is_part(&self) -> bool {
        let is_alone = self.files.len() == 1 && self.count == 0;
        (self.keys.len() as u64) < self.count || self.has_next && is_alone
    }
}
