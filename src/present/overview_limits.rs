//! How much of an event the home page shows before it links to the whole.
//!
//! It says what there is; all of it stands one page on.

/// The most entries of the programme.
pub const ENTRIES_AT_A_GLANCE: usize = 16;

/// The most workshops.
pub const WORKSHOPS_AT_A_GLANCE: usize = 6;

/// The most people.
pub const PEOPLE_AT_A_GLANCE: usize = 12;

/// The most messages.
pub const NEWS_AT_A_GLANCE: usize = 2;

/// The most pictures.
pub const PICTURES_AT_A_GLANCE: usize = 6;
