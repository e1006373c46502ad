//! Files of the event folder: pictures and texts.

use std::{fs, path::Path};

use serde_json::{Value, json};
use tempfile::TempDir;
use treffpunkt::author::{Reading, read_folder};

use crate::{event_with, messages};

/// A PNG of 3 × 2 pixels, as far as its head.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0";

fn folder(changes: Value, files: &[(&str, &[u8])]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), event_with(changes)).unwrap();
    for (name, bytes) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    dir
}

fn photo(file: &str) -> Value {
    json!({"photos": [{"id": "p", "file": file, "alt": "A", "credit": "C", "consent": true}]})
}

fn read_photo(file: &str, files: &[(&str, &[u8])]) -> Reading {
    read_folder(folder(photo(file), files).path()).unwrap()
}

#[test]
fn ok_a_picture_is_measured_and_named_after_its_id() {
    let dir = folder(photo("bilder/IMG 1.JPEG"), &[("bilder/IMG 1.JPEG", PNG)]);
    let reading = read_folder(dir.path()).unwrap();
    assert_eq!(messages(&reading), [""; 0]);
    let event = reading.event.unwrap();
    let picture = event.photos[0].picture.as_ref().unwrap();
    assert_eq!((picture.src.as_str(), picture.width, picture.height), ("photos/p.png", 3, 2));
    assert_eq!(reading.files[0].target, "photos/p.png");
    assert_eq!(fs::read(&reading.files[0].source).unwrap(), PNG);
}

#[test]
fn err_without_consent_nothing_of_a_photo_is_published() {
    for consent in [json!(false), json!(null), json!("yes")] {
        let mut changes = photo("p.png");
        changes["photos"][0]["consent"] = consent;
        let reading = read_folder(folder(changes, &[("p.png", PNG)]).path()).unwrap();
        assert!(
            messages(&reading)
                .iter()
                .any(|message| message.ends_with("until those shown have agreed"))
        );
        assert!(reading.event.unwrap().photos.is_empty() && reading.files.is_empty());
    }
}

#[test]
fn ok_the_portrait_of_somebody_hidden_is_not_published() {
    let mut changes = photo("p.png");
    changes["people"] = json!([{"id": "h", "name": "H", "photo": "p", "hidden": true}]);
    let reading = read_folder(folder(changes, &[("p.png", PNG)]).path()).unwrap();
    assert!(reading.event.unwrap().photos.is_empty() && reading.files.is_empty());
}

#[test]
fn ok_a_drawing_is_a_picture_too() {
    let svg = b"\xef\xbb\xbf<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>";
    let reading = read_photo("p.svg", &[("p.svg", svg)]);
    assert_eq!(reading.event.unwrap().photos[0].picture.as_ref().unwrap().src, "photos/p.svg");
}

#[test]
fn err_only_pictures_that_can_be_read() {
    let html: &[u8] = b"<html><script>x</script></html>";
    let avif: &[u8] = b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf";
    let gif: &[u8] = b"GIF89a\x01\0\x01\0\0\0\0";
    let flat: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\0\0\0\0\x02\x08\x02\0\0\0";
    for bytes in [html, avif, gif, flat, b"", &PNG[..12]] {
        let reading = read_photo("p.png", &[("p.png", bytes)]);
        assert!(messages(&reading)[0].contains("expected a picture: JPEG, PNG or WebP"));
        assert!(reading.event.unwrap().photos.is_empty() && reading.files.is_empty());
    }
}

#[test]
fn err_names_that_lead_out_of_the_folder() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("p.png"), PNG).unwrap();
    let absolute = outside.path().join("p.png");
    for name in [
        absolute.to_str().unwrap(),
        "../p.png",
        "a/../../p.png",
        "/etc/passwd",
        "C:\\p.png",
        "a\\p.png",
        "a\0b",
        ".",
        "gone.png",
    ] {
        let reading = read_photo(name, &[("a/x", b"")]);
        assert!(reading.findings[0].is_error(), "{name}");
        assert!(reading.event.unwrap().photos.is_empty() && reading.files.is_empty(), "{name}");
    }
}

#[test]
fn err_names_that_only_some_systems_understand() {
    for name in ["a/../p.png", "a/..\\p.png"] {
        let reading = read_photo(name, &[("a/x", b""), ("p.png", PNG)]);
        assert!(messages(&reading)[0].contains("a file inside the event folder"), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn err_a_link_out_of_the_folder() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("p.png"), PNG).unwrap();
    let dir = folder(photo("p.png"), &[]);
    std::os::unix::fs::symlink(outside.path().join("p.png"), dir.path().join("p.png")).unwrap();
    let reading = read_folder(dir.path()).unwrap();
    assert!(messages(&reading)[0].contains("not a link out of it"));
    assert!(reading.files.is_empty());
}

#[test]
fn err_a_wrong_case_is_explained() {
    let reading = read_photo("Bild.PNG", &[("bild.png", PNG)]);
    assert!(messages(&reading)[0].contains("there is \"bild.png\""), "{:?}", messages(&reading));
}

#[test]
fn ok_long_texts_stand_in_files_and_findings_name_them() {
    let about = json!({"about": {"de": {"file": "de.md"}, "en": "E"}});
    let dir = folder(about, &[("de.md", b"# A\r\n\r\nb [c](javascript:d)\r\n")]);
    let reading = read_folder(dir.path()).unwrap();
    assert_eq!(
        messages(&reading),
        [
            "de.md: line 3: expected links that start with https:, http:, mailto: or tel:, found \"javascript:d\"; it stays as plain text"
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
fn err_a_folder_without_event_json_and_one_in_another_encoding() {
    let error = read_folder(Path::new("/nowhere")).unwrap_err().to_string();
    assert!(error.starts_with("cannot read /nowhere/event.json"), "{error}");
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), b"{\"title\": \"\xe4\"}").unwrap();
    let reading = read_folder(dir.path()).unwrap();
    assert_eq!(
        messages(&reading),
        [
            "event.json: expected a text in UTF-8, found another encoding; save the file with the encoding UTF-8"
        ]
    );
}
