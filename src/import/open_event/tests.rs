//! Open Event's traps, one by one; the fixtures' people are invented.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::{
    event::SessionKind,
    import::{
        DraftSession, DraftSignup, Format,
        fixture::{changed_json, imported, options, said, source, survive},
    },
};

macro_rules! fixtures {
    ($version:literal: $($name:literal),+) => {
        vec![$(source(
            $name,
            include_str!(concat!("../../../tests/import/open_event/", $version, "/", $name)),
        )),+]
    };
}

const SESSIONS: &str = include_str!("../../../tests/import/open_event/v1/sessions.json");

fn version_1() -> Vec<Source> {
    fixtures!("v1": "event.json", "sessions.json", "speakers.json", "tracks.json", "microlocations.json")
}

fn version_2() -> Vec<Source> {
    fixtures!("v2": "event.json", "sessions.json", "speakers.json", "tracks.json", "microlocations.json", "session_types.json")
}

fn zipped(files: &[Source]) -> Source {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        let name = format!("../export/{}", file.name.trim_end_matches(".json"));
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(&file.bytes).unwrap();
    }
    writer.start_file("images/a.png", SimpleFileOptions::default()).unwrap();
    writer.write_all(b"no picture").unwrap();
    source("export.zip", writer.finish().unwrap().into_inner())
}

fn drafted(sources: &[Source]) -> (Draft, Vec<String>) {
    let mut notes = Notes::default();
    let draft = read(sources, &options(None), &mut notes).unwrap();
    (draft, said(&notes))
}

fn session<'d>(draft: &'d Draft, key: &str) -> &'d DraftSession {
    draft.sessions.iter().find(|session| session.key == key).unwrap()
}

fn has(notes: &[String], words: &str) {
    assert!(notes.iter().any(|note| note.contains(words)), "{words}: {notes:#?}");
}

#[test]
fn ok_a_folder_and_its_zip_are_the_same_event() {
    let event = imported(&version_1(), None);
    assert_eq!((event.format, event.sessions, event.people), (Format::OpenEvent, 2, 2));
    assert_eq!(imported(&[zipped(&version_1())], None).json, event.json);
    assert_eq!(imported(&version_2(), None).sessions, 1);
    let mut folder = version_1();
    folder.push(source("31.png", b"\x89PNG"));
    assert_eq!(imported(&folder, None).json, event.json);
}

#[test]
fn ok_only_what_is_accepted_and_who_is_in_it() {
    let (draft, notes) = drafted(&version_1());
    let keys: Vec<_> = draft.sessions.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["1", "3"]);
    let names: Vec<_> = draft.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Ada Berg", "Di Neu"]);
    has(&notes, "a session that is not accepted was left out (2 times): Abgelehnt; Entwurf");
    has(&notes, "people without an accepted session were left out: Bo Lind");
    has(&notes, "an entry of a list that is no object");
}

#[test]
fn ok_nothing_private_is_taken_over() {
    let (draft, notes) = drafted(&version_1());
    let all = format!("{draft:?}");
    for private in
        ["@berg", "@lind", "+49", "Female", "Irgendwo", "Land", "viel", "intern", "buero"]
    {
        assert!(!all.contains(private), "{private}");
    }
    has(&notes, "details that a programme does not need were left out: Ada Berg");
    has(&notes, "https://pictures.example/31.png → ada-berg.png");
}

#[test]
fn ok_a_session_of_version_1() {
    let (draft, _) = drafted(&version_1());
    let one = session(&draft, "1");
    assert_eq!(one.title.first(), "Kometen & Staub");
    assert_eq!((one.kind, one.level.first()), (Some(SessionKind::Talk), "Alle"));
    assert_eq!(
        (one.summary.first(), one.languages.as_slice()),
        ("Was fliegt da?", &["en".to_owned()][..])
    );
    let text = one.description.first();
    assert!(text.contains("schauen") && text.contains("fragen") && !text.contains('<'), "{text}");
    assert_eq!(one.runs[0].start.unwrap().to_string(), "2026-05-07T12:00:00");
    assert_eq!(one.runs[0].signup, DraftSignup::at(Some("https://signup.example/1".to_owned())));
    assert_eq!((one.links[0].label.as_str(), one.links.len()), ("Folien", 1));
    assert_eq!(session(&draft, "3").runs[0].end, None);
    assert_eq!(draft.time_zone.as_deref(), Some("Asia/Singapore"));
    assert_eq!(
        (draft.title.first(), draft.url.as_deref()),
        ("Sternentage", Some("http://sterne.example/"))
    );
    assert_eq!((draft.rooms.len(), draft.tracks.len()), (1, 1));
}

#[test]
fn ok_a_session_of_version_2() {
    let (draft, notes) = drafted(&version_2());
    let one = session(&draft, "1");
    assert_eq!((one.kind, one.track.as_deref()), (Some(SessionKind::Workshop), Some("11")));
    assert_eq!(one.description.first(), "Schauen. Und fragen.");
    assert_eq!(one.runs[0].start.unwrap().to_string(), "2026-05-07T12:00:00");
    assert_eq!(one.runs[0].rooms, ["21"]);
    assert_eq!(draft.people[0].biography.first(), "Sucht.");
    has(&notes, "a session that is not accepted was left out: Weg");
}

#[test]
fn err_a_broken_zip_and_one_that_swells() {
    let mut zip = zipped(&version_1());
    zip.bytes.truncate(zip.bytes.len() / 2);
    let mut notes = Notes::default();
    assert!(read(&[zip], &options(None), &mut notes).is_err());
    let mut large = version_1();
    large[1].bytes = vec![b' '; (64 << 20) + 1];
    let wrong = read(&[zipped(&large)], &options(None), &mut notes).unwrap_err();
    assert!(wrong.what.english.contains("at most 64 MB"), "{}", wrong.what.english);
}

#[test]
fn err_without_any_time_zone() {
    let sources = [source("sessions", SESSIONS)];
    let mut notes = Notes::default();
    let wrong = read(&sources, &options(None), &mut notes).unwrap_err();
    assert!(wrong.hint.unwrap().english.contains("--time-zone"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ok_whatever_stands_there_nothing_breaks(changed in changed_json(SESSIONS), at in 0..5_usize, cut in 0..2_000_usize) {
        let mut sources = version_1();
        sources[1] = source("sessions.json", changed);
        survive(Format::OpenEvent, &sources);
        sources.remove(at);
        survive(Format::OpenEvent, &sources);
        let mut zip = zipped(&version_2());
        zip.bytes.truncate(cut);
        survive(Format::OpenEvent, &[zip]);
    }

    #[test]
    fn ok_whatever_stands_of_speakers_nothing_breaks(
        changed in changed_json(include_str!("../../../tests/import/open_event/v1/speakers.json")),
    ) {
        let mut sources = version_1();
        sources[2] = source("speakers.json", changed);
        survive(Format::OpenEvent, &sources);
    }
}
