//! The pages, as Leptos components: the same for the program, which writes
//! them as HTML, and for the app, which brings them alive.
//!
//! What is drawn depends on a [`Scene`] alone: event, address and clock. Only
//! [`Site`] knows about signals. Sections are the pages, parts are what they are
//! made of.

mod part;
mod scene;
mod section;
mod site;

pub use scene::Scene;
pub use site::{Site, Status};
