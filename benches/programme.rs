//! Benchmarks of the pure functions behind a programme, for 30, 1,000 and 5,000 sessions:
//! `./dev bench core`.

use std::{hint::black_box, path::Path};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use treffpunkt::{
    author::{read_text, sample_event},
    event::{Event, Id},
    i18n::Locale,
    present::{SearchIndex, clashes, combinations, grid, search, timetable},
};

const SIZES: [usize; 3] = [30, 1_000, 5_000];
/// More favourites than a visitor is likely to have.
const STARS: usize = 60;

fn event(sessions: usize) -> Event {
    let reading = read_text(&sample_event(sessions, sessions), Path::new("."));
    reading.event.unwrap_or_else(|| panic!("the sample cannot be read: {:?}", reading.findings))
}

fn searching(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("search");
    for (size, event) in SIZES.map(|size| (size, event(size))) {
        group.throughput(Throughput::Elements(size as u64));
        let words = Locale::De.words();
        group.bench_function(BenchmarkId::new("index", size), |bench| {
            bench.iter(|| SearchIndex::new(black_box(&event), words));
        });
        let index = SearchIndex::new(&event, words);
        for (name, query) in [("letter", "n"), ("word", "netzwerk"), ("slip", "netzwrek")] {
            group.bench_function(BenchmarkId::new(name, size), |bench| {
                bench.iter(|| search(black_box(&index), query));
            });
        }
    }
    group.finish();
}

fn planning(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("plan");
    for (size, event) in SIZES.map(|size| (size, event(size))) {
        let step = event.runs().count().div_ceil(STARS);
        let stars: Vec<Id> = event.runs().step_by(step).map(|(_, run)| run.id.clone()).collect();
        group.bench_function(BenchmarkId::new("clashes", size), |bench| {
            bench.iter(|| clashes(black_box(&event), &stars));
        });
        let workshops: Vec<_> =
            event.sessions.iter().filter(|session| session.runs.len() > 1).take(6).collect();
        group.bench_function(BenchmarkId::new("combinations", size), |bench| {
            bench.iter(|| combinations(&[], black_box(&workshops)));
        });
    }
    group.finish();
}

fn days(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("days");
    for (size, event) in SIZES.map(|size| (size, event(size))) {
        group.throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::new("timetable", size), |bench| {
            bench.iter(|| timetable(black_box(&event)));
        });
        let table = timetable(&event);
        group.bench_function(BenchmarkId::new("grid", size), |bench| {
            bench.iter(|| {
                let grids = table.days.iter().map(|day| grid(black_box(&event), day));
                grids.flatten().map(|grid| grid.cells.len()).sum::<usize>()
            });
        });
    }
    group.finish();
}

criterion_group!(programme, searching, planning, days);
criterion_main!(programme);
