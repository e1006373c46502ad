use crate::{
    event::RunState,
    import::{
        DraftRun, DraftSession, Notes,
        fixture::{options, source},
        icalendar::read,
    },
};

const SERIES: &str = "UID:a\nSUMMARY:A\nLOCATION:Saal\nDTSTART:20260504T090000\nDTEND:20260504T100000\nRRULE:FREQ=DAILY;COUNT=4";

/// The only session of these messages, each with a method and an event.
fn session(messages: &[(&str, &str)]) -> DraftSession {
    let calendar = |(method, event): &(&str, &str)| {
        format!(
            "BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n"
        )
    };
    let text: String = messages.iter().map(calendar).collect();
    let options = options(Some("Europe/Berlin"));
    let draft = read(&[source("a.ics", text)], &options, &mut Notes::default()).unwrap();
    assert_eq!(draft.sessions.len(), 1);
    draft.sessions.into_iter().next().unwrap()
}

/// When each run begins and ends, whether it is cancelled, and where it is.
fn runs(messages: &[(&str, &str)]) -> Vec<String> {
    let written = |run: &DraftRun| {
        let clock = |time: Option<jiff::civil::DateTime>| {
            time.map(|time| time.strftime("%d %H:%M").to_string()).unwrap_or_default()
        };
        let is_off = if run.state == RunState::Cancelled { " off" } else { "" };
        format!("{}-{}{is_off} {}", clock(run.start), clock(run.end), run.rooms.join(","))
    };
    session(messages).runs.iter().map(written).collect()
}

#[test]
fn ok_a_later_message_replaces_an_earlier_one_wherever_it_stands() {
    let [first, second] = [("0", "090000"), ("2", "110000")].map(|(number, time)| {
        format!("UID:a\nSUMMARY:A\nSEQUENCE:{number}\nDTSTART:20260504T{time}")
    });
    for messages in
        [[("REQUEST", &*first), ("REQUEST", &*second)], [("REQUEST", &second), ("REQUEST", &first)]]
    {
        assert_eq!(runs(&messages), ["04 11:00- "]);
    }
}

#[test]
fn ok_a_cancellation_cancels_and_need_not_say_what_again() {
    let first = "UID:a\nSUMMARY:A\nLOCATION:Saal\nDTSTART:20260504T090000\nDTEND:20260504T100000";
    for cancellation in ["UID:a\nSEQUENCE:1", "UID:a", "UID:a\nSTATUS:CONFIRMED\nSEQUENCE:1"] {
        let messages = [("REQUEST", first), ("CANCEL", cancellation)];
        assert_eq!(runs(&messages), ["04 09:00-04 10:00 off Saal"], "{cancellation}");
        assert_eq!(session(&messages).title.first(), "A");
    }
    // It was announced anew.
    let again = format!("{first}\nSEQUENCE:3");
    let messages = [("REQUEST", first), ("CANCEL", "UID:a\nSEQUENCE:2"), ("REQUEST", &again)];
    assert_eq!(runs(&messages), ["04 09:00-04 10:00 Saal"]);
}

#[test]
fn ok_one_time_of_a_series_is_cancelled_and_the_whole_series() {
    let one = ("CANCEL", "UID:a\nRECURRENCE-ID:20260505T090000\nSEQUENCE:1");
    assert_eq!(
        runs(&[("REQUEST", SERIES), one])[..3],
        ["04 09:00-04 10:00 Saal", "05 09:00-05 10:00 off Saal", "06 09:00-06 10:00 Saal"]
    );
    let moved = "UID:a\nRECURRENCE-ID:20260505T090000\nDTSTART:20260505T150000";
    let all = runs(&[("REQUEST", SERIES), ("REQUEST", moved), ("CANCEL", "UID:a\nSEQUENCE:1")]);
    assert_eq!(all.iter().filter(|run| run.contains(" off ")).count(), 4, "{all:?}");
    assert!(all[1].starts_with("05 15:00"), "{all:?}");
}

#[test]
fn ok_a_change_of_this_and_all_later_times() {
    let later = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260505T090000\nLOCATION:Turm\nDTSTART:20260505T140000\nDTEND:20260505T153000";
    let single = "UID:a\nRECURRENCE-ID:20260506T090000\nLOCATION:Hof\nDTSTART:20260506T080000\nDTEND:20260506T083000";
    let expected = [
        "04 09:00-04 10:00 Saal",
        "05 14:00-05 15:30 Turm",
        "06 08:00-06 08:30 Hof",
        "07 14:00-07 15:30 Turm",
    ];
    for changes in [[later, single], [single, later]] {
        let [one, other] = changes.map(|change| ("REQUEST", change));
        assert_eq!(runs(&[("REQUEST", SERIES), one, other]), expected);
    }
    let off = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260506T090000\nSEQUENCE:1";
    let all = runs(&[("REQUEST", SERIES), ("CANCEL", off)]);
    let off: Vec<_> = all.iter().map(|run| run.contains(" off ")).collect();
    assert_eq!(off, [false, false, true, true]);
}

const LATER: &str = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260505T090000\nSEQUENCE:1\nLOCATION:Turm\nDTSTART:20260505T140000\nDTEND:20260505T150000";

