//! Pure functions from an event to what a view shows, tested without a browser.

mod action;
mod agenda;
mod changes;
mod constellation;
mod edit_distance;
mod filter_counts;
mod filters;
mod fold;
mod gap;
mod grid;
mod grid_axes;
mod layouts;
mod lifecycle;
mod listing;
mod monogram;
mod my_programme;
mod neighbours;
mod overview_limits;
mod page_title;
mod pauses;
mod programme_facets;
mod programme_filter;
mod rng;
mod run_news;
mod search;
mod search_index;
mod session_name;
mod svg_path;
mod timetable;
mod together;

pub use action::{ACTION, Action};
pub use agenda::{Agenda, agenda, day_of_run, is_over, runs_now, runs_since};
pub use changes::changes;
pub use constellation::{Constellation, Point, Ray, constellation, event_constellation, star};
pub use filter_counts::{Counts, Facets, filter_counts};
pub use filters::{Facet, Filters, LAYOUT, LIMIT, Layout, QUERY};
pub use fold::fold;
pub use gap::{name_of_gap, places_of_gap, runs_at};
pub use grid::{Cell, Grid, grid};
pub use grid_axes::grid_lines;
pub use layouts::{is_dense, layouts, usual_layout};
pub use lifecycle::{Phase, days_until, phase, span};
pub use listing::{Item, item_matches, listing, listing_facets};
pub use monogram::monogram;
pub use my_programme::{Clash, clashes, combinations, overlap, starred};
pub use neighbours::{
    Held, Neighbours, current_run, neighbours_in_track, neighbours_kept, neighbours_on_day,
};
pub use overview_limits::{
    ENTRIES_AT_A_GLANCE, NEWS_AT_A_GLANCE, PEOPLE_AT_A_GLANCE, PICTURES_AT_A_GLANCE,
    WORKSHOPS_AT_A_GLANCE,
};
pub use page_title::{page_description, page_name, page_title, page_word};
pub use pauses::{Pause, pauses};
pub use programme_facets::programme_facets;
pub use programme_filter::{UNKNOWN, keep_first, leave_out_past, run_matches, visible_entries};
pub use run_news::{Gone, gone, news_of_runs, remember_gone, snapshot};
pub use search::{SearchResults, marks, search};
pub use search_index::SearchIndex;
pub use session_name::{session_name, told_apart};
pub use svg_path::{circles, dots, lines};
pub use timetable::{
    Entry, NumberedRun, ProgrammeDay, Timetable, rounds, runs_with_rounds, timetable,
};
pub use together::together;
