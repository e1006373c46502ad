//! A published `event.json` that was corrected by hand.

use std::fs;

use serde_json::json;
use tempfile::TempDir;
use treffpunkt::{
    author::{SITE_MARK, Tongue, check_site, forgotten_revision, is_site, publish_json},
    event::{Event, Tree, content_hash},
};

use crate::published;

/// A published event with a session of two runs.
fn built() -> String {
    let run = |id: &str, start: &str, end: &str| json!({"id": id, "start": format!("2026-05-07T{start}"), "end": format!("2026-05-07T{end}"), "rooms": ["saal"]});
    let runs = [run("eins", "09:00", "10:00"), run("zwei", "11:00", "12:00")];
    let session =
        json!({"id": "s", "kind": "talk", "title": "T", "people": ["schu"], "runs": runs});
    let (event, messages) = published(json!({"sessions": [session]}));
    assert_eq!(messages, [""; 0]);
    publish_json(&event)
}

fn site(json: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(SITE_MARK), "").unwrap();
    fs::write(dir.path().join("event.json"), json).unwrap();
    assert!(is_site(dir.path()));
    dir
}

/// The list of files that `build` writes, for a site of this event.
fn list(json: &str, revision: u64) -> String {
    format!("About\nrevision: {revision}\n{} event.json\n", content_hash(json.as_bytes()))
}

/// Calendars take over a change by the revision (SEQUENCE in RFC 5545, 3.8.7.4).
#[test]
fn err_a_correction_under_the_revision_that_was_built() {
    let (old, dir) = (built(), site(&built()));
    fs::write(dir.path().join(SITE_MARK), list(&old, 3)).unwrap();
    let corrected = old.replace("T09:00:00", "T09:15:00");
    let raised = corrected.replace("\"revision\": 3", "\"revision\": 4");
    assert!(corrected != old && raised != corrected, "{old}");
    let event = |json: &str| -> Event {
        Event::from_published(serde_json::from_str::<Tree>(json).unwrap()).unwrap()
    };
    let windows = corrected.replace('\n', "\r\n");
    let layout = format!("\u{feff}{}", old.replace('\n', "\r\n  "));
    for (json, is_forgotten) in
        [(&old, false), (&layout, false), (&corrected, true), (&windows, true), (&raised, false)]
    {
        fs::write(dir.path().join("event.json"), json).unwrap();
        let said = check_site(dir.path()).unwrap();
        let said: Vec<_> =
            said.iter().map(|finding| crate::in_a_line(finding, Tongue::English)).collect();
        let warning = "event.json: revision: the file was corrected after it was built, and its revision is still 3; write \"revision\": 4 here, and in the event folder with the same change";
        let expected = if is_forgotten { vec![warning] } else { vec![] };
        assert_eq!(said, expected, "{json}");
        // The same change in the event folder.
        let found = forgotten_revision(dir.path(), &event(json.trim_start_matches('\u{feff}')));
        assert_eq!(found.is_some(), is_forgotten, "{found:?}");
        assert_eq!(forgotten_revision(dir.path(), &event(&raised)), None);
    }
    fs::write(dir.path().join("event.json"), &corrected).unwrap();
    let found = forgotten_revision(dir.path(), &event(&corrected)).unwrap();
    let found = crate::in_a_line(&found, Tongue::English);
    assert!(found.starts_with("event.json: revision: expected more than 3, as "), "{found}");
    assert!(found.contains("; write \"revision\": 4 and today's date"), "{found}");
    // A site of an older program, which does not say what was built.
    fs::write(dir.path().join(SITE_MARK), "About\n1-2 event.json\n").unwrap();
    assert_eq!(check_site(dir.path()).unwrap(), []);
}

/// What is said about the published event with `from` replaced by `to`.
fn said(from: &str, to: &str) -> Vec<String> {
    let json = built();
    assert!(json.contains(from), "{json}");
    let findings = check_site(site(&json.replacen(from, to, 1)).path()).unwrap();
    findings.iter().map(|finding| crate::in_a_line(finding, Tongue::English)).collect()
}

#[test]
fn err_lines_are_those_of_the_file() {
    let start = "\"start\": \"2026-05-07T11:00:00+02:00\"";
    let json = built().replacen(start, "\"start\": \"11 Uhr\"", 1);
    let findings = check_site(site(&json).path()).unwrap();
    assert_eq!(findings[0].place.position().unwrap().line, line_of(start));
}

/// The line of a text in the published event.
fn line_of(text: &str) -> usize {
    1 + built().lines().position(|line| line.contains(text)).unwrap()
}

#[test]
fn ok_what_was_built_is_fine_and_so_is_what_the_app_understands() {
    let (start, title) = ("\"2026-05-07T09:00:00+02:00\"", "\"title\": \"T\",");
    for (from, to) in [
        (title, title),
        ("{", "\u{feff}{"),
        (start, "\"2026-05-07T09:30\""),
        (start, "\"09:30\""),
        (title, "\"title\": \"Neu\", \"description\": \"Eins.\\n\\nZwei.\", \"_note\": \"by me\","),
    ] {
        assert_eq!(said(from, to), [""; 0], "{to}");
    }
}

