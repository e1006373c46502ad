//! The sheets and columns in which a programme stands in a table, and what they are called.
//!
//! What is exported has the first name of each column; what is imported may have any of them, so
//! the one can be read by the other.

mod column;
mod names;
mod other_names;
mod wording;

pub use column::{Column, SheetKind};
pub use names::Names;
pub use wording::Wording;
