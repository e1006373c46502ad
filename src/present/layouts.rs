use crate::event::Event;

use super::{
    filters::Layout,
    grid::grid,
    timetable::{rounds, timetable},
};

/// Up to this number of sessions, a programme is in sight as it is.
const LONG: usize = 8;

/// The ways in which the programme of an event can be shown.
pub fn layouts(event: &Event) -> Vec<Layout> {
    let has_grid = timetable(event).days.iter().any(|day| grid(event, day).is_some());
    let there = [
        (Layout::List, true),
        (Layout::Compact, event.sessions.len() > LONG),
        (Layout::Grid, has_grid),
        (Layout::Rounds, !rounds(event).is_empty()),
        (Layout::Mine, true),
    ];
    there.into_iter().filter(|(_, is_there)| *is_there).map(|(layout, _)| layout).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_rounds_grid_and_one_line_each_only_where_they_help() {
        let mut event = fixture::event();
        assert_eq!(layouts(&event), [Layout::List, Layout::Rounds, Layout::Mine]);
        event.sessions[1].runs.truncate(1);
        assert_eq!(layouts(&event), [Layout::List, Layout::Mine]);
        event.sessions = vec![event.sessions[0].clone(); LONG + 1];
        assert!(layouts(&event).contains(&Layout::Compact));
    }
}
