//! From an event folder to a site: reading, drawing every page, and writing a
//! folder that any static storage serves.
//!
//! The output depends on nothing but the input: no clock, no order of a file
//! system, no random names. It is written beside the old site and takes its place
//! at the end, so a failed build leaves the old site as it was.

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
