//! The app in the browser: it wakes up in a page that is painted already, loads
//! the event, and brings the page alive or draws it anew.

mod boot;
mod desk;
mod grid;
mod hand_over;
mod index;
mod kept;
mod lightbox;
mod live;
mod live_part;
mod navigation;
mod parking;
mod plan;
mod redrawn;
mod search;
mod shown;
mod state;
mod zone;

pub use boot::boot;
