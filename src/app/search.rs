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
    i18n::fill,
    present::{Choices, Found, Layout, is_chosen},
    route::Route,
    view::{FIRST_HITS, HITS, Hits, Live, Scene},
};

use super::{
    live_part::LivePart,
    plan,
    redrawn::redrawn,
    shown::{Counts, Shown},
    state::App,
};

const COUNT: &str = ".programme-search-count";
const FOUND: &str = "#found";
/// Where somebody goes on whose button is gone: the first of these that is there.
const WAYS_ON: [&str; 3] = [".filter-chip", "#search-words", "[data-do=filter]"];

/// What a search needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Searching(Rc<RefCell<Memory>>);

#[derive(Debug, Default)]
struct Memory {
    /// What was found, as it is drawn.
    found: LivePart,
    shown: Shown,
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
    app.searching.0.borrow_mut().shown = Shown::default();
    let choices = Choices::from_pairs(browser::query_pairs());
    browser::write_fields(&choices.pairs());
    if browser::element(FOUND).is_some() {
        let (scene, hits, plan) = (app.scene.clone(), app.hits.clone(), app.planning.plan.clone());
        let found = app.searching.0.borrow().found.clone();
        found.wake(FOUND, Live::found(scene, hits, plan));
        choose(app, choices);
    }
    if app.scene.with_untracked(|scene| scene.address.route == Route::Programme) {
        app.index.prepare(&app.scene);
    }
}

/// Somebody has gone back on this page: the address may say something else.
pub(super) fn come_back(app: &App) {
    let said = Choices::from_pairs(browser::query_pairs());
    if app.hits.with_untracked(|hits| hits.choices != said) {
        refresh(app);
    }
}

/// Somebody has typed or checked something.
pub(super) fn change(app: &App) {
    let mut choices = app.hits.with_untracked(|hits| hits.choices.clone());
    let Choices { query, picked, .. } = Choices::from_pairs(browser::read_fields());
    choices.query = query;
    // An address can say what there is no field for.
    choices.picked.retain(|(facet, value)| !browser::has_field(facet.key(), value));
    choices.picked.extend(picked);
    decide(app, choices);
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
        "more" => {
            app.hits.update(|hits| hits.most += HITS);
            plan::show_stars_in(app, FOUND);
        }
        "reset" => {
            let layout = app.hits.with_untracked(|hits| hits.choices.layout);
            let layout = if layout.shows_days() { layout } else { Layout::default() };
            decide(app, Choices { layout, ..Choices::default() });
            focus_soon(&WAYS_ON[1..]);
        }
        "drop" => {
            let mut choices = app.hits.with_untracked(|hits| hits.choices.clone());
            choices.picked.retain(|(one, own)| (one.key(), own.as_str()) != (facet, value));
            decide(app, choices);
            focus_soon(&WAYS_ON);
        }
        _ => {}
    }
}

/// Says something where the count of hits stands.
pub(super) fn say(text: &str) {
    browser::say(COUNT, text);
}

fn focus_soon(ways: &'static [&'static str]) {
    spawn_local(async move {
        tick().await;
        if let Some(there) = ways.iter().find(|way| browser::element(way).is_some()) {
            browser::focus_on(there);
        }
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
    let (found, counts, said) = app.scene.with_untracked(|scene| show(app, scene, &choices));
    let seen = found.as_ref().map_or(counts.seen, |found| found.sessions.len());
    let count = fill(&fill(said, &seen.to_string()), &counts.all.to_string());
    say(if choices.is_empty() { "" } else { &count });
    browser::press_only("#search .layout", choices.layout.key());
    plan::show_stars_in(app, FOUND);
    app.hits.update(|hits| {
        // Whoever comes back finds as many as there were.
        let most = if hits.choices == choices { hits.most.max(FIRST_HITS) } else { FIRST_HITS };
        *hits = Hits { choices, found, seen, most };
    });
    draw_the_others(app);
}

/// Hides what is not chosen: what was found of the programme, how much is seen, and how
/// that is said.
fn show(app: &App, scene: &Scene, choices: &Choices) -> (Option<Found>, Counts, &'static str) {
    let words = scene.words();
    let shown = &mut app.searching.0.borrow_mut().shown;
    let said = match scene.address.route {
        Route::Gallery => words.pictures_seen,
        Route::People => words.people_seen,
        _ => {
            let found = (!choices.query.is_empty()).then(|| look_for(app, scene, choices));
            let instead = found.is_some() || !choices.layout.shows_days();
            return (found, shown.programme(scene, choices, instead), words.entries_seen);
        }
    };
    // Where nothing was chosen, nothing is hidden.
    let was_empty = app.hits.with_untracked(|hits| hits.choices.is_empty());
    let nothing_new = choices.is_empty() && was_empty;
    let counts = if nothing_new { Counts::default() } else { shown.list(scene, choices) };
    (None, counts, said)
}

/// Draws more hits when the first ones are seen.
fn draw_the_others(app: &App) {
    let app = app.clone();
    spawn_local(async move {
        browser::paint().await;
        if app.hits.with_untracked(|hits| hits.most < HITS && hits.found.is_some()) {
            app.hits.update(|hits| hits.most = HITS);
            plan::show_stars_in(&app, FOUND);
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
