//! The programme as a grid: the days of the page, laid out in another way.

use crate::{
    browser::{self, Edge},
    present::{Cell, Grid, Layout, ProgrammeDay, grid, timetable},
    view::Scene,
};

/// The programme, where it is shown: a long one outlasts its page (`reconcile::PARKED`).
pub(super) const DAYS: &str = "#main > .days:not([data-parked])";
/// The entries of each day of the programme, in the order of the days.
pub(super) const ENTRIES: &str = ".days > .day > .day-entries";
const EDGES: &str = ".grid-edge";
const NOW: &str = ".grid-now";
/// Minutes that make a row one line higher.
const MINUTES: i64 = 10;
/// Lines that a long row is high at least.
const MOST_LINES: i64 = 6;

/// Shows the days as a list or as a grid.
pub(super) fn show(scene: &Scene, layout: Layout) {
    let Some(days) = browser::element(DAYS) else { return };
    browser::clear_edges(EDGES);
    let _ = days.dataset().set("layout", layout.name());
    browser::forget_first_layout();
    if layout != Layout::Grid {
        return;
    }
    let table = timetable(&scene.event);
    for (day, list) in table.days.iter().zip(browser::all(ENTRIES)) {
        let grid = grid(&scene.event, day);
        let _ = list.toggle_attribute_with_force("data-grid", grid.is_some());
        if let Some(grid) = grid {
            let areas: Vec<_> = grid.cells.iter().map(area).collect();
            let (rows, edges) = (rows(day, &grid), edges(scene, day, &grid));
            browser::lay_out(&list, &rows, &columns(&grid), &areas, &edges);
        }
    }
}

/// Draws the line of now through the grid of the day that it is.
pub(super) fn show_now(scene: &Scene, now: i64) {
    browser::clear_edges(NOW);
    let table = timetable(&scene.event);
    for (day, list) in table.days.iter().zip(browser::all(ENTRIES)) {
        let Some(grid) = grid(&scene.event, day) else { continue };
        let row = grid
            .lines
            .windows(2)
            .position(|pair| (pair[0].epoch_seconds()..pair[1].epoch_seconds()).contains(&now));
        if let Some(row) = row {
            let (from, to) = (grid.lines[row].epoch_seconds(), grid.lines[row + 1].epoch_seconds());
            let area = format!("{}/1/{}/-1", row + 2, row + 3);
            browser::draw_now(&list, &area, (now - from) * 100 / (to - from));
        }
    }
}

/// The area of a cell: the first row is for the names of the rooms, the first column for
/// the times.
fn area(cell: &Cell) -> String {
    let Cell { rows, columns, .. } = cell;
    format!("{}/{}/{}/{}", rows.start + 2, columns.start + 2, rows.end + 2, columns.end + 2)
}

/// As high as what is in them, and higher where more time passes; but not for the night in which
/// something only goes on.
fn rows(day: &ProgrammeDay, grid: &Grid) -> String {
    let mut rows = "auto".to_owned();
    for pair in grid.lines.windows(2) {
        let minutes = (pair[1].epoch_seconds() - pair[0].epoch_seconds()) / 60;
        let is_night = day.day.is_some_and(|day| *pair[0] == day.begins || *pair[1] == day.ends);
        let lines = if is_night { 1 } else { (minutes / MINUTES).clamp(1, MOST_LINES) };
        rows += &format!(" minmax({lines}lh,auto)");
    }
    rows
}

fn columns(grid: &Grid) -> String {
    let count = grid.rooms.last().map_or(0, |(_, columns)| columns.end);
    format!("minmax(5.5rem,auto) repeat({count},minmax(11rem,1fr))")
}

fn edges(scene: &Scene, day: &ProgrammeDay, grid: &Grid) -> Vec<Edge> {
    let rooms = grid.rooms.iter().map(|(room, columns)| Edge {
        text: room.map_or_else(|| scene.words().no_room.to_owned(), |room| scene.plain(&room.name)),
        area: format!("1/{}/2/{}", columns.start + 2, columns.end + 2),
        class: "grid-edge grid-room",
    });
    let begins =
        |row: &usize| grid.cells.iter().any(|cell| cell.rows.start == *row && !cell.goes_on);
    // Nothing without a day has a time.
    let said = day.day.map_or(0, |day| day.date.days_since_epoch());
    let times = (0..grid.lines.len()).filter(begins).map(|row| Edge {
        text: scene.clock(grid.lines[row], said),
        area: format!("{}/1", row + 2),
        class: "grid-edge grid-time",
    });
    let corner =
        Edge { text: String::new(), area: "1/1".to_owned(), class: "grid-edge grid-corner" };
    rooms.chain(times).chain([corner]).collect()
}
