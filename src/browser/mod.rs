//! What the app needs of the browser, and nothing else of it. Knows nothing of events.
//!
//! Each function accepts that a browser may refuse (storage, history in a sandboxed frame)
//! and says in its result what happened.

mod address;
mod clipboard;
mod clock;
mod fetch;
mod focus;
mod fonts;
mod frame;
mod grid;
mod history;
mod hold;
mod links;
mod menu;
mod page;
mod panic_hook;
mod query;
mod refocus;
mod run_marks;
mod storage;
mod transition;
mod user_actions;
mod visibility;

pub use address::{
    SHARED, current_address, drop_fragment, fragment, has_session_param, load, path, query_pairs,
    resolve, session_query, set_fragment, set_query, set_session_param, whole_address,
};
pub use clipboard::{copy_text, print, save, share};
pub use clock::{every, is_visible, next_frame, now, on_visible, utc_offset_minutes, yield_now};
pub use fetch::{Freshness, fetch_bytes, read, take_early_response};
pub use focus::{
    focus, focus_heading, focus_link, focus_on, focused, has_focus, scroll_to, top_of,
};
pub use fonts::show_late_fonts;
pub use frame::{is_embedded, set_kept};
pub use grid::{Edge, clear_edges, draw_now, lay_out, lay_out_head, place, show_focused};
pub use history::{
    HistoryEntry, go_back, is_at_top, leave_opened, on_back, on_jump, push, push_opened,
    remember_scroll, steps_from_list,
};
pub use hold::{give_way_to_visitors, hold};
pub use links::{FollowedLink, on_link, tell_follows};
pub use menu::close_menu;
pub use page::{
    PageInfo, Ready, app_root, empty, fail, forget_first_layout, forget_loaded_address,
    loading_words, ready, set_title, show_choice, show_urgent, tell_partial, tell_registration,
};
pub use panic_hook::set_panic_hook;
pub use query::{all, all_in, element};
pub use refocus::Focused;
pub use run_marks::{
    focus_link_of, mark_favourites, mark_next, mark_running, scroll_to_run, show_webcal,
};
pub use storage::{can_store, store, stored};
pub use transition::{animate_in, cancel_animation};
pub use user_actions::{
    on_action, on_search_input, open_dialog, read_search_fields, set_field, set_text,
};
pub use visibility::{
    is_narrow, mark_together, reset_estimated_heights, set_hidden, show_cards, show_grouped,
    show_only,
};
