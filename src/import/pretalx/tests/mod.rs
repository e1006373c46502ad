//! pretalx' traps, one by one; the fixtures' people are invented.

use proptest::prelude::*;

use super::*;
use crate::{
    event::SessionKind,
    import::{
        DraftSession, Format,
        fixture::{changed_json, imported, options, said, source, survive},
    },
};

macro_rules! fixture {
    ($name:literal) => {
        source($name, include_str!(concat!("../../../../tests/import/pretalx/", $name)))
    };
}

mod api;

const WIDGET: &str = include_str!("../../../../tests/import/pretalx/widget.json");
const SUBMISSIONS: &str = include_str!("../../../../tests/import/pretalx/submissions.json");

fn widget() -> Vec<Source> {
    vec![fixture!("widget.json")]
}

/// All that the API answers.
fn api() -> Vec<Source> {
    vec![
        fixture!("answers.json"),
        fixture!("event.json"),
        fixture!("questions.json"),
        fixture!("rooms.json"),
        fixture!("slots.json"),
        fixture!("speakers.json"),
        fixture!("submission-types.json"),
        fixture!("submissions.json"),
        fixture!("tracks.json"),
    ]
}

fn drafted(sources: &[Source]) -> (Draft, Vec<String>) {
    let mut notes = Notes::default();
    let draft = read(sources, &options(Some("Europe/Berlin")), &mut notes).unwrap();
    (draft, said(&notes))
}

fn session<'d>(draft: &'d Draft, key: &str) -> &'d DraftSession {
    draft.sessions.iter().find(|session| session.key == key).unwrap()
}

/// Start, end and rooms of the runs of a session.
fn runs(draft: &Draft, key: &str) -> Vec<String> {
    let text = |time: Option<jiff::civil::DateTime>| time.map(|time| time.to_string());
    let run = |run: &crate::import::DraftRun| {
        let [start, end] = [text(run.start), text(run.end)].map(Option::unwrap_or_default);
        format!("{start} {end} {}", run.rooms.join(","))
    };
    session(draft, key).runs.iter().map(run).collect()
}

fn has(notes: &[String], words: &str) {
    assert!(notes.iter().any(|note| note.contains(words)), "{words}: {notes:#?}");
}

#[test]
fn ok_a_widget_and_the_lists_of_the_api_are_known_by_what_is_in_them() {
    let event = imported(&widget(), None);
    assert_eq!((event.format, event.sessions, event.people), (Format::Pretalx, 4, 2));
    let event = imported(&api(), None);
    assert_eq!((event.format, event.sessions, event.people), (Format::Pretalx, 4, 3));
    let event = imported(&[fixture!("old_widget.json")], Some("Europe/Berlin"));
    assert_eq!((event.format, event.sessions, event.people), (Format::Pretalx, 1, 1));
    let event = imported(&[fixture!("old_talks.json")], Some("Europe/Berlin"));
    assert_eq!((event.format, event.sessions, event.people), (Format::Pretalx, 2, 1));
    // What tells a widget stands behind its talks, however many there are.
    let long = WIDGET.replacen("Ton und", &"Ton ".repeat(300_000), 1);
    assert!(is_that_of(&[source("schedule.json", long)]));
    assert!(!is_that_of(&[fixture!("speakers.json")]));
}

#[test]
fn ok_a_session_of_the_widget() {
    let (draft, notes) = drafted(&widget());
    let one = session(&draft, "AB3DEF");
    assert_eq!((one.languages.as_slice(), one.recording), (&["de".to_owned()][..], Some(false)));
    assert_eq!(
        (one.summary.first(), one.description.first()),
        ("", "Ton und **Tasten**.\n\nMit **Schürze**.\n\nIm Keller.")
    );
    // One code, two slots: two runs of one session.
    assert_eq!(
        runs(&draft, "AB3DEF"),
        [
            "2027-05-07T09:30:00 2027-05-07T10:15:00 11",
            "2027-05-08T09:30:00 2027-05-08T10:15:00 12"
        ]
    );
    // Without an end it lasts as long as is said.
    assert_eq!(runs(&draft, "GH4JKL"), ["2027-05-08T01:30:00 2027-05-08T03:00:00 11"]);
    let rooms: Vec<_> = draft.rooms.iter().map(|room| (&*room.key, room.name.first())).collect();
    assert_eq!(rooms, [("12", "Kleiner Saal"), ("11", "Saal")]);
    assert_eq!(draft.rooms[0].note.first(), "Im Keller");
    assert_eq!(draft.tracks.len(), 1);
    assert_eq!(draft.tracks[0].name.0.len(), 2);
    assert_eq!(draft.languages, ["de", "en"]);
    has(&notes, "a session that is not accepted was left out: Noch ein Entwurf");
    has(&notes, "it asks for a sign-up in pretalx");
    has(&notes, "people who are in a session and not described were left out: Night music");
    has(&notes, "people without an accepted session were left out: Cora Nirgends");
    has(&notes, "https://bilder.example/anna.png?1 → anna-erfunden.png");
}

