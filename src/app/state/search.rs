use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    app::ui::after_drawing,
    browser,
    i18n::fill,
    present::{
        Facet, Filters, Layout, SearchResults, item_matches, keep_first, leave_out_past, listing,
        run_matches, timetable, usual_layout, visible_entries,
    },
    route::Route,
    view::Scene,
};

use super::{index::Index, site::SiteState};

/// Results drawn at once; few, so that typing stays responsive on slow phones.
const FIRST_RESULTS: usize = 2;
/// Results drawn a frame later, and added with each press of the button for more.
pub(in crate::app) const MORE_RESULTS: usize = 12;
/// Where the focus goes when its button is gone: the first of these that is there.
const AFTER_CHIP: [&str; 3] = [".filter-chip", "#search-words", ".filter-open"];

/// What the visitor looks for, and what is found.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct SearchState {
    site: SiteState,
    pub filters: RwSignal<Filters>,
    pub layout: Memo<Layout>,
    /// How many results are drawn.
    pub limit: RwSignal<usize>,
    /// Sessions with the words that are searched for; `None` without words.
    pub results: Memo<Option<SearchResults>>,
    /// Which items the filters leave; `None` where they leave all.
    pub visible: Memo<Option<Visible>>,
    /// How many items are left of how many, in words; empty without words and filters.
    pub count: Memo<String>,
    /// Whether the filters were opened: until then nothing needs to be counted, which takes a
    /// moment in a long programme.
    pub is_choosing: RwSignal<bool>,
    pub(in crate::app) index: StoredValue<Index, LocalStorage>,
}

/// Which items are visible, in the order in which they are drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) enum Visible {
    /// The entries of each day of the programme.
    Days(Vec<Vec<bool>>),
    /// The pictures or people of a list.
    Items(Vec<bool>),
}

impl Visible {
    fn count(&self) -> (usize, usize) {
        let count = |items: &Vec<bool>| items.iter().filter(|visible| **visible).count();
        match self {
            Self::Days(days) => (days.iter().map(count).sum(), days.iter().map(Vec::len).sum()),
            Self::Items(items) => (count(items), items.len()),
        }
    }
}

impl SearchState {
    pub fn new(site: SiteState) -> Self {
        let filters = RwSignal::new(Filters::default());
        let index = StoredValue::new_local(Index::default());
        let layout = Memo::new(move |_| {
            let usual = || usual_layout(&site.event(), browser::is_narrow());
            filters.with(|filters| filters.layout).unwrap_or_else(usual)
        });
        let results = Memo::new(move |_| {
            let filters = filters.get();
            let find = |index: &Index| results(&site.scene(), index, &filters);
            (!filters.query.is_empty()).then(|| index.with_value(find))
        });
        let visible = Memo::new(move |_| {
            let filters = filters.get();
            // What is left out because it is over depends on the time.
            let now = filters.limit.and_then(|_| site.clock.get());
            filters.narrow().then(|| visible(&site.scene(), &filters, now))
        });
        let count = Memo::new(move |_| count_text(site, filters, results, visible));
        let limit = RwSignal::new(MORE_RESULTS);
        let is_choosing = RwSignal::new(false);
        Self { site, filters, layout, limit, results, visible, count, is_choosing, index }
    }

    /// Starts with what the address says or, if that is nothing, with what the visitor has
    /// typed and checked before the app was there.
    pub fn start(self, typed: Vec<(String, String)>) {
        self.read_address();
        let typed = Filters::from_pairs(typed);
        if !typed.is_empty() && self.filters.with_untracked(Filters::is_empty) {
            self.choose(|filters| *filters = Filters { layout: filters.layout, ..typed });
        }
    }

    /// Takes the filters from the address: another page was drawn, or the visitor has gone back.
    pub fn read_address(self) {
        let mut filters = Filters::from_pairs(browser::query_pairs());
        filters.fit(&self.site.scene_now().event);
        if self.filters.with_untracked(|known| *known != filters) {
            self.limit.set(FIRST_RESULTS);
            self.filters.set(filters);
            self.draw_more_soon();
        }
    }

    /// Filters that the visitor has chosen: the address says them, too. What a partner shows at
    /// most holds no longer.
    pub fn choose(self, change: impl FnOnce(&mut Filters)) {
        let mut filters = self.filters.get_untracked();
        change(&mut filters);
        filters.limit = None;
        browser::set_query(&filters.pairs());
        self.limit.set(FIRST_RESULTS);
        self.filters.set(filters);
        self.draw_more_soon();
    }

    pub fn open_filters(self) {
        self.is_choosing.set(true);
        browser::open_dialog("#filters");
    }

