//! The app in the browser: it wakes up in a page that is painted already, loads
//! the event, and brings the page alive or draws it anew.

mod boot;
mod live;
mod navigation;
mod search;
mod state;

pub use boot::boot;
