//! Keeping an open page up to date: when it becomes visible again, and every few
//! minutes, the app looks for a changed `event.json`, patches the page and says
//! what is new.

use std::sync::Arc;

use leptos::{prelude::*, task::tick};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser,
    event::content_mark,
    present::{Agenda, Phase, agenda, changes, phase},
    route::Route,
    view::Scene,
};

use super::{
    parking,
    redrawn::redrawn,
    state::{App, Loaded},
};

/// How often to look while the page stays open, in seconds.
const LOOK_EVERY: i32 = 300;
/// How often to look at the clock, in seconds.
const TELL_EVERY: i32 = 60;

/// The address of the event's data, given the path of the site's root.
pub(super) fn event_url(base: &str) -> String {
    format!("{base}event.json")
}

/// Looks for changes as long as the page is open, and lets the clock go on.
pub(super) fn keep_up_to_date(app: &App) {
    tell_the_time(app);
    let telling = app.clone();
    browser::every(TELL_EVERY, move || tell_the_time(&telling));
    let looking = app.clone();
    browser::every(LOOK_EVERY, move || {
        if browser::is_visible() {
            look(&looking);
        }
    });
    let looking = app.clone();
    browser::on_visible(move || look(&looking));
}

fn look(app: &App) {
    tell_the_time(app);
    let app = app.clone();
    spawn_local(async move {
        // No answer, none that can be read, or an older one that was late: the page
        // keeps what it has.
        if let Ok(bytes) = browser::load_event(&event_url(&app.base), None).await
            && content_mark(&bytes) != app.content.get_untracked()
            && let Some(loaded) = Loaded::read(&bytes)
            && loaded.event.revision >= app.scene.with_untracked(|scene| scene.event.revision)
        {
            show(&app, loaded);
        }
    });
}

fn show(app: &App, loaded: Loaded) {
    let (before, language) =
        app.scene.with_untracked(|scene| (scene.event.clone(), scene.language().to_owned()));
    let news = changes(&before, &loaded.event, &language);
    app.content.set(loaded.content);
    parking::clear();
    change(app, |scene| scene.event = Arc::new(loaded.event));
    app.set_title();
    app.status.set(news);
}

/// The page was drawn with the clock of its making; now it is the reader's. Only the home
/// page says by itself what time it is.
fn tell_the_time(app: &App) {
    let now = browser::now();
    let says_it = app.scene.with_untracked(|scene| {
        let is_home = scene.address.route == Route::Home;
        let phase = phase(&scene.event, now);
        is_home && (phase != scene.phase() || phase != Phase::After)
    });
    let tell = move |scene: &mut Scene| (scene.now, scene.is_live) = (now, true);
    if says_it {
        change(app, tell);
    } else {
        app.scene.update_untracked(tell);
        mark_now(app);
    }
}

/// Marks what runs now, and shows the way there.
pub(super) fn mark_now(app: &App) {
    app.scene.with_untracked(|scene| {
        let is_now = scene.is_live && scene.phase() == Phase::During;
        let agenda = if is_now { agenda(&scene.event, scene.now) } else { Agenda::default() };
        let way_to = agenda.now.first().or(agenda.next.first()).map(|(_, run)| run.id.as_str());
        browser::mark_now(agenda.now.iter().map(|(_, run)| run.id.as_str()), way_to);
    });
}

/// Draws the page with something new in it; what was chosen stays chosen.
pub(super) fn change(app: &App, change: impl FnOnce(&mut Scene)) {
    app.scene.update(change);
    let app = app.clone();
    spawn_local(async move {
        tick().await;
        redrawn(&app);
    });
}
