//! Markdown as it is written: words with their marks, blocks, and tables.
//!
//! Characters that would be marks are escaped, so a text reads as it did before. Both what is
//! imported and what is exported are written here; `author` reads Markdown.

mod escape;
mod inlines;
mod table;
mod writer;

pub use escape::{clean, escape, escape_start};
pub use inlines::{Inlines, Style};
pub use table::Table;
pub use writer::{List, Writer};
