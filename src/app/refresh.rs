//! Keeping an open page up to date: when it becomes visible again, and every few minutes, the
//! app checks for a changed `event.json`, patches the page and says what is new.

use std::sync::Arc;

use leptos::{prelude::*, web_sys::Element};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, Freshness},
    event::{Event, Run, Timestamp, content_hash},
    i18n::fill,
    present::{Agenda, Filters, Phase, agenda, changes, day_of_run, phase},
    route::Route,
    view::{Scene, running},
};

use super::{
    place::stay_at,
    state::{App, Loaded, SiteState},
    ui::effect,
};

/// How often to check while the page stays open, in seconds.
const CHECK_EVERY: i32 = 300;
/// How often to look at the clock, in seconds.
const TICK_EVERY: i32 = 60;

/// The address of the event's data, given the path of the site's root.
pub(super) fn event_url(base: &str) -> String {
    format!("{base}event.json")
}

/// Checks for changes as long as the page is open, and follows the clock.
pub(super) fn keep_up_to_date(app: App) {
    let site = app.site;
    follow_running(site);
    tick(site);
    // From now on the app knows what is urgent.
    browser::show_urgent();
    browser::every(TICK_EVERY, move || tick(site));
    browser::every(CHECK_EVERY, move || {
        if browser::is_visible() {
            check_for_update(app);
        }
    });
    browser::on_visible(move || check_for_update(app));
    if site.is_outline.get_untracked() {
        check_for_update(app);
    }
}

fn check_for_update(app: App) {
    let site = app.site;
    tick(site);
    spawn_local(async move {
        // No answer, none that can be read, or an older one that was late: the page keeps
        // what it has.
        let url = event_url(&site.base());
        let Ok(bytes) = browser::fetch_bytes(&url, Freshness::Checked).await else { return };
        let is_same = content_hash(&bytes) == site.content.get_untracked();
        if is_same && !site.is_outline.get_untracked() {
            return;
        }
        let Some(loaded) = Loaded::read(&bytes).await else { return };
        if is_same {
            complete(app, loaded.event).await;
        } else if loaded.event.revision >= site.scene_now().event.revision {
            show(app, loaded);
        }
    });
}

/// Takes the event in place of its outline.
async fn complete(app: App, event: Event) {
    let site = app.site;
    let event = Arc::new(event);
    let index = app.search.index.get_value();
    index.replace(&Scene { event: event.clone(), ..(*site.scene_now()).clone() }).await;
    // Meanwhile another version may have come.
    if !site.is_outline.get_untracked() {
        return;
    }
    site.is_outline.set(false);
    browser::tell_follows();
    let set = |scene: &mut Scene| scene.event = event;
    // What is searched for may stand in a long text.
    if app.search.results.with_untracked(Option::is_some) {
        site.draw(set);
    } else {
        site.change_silently(set);
    }
}

fn show(app: App, loaded: Loaded) {
    let site = app.site;
    let before = site.scene_now();
    // The page has just been opened: what it was made from is not news to the visitor.
    if !site.is_outline.get_untracked() {
        site.status.set(changes(&before.event, &loaded.event, before.language()));
    }
    site.is_outline.set(false);
    browser::tell_follows();
    site.content.set(loaded.content);
    browser::tell_partial(loaded.is_partial);
    site.change(|scene| scene.event = Arc::new(loaded.event));
    app.favourites.follow_change();
}

/// The page was drawn with the clock of its making; from now on it is the visitor's. Some
/// pages say what time it is, or how long a run still takes.
fn tick(site: SiteState) {
    let now = browser::now();
    let scene = site.scene_now();
    let phase = phase(&scene.event, now);
    let shows_time = matches!(scene.address.route, Route::Home | Route::Now | Route::Session(_));
    let urgent = |now| scene.event.urgent_news(now).map(|one| one.id.as_str());
    let says_it = shows_time && (phase != scene.phase() || phase != Phase::After)
        || urgent(now) != urgent(scene.now);
    let set = |scene: &mut Scene| (scene.now, scene.is_live) = (now, true);
    if says_it {
        site.draw(set);
    } else {
        site.change_silently(set);
    }
    site.clock.set(Some(now));
}

/// Marks what runs now, and shows the way there.
fn follow_running(site: SiteState) {
    effect(move || {
        site.drawn.track();
        let Some(now) = site.clock.get() else { return };
        let scene = site.scene_now();
        browser::tell_registration(&scene.event.registration_text());
        let is_during = phase(&scene.event, now) == Phase::During;
        let agenda = if is_during { agenda(&scene.event, now) } else { Agenda::default() };
        let has_now = !(agenda.now.is_empty() && agenda.next.is_empty());
        let scene = Scene { now, is_live: true, ..(*scene).clone() };
        let running = agenda.now.iter().filter_map(|(_, run)| {
            let (day, id) = entry_of(&scene.event, run, now)?;
            Some((day, id, running(&scene, run)?))
        });
        browser::mark_running(running, has_now);
        let next = agenda.next.first().and_then(|(_, run)| entry_of(&scene.event, run, now));
        let next = next.filter(|(day, _)| is_today(&scene.event, day, now));
        browser::mark_next(next, &now_text(&scene));
    });
}

fn is_today(event: &Event, date: &str, now: i64) -> bool {
    let day = event.days.iter().find(|day| day.date.as_str() == date);
    day.is_some_and(|day| day.contains(now))
}

/// "jetzt 10:40".
fn now_text(scene: &Scene) -> String {
    let near = scene.event.days.first().map(|day| scene.clock_now(&day.begins));
    fill(scene.words().now_at, &near.unwrap_or_default())
}

/// Opened while the event runs, a programme stands at what runs now: not if the address leads
/// elsewhere, or if the visitor has gone on already.
pub(super) fn begin_at_now(app: App) {
    let scene = app.site.scene_now();
    let is_during = phase(&scene.event, browser::now()) == Phase::During;
    let is_whole = app.search.filters.with_untracked(Filters::is_empty);
    let shows_days = app.search.layout.get_untracked().shows_days();
    // A partner's page is the visitor's place, too: it must not move.
    if is_during && is_whole && shows_days && browser::is_at_top() && !browser::is_embedded() {
        scroll_to_now(app.site);
    }
}

/// Leads to what runs now or comes next.
pub(super) fn go_to_now(site: SiteState) {
    if let Some(run) = scroll_to_now(site) {
        browser::focus_link_of(&run);
    }
}

fn scroll_to_now(site: SiteState) -> Option<Element> {
    let scene = site.scene_now();
    if scene.address.route != Route::Programme {
        return None;
    }
    let now = browser::now();
    let agenda = agenda(&scene.event, now);
    // What has begun last, and of several the first: an exhibition may have been open for days.
    let begun = |(_, run): &&(_, &Run)| run.start.as_ref().map(Timestamp::epoch_seconds);
    let last_begun = agenda.now.iter().rev().max_by_key(begun);
    let run = last_begun.or(agenda.next.first());
    let entry = run.and_then(|(_, run)| entry_of(&scene.event, run, now));
    let run = entry.and_then(|(day, run)| browser::scroll_to_run(day, run))?;
    stay_at(run.clone());
    Some(run)
}

/// Where the programme has a run that is looked for now: the day, and the run's id.
fn entry_of<'a>(event: &'a Event, run: &'a Run, now: i64) -> Option<(&'a str, &'a str)> {
    day_of_run(event, run, now).map(|day| (day.as_str(), run.id.as_str()))
}
