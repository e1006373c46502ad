//! People who are new on the pages, or gone from them.

use crate::event::{Event, Person};

use super::Told;

pub fn people(told: Told) -> Vec<String> {
    let missing = |event: &Event, other: &Event| {
        let is_there = |person: &&Person| !other.people.iter().any(|one| one.id == person.id);
        let names = event.people.iter().filter(is_there).map(|person| person.name.clone());
        names.collect::<Vec<_>>().join(", ")
    };
    let (joined, left) = (missing(told.new, told.old), missing(told.old, told.new));
    let mut lines = Vec::new();
    if !joined.is_empty() {
        lines.push(told.said(format!("New: {joined}"), format!("Neu dabei: {joined}")));
    }
    if !left.is_empty() {
        lines.push(told.said(format!("No longer: {left}"), format!("Nicht mehr dabei: {left}")));
    }
    lines
}
