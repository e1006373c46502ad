//! Programmes from elsewhere and for elsewhere: what other software exports is imported, and what a
//! site exports is imported again.
//!
//! Real programmes are not part of the repository: `TREFFPUNKT_DATA` names the folder that has them.
#![cfg(feature = "import")]
#![expect(clippy::unwrap_used, reason = "a test that cannot read its files fails")]

mod facts;
mod others;
mod real_round_trips;
mod round_trips;
mod schedules;
mod support;
