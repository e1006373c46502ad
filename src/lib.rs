//! Treffpunkt turns one event folder into a complete event microsite.
//!
//! ARCHITECTURE.md shows the layers; imports point downwards only (`tests/layers/` checks it).

// They panic where the reader has ended: `publish::say` does not.
#![warn(clippy::print_stdout, clippy::print_stderr)]

#[cfg(feature = "client")]
pub mod app;
#[cfg(feature = "author")]
pub mod author;
#[cfg(feature = "client")]
mod browser;
#[cfg(feature = "author")]
pub mod columns;
pub mod event;
pub mod export;
pub mod i18n;
#[cfg(feature = "import")]
pub mod import;
#[cfg(feature = "author")]
pub mod markdown;
pub mod markup;
pub mod present;
#[cfg(feature = "publish")]
pub mod publish;
pub mod reconcile;
pub mod route;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "view")]
pub mod view;