#[test]
fn err_what_the_app_leaves_out_is_named_with_its_line() {
    let start = "\"start\": \"2026-05-07T11:00:00+02:00\"";
    assert_eq!(
        said(start, "\"start\": \"11 Uhr\""),
        [
            "event.json: sessions[0].runs[1].start: expected a moment such as 2026-05-07T09:30:00+02:00 or 2026-05-07T09:30, found \"11 Uhr\"; the app leaves it out; write \"11:00\""
        ]
    );
    assert_eq!(
        said(start, &format!("\"state\": \"abgesagt\", {start}")),
        [
            "event.json: sessions[0].runs[1].state: expected one of planned, confirmed, moved, delayed, cancelled, found \"abgesagt\"; the app leaves out: session \"T\", run 2; write \"cancelled\""
        ]
    );
    assert_eq!(
        said(start, &format!("\"stat\": \"cancelled\", {start}")),
        [
            "event.json: sessions[0].runs[1].stat: the app does not know \"stat\" here, or it stands here twice, and does not look at it"
        ]
    );
}

#[test]
fn err_german_words_and_times_get_the_word_of_the_format() {
    let start = "\"start\": \"2026-05-07T11:00:00+02:00\"";
    let german = |from: &str, to: &str| {
        let findings = check_site(site(&built().replacen(from, to, 1)).path()).unwrap();
        crate::in_a_line(&findings[0], Tongue::German)
    };
    for (from, to, proposal) in [
        (start, "\"start\": \"17 Uhr\"", "\"17:00\""),
        (start, "\"start\": \"0.30 Uhr\"", "\"2026-05-08T00:30\""),
        (start, "\"start\": \"8.5.2026 9 Uhr\"", "\"2026-05-08T09:00\""),
        (start, "\"state\": \"verlegt\"", "\"moved\""),
        (start, "\"signup\": \"ausgebucht\"", "\"full\""),
        ("\"kind\": \"talk\"", "\"kind\": \"Begegnung\"", "\"social\""),
    ] {
        let said = german(from, to);
        assert!(said.ends_with(&format!("; {proposal} schreiben")), "{said}");
    }
    let said = german(start, "\"state\": \"vielleicht\"");
    assert!(said.contains("erwartet: eines von planned (geplant), "), "{said}");
    assert!(said.ends_with("; die App lässt weg: Programmpunkt „T“, Termin 2"), "{said}");
}

#[test]
fn err_what_the_app_cannot_use_at_all() {
    for (from, to, expected) in [
        ("\"schema_version\": 1", "\"schema_version\": 2", "schema_version: expected 1 or less"),
        (
            "\"id\": \"treffen\",",
            "",
            "id: expected a text, found nothing; the app does not use the file",
        ),
        ("\"languages\": ", "\"languages\" ", "a colon is missing"),
    ] {
        let said = said(from, to);
        assert!(said.len() == 1 && said[0].contains(expected), "{said:?}");
    }
}

#[test]
fn err_a_file_that_is_no_event() {
    for (bytes, expected) in [
        (b"[]".as_slice(), "expected an object { }, found an empty list"),
        (b"{\"title\": \"\xe4\"}", "a letter in another encoding than UTF-8"),
        (b"", "the file is empty"),
    ] {
        let dir = site("");
        fs::write(dir.path().join("event.json"), bytes).unwrap();
        let findings = check_site(dir.path()).unwrap();
        assert!(findings[0].what.english.contains(expected), "{:?}", findings[0]);
        assert_eq!(findings.len(), 1);
    }
}

#[test]
fn err_what_does_not_fit_the_rest() {
    for (from, to, expected) in [
        ("[\"saal\"]", "[\"sal\"]", "sessions[0].runs[0].rooms[0]: expected one of rooms[].id"),
        ("\"zwei\"", "\"eins\"", "sessions[0].runs[1].id: expected an id that is not taken yet"),
        ("T10:00", "T08:00", "sessions[0].runs[0].end: expected a time after the start"),
        (
            "\"day\": \"2026-05-07\"",
            "\"day\": \"2026-05-08\"",
            "expected 2026-05-07, as the start says",
        ),
    ] {
        let said = said(from, to);
        let is_said = said.iter().any(|message| message.contains(expected));
        assert!(is_said, "{to}: {said:?}");
    }
}

#[test]
fn err_an_event_folder_is_no_site_and_a_site_needs_its_file() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), built()).unwrap();
    assert!(!is_site(dir.path()));
    assert!(check_site(&dir.path().join("nowhere")).is_err());
}

#[test]
fn ok_lines_change_nothing_of_what_is_read() {
    let tree = |json: &str| serde_json::from_str::<Tree>(json).unwrap();
    let json = built();
    let event = Event::from_published(tree(&json)).unwrap();
    assert_eq!(publish_json(&event), json);
}