    pub fn show_layout(self, layout: Layout) {
        self.choose(|filters| filters.layout = Some(layout));
    }

    /// Takes out all filters and words. What stands in place of the days goes, too.
    pub fn show_everything(self) {
        self.choose(|filters| {
            let layout = filters.layout.filter(|layout| layout.shows_days());
            *filters = Filters { layout, ..Filters::default() };
        });
        focus_soon(&AFTER_CHIP[1..]);
    }

    pub(in crate::app) fn take_out(self, facet: Facet, value: &str) {
        self.choose(|filters| filters.toggle(facet, value, false));
        focus_soon(&AFTER_CHIP);
    }

    /// How many items words and filters leave, if there are any.
    pub(in crate::app) fn count_left(self) -> Option<usize> {
        let found = self.results.with(|results| results.as_ref().map(|one| one.sessions.len()));
        let left = || self.visible.with(|visible| visible.as_ref().map(|one| one.count().0));
        found.or_else(left)
    }

    /// Whether words or filters leave nothing.
    pub(in crate::app) fn finds_nothing(self) -> bool {
        self.count_left() == Some(0)
    }

    /// Whether any session has the words that are searched for.
    pub(in crate::app) fn finds_something(self) -> bool {
        self.count_results() > 0
    }

    pub(in crate::app) fn show_more(self) {
        self.limit.update(|limit| *limit += MORE_RESULTS);
    }

    /// How many sessions have the words that are searched for.
    pub(in crate::app) fn count_results(self) -> usize {
        self.results.with(|results| results.as_ref().map_or(0, |found| found.sessions.len()))
    }

    /// Whether this layout stands in place of the days. Results for words come before it.
    pub(in crate::app) fn shows(self, layout: Layout) -> bool {
        self.layout.get() == layout && self.results.with(Option::is_none)
    }

    /// Makes the index ready for the first search.
    pub fn prepare_index(self) {
        if self.site.scene_now().address.route == Route::Programme {
            self.index.with_value(|index| index.prepare(self.site));
        }
    }

    /// Draws more results when the first ones have been painted.
    fn draw_more_soon(self) {
        spawn_local(async move {
            browser::next_frame().await;
            if self.limit.get_untracked() < MORE_RESULTS {
                self.limit.set(MORE_RESULTS);
            }
        });
    }
}

fn focus_soon(ways: &'static [&'static str]) {
    after_drawing(move || {
        if let Some(there) = ways.iter().find(|way| browser::element(way).is_some()) {
            browser::focus_on(there);
        }
    });
}

/// The sessions with the words that are searched for, of those that the filters leave.
fn results(scene: &Scene, index: &Index, filters: &Filters) -> SearchResults {
    let event = &scene.event;
    let mut found = index.search(scene, &filters.query);
    found.sessions.retain(|position| {
        let session = event.sessions.get(*position);
        session.is_some_and(|one| one.runs.iter().any(|run| run_matches(event, one, run, filters)))
    });
    found.sessions.truncate(filters.limit.unwrap_or(usize::MAX));
    found
}

fn visible(scene: &Scene, filters: &Filters, now: Option<i64>) -> Visible {
    match &scene.address.route {
        Route::Gallery | Route::People => {
            let items = listing(&scene.event, &scene.address.route);
            let mut items = vec![items.iter().map(|item| item_matches(item, filters)).collect()];
            keep_first(&mut items, filters.limit);
            Visible::Items(items.pop().unwrap_or_default())
        }
        _ => {
            let mut days = visible_entries(&scene.event, filters);
            if let Some(now) = now {
                leave_out_past(&scene.event, now, &mut days);
            }
            keep_first(&mut days, filters.limit);
            Visible::Days(days)
        }
    }
}

fn count_text(
    site: SiteState,
    filters: RwSignal<Filters>,
    results: Memo<Option<SearchResults>>,
    visible: Memo<Option<Visible>>,
) -> String {
    if filters.with(Filters::is_empty) {
        return String::new();
    }
    let left = visible.with(|visible| visible.as_ref().map(Visible::count));
    let scene = site.scene();
    let (left, all) = left.unwrap_or_else(|| {
        let entries = timetable(&scene.event).days.iter().map(|day| day.entries.len()).sum();
        (entries, entries)
    });
    let found = results.with(|results| results.as_ref().map(|found| found.sessions.len()));
    let words = scene.words();
    let text = match scene.address.route {
        Route::Gallery => words.pictures_seen,
        Route::People => words.people_seen,
        _ => words.entries_seen,
    };
    let all = all.to_string();
    fill(&fill(words.form(text, &all), &found.unwrap_or(left).to_string()), &all)
}
