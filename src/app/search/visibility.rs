//! What filters leave out is hidden in place: nothing is drawn anew. Entries are counted in
//! thousands; each with a signal of its own would take longer to make than to draw.

use leptos::prelude::*;

use crate::{
    app::{
        grid,
        state::{App, Visible},
        ui::{after_drawing, effect},
    },
    browser,
    present::{Filters, Layout, runs_since, timetable, together},
    view::{CARD_GROUP, Scene, group_sizes},
};

/// Days, groups of entries, and entries that a filter has hidden.
const HIDDEN: &str = ".days > [hidden], .days .day-entries [hidden]";
const DAY: &str = ".days > .day";
const CARDS: &str = ".photo-grid, .person-list";
const PARTS: &str = ".days .entry-part";

/// Shows in the page what the filters leave, whenever either changes.
pub(in crate::app) fn follow_filters(app: App) {
    let search = app.search;
    effect(move || {
        app.site.drawn.track();
        search.read_address();
        search.prepare_index();
    });
    // Columns move when something begins or ends, and not each minute.
    let since = RwSignal::new(None);
    effect(move || {
        let now = now_in_grid(app);
        let last = now.map(|now| runs_since(&app.site.scene_now().event, now));
        if since.get_untracked() != last {
            since.set(last);
        }
    });
    let replaces_days = Memo::new(move |_| {
        search.results.with(Option::is_some) || !search.layout.get().shows_days()
    });
    effect(move || {
        app.site.drawn.track();
        let is_replaced = replaces_days.get();
        for part in [grid::DAYS, ".day-nav:not(.letters)"].into_iter().filter_map(browser::element)
        {
            browser::set_hidden(&part, is_replaced);
        }
    });
    effect(move || {
        app.site.drawn.track();
        search.filters.with(|filters| name_room(&app.site.scene_now(), filters));
    });
    // Whether something is hidden, and has to be shown again.
    let mut is_filtered = false;
    effect(move || {
        app.site.drawn.track();
        let (scene, layout, since) = (app.site.scene_now(), search.layout.get(), since.get());
        search.visible.with(|visible| {
            is_filtered = apply(&scene, visible.as_ref(), is_filtered);
            grid::show(&scene, layout, visible.as_ref(), since);
        });
    });
    effect(move || {
        app.site.drawn.track();
        // The grid was laid out anew.
        since.track();
        if let Some(now) = now_in_grid(app) {
            let scene = app.site.scene_now();
            search.visible.with(|visible| grid::show_now(&scene, visible.as_ref(), now));
        }
    });
    after_drawing(browser::show_choice);
}

/// The visitor's clock, where it shows in a grid.
fn now_in_grid(app: App) -> Option<i64> {
    app.site.clock.get().filter(|_| app.search.layout.get() == Layout::Grid)
}

fn apply(scene: &Scene, visible: Option<&Visible>, was_filtered: bool) -> bool {
    let list = browser::element(grid::DAYS).or_else(|| browser::element(CARDS));
    let Some(list) = list else {
        return was_filtered;
    };
    if was_filtered || visible.is_some() {
        mark_together(scene, visible);
    }
    match visible {
        None if !was_filtered => return false,
        None if list.class_list().contains("days") => show_all_days(),
        None => show_all_cards(&list),
        Some(Visible::Days(days)) => show_days(&list, days),
        Some(Visible::Items(items)) => browser::show_cards(&list, items, CARD_GROUP),
    }
    if let Some(letters) = browser::element(".letters") {
        browser::set_hidden(&letters, visible.is_some());
    }
    visible.is_some()
}

/// The time stands at the first visible entry of those that begin together.
fn mark_together(scene: &Scene, visible: Option<&Visible>) {
    let days = match visible {
        Some(Visible::Items(_)) => return,
        Some(Visible::Days(days)) => Some(days),
        None => None,
    };
    let table = timetable(&scene.event);
    for (index, list) in browser::all(grid::ENTRIES).iter().enumerate() {
        let Some(day) = table.days.get(index) else { break };
        let visible = days.and_then(|days| days.get(index)).map(Vec::as_slice);
        browser::mark_together(list, &together(day, visible));
    }
}

/// Shows all entries again, without a look at the others.
fn show_all_days() {
    for hidden in browser::all(HIDDEN) {
        browser::set_hidden(&hidden, false);
    }
    browser::reset_estimated_heights(PARTS);
}

fn show_all_cards(list: &leptos::web_sys::Element) {
    for hidden in browser::all_in(list, "[hidden]") {
        browser::set_hidden(&hidden, false);
    }
    let _ = list.remove_attribute("data-chosen");
}

/// Days of one room alone have its name, for the sheet at its door (style/print-door.css).
fn name_room(scene: &Scene, filters: &Filters) {
    let room = filters.only_room().and_then(|room| scene.event.room(room));
    let name = room.map(|room| scene.plain(&room.name));
    for day in browser::all(DAY) {
        let _ = match &name {
            Some(name) => day.set_attribute("data-room", name),
            None => day.remove_attribute("data-room"),
        };
    }
}

/// Hides the entries that are left out, and the days without any.
fn show_days(list: &leptos::web_sys::Element, days: &[Vec<bool>]) {
    for (entries, visible) in browser::all(grid::ENTRIES).iter().zip(days) {
        browser::show_grouped(entries, visible, &group_sizes(visible.len()));
    }
    browser::show_only(list, days.iter().map(|visible| visible.contains(&true)));
}
