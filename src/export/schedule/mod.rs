//! The programme as other conference software and apps read it: `schedule.json` and
//! `schedule.xml`, as frab and pretalx write them.
//!
//! The formats are described by the [schemas] of c3voc; where these and what programs write
//! differ, the programs hold: `start` is the time of the clock. Neither format has more than one
//! room for a run, states of runs, or runs whose time is not known: a run stands in its first
//! room, a state before the title, and what has no time is left out.
//!
//! Only `publish` uses this; it is not part of the app.
//!
//! [schemas]: https://github.com/voc/schedule/tree/main/validator

mod entry;
mod json;
mod xml;

pub use json::schedule_json;
pub use xml::schedule_xml;

/// The name and version of this program, as the formats name their generators.
const GENERATOR: (&str, &str) = ("treffpunkt", env!("CARGO_PKG_VERSION"));

#[cfg(test)]
mod tests;
