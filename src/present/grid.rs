//! A day as a grid: rooms side by side, time downwards.
//!
//! A run is placed in the column of its room; if two overlap there, the room has two columns.
//! A run for everyone, or in several neighbouring rooms, spans all of them if nothing overlaps
//! it, and is placed in the first one otherwise. What goes on from an earlier day begins where
//! the day does, and what goes on to a later one ends where the day does.

use std::ops::Range;

use crate::event::{Event, Room, Timestamp};

use super::{
    grid_axes::{grid_lines, limits, rooms},
    timetable::ProgrammeDay,
};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid<'a> {
    /// The rooms in use and their columns; `None` for runs without a room.
    pub rooms: Vec<(Option<&'a Room>, Range<usize>)>,
    /// The moments at which runs begin or end, in order: the lines between the rows.
    pub lines: Vec<&'a Timestamp>,
    /// One per entry of the day.
    pub cells: Vec<Cell>,
}

/// The area of an entry; rows and columns count from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub rows: Range<usize>,
    pub columns: Range<usize>,
    /// It goes on from an earlier day.
    pub goes_on: bool,
    /// Its place says when and where it is, so the cell does not have to.
    pub is_told: bool,
}

/// What is known of an entry before the columns of the rooms are.
struct Placement {
    /// From the line of its start to that of its end.
    rows: Range<usize>,
    /// The rooms that it spans if nothing overlaps it.
    rooms: Range<usize>,
    /// The room that it is placed in otherwise.
    own: usize,
    /// The column within its room; `None` if it spans all of its rooms.
    lane: Option<usize>,
    goes_on: bool,
    /// It may begin or end where no line says it.
    is_long: bool,
    /// It has no other room than the one that it is placed in.
    has_one_room: bool,
}

/// Lays out a day, with the rooms first in which something runs at a moment. Entries without a
/// time come last, each in a row of its own. `None` if no run has a time, or fewer than two rooms
/// are in use.
pub fn grid<'a>(event: &'a Event, day: &ProgrammeDay<'a>, now: Option<i64>) -> Option<Grid<'a>> {
    let lines = grid_lines(day);
    let rooms = rooms(event, day, now);
    if lines.is_empty() || rooms.len() < 3 {
        return None;
    }
    let mut placements = placements(day, &lines, &rooms);
    for index in 0..placements.len() {
        let one = &placements[index];
        let is_alone = || {
            placements.iter().enumerate().all(|(other, two)| {
                other == index || !overlap(&one.rows, &two.rows) || !overlap(&one.rooms, &two.rooms)
            })
        };
        if one.rooms.len() < 2 || !is_alone() {
            placements[index].lane = Some(free_lane(&placements[..index], one));
        }
    }
    Some(cells(day, lines, &rooms, &placements))
}

fn placements(day: &ProgrammeDay, lines: &[&Timestamp], rooms: &[Option<&Room>]) -> Vec<Placement> {
    let line = |stamp: &Timestamp| {
        lines.partition_point(|line| line.epoch_seconds() < stamp.epoch_seconds())
    };
    let runs = day.entries.iter().filter_map(|entry| Some(entry.runs.first()?.run));
    let timed = runs.filter_map(|run| Some((run, limits(day.day, run)?)));
    timed
        .map(|(run, (start, end))| {
            let from = line(start);
            let to = end.map_or(0, line).max(from + 1);
            let goes_on = day.day.is_some_and(|day| run.goes_on(day));
            let named = rooms
                .iter()
                .enumerate()
                .filter(|(_, room)| room.is_some_and(|room| run.rooms.contains(&room.id)));
            let named: Vec<usize> = named.map(|(index, _)| index).collect();
            let own = named.first().copied().unwrap_or(rooms.len() - 1);
            let rooms = match named.as_slice() {
                [] => 0..rooms.len(),
                [first, .., last] if last - first + 1 == named.len() => *first..last + 1,
                _ => own..own + 1,
            };
            Placement {
                rows: from..to,
                rooms,
                own,
                lane: None,
                goes_on,
                is_long: run.is_long(),
                has_one_room: named.len() < 2,
            }
        })
        .collect()
}

/// The first column of its room where nothing overlaps it.
fn free_lane(before: &[Placement], one: &Placement) -> usize {
    let mut is_taken = vec![false; before.len() + 1];
    for other in before {
        #[cfg(test)]
        crate::event::steps::step();
        if let Some(lane) = other.lane
            && other.own == one.own
            && overlap(&other.rows, &one.rows)
        {
            is_taken[lane] = true;
        }
    }
    is_taken.iter().position(|is_taken| !is_taken).unwrap_or(0)
}

fn cells<'a>(
    day: &ProgrammeDay<'a>,
    lines: Vec<&'a Timestamp>,
    rooms: &[Option<&'a Room>],
    placements: &[Placement],
) -> Grid<'a> {
    let mut columns: Vec<Range<usize>> = Vec::new();
    for (index, room) in rooms.iter().enumerate() {
        let lanes = placements.iter().filter(|one| one.own == index).filter_map(|one| one.lane);
        // A room keeps a column even if all of its runs span several rooms.
        let least = usize::from(room.is_some());
        let from = columns.last().map_or(0, |before| before.end);
        columns.push(from..from + lanes.map(|lane| lane + 1).max().unwrap_or(0).max(least));
    }
    let width = columns.last().map_or(0, |last| last.end);
    let timed = placements.iter().map(|one| Cell {
        rows: one.rows.clone(),
        columns: match one.lane {
            Some(lane) => columns[one.own].start + lane..columns[one.own].start + lane + 1,
            None => columns[one.rooms.start].start..columns[one.rooms.end - 1].end,
        },
        goes_on: one.goes_on,
        is_told: !one.is_long && (one.has_one_room || one.lane.is_none()),
    });
    // Entries without a time come last in the list of the day, too.
    let below = (lines.len()..).map(|row| Cell {
        rows: row..row + 1,
        columns: 0..width,
        goes_on: false,
        is_told: false,
    });
    let cells = timed.chain(below).take(day.entries.len()).collect();
    let rooms = rooms.iter().copied().zip(columns).filter(|(_, columns)| !columns.is_empty());
    Grid { rooms: rooms.collect(), lines, cells }
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests;
