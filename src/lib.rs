//! Treffpunkt turns one event folder into a complete event microsite.
//!
//! The layers; imports point downwards only (`tests/layers.rs` sees to it):
//!
//! ```text
//!  main.rs (the app)          bin/treffpunkt.rs (the program)
//!        │                              │
//!       app                          publish ──── author
//!        └───────────┬──────────────────┤            │
//!     browser       view                │            │
//!                    └── present ── export ── i18n ── route
//!                                  event
//! ```

#[cfg(feature = "client")]
pub mod app;
#[cfg(feature = "author")]
pub mod author;
#[cfg(feature = "client")]
mod browser;
pub mod event;
pub mod export;
pub mod i18n;
pub mod present;
#[cfg(feature = "publish")]
pub mod publish;
pub mod route;
#[cfg(feature = "view")]
pub mod view;
