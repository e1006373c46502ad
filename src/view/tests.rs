//! What pages say of days and times: no visitor may come a day too early or too late.

use std::{collections::BTreeSet, sync::Arc};

use serde_json::{Value, json};

use super::{Scene, brief_entry, page, run_when};
use crate::{
    event::{Event, FromTree, Timestamp},
    markup::{Element, Node},
    route::{Address, Route},
};

/// An event of two days with a summer clock, Friday and Saturday.
fn nights() -> Event {
    let days = [("2026-10-02", "2026-10-03", "+02:00"), ("2026-10-03", "2026-10-04", "+02:00")];
    let run = |id, day, start, end| {
        let stamp = |local| format!("{local}:00+02:00");
        json!({"id": id, "day": day, "start": stamp(start), "end": stamp(end), "rooms": ["hof"]})
    };
    event(
        &days,
        &[
            run("show", "2026-10-02", "2026-10-02T10:00", "2026-10-03T16:00"),
            run("party", "2026-10-02", "2026-10-02T22:00", "2026-10-03T01:00"),
            run("film", "2026-10-02", "2026-10-03T00:30", "2026-10-03T02:00"),
            run("brunch", "2026-10-03", "2026-10-03T11:00", "2026-10-03T13:00"),
        ],
    )
}

/// Days that begin at four, with the next day and the offset at their end, and runs.
fn event(days: &[(&str, &str, &str)], runs: &[Value]) -> Event {
    let day = |(date, next, offset): &(&str, &str, &str)| {
        json!({"date": date, "begins": format!("{date}T04:00:00{offset}"),
            "ends": format!("{next}T04:00:00{offset}")})
    };
    let session =
        |run: &Value| json!({"id": run["id"], "kind": "social", "title": "T", "runs": [run]});
    let json = json!({
        "schema_version": 1, "revision": 1, "updated": "2026-09-01T00:00:00+02:00",
        "id": "nachtprogramm", "languages": ["de", "en"], "title": "Nachtprogramm",
        "time_zone": "Europe/Berlin", "rooms": [{"id": "hof", "name": "Hof"}],
        "days": days.iter().map(day).collect::<Vec<_>>(),
        "sessions": runs.iter().map(session).collect::<Vec<_>>(),
    });
    Event::from_tree(serde_json::from_value(json).unwrap()).unwrap()
}

fn scene(event: Event, language: Option<&str>, route: Route) -> Scene {
    let address = Address { language: language.map(str::to_owned), route };
    Scene::new(Arc::new(event), address, 0)
}

/// All elements below one, in the order of the document.
fn elements(element: &Element, found: &mut Vec<Element>) {
    for child in element.children().iter() {
        if let Node::Element(child) = child {
            found.push(child.clone());
            elements(child, found);
        }
    }
}

fn elements_of(scene: &Scene) -> Vec<Element> {
    let mut found = Vec::new();
    elements(&page(scene), &mut found);
    found
}

/// The texts of the elements of a class, with plain spaces.
fn texts(all: &[Element], class: &str) -> Vec<String> {
    let own = all.iter().filter(|one| one.parts().class() == Some(class));
    own.map(|one| text(one).replace('\u{a0}', " ")).collect()
}

fn text(element: &Element) -> String {
    let children = element.children();
    let parts = children.iter().map(|child| match child {
        Node::Text(text) => text.to_string(),
        Node::Element(child) => text(child),
        Node::Nothing | Node::Several(_) => String::new(),
    });
    parts.collect()
}

/// The times of the programme: in large, and in the line of the run.
fn programme(scene: &Scene) -> (Vec<String>, Vec<String>) {
    let all = elements_of(scene);
    (texts(&all, "entry-time"), texts(&all, "run-details"))
}

/// What the page of a session says of its run.
fn on_its_page(scene: &Scene, session: &str) -> String {
    let address = scene.address.to(Route::Session(session.to_owned()));
    texts(&elements_of(&Scene { address, ..scene.clone() }), "run-details")
        .join("\n")
        .replace(", ", " · ")
}

