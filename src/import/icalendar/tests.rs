//! iCalendar's traps, one by one; the fixture's people are invented.

use proptest::prelude::*;

use super::*;
use crate::{
    event::{RunState, SessionKind},
    import::{
        Format,
        fixture::{changed_text, imported, options, said, source, survive},
        import,
    },
};

const PROGRAMME: &str = include_str!("../../../tests/import/icalendar/programme.ics");

fn drafted(text: impl AsRef<[u8]>, time_zone: Option<&str>) -> (Draft, Vec<String>) {
    let mut notes = Notes::default();
    let draft = read(&[source("a.ics", text)], &options(time_zone), &mut notes).unwrap();
    (draft, said(&notes))
}

fn session<'d>(draft: &'d Draft, name: &str) -> &'d DraftSession {
    let key = format!("{name}@sterne.example");
    draft.sessions.iter().find(|session| session.key == key).unwrap()
}

/// When the runs of a session begin, or on which days.
fn starts(session: &DraftSession) -> Vec<String> {
    let start = |run: &crate::import::DraftRun| match (run.start, run.day) {
        (Some(start), _) => start.strftime("%m-%d %H:%M").to_string(),
        (None, Some(day)) => day.strftime("%m-%d").to_string(),
        _ => String::new(),
    };
    session.runs.iter().map(start).collect()
}

fn has(notes: &[String], words: &str) {
    assert!(notes.iter().any(|note| note.contains(words)), "{words}: {notes:#?}");
}

/// An event with these lines, and nothing else.
fn event_of(lines: &str) -> (Draft, Vec<String>) {
    let text = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x@sterne.example\nSUMMARY:X\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
    );
    drafted(text, Some("Europe/Berlin"))
}

/// Its runs.
fn runs_of(lines: &str) -> Vec<String> {
    starts(&event_of(lines).0.sessions[0])
}

#[test]
fn ok_a_calendar_is_an_event_without_errors() {
    let event = imported(&[source("programme.ics", PROGRAMME)], None);
    assert_eq!((event.format, event.sessions, event.people), (Format::ICalendar, 9, 0));
    let (draft, _) = drafted(PROGRAMME, None);
    assert_eq!(
        (draft.title.first(), draft.time_zone.as_deref()),
        ("Sternentage", Some("Europe/Berlin"))
    );
}

#[test]
fn ok_folded_and_escaped_texts() {
    let (draft, notes) = drafted(PROGRAMME, None);
    let one = session(&draft, "vortrag");
    assert_eq!(
        one.title.first(),
        "Kometen, Staub und ein langer Titel, der über die Zeile hinausgeht"
    );
    assert_eq!(one.runs[0].rooms, ["Kuppel, Haus 1"]);
    let text = one.description.first();
    assert!(text.contains("HTML") && text.contains(", und Komma; und Strichpunkt"), "{text}");
    assert!(!text.contains('<') && !text.contains("alert"), "{text}");
    assert!(session(&draft, "utc").description.first().contains("Erste Zeile\nzweite"));
    assert_eq!((one.kind, one.track.as_deref()), (Some(SessionKind::Workshop), Some("Nah")));
    has(&notes, "further categories were left out: Familien");
    assert_eq!(one.links[0].url, "https://sterne.example/kometen");
}

#[test]
fn ok_no_addresses_of_people() {
    let (draft, notes) = drafted(PROGRAMME, None);
    let all = format!("{draft:?}");
    assert!(!all.contains("berg.example") && !all.contains("lind.example"));
    has(&notes, "e-mail addresses, telephone numbers and other details");
}

#[test]
fn ok_times_of_every_zone_by_the_clocks_of_the_event() {
    let (draft, _) = drafted(PROGRAMME, None);
    for (name, start) in [
        ("vortrag", "05-07 09:00"),
        ("utc", "05-07 12:00"),
        ("schwebend", "05-07 14:00"),
        ("windows", "05-07 12:00"),
    ] {
        assert_eq!(starts(session(&draft, name)), [start], "{name}");
    }
    assert_eq!(session(&draft, "utc").runs[0].end.unwrap().to_string(), "2026-05-07T12:45:00");
    let (elsewhere, _) = drafted(PROGRAMME, Some("Asia/Tokyo"));
    assert_eq!(starts(session(&elsewhere, "vortrag")), ["05-07 16:00"]);
    assert_eq!(starts(session(&elsewhere, "schwebend")), ["05-07 14:00"]);
}

