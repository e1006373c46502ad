//! Somebody's own programme: runs that are kept, on this device or for this visit.
//!
//! Nothing is stored before the first run is kept, and nothing leaves the device but in
//! an address that somebody gives away.

use leptos::{prelude::*, task::tick};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, Press, SHARED},
    event::{Event, Id},
    i18n::fill,
    present::{clashes, news_of_runs},
    route::Route,
    view::{Live, Note, Plan},
};

use super::{
    hand_over,
    kept::{Kept, kept, store},
    live_part::LivePart,
    state::App,
    zone,
};

/// What keeping a programme needs to remember.
#[derive(Clone, Debug, Default)]
pub(super) struct Planning {
    pub plan: ArcRwSignal<Plan>,
    note: ArcRwSignal<Option<Note>>,
    /// The line at the foot of the window.
    bar: LivePart,
}

/// When the app begins: what was kept, or came with the address.
pub(super) fn begin(app: &App) {
    if !begin_shared(app) {
        let seen = show_own(app);
        tell_news(app, &seen);
    }
}

/// Shows the programme that the address carries, if it does.
pub(super) fn begin_shared(app: &App) -> bool {
    let fragment = browser::fragment();
    let shared = fragment.strip_prefix(SHARED);
    if let Some(ids) = shared {
        set(app, ids.split(',').map(str::to_owned).collect(), true);
        show_stars(app);
    }
    shared.is_some()
}

/// After the page was drawn anew.
pub(super) fn refresh(app: &App) {
    let Planning { plan, note, bar } = &app.planning;
    bar.wake("#plan", Live::plan_bar(app.scene.clone(), plan.clone(), note.clone()));
    show_stars(app);
}

/// Somebody has pressed a button.
pub(super) fn press(app: &App, Press { what, facet, value }: &Press) {
    match what.as_str() {
        "star" => toggle(app, value),
        "swap" => {
            let is_stored = change(app, |runs| {
                runs.retain(|run| run != facet);
                runs.push(value.clone());
            });
            say_what_became(app, value, true, is_stored);
        }
        "take" => take(app, value),
        "keep" => keep_shared(app),
        "own" => {
            browser::drop_fragment();
            show_own(app);
            show_stars(app);
        }
        "close" => be_quiet(app),
        "calendar" => hand_over::calendar(app),
        "print" => browser::print(),
        "copy" => hand_over::copy(app),
        "copy-text" => hand_over::copy_text(app, value),
        "zone" => zone::toggle(app),
        "now" => browser::go_to_run(value),
        _ => {}
    }
}

/// Takes away what is said at the foot of the window.
pub(super) fn be_quiet(app: &App) {
    app.planning.note.set(None);
}

/// Says something at the foot of the window.
pub(super) fn tell(app: &App, line: &str) {
    app.planning.note.set(Some(Note { lines: vec![line.to_owned()], run: None }));
}

fn toggle(app: &App, run: &Id) {
    if app.planning.plan.with_untracked(|plan| plan.is_shared) {
        // What somebody else has kept is theirs.
        show_own(app);
    }
    let is_new = app.planning.plan.with_untracked(|plan| !plan.runs.contains(run));
    let is_stored = change(app, |runs| match is_new {
        true if runs.contains(run) => {}
        true => runs.push(run.clone()),
        false => runs.retain(|one| one != run),
    });
    say_what_became(app, run, is_new, is_stored);
}

/// Adds what somebody has shared to what is kept already.
fn keep_shared(app: &App) {
    let shared = app.planning.plan.with_untracked(|plan| plan.runs.clone());
    show_own(app);
    change(app, |runs| {
        runs.extend(shared.into_iter().filter(|run| !runs.contains(run)).collect::<Vec<_>>());
    });
}

