//! The pages: the same for the program, which writes them as HTML, and for the
//! app, which brings them alive.
//!
//! What is drawn depends on a [`Scene`] alone: event, address and clock. Sections
//! are the pages, parts are what they are made of; both are functions from values
//! of the event to a [`node`] tree. Only [`Site`] and [`LiveView`] know about signals.

mod found;
mod lightbox;
mod live;
mod node;
mod part;
mod plan_bar;
mod plan_list;
mod scene;
mod section;
mod site;

pub use found::{FIRST_HITS, HITS, Hits};
pub use live::{Live, LiveView};
pub use node::PARKED;
pub use part::{CARD_GROUP, group_sizes};
pub use plan_bar::Note;
pub use plan_list::Plan;
pub use scene::Scene;
pub use site::Site;
