//! Local times and time zones.

use serde_json::{Value, json};
use treffpunkt::event::Run;

use crate::{one_run, published};

fn run(authored: Value) -> (Run, Vec<String>) {
    run_of(one_run(authored))
}

fn run_of(changes: Value) -> (Run, Vec<String>) {
    let (mut event, messages) = published(changes);
    (event.sessions.remove(0).runs.remove(0), messages)
}

fn start(run: &Run) -> Option<&str> {
    run.start.as_ref().map(|stamp| stamp.as_str())
}

fn day(run: &Run) -> Option<&str> {
    run.day.as_ref().map(|day| day.as_str())
}

#[test]
fn ok_local_times_get_the_offset_of_the_place() {
    for authored in [
        json!({"start": "2026-05-07T09:30"}),
        json!({"start": "2026-05-07T09:30:00"}),
        json!({"start": "2026-05-07T09:30+02:00"}),
        json!({"day": "2026-05-07", "start": "09:30"}),
    ] {
        let (run, messages) = run(authored);
        assert_eq!(start(&run), Some("2026-05-07T09:30:00+02:00"));
        assert_eq!(day(&run), Some("2026-05-07"));
        assert_eq!(messages, [""; 0]);
    }
}

#[test]
fn ok_after_midnight_belongs_to_the_evening_before() {
    let (late, _) = run(json!({"start": "2026-05-08T03:59", "end": "2026-05-08T04:30"}));
    let (early, _) = run(json!({"start": "2026-05-08T04:00"}));
    assert_eq!((day(&late), day(&early)), (Some("2026-05-07"), Some("2026-05-08")));
    let mut changes = one_run(json!({"start": "2026-05-08T03:59"}));
    changes["day_starts"] = json!("03:00");
    assert_eq!(day(&run_of(changes).0), Some("2026-05-08"));
}

#[test]
fn err_a_time_alone_after_midnight_is_ambiguous() {
    let (run, messages) = run(json!({"day": "2026-05-07", "start": "22:00", "end": "01:00"}));
    assert_eq!((start(&run), &run.end), (Some("2026-05-07T22:00:00+02:00"), &None));
    assert!(
        messages[0].ends_with("after midnight write the full date: \"2026-05-08T01:00\""),
        "{messages:?}"
    );
}

#[test]
fn err_an_end_before_the_start_is_dropped() {
    for end in ["09:00", "09:30", "2026-05-07T08:00"] {
        let (run, messages) = run(json!({"day": "2026-05-07", "start": "09:30", "end": end}));
        assert!(run.start.is_some() && run.end.is_none());
        assert!(messages[0].contains("expected a time after the start"), "{messages:?}");
    }
}

#[test]
fn err_a_time_that_clocks_skip() {
    let mut changes = one_run(json!({"start": "2026-03-29T02:30"}));
    changes["days"] = json!(["2026-03-28", "2026-03-29"]);
    let (run, messages) = run_of(changes);
    assert_eq!(start(&run), None);
    assert!(messages[0].contains("expected a time that exists"), "{messages:?}");
}

#[test]
fn ok_a_time_that_comes_twice_is_the_earlier_unless_said_otherwise() {
    for (authored, expected, said) in [
        ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00", 1),
        ("2026-10-25T02:30+02:00", "2026-10-25T02:30:00+02:00", 0),
        ("2026-10-25T02:30+01:00", "2026-10-25T02:30:00+01:00", 0),
    ] {
        let mut changes = one_run(json!({"start": authored}));
        changes["days"] = json!(["2026-10-24"]);
        let (run, messages) = run_of(changes);
        assert_eq!((start(&run), messages.len()), (Some(expected), said), "{messages:?}");
    }
}

#[test]
fn ok_an_end_that_comes_twice_is_after_the_start() {
    for (start, end, said) in [
        ("2026-10-25T02:30+01:00", "2026-10-25T02:45", "2026-10-25T02:45:00+01:00"),
        ("2026-10-25T01:30", "2026-10-25T02:45+01:00", "2026-10-25T02:45:00+01:00"),
    ] {
        let mut changes = one_run(json!({"start": start, "end": end}));
        changes["days"] = json!(["2026-10-24"]);
        let (run, messages) = run_of(changes);
        assert_eq!(run.end.as_ref().map(|end| end.as_str()), Some(said));
        assert_eq!(messages, [""; 0]);
    }
}

#[test]
fn err_an_offset_of_another_place() {
    for authored in ["2026-05-07T09:30Z", "2026-05-07T09:30+01:00", "2026-05-07T09:30-02:00"] {
        let (run, messages) = run(json!({"start": authored}));
        assert_eq!(start(&run), None);
        assert!(messages[0].ends_with("leave it out, or write +02:00"), "{messages:?}");
    }
}

#[test]
fn err_what_is_no_time() {
    for authored in [
        "morgens",
        "2026-05-07 09:30",
        "2026-05-07T9:30",
        "2026-02-30T09:30",
        "2026-05-07T24:30",
        "2026-05-07T09:30+2",
        "-026-05-07T09:30",
        "9:30",
        "ä:30",
        "20260507T093000",
    ] {
        let (run, messages) = run(json!({"day": "2026-05-07", "start": authored}));
        assert_eq!((start(&run), messages.len()), (None, 1), "{authored}: {messages:?}");
    }
    assert!(run(json!({"start": "09:30"})).1[0].ends_with("or say the \"day\" beside it"));
}

#[test]
fn err_times_on_no_day_of_the_event_are_not_published() {
    for authored in [json!({"start": "2026-06-07T09:30"}), json!({"day": "2026-05-09"})] {
        let (run, messages) = run(authored);
        assert_eq!((&run.day, &run.start), (&None, &None));
        assert!(messages[0].contains("expected a day of the event"), "{messages:?}");
    }
}

#[test]
fn err_a_day_that_is_not_the_starts() {
    let (run, messages) = run(json!({"day": "2026-05-07", "start": "2026-05-08T09:30"}));
    assert_eq!(day(&run), Some("2026-05-08"));
    assert_eq!(
        messages[0],
        "event.json: sessions[0].runs[0].day: expected 2026-05-08, as the start says, found \"2026-05-07\"; leave it out: it follows from the start"
    );
}

#[test]
fn ok_updated_may_be_a_day() {
    let (event, _) = published(json!({"updated": "2026-03-29"}));
    assert_eq!(event.updated.as_str(), "2026-03-29T00:00:00+01:00");
}

#[test]
fn ok_the_time_zone_gets_its_proper_name() {
    let (event, _) = published(json!({"time_zone": "europe/berlin"}));
    assert_eq!(event.time_zone, "Europe/Berlin");
    for zone in ["Mars/Olympus", "../../etc/passwd", "/etc/localtime", "+02:00", "Local", ""] {
        assert!(crate::read(json!({"time_zone": zone})).event.is_none(), "{zone}");
    }
}
