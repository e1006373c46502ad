//! What must not be published is not, whatever else is wrong in the file. Each case is the
//! smallest event with it; `publish/secrets.rs` searches whole sites that are made by chance.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;
use treffpunkt::{
    author::{Reading, publish_json, read_folder},
    event::Event,
};

use crate::{event_with, messages};

/// The header of a PNG of 3 × 2 pixels.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0";

const SVG: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>";

/// Reads an event; `marks` are replaced in its text, for keys that stand there twice.
pub fn read(changes: Value, marks: &[(&str, &str)]) -> Reading {
    let json = marks.iter().fold(event_with(changes), |json, (from, to)| {
        assert!(json.contains(from), "{from} in {json}");
        json.replace(from, to)
    });
    read_folder(folder(&json).path()).unwrap()
}

fn folder(json: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), json).unwrap();
    for name in ["p.png", "q.png", "r.png"] {
        fs::write(dir.path().join(name), PNG).unwrap();
    }
    fs::write(dir.path().join("logo.svg"), SVG).unwrap();
    dir
}

pub fn event(reading: &Reading) -> &Event {
    reading.event.as_ref().unwrap_or_else(|| panic!("{:#?}", messages(reading)))
}

/// Whether nothing secret is in what is published.
pub fn is_kept(reading: &Reading) -> bool {
    let json = reading.event.as_ref().map(publish_json).unwrap_or_default();
    let mut files = reading.files.iter().chain(&reading.copies).map(|file| &file.target);
    !json.contains("Geheim") && !files.any(|target| target.contains("secret"))
}

pub fn photo(id: &str, file: &str) -> Value {
    json!({"id": id, "file": file, "alt": format!("Geheim {id}"), "credit": "C", "consent": true})
}

pub fn hidden(entry: Value) -> Value {
    let mut person = json!({"id": "g", "name": "Geheim", "hidden": true, "photo": "secret"});
    for (key, value) in entry.as_object().unwrap() {
        person[key] = value.clone();
    }
    person
}

#[test]
fn err_doubled_keys_are_read_with_care() {
    let photo = |extra: &str| json!({"photos": [{"id": "secret", "file": "p.png", "alt": "Geheim", "credit": "C", "consent": extra}]});
    let film = json!({"videos": [{"id": "secret", "title": "Geheim", "credit": "C", "url": "https://example.org", "consent": "X"}]});
    for (changes, key, values) in [
        (
            json!({"people": [{"id": "g", "name": "Geheim", "hidden": "X"}]}),
            "hidden",
            [false, true],
        ),
        (
            json!({"people": [{"id": "g", "name": "Geheim", "hidden": "X"}]}),
            "hidden",
            [true, false],
        ),
        (
            json!({"contacts": [{"id": "g", "name": "Geheim", "publish": "X"}]}),
            "publish",
            [true, false],
        ),
        (photo("X"), "consent", [true, false]),
        (photo("X"), "consent", [false, true]),
        (film, "consent", [true, false]),
    ] {
        let (from, to) = (
            format!("\"{key}\":\"X\""),
            format!("\"{key}\":{},\"{key}\":{}", values[0], values[1]),
        );
        let reading = read(changes, &[(&from, &to)]);
        let said = messages(&reading);
        assert!(is_kept(&reading), "{to} {said:#?}");
        assert!(said.iter().any(|said| said.contains("what keeps more back holds")), "{said:#?}");
    }
}

#[test]
fn err_of_two_embargoes_the_later_one_holds() {
    let press = json!({"press": {"headline": "H", "embargo": "X"}});
    for (first, second) in
        [("2026-05-01T10:00", "2027-05-01T10:00"), ("2027-05-01T10:00", "2026-05-01T10:00")]
    {
        let to = format!("\"embargo\":\"{first}\",\"embargo\":\"{second}\"");
        let reading = read(press.clone(), &[("\"embargo\":\"X\"", &to)]);
        let embargo = event(&reading).press.as_ref().unwrap().embargo.clone();
        assert!(embargo.unwrap().as_str().starts_with("2027"), "{to}");
    }
    let reading =
        read(press, &[("\"embargo\":\"X\"", "\"embargo\":\"2026-05-01T10:00\",\"embargo\":null")]);
    assert!(event(&reading).press.is_none());
    let twice = json!({"press": {"headline": "Geheim"}, "zmore": {"headline": "Geheim", "embargo": "2027-05-01T10:00"}});
    assert!(is_kept(&read(twice, &[("\"zmore\"", "\"press\"")])));
}