#[test]
fn ok_breaks_have_no_code_and_are_known_again_by_day_and_title() {
    let (draft, notes) = drafted(&widget());
    // In UTC, in two rooms at once.
    let lunch = "break/2027-05-07/Mittagspause";
    assert_eq!(runs(&draft, lunch), ["2027-05-07T12:30:00 2027-05-07T13:30:00 11,12"]);
    assert_eq!(session(&draft, lunch).kind, Some(SessionKind::Break));
    assert_eq!(session(&draft, lunch).title.0.len(), 2);
    assert_eq!(session(&draft, "break/2027-05-08/Pause").runs.len(), 1);
    has(&notes, "a time for which a room is blocked was left out");
    // The numbers of slots are new with each version; what is written is not.
    let next = WIDGET.replace("\"id\": 10", "\"id\": 90");
    let (again, _) = drafted(&[source("schedule.json", next)]);
    assert_eq!(again, draft);
}

#[test]
fn ok_the_widget_of_2018_stands_below_days_and_rooms() {
    let (draft, _) = drafted(&[fixture!("old_widget.json")]);
    assert_eq!(runs(&draft, "OLD111"), ["2019-05-07T10:00:00 2019-05-07T11:00:00 Saal"]);
    assert_eq!(draft.people[0].name, "Anna Erfunden");
    assert_eq!((draft.rooms[0].key.as_str(), draft.tracks[0].name.first()), ("Saal", "Handwerk"));
}

#[test]
fn ok_of_several_versions_the_last_one_counts() {
    let (draft, notes) = drafted(&api());
    assert_eq!(runs(&draft, "GH4JKL"), ["2027-05-08T01:30:00 2027-05-08T03:00:00 11"]);
    has(&notes, "those of number 40 were taken");
    let versions = r#"[{"id": 39, "version": "b", "published": "2027-04-02T00:00:00Z"}, {"id": 40, "version": "wip", "published": null}]"#;
    let sources = [api(), vec![source("schedules.json", versions)]].concat();
    let (draft, _) = drafted(&sources);
    assert_eq!(runs(&draft, "GH4JKL"), ["2027-05-07T01:30:00 2027-05-07T03:00:00 11"]);
}

#[test]
fn ok_answers_to_questions_that_are_public_and_nothing_else_of_people() {
    let (draft, notes) = drafted(&api());
    let text = session(&draft, "AB3DEF").description.first();
    assert!(text.ends_with("**Was ist mitzubringen?**\nSchürze\n\n**Mit Musik?**\nJa"), "{text}");
    let all = format!("{draft:?}");
    for private in [
        "@privat",
        "vegan",
        "geheim",
        "ungesagt",
        "morgens",
        "schwierig",
        "RRR",
        "spät",
        "Schlüssel",
        "tok\"",
        "REV001",
    ] {
        assert!(!all.contains(private), "{private}");
    }
    has(&notes, "answers that are not marked as public were left out");
    has(&notes, "details that a programme does not need were left out");
}

