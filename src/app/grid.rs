//! The programme as a grid: the days of the page, laid out in another way.

use crate::{
    browser::{self, Edge},
    i18n::short_date,
    present::{Cell, Grid, Layout, ProgrammeDay, Timetable, grid, grid_lines, timetable},
    view::Scene,
};

use super::{state::Visible, zoom};

/// The programme, where it is shown: a long one outlasts its page (`reconcile::PARKED`).
pub(super) const DAYS: &str = "#main > .days:not([data-parked])";
/// The entries of each day of the programme, in the order of the days.
pub(super) const ENTRIES: &str = ".days > .day > .day-entries";
/// Those that the filters leave.
const SHOWN: &str = ".entry:not([hidden], [hidden] *)";
const EDGES: &str = ".grid-head, .grid-edge";
const NOW: &str = ".grid-now";
/// Minutes that make a row one line higher.
const MINUTES: i64 = 10;
/// Lines that a long row is high at least.
const MOST_LINES: i64 = 6;

/// Shows the days as a list, or as a grid of what the filters have left. Rooms in which something
/// runs at a moment come first.
pub(super) fn show(scene: &Scene, layout: Layout, visible: Option<&Visible>, now: Option<i64>) {
    let Some(days) = browser::element(DAYS) else { return };
    if days.dataset().get("layout").is_some_and(|shown| shown == Layout::Grid.name()) {
        browser::clear_edges(EDGES);
    }
    let _ = days.dataset().set("layout", layout.name());
    browser::forget_first_layout();
    if layout != Layout::Grid {
        return;
    }
    zoom::show(&days);
    let table = left(scene, visible);
    for (day, list) in table.days.iter().zip(browser::all(ENTRIES)) {
        let grid = grid(&scene.event, day, now);
        let _ = list.toggle_attribute_with_force("data-grid", grid.is_some());
        if let Some(grid) = grid {
            let times = times(scene, day, &grid);
            browser::lay_out(&list, &rows(day, &grid), &columns(&grid), &times);
            browser::lay_out_head(&list, &columns(&grid), &rooms(scene, day, &grid));
            for (entry, cell) in browser::all_in(&list, SHOWN).iter().zip(&grid.cells) {
                browser::place(entry, &area(cell), cell.is_told);
            }
        }
    }
}

/// Draws the line of now through the grid of the day that it is.
pub(super) fn show_now(scene: &Scene, visible: Option<&Visible>, now: i64) {
    browser::clear_edges(NOW);
    let table = left(scene, visible);
    for (day, list) in table.days.iter().zip(browser::all(ENTRIES)) {
        let lines = grid_lines(day);
        let row = lines
            .windows(2)
            .position(|pair| (pair[0].epoch_seconds()..pair[1].epoch_seconds()).contains(&now));
        if let Some(row) = row.filter(|_| list.has_attribute("data-grid")) {
            let (from, to) = (lines[row].epoch_seconds(), lines[row + 1].epoch_seconds());
            let area = format!("{}/1/auto/-1", row + 1);
            browser::draw_now(&list, &area, (now - from) * 100 / (to - from));
        }
    }
}

/// What the filters leave of the programme.
fn left<'a>(scene: &'a Scene, visible: Option<&Visible>) -> Timetable<'a> {
    let mut table = timetable(&scene.event);
    if let Some(Visible::Days(days)) = visible {
        for (day, visible) in table.days.iter_mut().zip(days) {
            let mut visible = visible.iter();
            day.entries.retain(|_| visible.next() == Some(&true));
        }
    }
    table
}

/// The area of a cell: the first column is for the times.
fn area(cell: &Cell) -> String {
    let Cell { rows, columns, .. } = cell;
    format!("{}/{}/{}/{}", rows.start + 1, columns.start + 2, rows.end + 1, columns.end + 2)
}

/// As high as what is in them, and higher where more time passes; but not for the night in which
/// something only goes on.
fn rows(day: &ProgrammeDay, grid: &Grid) -> String {
    let mut rows = String::new();
    for pair in grid.lines.windows(2) {
        let minutes = (pair[1].epoch_seconds() - pair[0].epoch_seconds()) / 60;
        let is_night = day.day.is_some_and(|day| *pair[0] == day.begins || *pair[1] == day.ends);
        let lines = if is_night { 1 } else { (minutes / MINUTES).clamp(1, MOST_LINES) };
        rows += &format!("minmax(calc({lines}*var(--line)),auto) ");
    }
    rows
}

/// Head and list have the same, whatever is in them.
fn columns(grid: &Grid) -> String {
    let count = grid.rooms.last().map_or(0, |(_, columns)| columns.end);
    format!("var(--times) repeat({count},minmax(var(--column),1fr))")
}

/// The names of the rooms, and at the corner the day.
fn rooms(scene: &Scene, day: &ProgrammeDay, grid: &Grid) -> Vec<Edge> {
    let rooms = grid.rooms.iter().map(|(room, columns)| Edge {
        text: room.map_or_else(|| scene.words().no_room.to_owned(), |room| scene.plain(&room.name)),
        area: format!("1/{}/2/{}", columns.start + 2, columns.end + 2),
        class: "grid-room",
    });
    let date = day.day.map(|day| short_date(&day.date, scene.locale()));
    let text = date.unwrap_or_default();
    rooms.chain([Edge { text, area: "1/1".to_owned(), class: "grid-corner" }]).collect()
}

/// When something begins and, less loud, when something only ends.
fn times(scene: &Scene, day: &ProgrammeDay, grid: &Grid) -> Vec<Edge> {
    // Nothing without a day has a time.
    let said = day.day.map_or(0, |day| day.date.days_since_epoch());
    let mut times = Vec::new();
    for (row, line) in grid.lines.iter().enumerate() {
        let (mut begins, mut ends) = (false, false);
        for cell in &grid.cells {
            begins |= cell.rows.start == row && !cell.goes_on;
            ends |= cell.rows.end == row && cell.is_told;
        }
        if begins || ends {
            times.push(Edge {
                text: scene.clock(line, said),
                area: format!("{}/1", row + 1),
                class: if begins { "grid-edge grid-time" } else { "grid-edge grid-time grid-end" },
            });
        }
    }
    times
}
