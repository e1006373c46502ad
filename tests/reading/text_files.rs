//! Texts in files of their own, and the encoding of files.

use std::{fs, path::Path};

use serde_json::json;
use treffpunkt::author::read_folder;

use crate::{
    files::folder,
    films::{film, read_film},
    messages,
};

#[test]
fn ok_long_texts_stand_in_files_and_findings_name_them() {
    let about = json!({"about": {"de": {"file": "de.md"}, "en": "E"}});
    let dir = folder(about, &[("de.md", b"# A\r\n\r\nb [c](javascript:d)\r\n")]);
    let reading = read_folder(dir.path()).unwrap();
    assert_eq!(
        messages(&reading),
        [
            "de.md:3:1: expected links that start with https:, http:, mailto: or tel:, or with page:, session:, person:, photo: or contact: and an id, or day: and a date, found \"javascript:d\"; it stays as plain text"
        ]
    );
    let about = reading.event.unwrap().about.unwrap();
    assert_eq!(about.pick("de", "de").unwrap().value.to_plain(), "A b c");
}

#[test]
fn err_texts_from_elsewhere_or_without_words() {
    for name in ["../x.md", "/etc/passwd", "gone.md", "empty.md", "latin1.md"] {
        let dir = folder(
            json!({"about": {"file": name}}),
            &[("empty.md", b"\n"), ("latin1.md", b"\xe4")],
        );
        let reading = read_folder(dir.path()).unwrap();
        assert!(reading.findings[0].is_error(), "{name}");
        assert!(reading.event.unwrap().about.is_none(), "{name}");
    }
}

#[test]
fn err_a_text_in_another_encoding_is_reported_with_its_line() {
    let dir = folder(json!({"about": {"file": "a.md"}}), &[("a.md", b"A\n\nB \xe4\n")]);
    assert_eq!(
        messages(&read_folder(dir.path()).unwrap()),
        [
            "event.json: about.file: expected a text file in UTF-8, found a letter in another encoding in line 3; about is left out; save it with the encoding UTF-8"
        ]
    );
    let reading = read_film(film(), b"WEBVTT\n\n\xe4");
    let said = "expected captions in WebVTT, found a letter in another encoding in line 3";
    assert!(messages(&reading)[0].contains(said), "{:?}", messages(&reading));
}

#[test]
fn err_a_folder_without_event_json_and_one_in_another_encoding() {
    let error = read_folder(Path::new("/nowhere")).unwrap_err().to_string();
    assert!(error.starts_with("there is no folder /nowhere"), "{error}");
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), b"{\"title\": \"\xe4\"}").unwrap();
    let reading = read_folder(dir.path()).unwrap();
    assert_eq!(
        messages(&reading),
        [
            "event.json:1:12: a letter in another encoding than UTF-8; save the file with the encoding UTF-8"
        ]
    );
}
