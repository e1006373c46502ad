use super::*;
use crate::event::{FromTree, Run, RunState, Session, fixture, steps::in_steps};
use crate::present::timetable;

/// A day in three rooms: `(rooms, from, to)` in hours, up to 99.
fn event(runs: &[(&[&str], u8, u8)]) -> Event {
    let mut event = fixture::event();
    let room = |id: &&str| Room { id: (*id).to_owned(), ..event.rooms[0].clone() };
    event.rooms = ["a", "b", "c"].iter().map(room).collect();
    let session = |(number, (rooms, from, to)): (usize, &(&[&str], u8, u8))| {
        let stamp =
            |hour: &u8| format!("2026-05-{:02}T{:02}:00:00+02:00", 7 + hour / 24, hour % 24);
        let run = serde_json::json!({"id": number.to_string(), "day": "2026-05-07",
            "start": stamp(from), "end": stamp(to), "rooms": rooms});
        let json = serde_json::json!({"id": number.to_string(), "kind": "talk",
            "title": "T", "runs": [run]});
        Session::from_tree(serde_json::from_value(json).unwrap()).unwrap()
    };
    event.sessions = runs.iter().enumerate().map(session).collect();
    event
}

fn cells(runs: &[(&[&str], u8, u8)]) -> Vec<(Range<usize>, Range<usize>)> {
    let event = event(runs);
    let grid = grid(&event, &timetable(&event).days[0], None).unwrap();
    grid.cells.into_iter().map(|cell| (cell.rows, cell.columns)).collect()
}

#[test]
fn ok_rooms_side_by_side_and_what_is_for_everyone_across() {
    let cells = cells(&[(&[], 9, 10), (&["a"], 10, 12), (&["c"], 10, 11)]);
    assert_eq!(cells, [(0..1, 0..2), (1..3, 0..1), (1..2, 1..2)]);
}

#[test]
fn ok_two_at_once_in_one_room_stand_beside_each_other() {
    let cells = cells(&[(&["a"], 9, 11), (&["b"], 9, 10), (&["a"], 10, 12)]);
    assert_eq!(cells, [(0..2, 0..1), (0..1, 2..3), (1..3, 1..2)]);
}

#[test]
fn ok_two_rooms_are_spanned_unless_something_is_in_the_way() {
    let free = cells(&[(&["a", "b"], 9, 10), (&["c"], 9, 10), (&["b"], 10, 11)]);
    assert_eq!(free[0], (0..1, 0..2));
    let taken = cells(&[(&["a", "b"], 9, 11), (&["c"], 9, 10), (&["b"], 10, 11)]);
    assert_eq!(taken[0], (0..2, 0..1));
    let apart = cells(&[(&["a", "c"], 9, 10), (&["b"], 10, 11)]);
    assert_eq!(apart[0], (0..1, 0..1));
}

#[test]
fn ok_what_has_no_room_beside_others_has_a_column() {
    let cells = cells(&[(&["a"], 9, 10), (&["b"], 9, 10), (&[], 9, 10)]);
    assert_eq!(cells[2], (0..1, 2..3));
}

#[test]
fn ok_a_run_of_several_days_takes_what_it_has_of_each() {
    let runs: &[(&[&str], u8, u8)] =
        &[(&["a"], 10, 40), (&["b"], 12, 13), (&["b"], 22, 25), (&["c"], 12, 36)];
    assert_eq!(
        cells(runs),
        // Lines: 10, 12, 13, 22, 1, 4 o'clock.
        [(0..5, 0..1), (1..2, 1..2), (1..5, 2..3), (3..4, 1..2)]
    );
    let mut event = event(runs);
    // On the second day: 4, 12, 13, 16 o'clock.
    let run = &mut event.sessions[1].runs[0];
    run.day = Some(event.days[1].date.clone());
    run.start = Timestamp::parse("2026-05-08T12:00:00+02:00").ok();
    run.end = Timestamp::parse("2026-05-08T13:00:00+02:00").ok();
    let grid = grid(&event, &timetable(&event).days[1], None).unwrap();
    let lines: Vec<_> = grid.lines.iter().map(|line| line.clock()).collect();
    assert_eq!(lines, ["04:00", "12:00", "13:00", "16:00"]);
    let cells = grid.cells.iter().map(|cell| (cell.rows.clone(), cell.goes_on));
    assert_eq!(cells.collect::<Vec<_>>(), [(0..3, true), (0..1, true), (1..2, false)]);
}

