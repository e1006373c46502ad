//! When a run takes place, as visitors read it: with the day that the calendar shows then, unless
//! the page around says it already.

use crate::{
    event::{Date, Run},
    i18n::{clocks, fill, short_date},
    view::Scene,
};

/// "Do 7. Mai · 09:30–11:00", as far as it is known.
pub fn run_when(scene: &Scene, run: &Run) -> String {
    joined(&day_and_times(scene, run))
}

/// "09:30–11:00 · Großer Saal", as far as it is known, for a visitor who looks today.
pub fn run_place(scene: &Scene, run: &Run) -> String {
    let today = run.start.as_ref().map(|start| scene.today(start));
    joined(&[today.and_then(|today| times(scene, run, today)), rooms(scene, run)])
}

/// What is known, with dots between.
pub(super) fn joined(parts: &[Option<String>]) -> String {
    parts.iter().flatten().cloned().collect::<Vec<_>>().join(" · ")
}

/// The day that the calendar shows at the start, and the times beside it; the day of the
/// programme where no time is known.
pub(super) fn day_and_times(scene: &Scene, run: &Run) -> [Option<String>; 2] {
    let starts_on = run.start.as_ref().map(|start| scene.local_time(start).day);
    let date = starts_on.map(Date::from_days);
    let date = date.as_ref().or(run.day.as_ref());
    let times = starts_on.and_then(|day| times(scene, run, day));
    [date.map(|date| short_date(date, scene.locale())), times]
}

/// `09:30–11:00`, `09:30`, or nothing, beside a day that is said already (in days since
/// 1970-01-01); where they are the visitor's own, that is said.
pub(super) fn times(scene: &Scene, run: &Run, said: i64) -> Option<String> {
    let start = run.start.as_ref()?;
    let times = match &run.end {
        Some(end) => {
            let (from, to) = (scene.local_time(start), scene.local_time(end));
            clocks(from, to, run.is_long(), said, scene.locale())
        }
        None => scene.clock(start, said),
    };
    Some(if scene.visitor_offset.is_some() { fill(scene.words().your_time, &times) } else { times })
}

/// "Großer Saal", if it is known.
pub fn run_rooms(scene: &Scene, run: &Run) -> Option<String> {
    rooms(scene, run)
}

/// The rooms, if any is known.
pub(super) fn rooms(scene: &Scene, run: &Run) -> Option<String> {
    let rooms = run.rooms.iter().filter_map(|id| scene.event.room(id));
    let names: Vec<_> = rooms.map(|room| scene.plain(&room.name)).collect();
    (!names.is_empty()).then(|| names.join(scene.words().comma))
}