#[test]
fn ok_a_zone_that_has_no_name_by_what_is_in_it() {
    let zone = |parts: &str| {
        format!(
            "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Eigene\n{parts}END:VTIMEZONE\nBEGIN:VEVENT\nUID:x@sterne.example\nSUMMARY:X\nDTSTART;TZID=Eigene:20260507T090000\nEND:VEVENT\nEND:VCALENDAR\n"
        )
    };
    let part = |offset: &str| {
        format!(
            "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\n"
        )
    };
    let (draft, _) = drafted(zone(&part("+0530")), Some("Europe/Berlin"));
    assert_eq!(starts(session(&draft, "x")), ["05-07 05:30"]);
    let (draft, notes) = drafted(zone(&(part("+0530") + &part("+0630"))), Some("Europe/Berlin"));
    assert_eq!(starts(session(&draft, "x")), ["05-07 09:00"]);
    has(&notes, "such times were taken as those of Europe/Berlin: X");
}

#[test]
fn ok_whole_days_have_no_times() {
    let (draft, _) = drafted(PROGRAMME, None);
    assert_eq!(starts(session(&draft, "ganztags")), ["05-07", "05-08"]);
    assert_eq!(runs_of("DTSTART;VALUE=DATE:20260507"), ["05-07"]);
}

#[test]
fn ok_a_series_with_exceptions_further_times_and_changes() {
    let (draft, notes) = drafted(PROGRAMME, None);
    let series = session(&draft, "reihe");
    let expected = ["05-07 22:00", "05-08 21:00", "05-10 22:00", "05-11 22:00", "05-20 22:00"];
    assert_eq!(starts(series), expected);
    let rooms: Vec<_> = series.runs.iter().map(|run| run.rooms.join("")).collect();
    assert_eq!(rooms, ["Terrasse", "Kuppel, Haus 1", "Terrasse", "Terrasse", "Terrasse"]);
    let cancelled: Vec<_> =
        series.runs.iter().map(|run| run.state == RunState::Cancelled).collect();
    assert_eq!(cancelled, [false, false, true, false, false]);
    // The key is when it was to be: so a run that moved stays the same.
    assert_eq!(series.runs[1].key, "2026-05-08-2200");
    has(&notes, "has a title of its own, which was left out: Sternenschau bei Wolken");
}

#[test]
fn ok_what_repeats_without_end_ends_with_the_event() {
    let (draft, notes) = drafted(PROGRAMME, None);
    let expected = ["05-07 08:00", "05-11 08:00", "05-14 08:00"];
    assert_eq!(starts(session(&draft, "endlos")), expected);
    has(&notes, "it repeats without end: followed until 2026-05-14");
    assert_eq!(runs_of("DTSTART:20260507T090000\nRRULE:FREQ=DAILY").len(), 14);
    assert_eq!(runs_of("DTSTART:20260507T090000\nRRULE:FREQ=DAILY;COUNT=100000").len(), 366);
    let (_, more) = event_of("DTSTART:20260507T090000\nRRULE:FREQ=DAILY;COUNT=100000");
    has(&more, "it takes place more than 366 times");
    let (_, longer) = event_of("DTSTART:20260507T090000\nRRULE:FREQ=YEARLY;COUNT=9");
    has(&longer, "it repeats for longer than four years");
    assert_eq!(starts(session(&draft, "sekunden")), ["05-07 08:00"]);
    has(
        &notes,
        "a rule by which it repeats is not understood: the first time was imported: Jede Sekunde",
    );
}

