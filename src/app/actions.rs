use crate::{browser, present::Action};

use super::{refresh, share, state::App, zone};

/// Answers what a control of the static page asks for.
pub(super) fn answer(app: App, action: Action) {
    match action {
        Action::ToggleFavourite(run) => app.favourites.toggle(&run),
        Action::OpenFilters => app.search.open_filters(),
        Action::ShowEverything => app.search.show_everything(),
        Action::ShowLayout(layout) => app.search.show_layout(layout),
        Action::ToggleZone => zone::toggle(app.site),
        Action::GoToNow => refresh::go_to_now(app.site),
        Action::OpenPicture(photo) => app.lightbox.open(&photo),
        Action::CopyText(text) => share::copy_text(app, text),
        Action::CopyAddress(path) => {
            let path = browser::resolve(&path).unwrap_or_default();
            share::copy_text(app, browser::whole_address(&path));
        }
        Action::SharePage => share::share_page(app),
    }
}
