use crate::event::Event;

use super::{
    filters::Layout,
    grid::grid,
    timetable::{rounds, timetable},
};

/// From this number of entries on, a programme is too long for a phone if it tells all.
const LONG_ON_A_PHONE: usize = 40;

/// Whether a narrow window shows one line for each entry, until the visitor chooses.
pub fn is_dense(event: &Event) -> bool {
    timetable(event).days.iter().map(|day| day.entries.len()).sum::<usize>() >= LONG_ON_A_PHONE
}

/// How a programme is shown until the visitor chooses.
pub fn usual_layout(event: &Event, is_narrow: bool) -> Layout {
    if is_narrow && is_dense(event) { Layout::Compact } else { Layout::List }
}

/// Up to this number of sessions, a programme is in sight as it is.
const LONG: usize = 8;

/// The ways in which the programme of an event can be shown.
pub fn layouts(event: &Event) -> Vec<Layout> {
    let has_grid = timetable(event).days.iter().any(|day| grid(event, day, None).is_some());
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
    fn ok_a_long_programme_is_dense_on_a_phone_alone() {
        let mut event = fixture::event();
        event.sessions = vec![event.sessions[0].clone(); LONG_ON_A_PHONE - 1];
        assert_eq!(usual_layout(&event, true), Layout::List);
        event.sessions.push(event.sessions[0].clone());
        assert_eq!(usual_layout(&event, true), Layout::Compact);
        assert_eq!(usual_layout(&event, false), Layout::List);
    }

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
