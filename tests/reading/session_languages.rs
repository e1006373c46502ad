//! In which languages a session can be followed.

use serde_json::{Value, json};

use crate::published;

fn session(keys: Value) -> Value {
    let mut session = json!({"id": "s", "kind": "talk", "title": "T"});
    for (key, value) in keys.as_object().unwrap() {
        session[key] = value.clone();
    }
    json!({"sessions": [session]})
}

#[test]
fn ok_one_language_needs_no_brackets_and_both_keys_are_one_list() {
    for (keys, languages) in [
        (json!({"language": "de"}), &["de"] as &[&str]),
        (json!({"language": ["de", "en"]}), &["de", "en"]),
        (json!({"languages": "en"}), &["en"]),
        (json!({"language": "de", "languages": ["en", "de"]}), &["en", "de"]),
        (json!({"language": "de", "languages": ["en"]}), &["de", "en"]),
        (json!({"language": "", "languages": []}), &[]),
    ] {
        let (event, messages) = published(session(keys));
        assert_eq!(
            (event.sessions[0].languages.as_slice(), messages.len()),
            (&*owned(languages), 0)
        );
    }
}

fn owned(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn ok_a_sign_language_is_known_by_its_code() {
    let keys = json!({"language": "de", "interpreting": ["en", "gsg", "uk"], "captions": "de",
        "plain_language": true, "bring": "a pen"});
    let (event, messages) = published(session(keys));
    let session = &event.sessions[0];
    assert_eq!(messages, [""; 0]);
    assert_eq!(
        (&session.interpreting, &session.signing),
        (&owned(&["en", "uk"]), &owned(&["gsg"]))
    );
    assert_eq!((&session.captions, session.plain_language), (&owned(&["de"]), true));
    assert!(session.bring.is_some());
    let named = ["de", "en", "gsg", "uk"].map(|code| event.language_name(code, "en"));
    assert_eq!(named, ["German", "English", "German Sign Language", "Ukrainian"]);
}

#[test]
fn err_what_is_no_language_says_what_to_write() {
    for (keys, expected) in [
        (
            json!({"captions": true}),
            "captions: expected a list of language codes, such as [\"de\", \"en\"], found true; say in which: [\"de\"]",
        ),
        (
            json!({"interpreting": ["DGS"]}),
            "interpreting[0]: expected a language code such as \"de\" or \"pt-BR\", found \"DGS\"; write \"gsg\"",
        ),
        (
            json!({"interpreting": {"language": "en"}}),
            "interpreting: expected a list of language codes",
        ),
        (
            json!({"language": "de", "interpreting": ["de"]}),
            "interpreting: the session is held in \"de\" already; name the languages into which it is interpreted",
        ),
        (json!({"captions": ["de", "de"]}), "captions: \"de\" stands here again"),
    ] {
        let (_, messages) = published(session(keys));
        assert_eq!(messages.len(), 1, "{messages:#?}");
        assert!(messages[0].contains(expected), "{messages:#?} does not say {expected}");
    }
}
