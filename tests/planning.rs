//! Properties of search and planning, for every word and every pair of runs of real events.

#![expect(clippy::unwrap_used, reason = "an example that cannot be read fails the test")]

use std::{collections::BTreeSet, ops::Range, path::Path};

use treffpunkt::{
    author::{Finding, read_folder, read_text, sample_event},
    event::{Event, Run, Session, Text},
    i18n::Locale,
    present::{SearchIndex, clashes, combinations, grid, overlap, search, timetable},
};

fn example() -> Event {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("events/beispieltagung");
    let reading = read_folder(&folder).unwrap();
    assert!(!reading.findings.iter().any(Finding::is_error), "{:?}", reading.findings);
    reading.event.unwrap()
}

/// The words of a session, as a visitor would type them.
fn words(session: &Session) -> BTreeSet<String> {
    let texts =
        [Some(&session.title), session.title_translation.as_ref(), session.summary.as_ref()];
    let texts = texts.into_iter().flatten().flat_map(Text::iter).map(|(_, text)| text.clone());
    let long = session.description.iter().flat_map(|text| text.iter());
    let long = long.map(|(_, text)| text.to_plain());
    let all: Vec<String> = texts.chain(long).collect();
    let letters = |word: &str| word.trim_matches(|one: char| !one.is_alphanumeric()).to_owned();
    let words = all.iter().flat_map(|text| text.split_whitespace()).map(letters);
    words.filter(|word| !word.is_empty()).collect()
}

#[test]
fn ok_a_search_never_misses_an_exact_word() {
    let sample = read_text(&sample_event(60, 40), Path::new("/nowhere")).event.unwrap();
    for event in [example(), sample] {
        let index = SearchIndex::new(&event, Locale::De.words());
        for (position, session) in event.sessions.iter().enumerate() {
            for word in words(session) {
                let found = search(&index, &word).sessions;
                assert!(found.contains(&position), "{word} of {}", session.id);
                let found = search(&index, &word.to_uppercase()).sessions;
                assert!(found.contains(&position), "{word} in capitals, of {}", session.id);
            }
        }
    }
}

#[test]
fn ok_clashes_are_those_of_every_pair_compared() {
    let event = example();
    let runs: Vec<&Run> = event.sessions.iter().flat_map(|session| &session.runs).collect();
    let ids: Vec<_> = runs.iter().map(|run| run.id.clone()).collect();
    let pairs = runs
        .iter()
        .enumerate()
        .flat_map(|(at, one)| runs[at + 1..].iter().map(move |other| (one, other)));
    let expected = pairs.filter(|(one, other)| overlap(one, other)).count();
    assert!(expected > 10);
    assert_eq!(clashes(&event, &ids).len(), expected);
}

#[test]
fn ok_no_way_through_the_workshops_is_left_out() {
    let event = example();
    let workshops: Vec<_> = event.workshops().filter(|one| one.runs.len() == 2).take(4).collect();
    let ways = combinations(&[], &workshops).unwrap();
    let mut expected = 0;
    for choice in 0..1 << workshops.len() {
        let way: Vec<&Run> =
            workshops.iter().enumerate().map(|(at, one)| &one.runs[choice >> at & 1]).collect();
        let fits = |at: usize, one: &Run| way[at + 1..].iter().all(|other| !overlap(one, other));
        expected += usize::from(way.iter().enumerate().all(|(at, one)| fits(at, one)));
    }
    assert!(expected > 0);
    assert_eq!(ways.len(), expected);
}

#[test]
fn ok_in_a_grid_nothing_covers_anything_else() {
    let sample = read_text(&sample_event(300, 40), Path::new("/nowhere")).event.unwrap();
    for event in [example(), sample] {
        let mut cells_seen = 0;
        for day in &timetable(&event).days {
            let Some(grid) = grid(&event, day, None) else { continue };
            assert_eq!(grid.cells.len(), day.entries.len());
            let apart = |one: &Range<usize>, two: &Range<usize>| {
                one.end <= two.start || two.end <= one.start
            };
            for (at, one) in grid.cells.iter().enumerate() {
                for two in &grid.cells[at + 1..] {
                    let is_free = apart(&one.rows, &two.rows) || apart(&one.columns, &two.columns);
                    assert!(is_free, "{one:?} {two:?}");
                }
            }
            for (entry, cell) in day.entries.iter().zip(&grid.cells) {
                let run = entry.runs[0].run;
                let Some(start) = &run.start else { continue };
                let begins = day.day.filter(|day| run.goes_on(day)).map(|day| &day.begins);
                let start = begins.unwrap_or(start).epoch_seconds();
                assert_eq!(grid.lines[cell.rows.start].epoch_seconds(), start);
                let column = grid.rooms.iter().find(|(_, own)| own.contains(&cell.columns.start));
                let room = column.and_then(|(room, _)| *room);
                let is_there = room.is_none_or(|room| run.rooms.contains(&room.id));
                assert!(run.rooms.is_empty() || is_there, "{}", run.id);
                cells_seen += 1;
            }
        }
        assert!(cells_seen > 20, "{cells_seen}");
    }
}
