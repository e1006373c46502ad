//! How much of an event the home page shows before it links to the whole.
//!
//! A meeting of ordinary size fits; a congress must not become one endless page.

/// The most entries of the programme.
pub const ENTRIES_AT_A_GLANCE: usize = 40;

/// The most people.
pub const PEOPLE_AT_A_GLANCE: usize = 24;

/// The most pictures.
pub const PICTURES_AT_A_GLANCE: usize = 6;