#[test]
fn ok_rules_of_every_frequency() {
    for (rule, expected) in [
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", vec!["05-07", "05-09", "05-11"]),
        ("FREQ=WEEKLY;UNTIL=20260521T070000Z", vec!["05-07", "05-14", "05-21"]),
        ("FREQ=WEEKLY;UNTIL=20260521T065959Z", vec!["05-07", "05-14"]),
        ("FREQ=WEEKLY;UNTIL=20260514", vec!["05-07", "05-14"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;WKST=MO;COUNT=4",
            vec!["05-07", "05-10", "05-21", "05-24"],
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;WKST=SU;COUNT=4",
            vec!["05-07", "05-17", "05-21", "05-31"],
        ),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", vec!["05-07", "05-29", "06-26"]),
        ("FREQ=MONTHLY;BYDAY=1TH;COUNT=3", vec!["05-07", "06-04", "07-02"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1,7;COUNT=4", vec!["05-07", "05-31", "06-07", "06-30"]),
        ("FREQ=MONTHLY;COUNT=2", vec!["05-07", "06-07"]),
        ("FREQ=YEARLY;COUNT=2", vec!["05-07", "05-07"]),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=1TH;COUNT=2", vec!["05-07", "05-06"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=2", vec!["05-07"]),
        ("FREQ=YEARLY;COUNT=9", vec!["05-07", "05-07", "05-07", "05-07", "05-07"]),
    ] {
        let found = runs_of(&format!("DTSTART;TZID=Europe/Berlin:20260507T090000\nRRULE:{rule}"));
        let days: Vec<_> = found.iter().map(|start| &start[..5]).collect();
        assert_eq!(days, expected, "{rule}");
    }
}

#[test]
fn ok_a_series_keeps_its_time_when_clocks_are_changed() {
    let found = runs_of("DTSTART;TZID=Europe/Berlin:20261023T090000\nRRULE:FREQ=DAILY;COUNT=4");
    assert_eq!(found, ["10-23 09:00", "10-24 09:00", "10-25 09:00", "10-26 09:00"]);
    let found = runs_of("DTSTART:20261024T070000Z\nRRULE:FREQ=DAILY;COUNT=2");
    assert_eq!(found, ["10-24 09:00", "10-25 08:00"]);
}

#[test]
fn ok_what_is_cancelled_tentative_or_private() {
    let (draft, notes) = drafted(PROGRAMME, None);
    assert_eq!(session(&draft, "utc").runs[0].state, RunState::Cancelled);
    assert_eq!(session(&draft, "utc").links[0].url, "https://raum.example/1");
    assert!(draft.sessions.iter().all(|one| one.key != "privat@sterne.example"));
    has(&notes, "an entry that the calendar keeps private was left out: Geheimes");
    has(&notes, "the calendar calls it tentative");
    has(
        &notes,
        "tasks, journals and busy times are no sessions, and were left out: Stühle stellen",
    );
}

#[test]
fn err_without_any_time_zone_and_without_a_calendar() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nSUMMARY:X\nDTSTART:20260507T090000Z\nEND:VEVENT\nEND:VCALENDAR\n";
    let wrong = import(&[source("a.ics", text)], None, None, &options(None)).unwrap_err();
    assert!(wrong.hint.unwrap().english.contains("--time-zone"));
    let card = [source("a.vcf", "BEGIN:VCARD\nFN:X\nEND:VCARD\n")];
    assert!(read(&card, &options(Some("Europe/Berlin")), &mut Notes::default()).is_err());
}

#[test]
fn ok_umlauts_of_windows() {
    let (text, _, _) = encoding_rs::WINDOWS_1252.encode(PROGRAMME);
    let (draft, notes) = drafted(text, None);
    assert_eq!(session(&draft, "endlos").title.first(), "Frühstück ohne Ende");
    has(&notes, "was read as windows-1252");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ok_whatever_stands_there_nothing_breaks(changed in changed_text(PROGRAMME)) {
        survive(Format::ICalendar, &[source("a.ics", changed)]);
    }

    #[test]
    fn ok_whatever_a_rule_says_it_ends(rule in "(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY|HOURLY)|COUNT=[0-9]{1,9}|INTERVAL=[0-9]{1,6}|UNTIL=[0-9]{8}|BYDAY=-?[0-9]{0,3}(MO|SU)|BYMONTH=[0-9]{1,3}|BYMONTHDAY=-?[0-9]{1,3}|WKST=SU|;){1,9}") {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nSUMMARY:X\nDTSTART:20260507T090000\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n");
        survive(Format::ICalendar, &[source("a.ics", text)]);
    }
}
