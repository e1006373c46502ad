use super::event_calendar;
use crate::{
    event::{Change, Date, Event, EventState, RunState, Timestamp},
    export::fixture,
};

/// The entries of a calendar, each as its unfolded lines.
fn entries(event: &Event, site_url: Option<&str>, language: &str) -> Vec<Vec<String>> {
    let calendar = event_calendar(event, site_url, language).replace("\r\n ", "");
    calendar
        .split("BEGIN:VEVENT\r\n")
        .skip(1)
        .map(|entry| entry.split("\r\n").map(str::to_owned).collect())
        .collect()
}

fn has(entry: &[String], line: &str) -> bool {
    entry.iter().any(|found| found == line)
}

#[test]
fn ok_the_frame_of_a_calendar() {
    let calendar = event_calendar(&fixture::event(), None, "en");
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), "{calendar}");
    assert!(calendar.contains("\r\nX-WR-CALNAME:11th meeting\r\n"));
    // RFC 7986, section 5.7: a duration, of a type that has to be said.
    assert!(calendar.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"));
    assert!(calendar.contains("\r\nX-PUBLISHED-TTL:PT1H\r\n"));
    assert!(calendar.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert_eq!(calendar.matches('\n').count(), calendar.matches("\r\n").count());
}

#[test]
fn ok_the_event_is_one_entry_of_whole_days() {
    let entries = entries(&fixture::event(), Some("https://example.org"), "de");
    assert_eq!(
        entries[0],
        [
            "UID:treffen@treffpunkt",
            "DTSTAMP:20260518T100000Z",
            "SEQUENCE:3",
            "DTSTART;VALUE=DATE:20260507",
            "DTEND;VALUE=DATE:20260509",
            "STATUS:CONFIRMED",
            "SUMMARY:11. Treffen",
            "DESCRIPTION:Ankommen\\; bleiben\\, planen\\n\\nhttps://example.org/",
            "LOCATION:IHK Magdeburg\\, Magdeburg",
            "TRANSP:TRANSPARENT",
            "URL:https://example.org/",
            "END:VEVENT",
            "",
        ]
    );
}

#[test]
fn ok_the_event_says_until_when_and_where_to_register() {
    let mut event = fixture::event();
    event.registration = crate::event::fixture::with_registration("2026-05-01T18:00").registration;
    let said = |event: &Event, at: &str, language| {
        let mut event = event.clone();
        event.updated = Timestamp::parse(&format!("{at}T12:00:00+02:00")).unwrap();
        let entries = entries(&event, Some("https://example.org/"), language);
        entries[0].iter().find(|line| line.starts_with("DESCRIPTION")).unwrap().clone()
    };
    let line = "Anmeldung bis 1. Mai 2026: https://example.org/anmelden";
    assert!(said(&event, "2026-04-02", "de").contains(line));
    assert!(said(&event, "2026-04-02", "en").contains("Registration until 1 May 2026: https"));
    // Once it is closed, an address would only send people there.
    assert!(!said(&event, "2026-05-02", "de").contains("Anmeldung"));
    event.registration.as_mut().unwrap().deadline = None;
    event.registration.as_mut().unwrap().url = None;
    let line = "Anmeldung: https://example.org/anmeldung/";
    assert!(said(&event, "2026-04-02", "de").contains(line));
}

#[test]
fn ok_a_timed_run_is_an_entry_in_utc() {
    let entries = entries(&fixture::event(), Some("https://example.org/"), "en");
    assert_eq!(entries.len(), 2);
    assert_eq!(
        entries[1][..12],
        [
            "UID:kontaktzonen-1@treffen.treffpunkt",
            "DTSTAMP:20260518T100000Z",
            "SEQUENCE:3",
            "DTSTART:20260507T073000Z",
            "DTEND:20260507T090000Z",
            "STATUS:CONFIRMED",
            "SUMMARY:Digitale Kontaktzonen",
            "DESCRIPTION:Digital contact zones\\n\\nNeue Zugänge\\n\\nProf. Dr. Lothar Abicht \
             (Universität)\\, Samson\\, …\\n\\nhttps://example.org/en/programm/kontaktzonen/",
            "LOCATION:Hall\\, Foyer\\, IHK Magdeburg\\, Magdeburg",
            "CATEGORIES:WORKSHOP",
            "X-TREFFPUNKT-SESSION:kontaktzonen",
            "URL:https://example.org/en/programm/kontaktzonen/",
        ]
    );
}

#[test]
fn ok_days_that_do_not_follow_one_another_are_one_span() {
    let mut event = fixture::event();
    event.days[1].date = Date::parse("2026-12-31").unwrap();
    let entry = &entries(&event, None, "de")[0];
    assert!(has(entry, "DTSTART;VALUE=DATE:20260507"));
    assert!(has(entry, "DTEND;VALUE=DATE:20270101"));
    assert!(!entry.iter().any(|line| line.starts_with("URL") || line.contains("http")));
}

#[test]
fn ok_an_event_without_times_is_one_entry_of_whole_days() {
    let mut event = fixture::event();
    event.sessions[0].runs[0].start = None;
    let entries = entries(&event, None, "de");
    assert_eq!(entries.len(), 1);
    assert!(has(&entries[0], "UID:treffen@treffpunkt"));
}

/// RFC 5545, sections 3.8.1.11 and 3.8.2.7; the words in the title are for programs that show
/// no status.
#[test]
fn ok_the_status_and_the_title_say_what_has_become_of_a_run() {
    for (state, status, title) in [
        (RunState::Planned, "STATUS:CONFIRMED", "SUMMARY:Digitale Kontaktzonen"),
        (RunState::Confirmed, "STATUS:CONFIRMED", "SUMMARY:Digitale Kontaktzonen"),
        (RunState::Moved, "STATUS:CONFIRMED", "SUMMARY:Verlegt: Digitale Kontaktzonen"),
        (RunState::Delayed, "STATUS:CONFIRMED", "SUMMARY:Verspätet: Digitale Kontaktzonen"),
        (RunState::Cancelled, "STATUS:CANCELLED", "SUMMARY:Fällt aus: Digitale Kontaktzonen"),
    ] {
        let mut event = fixture::event();
        event.sessions[0].runs[0].state = state;
        let entry = &entries(&event, None, "de")[1];
        assert!(has(entry, status) && has(entry, title), "{entry:?}");
        assert_eq!(has(entry, "TRANSP:TRANSPARENT"), state == RunState::Cancelled, "{entry:?}");
    }
    let mut event = fixture::event();
    event.sessions[0].runs[0].state = RunState::Cancelled;
    assert!(has(&entries(&event, None, "en")[1], "SUMMARY:Cancelled: Digitale Kontaktzonen"));
}

fn changed(is: Change) -> Event {
    let note = Some("Mehr folgt.".into());
    let state = Some(EventState { is, note, previous_days: Vec::new() });
    Event { state, ..fixture::event() }
}

#[test]
fn ok_nothing_of_an_event_that_is_off_takes_time() {
    for (change, word) in [(Change::Cancelled, "Abgesagt"), (Change::Postponed, "Verschoben")] {
        let entries = entries(&changed(change), None, "de");
        assert_eq!(entries.len(), 2);
        for (entry, title) in entries.iter().zip(["11. Treffen", "Digitale Kontaktzonen"]) {
            assert!(has(entry, &format!("SUMMARY:{word}: {title}")), "{entry:?}");
            assert!(has(entry, "STATUS:CANCELLED") && has(entry, "TRANSP:TRANSPARENT"));
            let said = entry.iter().any(|line| line.starts_with("DESCRIPTION:Mehr folgt.\\n\\n"));
            assert!(said, "{entry:?}");
        }
    }
}

#[test]
fn ok_other_changes_of_an_event_leave_its_runs_certain() {
    let online = entries(&changed(Change::MovedOnline), None, "de");
    assert!(has(&online[0], "SUMMARY:Online: 11. Treffen") && has(&online[0], "LOCATION:Online"));
    let later = entries(&changed(Change::Rescheduled), None, "de");
    assert!(has(&later[0], "SUMMARY:Neuer Termin: 11. Treffen"));
    for entry in [&online[1], &later[1]] {
        assert!(has(entry, "STATUS:CONFIRMED") && has(entry, "SUMMARY:Digitale Kontaktzonen"));
    }
}

#[test]
fn err_an_end_before_its_start_is_left_out() {
    let mut event = fixture::event();
    event.sessions[0].runs[0].end = Some(Timestamp::parse("2026-05-07T09:30:00+02:00").unwrap());
    assert!(!entries(&event, None, "de")[1].iter().any(|line| line.starts_with("DTEND")));
}

#[test]
fn err_nothing_known_is_a_calendar_without_entries() {
    let mut event = fixture::event();
    event.days.clear();
    event.sessions.clear();
    assert_eq!(entries(&event, None, "de").len(), 0);
}

#[test]
fn err_a_hostile_title_stays_in_its_line() {
    let mut event = fixture::event();
    event.title = "T\r\nEND:VCALENDAR\u{2028}x".into();
    event.id = "a\r\nATTENDEE:mailto:x".to_owned();
    event.sessions[0].title = "👩🏽‍🔬\nBEGIN:VALARM\n".repeat(20).as_str().into();
    let calendar = event_calendar(&event, Some("https://example.org/\r\nX:y"), "de");
    assert_eq!(calendar.matches("\r\nEND:VCALENDAR").count(), 1);
    for begin in ["\nATTENDEE", "\nBEGIN:VALARM", "\nX:y"] {
        assert!(!calendar.contains(begin), "{begin}");
    }
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
}

#[test]
fn err_a_revision_beyond_the_formats_integers_is_the_largest() {
    let mut event = fixture::event();
    event.revision = u64::MAX;
    assert!(has(&entries(&event, None, "de")[0], "SEQUENCE:2147483647"));
}

#[test]
fn ok_calendars_say_who_has_not_said_yes_and_who_is_on_a_screen() {
    let mut event = fixture::event();
    event.people[0].asked = true;
    event.people[1].organisations = vec!["Kiez".to_owned(), "Bühne".to_owned()];
    event.sessions[0].people[1].by_video = true;
    let calendar = event_calendar(&event, None, "de").replace("\r\n ", "");
    let line = "Abicht (Universität · angefragt)\\, Samson (Kiez · Bühne · per Video)";
    assert!(calendar.contains(line), "{calendar}");
}
