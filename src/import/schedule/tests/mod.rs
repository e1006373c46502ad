//! Schedules as programs write them, and as attackers would.

mod json;
mod xml;
