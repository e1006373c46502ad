//! What the app needs of the browser, and nothing else of it: the page it
//! stands in, addresses and history, the clock, and loading the event.
//!
//! Each function swallows what a browser may refuse (storage, history in a
//! sandboxed frame) and says in its result what happened.

mod clock;
mod controls;
mod event_file;
mod focus;
mod frame;
mod grid;
mod hand_over;
mod history;
mod late_fonts;
mod lightbox;
mod links;
mod menu;
mod page;
mod query;
mod rebirth;
mod stars;
mod storage;
mod transition;

pub use clock::{ahead_of_utc, breathe, every, is_visible, now, on_visible, paint};
pub use controls::{
    Act, Press, guess_heights_anew, has_field, on_act, open_dialog, press_only, read_fields, say,
    set_hidden, show_cards, show_grouped, show_only, write_fields,
};
pub use event_file::{load_event, take_early_response};
pub use focus::{focus_heading, focus_link, focus_on, place, restore, scroll_to};
pub use frame::is_embedded;
pub use grid::{Edge, clear_edges, lay_out};
pub use hand_over::{copy_field, copy_text, print, save};
pub use history::{
    Entry, SHARED, drop_fragment, fragment, leave_to, on_back, path, push, query_pairs,
    query_to_keep, remember_scroll, resolve, set_query, set_visit, visit_has, whole_address,
};
pub use late_fonts::show_late_fonts;
pub use lightbox::{
    PICTURE, close_lightbox, follow_pictures, follow_wheel, go_on, show_picture, zoom,
};
pub use links::{Follow, on_link};
pub use menu::close_menu;
pub use page::{
    PageInfo, Ready, app_root, empty, fail, forget_loaded_address, loading_words, ready, set_title,
};
pub use query::{all, count, element};
pub use rebirth::report_panics;
pub use stars::{go_to_run, mark_now, show_stars, show_webcal};
pub use storage::{keep, kept};
pub use transition::{be_still, come_up};