#[test]
fn ok_the_programme_names_the_day_of_the_clock_and_long_runs_on_each_day() {
    let (large, lines) = programme(&scene(nights(), None, Route::Programme));
    assert_eq!(large, ["10:00", "22:00", "Sa 00:30", "bis 16:00", "11:00"]);
    let german = [
        "10:00 – Sa 16:00 · Hof",
        "22:00–01:00 · Hof",
        "Sa 00:30–02:00 · Hof",
        "Fr 10:00 – Sa 16:00 · Hof",
        "11:00–13:00 · Hof",
    ];
    assert_eq!(lines, german);
    let (large, lines) = programme(&scene(nights(), Some("en"), Route::Programme));
    assert_eq!(large, ["10:00", "22:00", "Sat 00:30", "until 16:00", "11:00"]);
    assert_eq!(lines[2..4], ["Sat 00:30–02:00 · Hof", "Fri 10:00 – Sat 16:00 · Hof"]);
}

#[test]
fn ok_where_no_day_stands_above_the_run_says_its_own() {
    for (language, film, show) in [
        (None, "Sa 3. Oktober · 00:30–02:00", "Fr 2. Oktober · 10:00 – Sa 16:00"),
        (Some("en"), "Sat 3 October · 00:30–02:00", "Fri 2 October · 10:00 – Sat 16:00"),
    ] {
        let scene = scene(nights(), language, Route::Programme);
        for (session, expected) in [("film", film), ("show", show)] {
            assert_eq!(on_its_page(&scene, session), expected);
            let run = &scene.event.session(session).unwrap().runs[0];
            // My programme, rounds, search hits; and ways out of clashes.
            let entry = text(&brief_entry(&scene, session, 3).unwrap()).replace('\u{a0}', " ");
            assert!(entry.contains(&format!("{expected} · Hof")), "{entry}");
            assert_eq!(run_when(&scene, run).replace('\u{a0}', " "), expected);
        }
    }
}

type Offset = fn(i64) -> i64;

#[test]
fn ok_the_visitors_own_day_is_compared_with_the_one_above() {
    // Behind and ahead of UTC, on both sides of the date line.
    let zones: [(Offset, [&str; 5], &str); 4] = [
        // Honolulu
        (
            |_| -600,
            [
                "Do 22:00 – Sa 04:00",
                "10:00–13:00",
                "12:30–14:00",
                "Do 22:00 – Sa 04:00",
                "Fr 23:00–01:00",
            ],
            "Fr 2. Oktober · 12:30–14:00",
        ),
        // New York
        (
            |_| -240,
            [
                "04:00 – Sa 10:00",
                "16:00–19:00",
                "18:30–20:00",
                "Fr 04:00 – Sa 10:00",
                "05:00–07:00",
            ],
            "Fr 2. Oktober · 18:30–20:00",
        ),
        // Tokyo
        (
            |_| 540,
            [
                "17:00 – Sa 23:00",
                "Sa 05:00–08:00",
                "Sa 07:30–09:00",
                "Fr 17:00 – Sa 23:00",
                "18:00–20:00",
            ],
            "Sa 3. Oktober · 07:30–09:00",
        ),
        // Auckland
        (
            |_| 780,
            [
                "21:00 – So 03:00",
                "Sa 09:00–12:00",
                "Sa 11:30–13:00",
                "Fr 21:00 – So 03:00",
                "22:00–00:00",
            ],
            "Sa 3. Oktober · 11:30–13:00",
        ),
    ];
    for (offset, expected, film) in zones {
        let scene =
            Scene { visitor_offset: Some(offset), ..scene(nights(), None, Route::Programme) };
        let (large, lines) = programme(&scene);
        assert_eq!(lines, expected.map(|times| format!("{times} Ihrer Zeit · Hof")));
        let start = |times: &str| times.split(['–', ' ']).next().map(str::len);
        for (large, line) in
            large.iter().zip(expected).filter(|(large, _)| !large.starts_with("bis"))
        {
            assert!(
                line.starts_with(large.as_str()) && start(large) == start(line),
                "{large}: {line}"
            );
        }
        assert_eq!(on_its_page(&scene, "film"), format!("{film} Ihrer Zeit"));
    }
}

/// New York puts its clocks back on 1 November 2026 at 06:00 UTC, a week after Berlin, and forward
/// on 14 March 2027 at 07:00 UTC, two weeks before (tz database, `America/New_York`).
fn new_york(moment: i64) -> i64 {
    let at = |text| Timestamp::parse(text).unwrap().epoch_seconds();
    let is_winter = (at("2026-11-01T06:00:00Z")..at("2027-03-14T07:00:00Z")).contains(&moment);
    if is_winter { -300 } else { -240 }
}