#[test]
fn err_nothing_is_no_yes() {
    for (changes, left_out) in [
        (
            json!({"people": [{"id": "g", "name": "Geheim", "hidden": null}]}),
            "the person is left out",
        ),
        (
            json!({"people": [{"id": "g", "name": "Geheim", "hidden": "ja"}]}),
            "the person is left out",
        ),
        (
            json!({"people": [{"id": "g", "name": "Geheim", "hidden": []}]}),
            "the person is left out",
        ),
        (
            json!({"contacts": [{"id": "g", "name": "Geheim", "publish": null}]}),
            "the contact is left out",
        ),
        (
            json!({"contacts": [{"id": "g", "name": "Geheim", "publish": "nein"}]}),
            "the contact is left out",
        ),
        (json!({"press": {"headline": "Geheim", "embargo": null}}), "press is left out"),
        (
            json!({"photos": [{"id": "g", "alt": "Geheim", "credit": "C", "consent": null}]}),
            "the photo is left out",
        ),
        (
            json!({"photos": [{"id": "g", "alt": "Geheim", "credit": "C", "consent": false}]}),
            "it is left out until",
        ),
    ] {
        let reading = read(changes, &[]);
        let said = messages(&reading);
        assert!(is_kept(&reading), "{said:#?}");
        assert!(said.iter().any(|said| said.contains(left_out)), "{left_out} {said:#?}");
    }
}

#[test]
fn err_a_key_that_is_like_one_of_them_keeps_back_what_it_stands_in() {
    let named = |key: &str, value: Value| {
        let mut entry = json!({"id": "g", "name": "Geheim"});
        entry[key] = value;
        entry
    };
    let moment = json!("2020-05-01T10:00");
    for changes in [
        json!({"people": [named("hiden", json!(true))]}),
        json!({"people": [named("Hidden", json!(true))]}),
        json!({"people": [named("hidden\u{200b}", json!(true))]}),
        json!({"people": [named("h\u{456}dden", json!("x"))]}),
        json!({"people": [named("versteckt", json!(true))]}),
        json!({"people": [named("publish", json!(false))]}),
        json!({"people": [named("sichtbar", json!("nein"))]}),
        json!({"people": [named("consent", json!(false))]}),
        json!({"people": [named("öffentlich", json!(false))]}),
        json!({"contacts": [named("publsh", json!(false))]}),
        json!({"contacts": [named("veröffentlichen", json!(false))]}),
        json!({"contacts": [named("hidden", json!(true))]}),
        json!({"contacts": [named("Publish", json!(null))]}),
        json!({"organisations": [{"id": "g", "role": "host", "name": "Geheim", "hidden": true}]}),
        json!({"sessions": [{"id": "g", "kind": "talk", "title": "Geheim", "hidden": true}]}),
        json!({"sessions": [{"id": "g", "kind": "talk", "title": "Geheim", "embargo": moment}]}),
        json!({"sessions": [{"id": "s", "kind": "talk", "title": "T", "links": [{"label": "Geheim", "hidden": true}]}]}),
        json!({"sessions": [{"id": "s", "kind": "talk", "title": "T", "runs": [{"note": "Geheim", "publish": false}]}]}),
        json!({"pages": [{"id": "g", "role": "other", "title": "Geheim", "body": "B", "draft": true}]}),
        json!({"photos": [{"id": "g", "alt": "Geheim", "credit": "C", "hidden": true}]}),
        json!({"photos": [{"id": "secret", "file": "p.png", "alt": "Geheim", "credit": "C", "consent": true, "consnt": false}]}),
        json!({"press": {"headline": "Geheim", "embargoo": moment}}),
        json!({"press": {"headline": "Geheim", "Embargo": moment}}),
        json!({"press": {"headline": "Geheim", "sperrfrist": moment}}),
        json!({"press": {"quotes": [{"text": "Geheim", "speaker": "S", "source": {"label": "L"}, "hidden": true}]}}),
    ] {
        let reading = read(changes.clone(), &[]);
        let said = messages(&reading);
        assert!(is_kept(&reading), "{changes} {said:#?}");
        assert!(reading.findings.iter().any(|one| one.is_error()), "{changes} {said:#?}");
    }
    assert!(read(json!({"hidden": true}), &[]).event.is_none());
}

