//! Searching and filtering the programme.
//!
//! The page is drawn whole; what is not to be seen is hidden in place, and hits for
//! words stand in a list of their own above it, the best first. So nothing is drawn
//! anew for a filter, and little for a letter, however long the programme is.

use std::{cell::RefCell, rc::Rc};

use leptos::{prelude::*, task::tick};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, Press},
    event::Event,
    i18n::fill,
    present::{Choices, Entry, Facet, Found, Layout, is_chosen, timetable},
    route::Route,
    view::{FIRST_HITS, HITS, Hits, Live, Scene},
};

use super::{grid, live_part::LivePart, plan, redrawn::redrawn, state::App};

const COUNT: &str = ".programme-search-count";
const WORDS: &str = "#search-words";

/// What a search needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Searching(Rc<RefCell<Memory>>);

/// How many entries are seen, of how many.
#[derive(Clone, Copy, Debug)]
struct Counts {
    seen: usize,
    all: usize,
}

#[derive(Debug, Default)]
struct Memory {
    /// What was found, as it is drawn.
    found: LivePart,
    /// What is picked in the days as they are shown, and how much that is.
    shown: Option<(Vec<(Facet, String)>, Counts)>,
    /// How the days are laid out.
    layout: Option<Layout>,
}

/// When the app begins: somebody may have typed already.
pub(super) fn begin(app: &App) {
    let typed = Choices::from_pairs(browser::read_fields());
    redrawn(app);
    if !typed.is_empty() && app.hits.with_untracked(|hits| hits.choices.is_empty()) {
        decide(app, typed);
    }
}

/// After the page was drawn anew: what the address says is chosen.
pub(super) fn refresh(app: &App) {
    {
        let mut memory = app.searching.0.borrow_mut();
        (memory.shown, memory.layout) = (None, None);
    }
    let choices = Choices::from_pairs(browser::query_pairs());
    browser::write_fields(&choices.pairs());
    if app.scene.with_untracked(|scene| scene.address.route == Route::Programme) {
        let (scene, hits, plan) = (app.scene.clone(), app.hits.clone(), app.planning.plan.clone());
        let found = app.searching.0.borrow().found.clone();
        found.wake("#found", Live::found(scene, hits, plan));
        choose(app, choices);
        app.scene.with_untracked(|scene| app.index.prepare(scene));
    }
}

/// Somebody has typed or checked something.
pub(super) fn change(app: &App) {
    let layout = app.hits.with_untracked(|hits| hits.choices.layout);
    decide(app, Choices { layout, ..Choices::from_pairs(browser::read_fields()) });
}

/// Somebody has pressed a button.
pub(super) fn press(app: &App, Press { what, facet, value }: &Press) {
    match what.as_str() {
        "show" => {
            plan::be_quiet(app);
            let choices = app.hits.with_untracked(|hits| hits.choices.clone());
            decide(app, Choices { layout: Layout::from_key(value), ..choices });
        }
        "filter" => browser::open_dialog("#filters"),
        "more" => app.hits.update(|hits| hits.most += HITS),
        "reset" => {
            decide(app, Choices::default());
            focus_soon(WORDS);
        }
        "drop" => {
            let mut choices = app.hits.with_untracked(|hits| hits.choices.clone());
            choices.picked.retain(|(one, own)| (one.key(), own.as_str()) != (facet, value));
            decide(app, choices);
            // The button is gone: the next one, or the field, is where to go on.
            focus_soon(".filter-chip, #search-words");
        }
        _ => {}
    }
}

/// Says something where the count of hits stands.
pub(super) fn say(text: &str) {
    browser::say(COUNT, text);
}

fn focus_soon(selector: &'static str) {
    spawn_local(async move {
        tick().await;
        browser::focus_on(selector);
    });
}

/// Somebody has chosen something else: the address says it too.
fn decide(app: &App, choices: Choices) {
    let pairs = choices.pairs();
    browser::write_fields(&pairs);
    browser::set_query(&pairs);
    choose(app, choices);
}

/// Shows what is chosen, and says how much that is.
fn choose(app: &App, choices: Choices) {
    let (found, counts, words) = app.scene.with_untracked(|scene| {
        let found = (!choices.query.is_empty()).then(|| look_for(app, scene, &choices));
        let instead = found.is_some() || !choices.layout.shows_days();
        let counts = show(app, scene, &choices, instead);
        (found, counts, scene.words())
    });
    let seen = found.as_ref().map_or(counts.seen, |found| found.sessions.len());
    let count = fill(&fill(words.entries_seen, &seen.to_string()), &counts.all.to_string());
    say(if choices.is_empty() { "" } else { &count });
    browser::press_only(".layout", choices.layout.key());
    plan::show_stars(app);
    app.hits.set(Hits { choices, found, seen, most: FIRST_HITS });
    draw_the_others(app);
}

/// Draws more hits when the first ones are seen.
fn draw_the_others(app: &App) {
    let app = app.clone();
    spawn_local(async move {
        browser::paint().await;
        if app.hits.with_untracked(|hits| hits.most < HITS && hits.found.is_some()) {
            app.hits.update(|hits| hits.most = HITS);
            plan::show_stars(&app);
        }
    });
}

/// The sessions with the words of `choices`, of those that are chosen.
fn look_for(app: &App, scene: &Scene, choices: &Choices) -> Found {
    let event = &scene.event;
    let mut found = app.index.search(scene, &choices.query);
    found.sessions.retain(|position| {
        let session = event.sessions.get(*position);
        session.is_some_and(|one| one.runs.iter().any(|run| is_chosen(event, one, run, choices)))
    });
    found
}

/// Hides what is not chosen, and all days where hits stand in their place.
fn show(app: &App, scene: &Scene, choices: &Choices, as_hits: bool) -> Counts {
    for part in browser::all(".days, .day-nav") {
        browser::set_hidden(&part, as_hits);
    }
    let mut memory = app.searching.0.borrow_mut();
    if memory.layout.replace(choices.layout) != Some(choices.layout) {
        grid::show(scene, choices.layout);
    }
    // Words change what stands above the days, not the days.
    let shown = memory.shown.take().filter(|(picked, _)| *picked == choices.picked);
    let shown = shown.unwrap_or_else(|| (choices.picked.clone(), show_days(&scene.event, choices)));
    memory.shown.insert(shown).1
}

/// Hides the entries that are not chosen, and the days without any.
fn show_days(event: &Event, choices: &Choices) -> Counts {
    let lists = browser::all(grid::ENTRIES);
    let mut counts = Counts { seen: 0, all: 0 };
    let mut days = Vec::new();
    for (day, list) in timetable(event).days.iter().zip(lists) {
        let is_seen = |entry: &Entry| {
            entry.runs.iter().any(|held| is_chosen(event, entry.session, held.run, choices))
        };
        let chosen: Vec<bool> = day.entries.iter().map(is_seen).collect();
        let here = chosen.iter().filter(|chosen| **chosen).count();
        counts.seen += here;
        counts.all += chosen.len();
        browser::show_grouped(&list, &chosen);
        days.push(here > 0 || choices.picked.is_empty());
    }
    if let Some(list) = browser::element(".days") {
        browser::show_only(&list, days);
    }
    counts
}
