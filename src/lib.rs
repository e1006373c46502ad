//! Treffpunkt turns one event folder into a complete event microsite.
//!
//! The layers, from the bottom up; imports point downwards only:
//! [`event`] (the domain), `i18n`, `route`, `export`, `present` (from the
//! event to what a view shows), then `browser`, `view`, and at the top `app` (in the
//! browser) and `publish` (the program). `author` reads what people write.
#[cfg(feature = "author")]
pub mod author;
pub mod event;
pub mod export;
pub mod i18n;
pub mod present;
pub mod route;
#[cfg(feature = "view")]
pub mod view;