#[test]
fn ok_changes_of_the_clocks_at_the_event_and_at_the_visitors_place() {
    let run = |day: &str, start: &str, end: &str| json!({"id": "r", "day": day, "start": start, "end": end});
    for (days, run, here, there) in [
        // Berlin's clocks go back in this night: at 02:15 for the second time.
        (
            ("2026-10-24", "2026-10-25", "+02:00"),
            run("2026-10-24", "2026-10-25T02:15:00+01:00", "2026-10-25T03:15:00+01:00"),
            ["So 02:15–03:15", "So 25. Oktober · 02:15–03:15"],
            ["21:15–22:15", "Sa 24. Oktober · 21:15–22:15"],
        ),
        // They go forward: 01:30 to 03:30 is an hour.
        (
            ("2027-03-27", "2027-03-28", "+01:00"),
            run("2027-03-27", "2027-03-28T01:30:00+01:00", "2027-03-28T03:30:00+02:00"),
            ["So 01:30–03:30", "So 28. März · 01:30–03:30"],
            ["20:30–21:30", "Sa 27. März · 20:30–21:30"],
        ),
        // New York's go back between these hours: 00:30 in summer, 01:30 in winter, two hours.
        (
            ("2026-11-01", "2026-11-02", "+01:00"),
            run("2026-11-01", "2026-11-01T05:30:00+01:00", "2026-11-01T07:30:00+01:00"),
            ["05:30–07:30", "So 1. November · 05:30–07:30"],
            ["00:30–01:30", "So 1. November · 00:30–01:30"],
        ),
        // A day and a night around it are 25 hours.
        (
            ("2026-10-31", "2026-11-01", "+01:00"),
            run("2026-10-31", "2026-10-31T12:00:00+01:00", "2026-11-01T12:00:00+01:00"),
            ["12:00 – So 12:00", "Sa 31. Oktober · 12:00 – So 12:00"],
            ["07:00 – So 06:00", "Sa 31. Oktober · 07:00 – So 06:00"],
        ),
    ] {
        let own = scene(event(&[days], &[run]), None, Route::Programme);
        let theirs = Scene { visitor_offset: Some(new_york), ..own.clone() };
        assert_eq!([programme(&own).1.join("\n"), on_its_page(&own, "r")], here);
        let there = there.map(|times| format!("{times} Ihrer Zeit"));
        assert_eq!([programme(&theirs).1.join("\n"), on_its_page(&theirs, "r")], there);
    }
}

#[test]
fn ok_what_runs_now_and_next_names_other_days_than_today() {
    let places = |now: &str, visitor_offset: Option<Offset>| {
        let now = Timestamp::parse(now).unwrap().epoch_seconds();
        let home = scene(nights(), None, Route::Home);
        let all = elements_of(&Scene { now, is_live: true, visitor_offset, ..home });
        [texts(&all, "now-left"), texts(&all, "next-place")].concat()
    };
    // Now, what has just begun first, and then what comes next.
    for (now, expected) in [
        (
            "2026-10-02T23:30:00+02:00",
            ["Begegnung · noch 90 Minuten", "Begegnung · bis Sa 16:00", "Sa 00:30–02:00 · Hof"],
        ),
        (
            "2026-10-03T00:10:00+02:00",
            ["Begegnung · noch 50 Minuten", "Begegnung · bis 16:00", "00:30–02:00 · Hof"],
        ),
    ] {
        assert_eq!(places(now, None), expected, "{now}");
    }
    let morning = "2026-10-03T10:00:00+02:00";
    assert_eq!(places(morning, None), ["Begegnung · bis 16:00", "11:00–13:00 · Hof"]);
    // Friday evening in Honolulu.
    assert_eq!(
        places(morning, Some(|_| -600)),
        ["Begegnung · bis Sa 04:00", "23:00–01:00 Ihrer Zeit · Hof"]
    );
}

#[test]
fn ok_each_thing_on_a_page_has_a_key_of_its_own() {
    let all = elements_of(&scene(nights(), None, Route::Programme));
    let keys: Vec<_> = all.iter().filter_map(|one| one.parts().key.clone()).collect();
    assert!(keys.len() > 10);
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{keys:?}");
}
