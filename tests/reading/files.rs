//! Files of the event folder: pictures and texts.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;
use treffpunkt::author::{Reading, Tongue, authored_file, read_folder, with_photo_entries};

use crate::{event_with, in_a_line, messages};

/// The header of a PNG of 3 × 2 pixels.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0";

pub fn folder(changes: Value, files: &[(&str, &[u8])]) -> TempDir {
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
fn err_a_logo_whose_letters_would_vanish() {
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><rect/><text>Sparkasse</text></svg>";
    let reading = read_photo("p.svg", &[("p.svg", svg)]);
    assert_eq!(
        messages(&reading)[0],
        "event.json: photos[0].file: expected a drawing whose letters are shapes, found the text \"Sparkasse\"; the photo is left out; convert it to paths (Inkscape: Path > Object to Path; Illustrator: Type > Create Outlines), or save the drawing as PNG"
    );
    assert!(reading.event.unwrap().photos.is_empty());
}

#[test]
fn err_without_consent_nothing_of_a_photo_is_published() {
    for consent in [json!(false), json!(null), json!("yes")] {
        let mut changes = photo("p.png");
        changes["photos"][0]["consent"] = consent;
        let reading = read_folder(folder(changes, &[("p.png", PNG)]).path()).unwrap();
        let messages = messages(&reading);
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].contains("photos[0].consent: "), "{messages:?}");
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
        assert!(messages(&reading)[0].contains("expected a picture: JPEG, PNG, WebP or AVIF"));
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
fn err_an_event_json_that_is_a_link_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    let outside = folder(json!({}), &[]);
    let dir = tempfile::tempdir().unwrap();
    let link = dir.path().join("event.json");
    symlink(outside.path().join("event.json"), &link).unwrap();
    let error = read_folder(dir.path()).unwrap_err().said();
    assert!(error.english.contains("is a link out of the folder, to "), "{error:?}");
    assert!(error.german.ends_with("die Datei selbst in den Ordner legen"), "{error:?}");
    assert!(authored_file(dir.path()).is_err());

    fs::remove_file(&link).unwrap();
    fs::write(dir.path().join("2027.json"), event_with(json!({}))).unwrap();
    symlink("2027.json", &link).unwrap();
    assert!(read_folder(dir.path()).unwrap().event.is_some());
    // The folder itself may be reached by a link.
    symlink(outside.path(), dir.path().join("there")).unwrap();
    assert!(read_folder(&dir.path().join("there")).unwrap().event.is_some());
}

