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

/// What a filter has hidden in a list: days, groups, entries, cards.
const HIDDEN: &str = "[hidden]";
const DAY: &str = ".days > .day";
const CARDS: &str = ".photo-grid, .person-list";
const LISTS: &str = "#main > .days:not([data-parked]), .photo-grid, .person-list";
const CARD: &str = ".photo, .person-card";
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
    let mut page = Page::default();
    effect(move || {
        page.is_of(app.site.drawn.get());
        let (scene, layout, since) = (app.site.scene_now(), search.layout.get(), since.get());
        search.visible.with(|visible| {
            page.apply(&scene, visible.as_ref());
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

/// What filters have made of the page.
#[derive(Default)]
struct Page {
    drawn: u32,
    /// Whether something is hidden, and has to be shown again.
    is_filtered: bool,
    /// Which entries of each day have the mark of those that begin together; not known of a page
    /// that was drawn anew.
    together: Option<Vec<Vec<bool>>>,
}

impl Page {
    /// `drawn`: how often the page was drawn.
    fn is_of(&mut self, drawn: u32) {
        if self.drawn != drawn {
            self.drawn = drawn;
            self.together = None;
        }
    }

    fn apply(&mut self, scene: &Scene, visible: Option<&Visible>) {
        if !self.is_filtered && visible.is_none() {
            return;
        }
        match (visible, browser::element(grid::DAYS)) {
            (Some(Visible::Items(items)), _) => show_items(items),
            (Some(Visible::Days(days)), Some(list)) => show_days(&list, days),
            _ => browser::all(LISTS).iter().for_each(show_all),
        }
        if !matches!(visible, Some(Visible::Items(_))) {
            self.mark_together(scene, visible);
        }
        for letters in &browser::all(".letters") {
            browser::set_hidden(letters, visible.is_some());
        }
        self.is_filtered = visible.is_some();
    }

    /// The time stands at the first visible entry of those that begin together.
    fn mark_together(&mut self, scene: &Scene, visible: Option<&Visible>) {
        let table = timetable(&scene.event);
        let as_drawn = || table.days.iter().map(|day| together(day, None)).collect();
        let known = self.together.take().or_else(|| (!self.is_filtered).then(as_drawn));
        let mut all = Vec::new();
        for (index, list) in browser::all(grid::ENTRIES).iter().enumerate() {
            let Some(day) = table.days.get(index) else { break };
            let visible = match visible {
                Some(Visible::Days(days)) => days.get(index).map(Vec::as_slice),
                _ => None,
            };
            let before = known.as_ref().and_then(|known| known.get(index)).map(Vec::as_slice);
            let mut marks = together(day, visible);
            if let (Some(before), Some(visible)) = (before, visible) {
                keep_hidden(&mut marks, before, visible);
            }
            if before != Some(marks.as_slice()) {
                browser::mark_together(list, &marks, before);
            }
            all.push(marks);
        }
        self.together = Some(all);
    }
}

/// Hidden entries keep the mark that they have: there is nothing to change.
fn keep_hidden(marks: &mut [bool], before: &[bool], visible: &[bool]) {
    for ((mark, before), is_visible) in marks.iter_mut().zip(before).zip(visible) {
        if !is_visible {
            *mark = *before;
        }
    }
}

/// Hides the items that are left out, in the page's lists one after another.
fn show_items(mut items: &[bool]) {
    for list in browser::all(CARDS) {
        let count = browser::all_in(&list, CARD).len();
        let Some((here, after)) = items.split_at_checked(count) else { break };
        browser::show_cards(&list, here, CARD_GROUP);
        items = after;
    }
}

/// Shows all items again, without a look at the others.
fn show_all(list: &leptos::web_sys::Element) {
    for hidden in browser::all_in(list, HIDDEN) {
        browser::set_hidden(&hidden, false);
    }
    browser::reset_estimated_heights(PARTS);
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
