use crate::event::Event;

use super::{
    filters::Layout,
    grid::grid,
    timetable::{rounds, timetable},
};

/// The ways in which the programme of an event can be shown.
pub fn layouts(event: &Event) -> Vec<Layout> {
    let has_grid = timetable(event).days.iter().any(|day| grid(event, day).is_some());
    let there = [
        (Layout::List, true),
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
    fn rounds_and_grid_only_where_there_are_some() {
        let mut event = fixture::event();
        assert_eq!(layouts(&event), [Layout::List, Layout::Rounds, Layout::Mine]);
        event.sessions[1].runs.truncate(1);
        assert_eq!(layouts(&event), [Layout::List, Layout::Mine]);
    }
}