#[test]
fn ok_a_like_key_that_keeps_nothing_back_is_only_unknown() {
    for (key, value) in [
        ("hiden", json!(false)),
        ("publik", json!(true)),
        ("content", json!("x")),
        ("_hidden", json!(true)),
    ] {
        let reading = read(json!({"people": [{"id": "a", "name": "A", key: value}]}), &[]);
        assert_eq!(event(&reading).people.len(), 1, "{key}");
        assert!(reading.findings.iter().all(|one| !one.is_error()), "{key}");
    }
}

#[test]
fn err_an_entry_that_hides_the_id_of_another_hides_it() {
    let people =
        json!([{"id": "g", "name": "Geheim"}, {"id": "g", "name": "Geheim", "hidden": true}]);
    assert!(is_kept(&read(json!({"people": people}), &[])));
    let sessions =
        json!([{"id": "g", "kind": "talk", "title": "Geheim"}, {"id": "g", "publish": false}]);
    assert!(is_kept(&read(json!({"sessions": sessions}), &[])));
}

#[test]
fn err_a_file_that_one_entry_keeps_back_is_not_published_by_another() {
    let with = |change: Value| {
        let mut other = photo("q", "p.png");
        for (key, value) in change.as_object().unwrap() {
            other[key] = value.clone();
        }
        json!([photo("secret", "./p.png"), other])
    };
    for photos in [
        with(json!({"consent": false})),
        with(json!({"consent": null})),
        with(json!({"hidden": true})),
    ] {
        let reading = read(json!({"photos": photos}), &[]);
        assert!(
            is_kept(&reading) && reading.files.is_empty(),
            "{photos} {:#?}",
            messages(&reading)
        );
        assert!(messages(&reading).iter().any(|said| said.contains("the same file")));
    }
    let people = json!([hidden(json!({"photo": "q"}))]);
    assert!(is_kept(&read(json!({"people": people, "photos": with(json!({}))}), &[])));
}

#[test]
fn err_a_logo_needs_consent_unless_it_is_a_drawing() {
    let press = json!({"headline": "H"});
    for (file, consent, is_published) in [
        ("logo.svg", json!({}), true),
        ("logo.svg", json!({"consent": true}), true),
        ("logo.svg", json!({"consent": false}), false),
        ("logo.svg", json!({"consent": null}), false),
        ("p.png", json!({"consent": true}), true),
        ("p.png", json!({}), false),
        ("p.png", json!({"consent": false}), false),
        ("p.png", json!({"consent": "ja"}), false),
    ] {
        let mut logo = json!({"id": "l", "kind": "logo", "file": file, "alt": "A", "credit": "C"});
        for (key, value) in consent.as_object().unwrap() {
            logo[key] = value.clone();
        }
        let reading = read(json!({"press": press, "photos": [logo]}), &[]);
        assert_eq!(reading.files.len(), usize::from(is_published), "{logo}");
        assert_eq!(reading.findings.is_empty(), is_published, "{:#?}", messages(&reading));
    }
    let kind = ("\"kind\":\"logo\"", "\"kind\":\"logo\",\"kind\":\"photo\"");
    let logo =
        json!({"id": "secret", "kind": "logo", "file": "logo.svg", "alt": "Geheim", "credit": "C"});
    assert!(is_kept(&read(json!({"press": press, "photos": [logo]}), &[kind])));
}

#[test]
fn ok_logos_are_published_with_the_press_section_or_a_text_that_names_them() {
    let logo = json!([{"id": "l", "kind": "logo", "file": "logo.svg", "alt": "A", "credit": "C"}]);
    for (changes, is_published) in [
        (json!({}), false),
        (json!({"press": {"headline": "H"}}), true),
        (json!({"press": {"headline": "H", "embargo": "bald"}}), false),
        (json!({"about": "![](photo:l)"}), true),
        (json!({"press": {"summary": "![](photo:l)", "embargo": null}}), false),
    ] {
        let mut changes = changes;
        changes["photos"] = logo.clone();
        let reading = read(changes.clone(), &[]);
        assert_eq!(reading.files.len(), usize::from(is_published), "{changes}");
    }
}
