//! Builds a site from an event folder, for any static web server.
//!
//! The output is deterministic: it depends on no clock (embargoes excepted), file order or
//! random name. It is written beside the old site and replaces it at the end, so a failed
//! build leaves the old site unchanged. What is in the folder and not of the site stays there.

mod assets;
mod base_url;
mod build;
mod changes;
mod corrections;
mod data_files;
mod document;
mod documents;
mod error;
mod event_assets;
mod event_in;
mod favicon;
mod foreign_files;
mod held_back;
mod hosting;
mod language_rules;
mod local_only;
mod lost_address;
mod oembed;
mod out_folder;
mod outline_file;
mod page_files;
mod pages;
mod pictures;
mod prerender;
mod press_kit;
mod progress;
mod round;
mod say;
#[cfg(test)]
mod secrets;
mod serve;
mod share_picture;
mod shell_word;
mod site_files;
mod staging;
mod structured_data;
mod styles;
mod swap;
mod theme_rule;
mod waiting_page;
mod watch;

pub use build::{Built, Options, build};
pub use error::PublishError;
pub use event_in::event_in;
pub use local_only::Readers;
pub use pictures::look_into_pictures;
pub use say::say;
pub use serve::{ServeOptions, serve};
pub use shell_word::shell_word;
