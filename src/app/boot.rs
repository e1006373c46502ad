//! The start: load, then take the page over if it was made from the same content,
//! else draw it anew.

use leptos::{prelude::*, task::tick, web_sys::HtmlElement};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, PageInfo, Ready},
    route::Route,
    view::{Live, Scene},
};

use super::{
    desk::Desk,
    lightbox, live,
    live_part::mount,
    navigation, plan, search,
    state::{App, Loaded},
    zone,
};

/// Wakes the app up. Whatever goes wrong, the page stays readable.
pub fn boot() {
    browser::report_panics();
    spawn_local(async {
        if start().await.is_none() {
            browser::fail();
        }
    });
}

async fn start() -> Option<()> {
    let page = PageInfo::read();
    let base = browser::resolve(&page.root)?;
    let desk = Desk::open();
    if page.is_large() && !page.mount {
        // The page is as its event was; what somebody does waits until that is here.
        browser::ready(Ready::Hydrated);
    }
    let early = browser::take_early_response().await;
    let bytes = browser::load_event(&live::event_url(&base), early).await.ok()?;
    let loaded = Loaded::read(&bytes)?;
    let as_made = loaded.content == page.content && !page.mount;
    let app = App::new(&page, base, loaded, &browser::path(), browser::now());
    let root = browser::app_root()?;
    // The page for wrong addresses is in one language, whatever the address.
    let in_its_language = app.scene.with_untracked(|scene| scene.language() == page.language);
    if as_made && in_its_language {
        take_over(&app, root);
        get_to_know(&app).await;
    } else {
        draw_anew(&app, root);
    }
    navigation::follow_links(&app);
    zone::begin(&app);
    plan::begin(&app);
    search::begin(&app);
    lightbox::begin(&app);
    desk.serve(&app);
    live::keep_up_to_date(&app);
    Some(())
}

/// Takes the page over as it stands.
fn take_over(app: &App, root: HtmlElement) {
    put(app, &root, true);
    browser::ready(Ready::Hydrated);
}

/// Compares the page around the days with its tree, before somebody waits for the first change.
async fn get_to_know(app: &App) {
    let is_programme = |scene: &Scene| scene.address.route == Route::Programme;
    if app.scene.with_untracked(is_programme) {
        app.scene.update(|scene| scene.days_stand = true);
        tick().await;
        app.scene.update_untracked(|scene| scene.days_stand = false);
    }
}

/// Draws the page anew, in place of what is there, without losing the reader's place.
fn draw_anew(app: &App, root: HtmlElement) {
    let place = browser::place(&root);
    browser::empty(&root);
    put(app, &root, false);
    browser::restore(&root, &place);
    app.set_title();
    browser::ready(Ready::Mounted);
}

/// Puts the site in its place, for good.
fn put(app: &App, root: &HtmlElement, as_it_is: bool) {
    let parts = Live::site(app.scene.clone(), app.status.clone(), as_it_is);
    std::mem::forget(parts.map(|part| mount(root.clone(), part)));
}
