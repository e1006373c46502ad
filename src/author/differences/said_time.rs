//! When and where a run is, in a few words.

use crate::{
    event::{Event, Run},
    i18n::short_date,
};

use super::Told;

/// `Do 7. Mai, 09:30–10:15`; nothing if neither day nor time is known.
pub fn when(told: Told, run: &Run) -> String {
    let day = run.day.as_ref().map(|day| short_date(day, told.locale()));
    let clock = run.start.as_ref().map(|start| match &run.end {
        Some(end) => format!("{}–{}", start.clock(), end.clock()),
        None => start.clock().to_owned(),
    });
    day.into_iter().chain(clock).collect::<Vec<_>>().join(", ")
}

/// The names of its rooms.
pub fn place(told: Told, event: &Event, run: &Run) -> String {
    let name = |id: &String| {
        let room = event.rooms.iter().find(|room| room.id == *id)?;
        let picked = room.name.pick(told.tongue.name(), event.default_language())?;
        Some(picked.value.clone())
    };
    run.rooms.iter().filter_map(name).collect::<Vec<_>>().join(", ")
}