/// Takes these runs instead of all others of their sessions.
fn take(app: &App, ids: &str) {
    let ids: Vec<Id> = ids.split(' ').map(str::to_owned).collect();
    let event = app.scene.with_untracked(|scene| scene.event.clone());
    let is_replaced = |run: &Id| {
        let session = event.session_of_run(run);
        session.is_some_and(|session| session.runs.iter().any(|run| ids.contains(&run.id)))
    };
    change(app, |runs| {
        runs.retain(|run| !is_replaced(run));
        runs.extend(ids.iter().cloned());
    });
    be_quiet(app);
}

/// Changes what is kept: on the device, in the page, and no longer as somebody else's.
/// `false` where this device keeps nothing.
fn change(app: &App, change: impl FnOnce(&mut Vec<Id>)) -> bool {
    // Another window may have kept some since, and a correction of the programme may leave out
    // for a while what is kept.
    let stored = kept(app).runs;
    let mut runs = match stored.is_empty() {
        true => app.planning.plan.with_untracked(|plan| plan.runs.clone()),
        false => stored,
    };
    change(&mut runs);
    browser::drop_fragment();
    set(app, runs.clone(), false);
    show_stars(app);
    store(app, &runs)
}

fn set(app: &App, mut runs: Vec<Id>, is_shared: bool) {
    let (path, event) = app
        .scene
        .with_untracked(|scene| (scene.address.to(Route::Programme).path(), scene.event.clone()));
    runs.retain(|run| event.session_of_run(run).is_some());
    let address = format!("{}{path}?view=mine#{SHARED}{}", app.base, runs.join(","));
    let address = browser::whole_address(&address);
    app.planning.plan.set(Plan { runs, is_shared, address });
}

/// Shows what this device keeps; how the programme looked when it was last seen.
fn show_own(app: &App) -> String {
    let Kept { runs, seen } = kept(app);
    set(app, runs, false);
    seen
}

/// Says what has changed since somebody who keeps runs was here.
fn tell_news(app: &App, seen: &str) {
    if seen.is_empty() {
        return;
    }
    let line = app.scene.with_untracked(|scene| {
        let news = news_of_runs(&scene.event, seen, scene.language());
        news.map(|news| fill(scene.words().since_visit, &news))
    });
    if let Some(line) = line {
        tell(app, &line);
        store(app, &kept(app).runs);
    }
}

/// Shows which buttons of the page are pressed, when everything is drawn.
pub(super) fn show_stars(app: &App) {
    show_stars_in(app, "#main");
}

/// The same in a part of the page: looking through all of it takes time.
pub(super) fn show_stars_in(app: &App, part: &'static str) {
    let app = app.clone();
    spawn_local(async move {
        tick().await;
        app.planning.plan.with_untracked(|plan| browser::show_stars(part, &plan.runs));
    });
}

fn say_what_became(app: &App, run: &Id, is_kept: bool, is_stored: bool) {
    let runs = app.planning.plan.with_untracked(|plan| plan.runs.clone());
    let note = app.scene.with_untracked(|scene| {
        let words = scene.words();
        let event = &scene.event;
        let title = |run: &Id| event.session_of_run(run).map(|session| scene.plain(&session.title));
        let said = if is_kept { words.starred } else { words.unstarred };
        let said = fill(said, &title(run).unwrap_or_default());
        let others: Vec<_> = others(event, &runs, run).iter().filter_map(title).collect();
        let clash = fill(words.clashes_with, &others.join(" · "));
        let clash = (!others.is_empty()).then_some(clash);
        let visit = (!is_stored).then(|| words.not_stored.to_owned());
        let lines = [Some(said), clash, visit].into_iter().flatten().collect();
        Note { lines, run: Some(run.clone()) }
    });
    app.planning.note.set(Some(note));
}

/// The kept runs that are at the same time as this one.
fn others(event: &Event, runs: &[Id], run: &Id) -> Vec<Id> {
    let pairs = clashes(event, runs).into_iter().map(|clash| [clash.first.1, clash.second.1]);
    let with_it = pairs.filter(|pair| pair.iter().any(|one| one.id == *run)).flatten();
    with_it.map(|one| one.id.clone()).filter(|other| other != run).collect()
}
