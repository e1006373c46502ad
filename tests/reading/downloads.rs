//! Files that visitors can take.

use std::path::Path;

use serde_json::{Value, json};
use treffpunkt::author::{Reading, read_folder, read_text_since};

use crate::{event_with, files::folder, messages, published};

/// An event with these files, of which a session names `a` and the press `b`.
fn with_files(files: Value) -> Value {
    json!({
        "files": files,
        "sessions": [{"id": "s", "kind": "talk", "title": "T", "files": ["a"]}],
        "press": {"headline": "H", "files": ["b"]},
    })
}

fn read(files: Value, content: &[(&str, &[u8])]) -> Reading {
    read_folder(folder(with_files(files), content).path()).unwrap()
}

fn elsewhere(id: &str) -> Value {
    json!({"id": id, "title": id, "url": "https://example.org/"})
}

#[test]
fn ok_a_file_has_the_name_of_its_id_and_the_extension_of_its_content() {
    let file = json!({"id": "a", "title": "T", "kind": "Folien", "file": "Folien (neu).PDF"});
    let reading = read(json!([file, elsewhere("b")]), &[("Folien (neu).PDF", b"%PDF-1.7")]);
    assert_eq!(messages(&reading), [""; 0]);
    assert_eq!(reading.copies[0].target, "files/a.pdf");
    let event = reading.event.unwrap();
    assert_eq!(event.files[0].src.as_deref(), Some("files/a.pdf"));
    assert_eq!(event.downloads(&event.sessions[0].files).count(), 1);
}

#[test]
fn err_a_file_that_cannot_be_published_says_why() {
    let file = json!({"id": "a", "title": "T", "file": "a.zip"});
    let reading = read(json!([file, elsewhere("b")]), &[("a.zip", b"PK\x03\x04")]);
    assert_eq!(
        messages(&reading),
        [
            "event.json: files[0].file: expected a document: PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, TXT or CSV, found \"a.zip\"; the file is left out; unpack a ZIP and list each file in it; or give its \"url\", if it is elsewhere"
        ]
    );
    let event = reading.event.unwrap();
    assert!(event.sessions[0].files.is_empty());
    assert_eq!(event.files.len(), 1);
}

#[test]
fn err_a_file_that_is_kept_back_is_published_by_no_other_entry() {
    let file = |id: &str, publish: bool| json!({"id": id, "title": id, "file": "a.txt", "publish": publish});
    let reading = read(json!([file("a", true), file("b", false)]), &[("a.txt", b"x")]);
    let said = messages(&reading);
    assert!(said[0].contains("another entry keeps the same file back"), "{said:#?}");
    assert!(reading.copies.is_empty());
    assert!(reading.event.unwrap().files.is_empty());
}

#[test]
fn ok_a_file_of_a_hidden_session_is_left_out_with_it() {
    let mut changes = with_files(json!([elsewhere("a"), elsewhere("b")]));
    changes["sessions"][0]["hidden"] = true.into();
    let (event, _) = published(changes);
    let ids: Vec<_> = event.files.iter().map(|file| file.id.as_str()).collect();
    assert_eq!(ids, ["b"]);
}

#[test]
fn ok_results_lose_what_is_not_published_and_are_none_without_it() {
    let quote = json!({"text": "Z", "speaker": "S", "person": "geheim", "source": {"label": "L"}});
    let (event, _) = published(json!({
        "people": [{"id": "geheim", "name": "Eva Geheim", "hidden": true}],
        "files": [elsewhere("a")],
        "contacts": [{"id": "c", "name": "C", "publish": false}],
        "sessions": [
            {"id": "s", "kind": "workshop", "title": "T", "results": {
                "text": "Gut", "quotes": [quote], "files": ["a"], "contacts": ["c"], "continues_in": "p",
            }},
            {"id": "t", "kind": "workshop", "title": "T2", "results": {"quotes": [quote], "continues_in": "p"}},
            {"id": "p", "kind": "plenum", "title": "P"},
        ],
    }));
    let results = event.sessions[0].results.as_ref().unwrap();
    assert_eq!((results.quotes.len(), results.contacts.len(), results.files.len()), (0, 0, 1));
    assert_eq!(event.sessions[1].results, None);
    assert_eq!(event.continued_in("p").count(), 1);
    let outline = event.outline();
    assert_eq!(outline.with_results().count(), 1);
    assert_eq!(outline.sessions[0].results.as_ref().unwrap().text, None);
}

#[test]
fn ok_the_length_that_a_build_notes_is_no_change_of_content() {
    let changes = with_files(json!([elsewhere("a"), elsewhere("b")]));
    let (mut before, _) = published(changes.clone());
    before.files[0].bytes = Some(7);
    let reading = read_text_since(&event_with(changes), Path::new("/nowhere"), Some(before));
    assert_eq!(messages(&reading), [""; 0]);
}

#[test]
fn err_a_file_that_nothing_names_is_reported() {
    let (event, messages) =
        published(with_files(json!([elsewhere("a"), elsewhere("b"), elsewhere("c")])));
    assert_eq!(event.files.len(), 2);
    assert_eq!(
        messages,
        [
            "event.json: files[2]: no session, page or press section names the file \"c\": it is left out; write \"files\": [\"c\"] where it is to be offered"
        ]
    );
}