#[test]
fn ok_rooms_with_something_now_come_first_on_that_day_alone() {
    let mut event = event(&[(&["a"], 9, 10), (&["b"], 10, 11), (&["c"], 9, 11), (&[], 9, 10)]);
    let second = Run {
        day: Some(event.days[1].date.clone()),
        start: Timestamp::parse("2026-05-08T12:00:00+02:00").ok(),
        end: Timestamp::parse("2026-05-08T13:00:00+02:00").ok(),
        ..event.sessions[0].runs[0].clone()
    };
    let other = Run { rooms: vec!["b".into()], ..second.clone() };
    event.sessions[0].runs.extend([second, other]);
    let rooms = |day: usize, clock: &str| {
        let now = Timestamp::parse(&format!("2026-05-07T{clock}:00+02:00")).unwrap();
        let table = timetable(&event);
        let grid = grid(&event, &table.days[day], Some(now.epoch_seconds())).unwrap();
        let ids = grid.rooms.iter().filter_map(|(room, _)| Some(room.as_ref()?.id.as_str()));
        ids.collect::<String>()
    };
    assert_eq!(
        ["08:00", "09:30", "10:00", "11:00"].map(|clock| rooms(0, clock)),
        ["abc", "acb", "bca", "abc"]
    );
    assert_eq!(rooms(1, "10:00"), "ab");
    event.sessions[1].runs[0].state = RunState::Cancelled;
    let now = event.sessions[1].runs[0].start.as_ref().unwrap().epoch_seconds();
    let table = timetable(&event);
    let first = grid(&event, &table.days[0], Some(now)).unwrap().rooms[0].0.unwrap();
    assert_eq!(first.id, "c");
}

#[test]
fn ok_a_place_tells_time_and_room_where_it_has_both() {
    let told = |runs: &[(&[&str], u8, u8)]| {
        let event = event(runs);
        let grid = grid(&event, &timetable(&event).days[0], None).unwrap();
        grid.cells.iter().map(|cell| cell.is_told).collect::<Vec<_>>()
    };
    assert_eq!(told(&[(&["a"], 9, 10), (&["a", "b"], 10, 11), (&[], 11, 12)]), [true; 3]);
    // In two rooms that are apart, or only one of which is free; and for more than half a day.
    assert_eq!(told(&[(&["a", "c"], 9, 10), (&["b"], 9, 10)]), [false, true]);
    assert_eq!(told(&[(&["a", "b"], 9, 10), (&["b"], 9, 10)]), [false, true]);
    assert_eq!(told(&[(&["a"], 9, 23), (&["b"], 9, 10)]), [false, true]);
}

#[test]
fn ok_many_at_once_in_one_room_are_compared_once_with_each_other() {
    const COUNT: usize = 200;
    let mut runs: Vec<(&[&str], u8, u8)> = vec![(&["a"], 9, 10); COUNT];
    runs.push((&["b"], 9, 10));
    let (cells, steps) = in_steps(|| cells(&runs));
    assert_eq!(cells[COUNT - 1].1, COUNT - 1..COUNT);
    assert!(steps <= COUNT * COUNT, "{steps}");
}

#[test]
fn ok_one_room_or_no_time_is_no_grid() {
    let event = event(&[(&["a"], 9, 10)]);
    assert_eq!(grid(&event, &timetable(&event).days[0], None), None);
    let event = fixture::event();
    assert_eq!(grid(&event, &timetable(&event).days[0], None), None);
}
