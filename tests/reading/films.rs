//! Films and their captions.

use serde_json::{Value, json};
use treffpunkt::author::{Reading, read_folder};

use crate::{files::folder, messages};

const MP4: &[u8] = b"\0\0\0\x10ftypisom\0\0\0\0";

pub fn film() -> Value {
    json!({"videos": [{
        "id": "v", "title": "T", "credit": "C", "file": "v.mp4", "consent": true,
        "captions": [{"language": "de", "file": "v.vtt"}],
    }]})
}

pub fn read_film(changes: Value, captions: &[u8]) -> Reading {
    read_folder(folder(changes, &[("v.mp4", MP4), ("v.vtt", captions)]).path()).unwrap()
}

#[test]
fn ok_a_film_and_its_captions_are_copied() {
    let reading = read_film(film(), b"WEBVTT\n");
    assert_eq!(messages(&reading), [""; 0]);
    let targets: Vec<_> = reading.copies.iter().map(|file| file.target.as_str()).collect();
    assert_eq!(targets, ["videos/v.mp4", "videos/v.de.vtt"]);
    let event = reading.event.unwrap();
    assert_eq!(event.videos[0].film.as_ref().unwrap().captions[0].src, "videos/v.de.vtt");
}

#[test]
fn err_captions_are_in_each_language_once() {
    let mut changes = film();
    let captions = json!({"language": "de", "file": "v.vtt"});
    changes["videos"][0]["captions"] = json!([captions, captions]);
    let reading = read_film(changes, b"WEBVTT\n");
    assert!(messages(&reading)[0].contains("once is enough"), "{:?}", messages(&reading));
    assert_eq!(reading.copies.len(), 2);
}

#[test]
fn ok_a_film_may_be_elsewhere() {
    let url = "https://example.org/film";
    let videos = json!([{"id": "v", "title": "T", "credit": "C", "url": url}]);
    let reading = read_folder(folder(json!({"videos": videos}), &[]).path()).unwrap();
    assert_eq!(messages(&reading), [""; 0]);
    assert_eq!(reading.event.unwrap().videos[0].url.as_deref(), Some(url));
}

#[test]
fn err_a_film_without_captions_or_consent_is_not_published() {
    let mut no_captions = film();
    no_captions["videos"][0]["captions"] = json!([]);
    let mut no_consent = film();
    no_consent["videos"][0]["consent"] = json!(false);
    let mut nowhere = film();
    nowhere["videos"][0]["file"] = json!(null);
    for (changes, captions, said) in [
        (no_captions, b"WEBVTT\n".as_slice(), "captions in at least one language"),
        (film(), b"1\n", "captions in WebVTT"),
        (no_consent, b"WEBVTT\n", "until those shown have agreed"),
        (nowhere, b"WEBVTT\n", "an address that starts with"),
    ] {
        let reading = read_film(changes, captions);
        let messages = messages(&reading);
        assert!(messages.iter().any(|message| message.contains(said)), "{messages:?}");
        assert!(reading.event.unwrap().videos.is_empty() && reading.copies.is_empty(), "{said}");
    }
}
