//! Searching and filtering the programme.
//!
//! The page is drawn whole; what is not to be seen is hidden in place, and hits for
//! words stand in a list of their own above it, the best first. So nothing is drawn
//! anew for a filter, and little for a letter, however long the programme is.

use std::{any::Any, cell::RefCell, rc::Rc, sync::Arc};

use leptos::{prelude::*, task::tick};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, Act},
    event::Event,
    i18n::fill,
    present::{Choices, Entry, Found, SearchIndex, is_chosen, search, timetable},
    route::Route,
    view::{FoundView, Hits, Scene},
};

use super::state::App;

const COUNT: &str = ".programme-search-count";
const WORDS: &str = "#search-words";
/// So many hits are drawn at first, and more each time they are asked for.
const HITS: usize = 30;

/// What a search needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Searching(Rc<RefCell<Memory>>);

#[derive(Debug, Default)]
struct Memory {
    /// The list of hits; it ends when this is dropped.
    drawn: Option<Box<dyn Any>>,
    /// What is searched, and the event and the language it was made for.
    index: Option<(Arc<Event>, String, SearchIndex)>,
}

/// Makes the controls of the programme work.
pub(super) fn attend(app: &App) {
    let attending = app.clone();
    browser::on_act(move |act| answer(&attending, &act));
    refresh(app);
}

/// After the page was drawn anew: what the address says is chosen.
pub(super) fn refresh(app: &App) {
    app.searching.0.borrow_mut().drawn = None;
    let choices = Choices::from_pairs(browser::query_pairs());
    browser::write_fields(&choices.pairs());
    if app.scene.with_untracked(|scene| scene.address.route == Route::Programme) {
        mount(app);
        choose(app, choices);
    }
}

fn mount(app: &App) {
    let Some(place) = browser::element("#found") else { return };
    browser::empty(&place);
    let (scene, hits) = (app.scene.clone(), app.hits.clone());
    let view = move || view! { <FoundView scene=scene hits=hits/> };
    let drawn = leptos::mount::mount_to(place, view);
    app.searching.0.borrow_mut().drawn = Some(Box::new(drawn));
}

fn answer(app: &App, act: &Act) {
    match act {
        Act::Changed => decide(app, Choices::from_pairs(browser::read_fields())),
        Act::Pressed { what, facet, value } => press(app, what, facet, value),
    }
}

fn press(app: &App, what: &str, facet: &str, value: &str) {
    match what {
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
    let (found, seen, all, words) = app.scene.with_untracked(|scene| {
        let found = (!choices.query.is_empty()).then(|| look_for(app, scene, &choices));
        let (seen, all) = show(&scene.event, &choices, found.is_some());
        let seen = found.as_ref().map_or(seen, |found| found.sessions.len());
        (found, seen, all, scene.words())
    });
    let count = fill(&fill(words.entries_seen, &seen.to_string()), &all.to_string());
    browser::say(COUNT, if choices.is_empty() { "" } else { &count });
    app.hits.set(Hits { choices, found, seen, most: HITS });
}

/// The sessions with the words of `choices`, of those that are chosen.
fn look_for(app: &App, scene: &Scene, choices: &Choices) -> Found {
    let event = &scene.event;
    let mut memory = app.searching.0.borrow_mut();
    let known = memory.index.take().filter(|(made_for, language, _)| {
        Arc::ptr_eq(made_for, event) && language == scene.language()
    });
    let (.., index) = memory.index.insert(known.unwrap_or_else(|| {
        let index = SearchIndex::new(event, scene.words());
        (event.clone(), scene.language().to_owned(), index)
    }));
    let mut found = search(index, &choices.query);
    found.sessions.retain(|position| {
        let session = event.sessions.get(*position);
        session.is_some_and(|one| one.runs.iter().any(|run| is_chosen(event, one, run, choices)))
    });
    found
}

/// Hides what is not chosen, and all days where hits stand in their place; how many
/// entries of how many are chosen.
fn show(event: &Event, choices: &Choices, as_hits: bool) -> (usize, usize) {
    let lists = browser::all(".days > .day > .day-entries");
    let (mut seen, mut all) = (0, 0);
    let mut days = Vec::new();
    for (day, list) in timetable(event).days.iter().zip(lists) {
        let is_seen = |entry: &Entry| {
            entry.runs.iter().any(|held| is_chosen(event, entry.session, held.run, choices))
        };
        let chosen: Vec<bool> = day.entries.iter().map(is_seen).collect();
        let here = chosen.iter().filter(|chosen| **chosen).count();
        (seen, all) = (seen + here, all + chosen.len());
        browser::show_only(&list, chosen);
        days.push(!as_hits && (here > 0 || choices.is_empty()));
    }
    if let Some(list) = browser::element(".days") {
        browser::show_only(&list, days);
    }
    (seen, all)
}
