//! The app in the browser: it starts in a page that is painted already, loads the event, and
//! brings the page alive or draws it anew.
//!
//! The page itself is drawn by [`page_view`], whenever the scene changes. What is alive in it
//! are Leptos components in their places ([`islands`]); their state is in one struct of signals
//! for each area ([`state`]). Effects follow the signals: nothing is called after a change.

mod action_queue;
mod actions;
mod boot;
mod drawn;
mod favourites;
mod grid;
mod islands;
mod lightbox;
mod navigation;
mod page_view;
mod place;
mod refresh;
mod root;
mod run_entry;
mod search;
mod share;
mod state;
mod status_line;
mod ui;
mod web_document;
mod words;
mod zone;

pub use boot::boot;
