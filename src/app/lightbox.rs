//! Looking at the pictures closely, one after the other.

use leptos::{prelude::*, task::tick};
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{self, PICTURE, Press},
    route::Route,
    view::Live,
};

use super::state::App;

const LIGHTBOX: &str = "#lightbox";

/// When the app begins.
pub(super) fn begin(app: &App) {
    browser::follow_pictures();
    begin_addressed(app);
}

/// Opens the picture that the address names, if it does: `galerie/#photo-opening`.
pub(super) fn begin_addressed(app: &App) {
    let is_gallery = app.scene.with_untracked(|scene| scene.address.route == Route::Gallery);
    if let (true, Some(id)) = (is_gallery, browser::fragment().strip_prefix(PICTURE)) {
        open(app, id);
    }
}

/// After the page was drawn anew, which takes away what it does not know.
pub(super) fn refresh(app: &App) {
    if browser::element("#lightbox[open]").is_some()
        && let Some(id) = browser::fragment().strip_prefix(PICTURE)
    {
        open(app, id);
    }
}

/// Somebody has pressed a button.
pub(super) fn press(app: &App, Press { what, value, .. }: &Press) {
    let steps = || value.parse().unwrap_or(0);
    match what.as_str() {
        "enlarge" => open(app, value),
        "slide" => browser::go_on(steps()),
        "zoom" => browser::zoom(steps()),
        _ => {}
    }
}

fn open(app: &App, id: &str) {
    let (app, id) = (app.clone(), id.to_owned());
    app.lightbox.wake(LIGHTBOX, Live::lightbox(app.scene.clone(), app.hits.clone()));
    spawn_local(async move {
        tick().await;
        browser::open_dialog(LIGHTBOX);
        browser::show_picture(&id);
        browser::follow_wheel();
    });
}