#[test]
fn ok_widget_and_api_together_are_one_event() {
    let sources = [widget(), api()].concat();
    let (draft, notes) = drafted(&sources);
    assert_eq!(
        runs(&draft, "AB3DEF"),
        [
            "2027-05-07T09:30:00 2027-05-07T10:15:00 11",
            "2027-05-08T09:30:00 2027-05-08T10:15:00 12"
        ]
    );
    assert_eq!(draft.people.iter().filter(|person| person.key == "ANNA01").count(), 1);
    assert_eq!(draft.people[0].biography.first(), "Dreht *gern*.\n\nAuch nachts.");
    assert!(!notes.iter().any(|note| note.contains("is a number here: its name")));
}

#[test]
fn ok_a_number_whose_list_is_missing_is_said() {
    let (draft, notes) = drafted(&[fixture!("submissions.json"), fixture!("slots.json")]);
    assert_eq!(runs(&draft, "GH4JKL"), ["2027-05-08T01:30:00 2027-05-08T03:00:00 "]);
    has(&notes, "“room” is a number here");
    has(&notes, "“submission_type” is a number here");
    has(&notes, "people who are in a session and not described were left out");
}

#[test]
fn ok_slots_with_all_that_they_refer_to() {
    let expanded = r#"{"id": 40, "version": "1.0", "published": "2027-04-01T00:00:00Z", "slots": [
        {"id": 1, "room": {"id": 11, "name": {"de": "Saal"}, "capacity": 30}, "start": "2027-05-07T07:30:00Z", "end": "2027-05-07T08:30:00Z",
         "submission": {"code": "AAAAAA", "title": "Eins", "submission_type": {"id": 3, "name": {"de": "Vortrag"}}, "track": {"id": 5, "name": {"de": "Handwerk"}},
           "state": "confirmed", "speakers": [{"code": "ANNA01", "name": "Anna Erfunden", "biography": "Dreht."}]}}]}"#;
    let (draft, _) = drafted(&[source("latest.json", expanded)]);
    let one = session(&draft, "AAAAAA");
    assert_eq!((one.kind, one.track.as_deref()), (Some(SessionKind::Talk), Some("5")));
    assert_eq!(draft.rooms[0].capacity, Some(30));
    assert_eq!(draft.people[0].name, "Anna Erfunden");
    assert_eq!(runs(&draft, "AAAAAA"), ["2027-05-07T09:30:00 2027-05-07T10:30:00 11"]);
}

#[test]
fn ok_the_days_of_the_event_count_where_nothing_has_a_time() {
    let text = r#"{"talks": [{"code": "A", "title": "T", "start": null, "end": null, "room": null}], "timezone": "Europe/Berlin",
        "event_start": "2027-05-07", "event_end": "2027-05-08", "tracks": [], "rooms": [], "speakers": []}"#;
    let (draft, _) = drafted(&[source("schedule.json", text)]);
    assert_eq!(draft.days.len(), 2);
    assert_eq!(imported(&[source("schedule.json", text)], None).sessions, 1);
    let endless = text.replace("2027-05-08", "9000-01-01");
    assert_eq!(drafted(&[source("schedule.json", endless)]).0.days.len(), 31);
    assert_eq!(drafted(&widget()).0.days, []);
}

#[test]
fn err_without_sessions_or_a_time_zone() {
    let mut notes = Notes::default();
    let wrong = read(&[fixture!("speakers.json")], &options(None), &mut notes).unwrap_err();
    assert!(wrong.hint.unwrap().english.contains("/submissions/"));
    let wrong = read(&[fixture!("old_talks.json")], &options(None), &mut notes).unwrap_err();
    assert!(wrong.hint.unwrap().english.contains("--time-zone"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ok_whatever_stands_there_nothing_breaks(
        changed in changed_json(WIDGET),
        submissions in changed_json(SUBMISSIONS),
        slots in changed_json(include_str!("../../../../tests/import/pretalx/slots.json")),
        old in changed_json(include_str!("../../../../tests/import/pretalx/old_talks.json")),
        at in 0..9_usize,
    ) {
        survive(Format::Pretalx, &[source("schedule.json", changed)]);
        survive(Format::Pretalx, &[source("talks.json", old)]);
        let mut sources = api();
        sources[7] = source("submissions.json", submissions);
        sources[4] = source("slots.json", slots);
        survive(Format::Pretalx, &sources);
        sources.remove(at);
        survive(Format::Pretalx, &sources);
    }
}