#[cfg(unix)]
#[test]
fn err_an_event_json_without_an_end_is_not_opened() {
    let dir = tempfile::tempdir().unwrap();
    let made =
        std::process::Command::new("mkfifo").arg(dir.path().join("event.json")).status().unwrap();
    assert!(made.success());
    let error = read_folder(dir.path()).unwrap_err().said();
    assert!(error.english.ends_with(" is no file"), "{error:?}");
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
fn ok_accents_are_the_same_letter_however_they_are_stored() {
    let (apart, composed) = ("fu\u{308}r/Mu\u{308}ller.png", "f\u{fc}r/M\u{fc}ller.png");
    for (said, stored) in [(composed, apart), (apart, composed), (apart, apart)] {
        let reading = read_photo(said, &[(stored, PNG)]);
        assert_eq!(messages(&reading), [""; 0], "{said:?} {stored:?}");
        assert_eq!(reading.files.len(), 1);
    }
    let reading = read_photo("m\u{fc}ller.png", &[("Mu\u{308}ller.png", PNG)]);
    assert!(messages(&reading)[0].contains("upper and lower case"), "{:?}", messages(&reading));
}

#[test]
fn err_a_picture_of_another_format_is_named() {
    let heic: &[u8] = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    for name in ["p.heic", "p.jpg"] {
        let message = &messages(&read_photo(name, &[(name, heic)]))[0];
        assert!(message.contains("found HEIC"), "{message}");
        assert!(message.contains("save it as JPEG: on a Mac"), "{message}");
    }
    let message = &messages(&read_photo("p.png", &[("p.png", b"GIF89a\x01\0\x01\0\0\0\0")]))[0];
    assert!(
        message.contains("found GIF; the photo is left out; save it as JPEG or PNG"),
        "{message}"
    );
}

#[test]
fn ok_an_added_entry_is_right_for_each_kind_once_it_is_filled_in() {
    let event = event_with(json!({"photos": []}));
    let added = with_photo_entries(&event, &["p.png".to_owned()]).unwrap();
    let photo = serde_json::from_str::<Value>(&added).unwrap()["photos"][0].clone();
    for (change, is_published) in [
        (json!({"kind": "logo", "alt": "A", "consent": true}), true),
        (json!({"kind": "illustration", "alt": "A", "consent": true}), true),
        (json!({"decorative": true, "consent": true}), true),
        (json!({"alt": "A"}), false),
    ] {
        let mut photo = photo.clone();
        photo["credit"] = json!("C");
        for (key, value) in change.as_object().unwrap() {
            photo[key] = value.clone();
        }
        let press = json!({"headline": "H"});
        let dir = folder(json!({"photos": [photo], "press": press}), &[("p.png", PNG)]);
        let reading = read_folder(dir.path()).unwrap();
        assert_eq!(reading.files.len(), usize::from(is_published), "{change}");
        let expected = if is_published { 0 } else { 1 };
        assert_eq!(reading.findings.len(), expected, "{:?}", messages(&reading));
    }
}

#[test]
fn ok_who_is_to_be_seen_is_known_by_portrait_and_by_name() {
    let mut changes = photo("p.png");
    changes["photos"][0]["people"] = json!(["a"]);
    changes["people"] = json!([{"id": "a", "name": "A"}, {"id": "b", "name": "B", "photo": "p"}]);
    let reading = read_folder(folder(changes, &[("p.png", PNG)]).path()).unwrap();
    assert_eq!(reading.event.unwrap().photos[0].people, ["a", "b"]);
}

#[test]
fn ok_a_drawn_logo_shows_nobody_who_would_have_to_agree() {
    let mut changes = photo("p.svg");
    changes["press"] = json!({"headline": "H"});
    changes["photos"][0]["kind"] = json!("logo");
    changes["photos"][0].as_object_mut().unwrap().remove("consent");
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>";
    let reading = read_folder(folder(changes, &[("p.svg", svg)]).path()).unwrap();
    assert_eq!(reading.files.len(), 1);
    assert_eq!(reading.event.unwrap().pictures().count(), 0);
}

#[test]
fn err_nobody_is_quoted_without_name_and_source_or_who_is_hidden() {
    let source = json!({"label": "S"});
    let quotes = json!([
        {"text": "ok", "speaker": "A", "source": source},
        {"text": "no source", "speaker": "A"},
        {"text": "nobody", "source": source},
        {"text": "hidden", "speaker": "H", "person": "h", "source": source},
    ]);
    let people = json!([{"id": "h", "name": "H", "hidden": true}]);
    let dir = folder(json!({"press": {"quotes": quotes}, "people": people}), &[]);
    let reading = read_folder(dir.path()).unwrap();
    assert_eq!(messages(&reading).len(), 2);
    let hint = reading.findings.iter().find_map(|finding| finding.hint.as_ref()).unwrap();
    assert!(hint.english.contains(r#""source": {"label""#), "{}", hint.english);
    let quotes = reading.event.unwrap().press.unwrap().quotes;
    let texts: Vec<_> =
        quotes.iter().map(|quote| quote.text.pick("de", "de").unwrap().value.as_str()).collect();
    assert_eq!(texts, ["ok"]);
}

#[test]
fn err_files_are_found_in_another_case_and_by_a_slip() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("Bilder")).unwrap();
    fs::write(dir.path().join("Bilder/Foto1.JPG"), "").unwrap();
    for (file, hint) in [
        (
            "bilder/foto1.jpg",
            "there is \"Bilder/Foto1.JPG\": upper and lower case must be the same",
        ),
        ("Bilder/Foto1.jpeg", "did you mean \"Bilder/Foto1.JPG\"?"),
        ("Bidler/Fotto1.JPG", "did you mean \"Bilder/Foto1.JPG\"?"),
    ] {
        let photo =
            json!([{"id": "eva", "alt": "A", "credit": "C", "consent": true, "file": file}]);
        fs::write(dir.path().join("event.json"), event_with(json!({"photos": photo}))).unwrap();
        let reading = read_folder(dir.path()).unwrap();
        let said = in_a_line(&reading.findings[0], Tongue::English);
        assert!(said.ends_with(hint), "{file}: {said}");
    }
}
