//! The lists of the API, of each of its versions.

use super::*;

#[test]
fn ok_a_session_of_the_api() {
    let (draft, notes) = drafted(&api());
    let one = session(&draft, "AB3DEF");
    assert_eq!((one.kind, one.track.as_deref()), (Some(SessionKind::Workshop), Some("5")));
    assert_eq!(one.summary.first(), "Ton und Tasten.");
    let text = one.description.first();
    assert!(text.contains("\n\n- eine Schürze\n- [Ton](https://ton.example/)"), "{text}");
    assert_eq!(
        runs(&draft, "AB3DEF"),
        [
            "2027-05-07T09:30:00 2027-05-07T10:15:00 11",
            "2027-05-08T09:30:00 2027-05-08T10:15:00 12"
        ]
    );
    assert_eq!(one.links.len(), 1);
    assert_eq!(one.links[0].label, "Folien");
    assert_eq!(draft.title.0.len(), 2);
    assert_eq!(draft.rooms.len(), 2);
    assert_eq!((draft.rooms[0].capacity, draft.rooms[1].capacity), (Some(120), None));
    assert_eq!(draft.people[0].biography.first(), "Dreht *gern*.\n\nAuch nachts.");
    has(
        &notes,
        "a file of a session that is not public, or is a number here, was left out (2 times)",
    );
    has(&notes, "https://pretalx.example/media/krug.jpg → krug.jpg");
}

#[test]
fn ok_only_what_is_accepted_and_released_whatever_is_pending() {
    let (draft, notes) = drafted(&api());
    let keys: Vec<_> = draft.sessions.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["AB3DEF", "GH4JKL", "NEW444", "break/2027-05-07/Mittagspause"]);
    assert_eq!(session(&draft, "NEW444").runs, []);
    has(
        &notes,
        "a session that is not accepted was left out (3 times): Abgelehnt; Nur eingereicht; Entwurf",
    );
    has(&notes, "a time that is not released yet was left out");
    has(&notes, "it has no time yet: Ohne Termin");
    has(
        &notes,
        "it is about to be taken out in pretalx, and still counts there: look whether it takes place: Night music",
    );
    has(
        &notes,
        "the speakers have not confirmed it yet: it was imported all the same: Night music",
    );
    has(&notes, "people without an accepted session were left out: Dora Abgelehnt");
}

#[test]
fn ok_the_api_before_its_versions() {
    let (draft, notes) = drafted(&[fixture!("old_talks.json")]);
    let one = session(&draft, "LEG001");
    assert_eq!((one.kind, one.track.as_deref()), (Some(SessionKind::Talk), Some("5")));
    assert_eq!((one.links.len(), one.description.first()), (1, ""));
    assert_eq!(runs(&draft, "LEG001"), ["2027-05-07T10:00:00 2027-05-07T10:30:00 11"]);
    // The name alone leads to the same room, and to the same track.
    assert_eq!(runs(&draft, "LEG002"), ["2027-05-07T10:30:00 2027-05-07T11:00:00 11"]);
    assert_eq!((draft.rooms.len(), draft.tracks.len()), (1, 1));
    // A key "id" is Indonesian, and no number.
    assert_eq!(draft.rooms[0].name.0[1], ("id".to_owned(), "Balai".to_owned()));
    has(&notes, "a list has more pages: 2 of 60 entries are there");
    let (draft, _) = drafted(&[fixture!("old_schedule.json")]);
    assert_eq!(runs(&draft, "LEG002").len(), 1);
    assert_eq!(
        runs(&draft, "break/2027-05-07/Kaffee"),
        ["2027-05-07T11:00:00 2027-05-07T11:30:00 11"]
    );
}

#[test]
fn ok_pages_are_complete_when_all_of_them_are_there() {
    let page = |count: usize, next: &str, code: &str| {
        let text = format!(
            r#"{{"count": {count}, "next": {next}, "previous": null, "results": [
                {{"code": "{code}", "title": "T", "submission_type": 1, "state": "confirmed", "slots": []}}]}}"#
        );
        source(&format!("{code}.json"), text)
    };
    let missing = |sources: &[Source]| {
        drafted(sources).1.iter().any(|note| note.contains("a list has more pages"))
    };
    let next = r#""https://pretalx.example/?page=2""#;
    assert!(missing(&[page(2, next, "A")]));
    assert!(missing(&[page(2, next, "A"), page(2, next, "A")]));
    assert!(!missing(&[page(2, next, "A"), page(2, "null", "B")]));
}
