//! How much of an event the home page shows before it leads on.
//!
//! A meeting of ordinary size fits whole; a congress must not become one endless page.

/// Entries of the programme.
pub const ENTRIES_AT_A_GLANCE: usize = 40;

/// People.
pub const PEOPLE_AT_A_GLANCE: usize = 24;

/// Pictures.
pub const PICTURES_AT_A_GLANCE: usize = 6;
