//! What of a page is seen: what is not chosen is hidden in place, and nothing drawn anew.

use crate::{
    browser,
    event::Event,
    present::{Choices, Entry, Facet, Item, Layout, is_chosen, is_listed, listing, timetable},
    view::{CARD_GROUP, Scene, group_sizes},
};

use super::grid;

const ENTRY: &str = ".days .entry";
/// Days, groups of entries, and entries that a filter has taken out.
const HIDDEN: &str = ".days > [hidden], .days .day-entries [hidden]";

const PARTS: &str = ".days .entry-part";

/// How many entries are seen, of how many.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub seen: usize,
    pub all: usize,
}

/// The programme or another list as it is shown.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// By what pictures or people can be filtered.
    items: Option<Vec<Item>>,
    /// What is picked, and how much that is.
    picked: Option<(Vec<(Facet, String)>, Counts)>,
    layout: Option<Layout>,
}

impl Shown {
    /// Hides what is not chosen, and all days where hits stand in their place.
    pub fn programme(&mut self, scene: &Scene, choices: &Choices, as_hits: bool) -> Counts {
        for part in [".days", ".day-nav"].into_iter().filter_map(browser::element) {
            browser::set_hidden(&part, as_hits);
        }
        if self.layout.replace(choices.layout) != Some(choices.layout) {
            grid::show(scene, choices.layout);
        }
        // Words change what stands above the days, not the days.
        let picked = self.picked.take().filter(|(picked, _)| *picked == choices.picked);
        let picked = picked.unwrap_or_else(|| {
            let counts = match choices.picked.is_empty() {
                true => all_days(),
                false => days(&scene.event, choices),
            };
            (choices.picked.clone(), counts)
        });
        self.picked.insert(picked).1
    }

    /// Hides the pictures or people that are not chosen.
    pub fn list(&mut self, scene: &Scene, choices: &Choices) -> Counts {
        let all = || listing(&scene.event, &scene.address.route);
        let items = self.items.get_or_insert_with(all).iter();
        let chosen: Vec<bool> = items.map(|item| is_listed(item, choices)).collect();
        if let Some(list) = browser::element(".photo-grid, .person-list") {
            browser::show_cards(&list, &chosen, CARD_GROUP);
        }
        if let Some(letters) = browser::element(".letters") {
            browser::set_hidden(&letters, !choices.is_empty());
        }
        Counts { seen: chosen.iter().filter(|chosen| **chosen).count(), all: chosen.len() }
    }
}

/// Shows all entries again. What is in them is not looked at.
fn all_days() -> Counts {
    for hidden in browser::all(HIDDEN) {
        browser::set_hidden(&hidden, false);
    }
    browser::guess_heights_anew(PARTS);
    let all = browser::count(ENTRY);
    Counts { seen: all, all }
}

/// Hides the entries that are not chosen, and the days without any.
fn days(event: &Event, choices: &Choices) -> Counts {
    let lists = browser::all(grid::ENTRIES);
    let mut counts = Counts { seen: 0, all: 0 };
    let mut seen = Vec::new();
    for (day, list) in timetable(event).days.iter().zip(lists) {
        let is_seen = |entry: &Entry| {
            entry.runs.iter().any(|held| is_chosen(event, entry.session, held.run, choices))
        };
        let chosen: Vec<bool> = day.entries.iter().map(is_seen).collect();
        let here = chosen.iter().filter(|chosen| **chosen).count();
        counts.seen += here;
        counts.all += chosen.len();
        browser::show_grouped(&list, &chosen, &group_sizes(chosen.len()));
        seen.push(here > 0);
    }
    if let Some(list) = browser::element(".days") {
        browser::show_only(&list, seen);
    }
    counts
}