#[test]
fn ok_a_cancelled_time_leaves_a_change_of_all_later_ones() {
    let one = ("CANCEL", "UID:a\nRECURRENCE-ID:20260505T090000\nSEQUENCE:2");
    for messages in [
        [("REQUEST", SERIES), ("REQUEST", LATER), one],
        [one, ("REQUEST", LATER), ("REQUEST", SERIES)],
    ] {
        let all = runs(&messages);
        assert_eq!(all[1..3], ["05 14:00-05 15:00 off Turm", "06 14:00-06 15:00 Turm"], "{all:?}");
    }
}

#[test]
fn ok_of_two_changes_of_later_times_the_newer_counts() {
    let newer = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260504T090000\nSEQUENCE:2\nLOCATION:Hof\nDTSTART:20260504T090000";
    for changes in [[LATER, newer], [newer, LATER]] {
        let [one, other] = changes.map(|change| ("REQUEST", change));
        let all = runs(&[("REQUEST", SERIES), one, other]);
        assert!(all.iter().all(|run| run.ends_with(" Hof")), "{all:?}");
    }
}

#[test]
fn ok_later_times_are_cancelled_with_those_that_were_moved_before() {
    let moved = "UID:a\nRECURRENCE-ID:20260506T090000\nLOCATION:Hof\nDTSTART:20260506T110000";
    let off = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260505T090000\nSEQUENCE:1";
    let all = runs(&[("REQUEST", SERIES), ("REQUEST", moved), ("CANCEL", off)]);
    let off: Vec<_> = all.iter().map(|run| run.contains(" off ")).collect();
    assert_eq!(off, [false, true, true, true], "{all:?}");
}

#[test]
fn ok_whatever_a_cancellation_leaves_out_is_as_it_was() {
    let whole = ("CANCEL", "UID:a\nSEQUENCE:1\nDTSTART:20260504T090000");
    let all = runs(&[("REQUEST", SERIES), whole]);
    assert_eq!((all.len(), all[3].as_str()), (4, "07 09:00-07 10:00 off Saal"));
    let twice =
        [("REQUEST", SERIES), ("CANCEL", "UID:a\nSEQUENCE:1"), ("CANCEL", "UID:a\nSEQUENCE:2")];
    assert_eq!(runs(&twice), all);
}

#[test]
fn ok_a_cancellation_that_was_taken_back_cancels_nothing() {
    let again = format!("{SERIES}\nSEQUENCE:3");
    let moved = "UID:a\nRECURRENCE-ID:20260505T090000\nSEQUENCE:1\nDTSTART:20260505T150000";
    for messages in [
        [
            ("REQUEST", SERIES),
            ("CANCEL", "UID:a\nSEQUENCE:2"),
            ("REQUEST", &again),
            ("REQUEST", moved),
        ],
        [
            ("REQUEST", &again),
            ("REQUEST", moved),
            ("CANCEL", "UID:a\nSEQUENCE:2"),
            ("REQUEST", SERIES),
        ],
    ] {
        let all = runs(&messages);
        assert!(all.len() == 4 && all.iter().all(|run| !run.contains(" off ")), "{all:?}");
    }
}

#[test]
fn ok_a_time_is_the_same_in_whatever_zone_it_is_named() {
    let off = ("CANCEL", "UID:a\nRECURRENCE-ID:20260505T070000Z\nSEQUENCE:2");
    let moved = (
        "REQUEST",
        "UID:a\nRECURRENCE-ID;TZID=Europe/Berlin:20260505T090000\nSEQUENCE:1\nDTSTART:20260505T150000",
    );
    for changes in [[off, moved], [moved, off]] {
        let all = runs(&[("REQUEST", SERIES), changes[0], changes[1]]);
        assert!(all[1].contains(" off "), "{all:?}");
    }
}

#[test]
fn ok_a_further_time_takes_none_away() {
    let further = ("ADD", "UID:a\nSEQUENCE:1\nSUMMARY:A\nDTSTART:20260510T090000");
    let all = runs(&[("REQUEST", SERIES), further]);
    assert_eq!((all.len(), all[4].as_str()), (5, "10 09:00- "));
}

#[test]
fn ok_without_a_uid_the_same_title_says_nothing() {
    let coffee =
        |day: &str, status: &str| format!("SUMMARY:Kaffee\nDTSTART:202605{day}T100000{status}");
    let [one, other] = [coffee("04", ""), coffee("05", "\nSTATUS:CANCELLED")];
    assert_eq!(runs(&[("PUBLISH", &one), ("PUBLISH", &other)]), ["04 10:00- ", "05 10:00- off "]);
}

#[test]
fn ok_answers_and_invitations_that_are_taken_back_change_nothing() {
    let answer = (
        "REPLY",
        "UID:a\nSEQUENCE:9\nDTSTART:20260504T080000\nATTENDEE;PARTSTAT=DECLINED:mailto:x@sterne.example",
    );
    let uninvited = ("CANCEL", "UID:a\nSEQUENCE:9\nATTENDEE:mailto:x@sterne.example");
    assert_eq!(runs(&[("REQUEST", SERIES), answer, uninvited]), runs(&[("REQUEST", SERIES)]));
}
