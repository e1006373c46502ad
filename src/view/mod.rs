//! The pages: functions from a [`Scene`] (event, address and clock) to a tree of markup.
//!
//! The same for the program, which writes them as HTML, and for the app, which keeps the
//! document in step with them. There are no signals here, no DOM and no clock. Sections are the
//! pages, parts are what they are made of.

#[cfg(feature = "publish")]
mod data;
mod entries;
mod marked;
mod part;
#[cfg(feature = "publish")]
mod partners;
#[cfg(feature = "publish")]
mod places;
#[cfg(feature = "publish")]
mod registration;
mod scene;
mod section;
mod site;
#[cfg(test)]
mod tests;

pub use entries::{brief_entry, search_hit};
pub use part::{
    CARD_GROUP, facet_name, facet_value, group_sizes, kept_neighbours, layout_name, qr_code,
    run_name, run_when, running, slide,
};
#[cfg(feature = "publish")]
pub use partners::{frame_code, frame_height};
pub use scene::Scene;
pub use site::{page, status_line};
