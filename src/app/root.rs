use leptos::prelude::*;

use crate::browser::{self, Ready};

use super::{
    action_queue::ActionQueue,
    islands::mount_islands,
    navigation,
    page_view::{Start, draw_page},
    place::follow_jumps,
    refresh,
    search::follow_filters,
    state::App,
    state::SiteState,
    status_line::StatusLine,
    ui::{after_drawing, effect},
    zone,
};

/// The whole app: the page, the components in their places in it, and the line that says what
/// has changed. `is_as_made`: the static page was made from the event that was loaded, and is
/// in `language`.
#[component]
pub(super) fn Root(
    site: SiteState,
    is_as_made: bool,
    language: String,
    queue: ActionQueue,
) -> impl IntoView {
    let typed = browser::read_search_fields();
    // The page for wrong addresses is in one language, whatever the address.
    let is_in_its_language = site.scene_now().language() == language;
    if is_as_made && is_in_its_language {
        browser::ready(Ready::Hydrated);
        draw_page(site, Start::Adopt);
    } else {
        draw_page(site, Start::Draw);
        browser::ready(Ready::Mounted);
    }
    let app = App::new(site);
    app.search.start(typed);
    bring_alive(app);
    queue.attach(app);
    view! { <StatusLine site/> }
}

fn bring_alive(app: App) {
    mount_islands(app);
    follow_filters(app);
    effect(move || {
        app.site.drawn.track();
        browser::show_webcal();
    });
    zone::start(app.site);
    app.favourites.start();
    app.lightbox.follow_address(&app.site.event());
    navigation::follow_links(app);
    follow_jumps();
    browser::give_way_to_visitors();
    browser::show_focused();
    refresh::keep_up_to_date(app);
    after_drawing(move || refresh::begin_at_now(app));
}
