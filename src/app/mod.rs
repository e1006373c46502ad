//! The app in the browser: it starts in a page that is painted already, loads the event, and
//! brings the page alive or draws it anew.
//!
//! The page itself is drawn by [`page_view`], whenever the scene changes. What is alive in it
//! are Leptos components in their places ([`islands`]); their state is in one struct of signals
//! for each area ([`state`]). Effects follow the signals: nothing is called after a change.
//!
//! What is as in any Leptos app: components, `view!`, `on:`, memos, `Copy` structs of signals.
//! What stands in the place of something else:
//!
//! | instead of | here | because |
//! | --- | --- | --- |
//! | hydration | pages as trees that are adopted ([`page_view`]) | the program draws the same pages without Leptos |
//! | a router | [`navigation`] and `crate::route` | pages are files, and the address is all there is |
//! | context | `app: App`, a `Copy` prop | nothing is looked up that may be missing |
//! | `<For>`, `<Show>`, `Effect::new` | `List`, `When`, `effect` ([`ui`]) | compiled once, not for each use |
//! | `view!` for what pages show, too | `use:drawn` ([`drawn`]) | one markup for page and component |
//! | a handler on each star of a page | an `Action` ([`actions`]) | thousands of handlers would take seconds |
//!
//! From a change to the screen: `SiteState::draw` → [`page_view`] → `drawn` → the effects that
//! touch the page. `scene()` is for effects and memos, `scene_now()` for handlers and for what
//! never changes in a component; `words()` is `scene_now().words()`, for a component never
//! outlives its language.

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
mod zoom;

pub use boot::boot;
