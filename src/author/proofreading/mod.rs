//! What a careful editor would see in an event that is valid: contradictions, slips, gaps.
//!
//! The published event is looked at, so what is left out is no news. All of it may be meant, so
//! each remark is a warning, says what it costs, and leaves the event as it is. A check stays
//! silent where what it looks for is the rule of this event: in an event of examples all links are
//! examples, and in a foyer much happens at the same time. Each takes n log n of the event.

mod dead_links;
mod descriptions;
mod long_texts;
mod remarks;
mod room_taken;
mod seats;
mod slots;
mod twin_ids;
mod twin_people;
mod two_places;
mod unused_people;

use crate::event::Event;

use super::{context::Context, finding::Finding};

use remarks::Remarks;
use slots::slots;

/// All remarks about an event.
pub fn proofread(event: &Event, context: &Context) -> Vec<Finding> {
    let mut remarks = Remarks::new(event, context);
    let slots = slots(event);
    unused_people::look(&mut remarks);
    room_taken::look(&slots, &mut remarks);
    two_places::look(&slots, &mut remarks);
    long_texts::look(&mut remarks);
    descriptions::look(&mut remarks);
    twin_people::look(&mut remarks);
    twin_ids::look(&mut remarks);
    seats::look(&mut remarks);
    dead_links::look(&mut remarks);
    remarks.into_findings()
}
