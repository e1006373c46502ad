//! Going from page to page without loading: the address changes, the focus moves
//! to the new heading, and the way back leads to the same place.

use leptos::{prelude::*, task::tick};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, Entry, Follow},
    route::{Address, root_from},
};

use super::{lightbox, parking, plan, redrawn::redrawn, search, state::App};

/// Takes over links within the site, and the browser's back and forward.
pub(super) fn follow_links(app: &App) {
    let following = app.clone();
    browser::on_link(move |link| follow(&following, &link));
    let returning = app.clone();
    browser::on_back(move |entry| go_back(&returning, entry));
    browser::remember_scroll();
}

/// `false` leaves the link to the browser.
fn follow(app: &App, link: &Follow) -> bool {
    let Some(address) = app.page_at(&link.path) else { return false };
    let kept = browser::query_to_keep();
    let own = if kept.is_empty() { link.query.clone() } else { link.query.replace('?', "&") };
    let url = format!("{}{kept}{own}", link.path);
    if !browser::push(&url, &link.href, link.below) {
        if !browser::is_embedded() {
            return false;
        }
        // A sandboxed frame keeps its history to itself, and must stay embedded.
        browser::leave_to(&url);
        return true;
    }
    show(app, address, || {
        browser::come_up();
        browser::scroll_to(0.0);
        browser::focus_heading();
        browser::show_late_fonts();
    });
    true
}

fn go_back(app: &App, entry: Entry) {
    let path = browser::path();
    let shown = app.scene.with_untracked(|scene| scene.address.clone());
    let address = app.address_at(&path);
    if address == shown {
        // What stands behind `?` or `#` is another: a programme that somebody shares, maybe.
        search::come_back(app);
        plan::begin_shared(app);
        lightbox::begin_addressed(app);
        return;
    }
    show(app, address, move || {
        browser::be_still();
        browser::scroll_to(entry.scroll);
        let followed = entry.followed.as_deref();
        if !followed.is_some_and(|href| browser::focus_link(href, entry.below)) {
            browser::focus_heading();
        }
    });
}

/// Draws another page, and goes to a place in it then.
fn show(app: &App, address: Address, go: impl FnOnce() + 'static) {
    browser::close_menu();
    browser::close_lightbox();
    app.status.set(String::new());
    app.scene.update(|scene| {
        if address.route != scene.address.route {
            parking::leave(scene);
        }
        scene.root = root_from(&address.path());
        scene.address = address;
        scene.days_stand = parking::holds(scene);
    });
    app.set_title();
    browser::forget_loaded_address();
    let app = app.clone();
    spawn_local(async move {
        tick().await;
        app.scene.update_untracked(parking::back);
        redrawn(&app);
        go();
    });
}
