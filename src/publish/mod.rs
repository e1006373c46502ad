//! Builds a site from an event folder, for any static web server.
//!
//! The output is deterministic: it depends on no clock (embargoes excepted), file order or
//! random name. It is written beside the old site and replaces it at the end, so a failed
//! build leaves the old site unchanged.

mod assets;
mod build;
mod document;
mod error;
mod event_assets;
mod favicon;
mod out_folder;
mod pages;
mod pictures;
mod prerender;
mod press_kit;
mod progress;
mod serve;
mod share_picture;
mod structured_data;
mod styles;
mod theme_rule;
mod watch;

pub use build::{Options, build};
pub use error::PublishError;
pub use pictures::look_into_pictures;
pub use serve::serve;
