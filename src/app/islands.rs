//! The places of live components in the page. When a page has been drawn, each component is
//! mounted in its place, with what the visitor has focused there.

use std::any::Any;

use leptos::{mount::mount_to, prelude::*, reactive::owner::Owner, web_sys::HtmlElement};

use crate::browser::{self, Focused};

use super::{
    favourites::{KeptNeighbours, PlanBar},
    lightbox::Lightbox,
    search::SearchPanel,
    state::App,
    ui::effect,
};

/// A place in the page, and what lives there.
type Island = (&'static str, fn(App) -> AnyView);

const ISLANDS: [Island; 4] = [
    ("#search", |app| view! { <SearchPanel app/> }.into_any()),
    ("#kept-neighbours", |app| view! { <KeptNeighbours app/> }.into_any()),
    ("#plan", |app| view! { <PlanBar app/> }.into_any()),
    ("#pictures", |app| view! { <Lightbox app/> }.into_any()),
];

/// A component in its place, as long as this is kept.
struct Mounted {
    place: HtmlElement,
    _handle: Box<dyn Any>,
}

/// Mounts the components, now and whenever a page with other places has been drawn.
pub(super) fn mount_islands(app: App) {
    // Components live as long as their place, and not only until this effect runs again.
    let owner = Owner::current().unwrap_or_default();
    let mounted = StoredValue::new_local(ISLANDS.map(|_| None::<Mounted>));
    effect(move || {
        app.site.drawn.track();
        for (index, (place, make)) in ISLANDS.into_iter().enumerate() {
            let place = browser::element(place);
            let is_there = mounted.with_value(|mounted| {
                mounted[index].as_ref().map(|one| &one.place) == place.as_ref()
            });
            if !is_there {
                let new = place.map(|place| owner.with(|| mount(place, make, app)));
                mounted.update_value(|mounted| mounted[index] = new);
            }
        }
    });
}

fn mount(place: HtmlElement, make: fn(App) -> AnyView, app: App) -> Mounted {
    let focus = Focused::within(&place);
    browser::empty(&place);
    let handle = mount_to(place.clone(), move || make(app));
    if let Some(focus) = focus {
        focus.restore(&place);
    }
    Mounted { place, _handle: Box::new(handle) }
}
