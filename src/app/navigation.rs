//! Going from page to page without loading: the address changes, the focus moves to the new
//! heading, and the way back leads to the same place.

use leptos::{prelude::*, task::tick};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, FollowedLink, HistoryEntry},
    route::{Address, root_from},
    view::Scene,
};

use super::{place::stay_at, refresh::begin_at_now, state::App, words::ensure_words};

/// How far below the upper edge of the window an entry of a list is that a visitor is led to, in
/// CSS pixels.
const BELOW_HEADER: f64 = 160.0;

/// Takes over links within the site, and the browser's back and forward.
pub(super) fn follow_links(app: App) {
    browser::on_link(move |link| go_to(app, &link));
    if !app.site.is_outline.get_untracked() {
        browser::tell_follows();
    }
    browser::on_back(move |entry| go_back(app, entry));
    browser::remember_scroll();
}

/// `false` leaves the link to the browser.
fn go_to(app: App, link: &FollowedLink) -> bool {
    let Some(address) = app.site.page_at(&link.path) else { return false };
    let left = app.site.scene_now().address.clone();
    let steps = browser::steps_from_list();
    // In a frame, entries of the page around may be between.
    if link.is_back && steps > 0 && !browser::is_embedded() {
        return browser::go_back(steps);
    }
    let session = browser::session_query();
    let own = if session.is_empty() { link.query.clone() } else { link.query.replace('?', "&") };
    let url = format!("{}{session}{own}", link.path);
    if !browser::push(&url, &link.href, link.top, steps_to(&left, &address, steps)) {
        if !browser::is_embedded() {
            return false;
        }
        // A sandboxed frame keeps its history to itself, and must stay embedded.
        browser::load(&url);
        return true;
    }
    let is_back = link.is_back;
    let go_there = move || {
        browser::animate_in();
        browser::scroll_to(0.0);
        if !(is_back && focus_in_list(&app.site.scene_now(), left)) {
            browser::focus_heading();
            begin_at_now(app);
        }
        browser::show_late_fonts();
    };
    show(app, address, Box::new(go_there));
    true
}

/// How many entries of the history the list of a page is away then, if the visitor has come from
/// there, maybe by way of others of its pages.
fn steps_to(left: &Address, next: &Address, steps: i32) -> i32 {
    let list = next.route.list();
    if list.is_none() || left.language != next.language {
        0
    } else if list.as_ref() == Some(&left.route) {
        1
    } else if steps > 0 && list == left.route.list() {
        steps + 1
    } else {
        0
    }
}

/// Goes to the link to a page in the list that it belongs to; `false` if it is not there.
fn focus_in_list(scene: &Scene, page: Address) -> bool {
    let is_there = browser::focus_link(&scene.href(page.route), Some(BELOW_HEADER));
    if is_there {
        stay_at_focused();
    }
    is_there
}

/// What filters leave out may go only after the page was drawn.
fn stay_at_focused() {
    if let Some(link) = browser::focused() {
        stay_at(link);
    }
}

fn go_back(app: App, entry: HistoryEntry) {
    let address = app.site.address_at(&browser::path());
    if app.site.scene_now().address == address {
        // What follows `?` or `#` has changed: a shared programme, maybe.
        app.search.read_address();
        app.favourites.open_shared();
        app.lightbox.follow_address(&app.site.event());
        return;
    }
    let go_where_it_was_left = move || {
        browser::cancel_animation();
        browser::scroll_to(entry.scroll);
        let followed = entry.followed.as_deref();
        if followed.is_some_and(|href| browser::focus_link(href, entry.top)) {
            stay_at_focused();
        } else {
            browser::focus_heading();
        }
        app.lightbox.follow_address(&app.site.event());
    };
    show(app, address, Box::new(go_where_it_was_left));
}

/// Draws another page, and goes to a place in it then.
fn show(app: App, address: Address, go: Box<dyn FnOnce()>) {
    browser::close_menu();
    app.lightbox.leave();
    spawn_local(async move {
        let scene = app.site.scene_now();
        let language = address.language.as_deref().unwrap_or(scene.event.default_language());
        if !ensure_words(&app.site.word_files.get_value(), language).await {
            // Without its words the page can still be loaded as it was written.
            return browser::load(&browser::current_address());
        }
        if language != scene.language() {
            app.favourites.hide_note();
        }
        app.site.status.set(String::new());
        app.site.draw(|scene| {
            scene.root = root_from(&address.path());
            scene.address = address;
        });
        browser::forget_loaded_address();
        tick().await;
        go();
    });
}
