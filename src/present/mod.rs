//! From the event to what a view shows: pure functions, tested without a browser.

mod agenda;
mod changes;
mod choices;
mod constellation;
mod dice;
mod filter;
mod fold;
mod glance;
mod grid;
mod lifecycle;
mod monogram;
mod page_title;
mod plan;
mod run_news;
mod search;
mod search_index;
mod similar;
mod svg_path;
mod timetable;

pub use agenda::{Agenda, agenda};
pub use changes::changes;
pub use choices::{Choices, Facet, Layout, QUERY};
pub use constellation::{Constellation, Point, Ray, constellation, event_constellation, star};
pub use filter::{UNKNOWN, facets, is_chosen};
pub use fold::fold;
pub use glance::{ENTRIES_AT_A_GLANCE, PEOPLE_AT_A_GLANCE, PICTURES_AT_A_GLANCE};
pub use grid::{Cell, Grid, grid};
pub use lifecycle::{Phase, days_until, phase};
pub use monogram::monogram;
pub use page_title::{page_description, page_name, page_title};
pub use plan::{Clash, clashes, combinations, overlap, starred};
pub use run_news::{news_of_runs, snapshot};
pub use search::{Found, marks, search};
pub use search_index::SearchIndex;
pub use svg_path::{circles, dots, lines};
pub use timetable::{Entry, HeldRun, ProgrammeDay, Timetable, held_runs, rounds, timetable};
