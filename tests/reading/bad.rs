//! Organisers' mistakes: all are reported at once, and everything else is published.

use std::path::Path;

use serde_json::{Value, json};
use treffpunkt::author::{Severity, read_text};

use crate::{event_with, messages, published, read};

/// Reads an event and expects exactly these messages.
fn says(changes: Value, expected: &[&str]) {
    let said = messages(&read(changes));
    assert_eq!(said.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

fn session(changes: Value) -> Value {
    let mut session = json!({"id": "s", "kind": "talk", "title": "T"});
    changes.as_object().unwrap().iter().for_each(|(key, value)| session[key] = value.clone());
    json!({"sessions": [session]})
}

#[test]
fn err_ways_on_foot() {
    let rooms = json!({"rooms": [
        {"id": "saal", "name": "Saal", "walk": {"turm": 3, "hof": 1}},
        {"id": "turm", "name": "Turm", "walk": {"saal": 7, "trum": 3, "turm": 1, "netz": 2, "_why": "stairs"}},
        {"id": "hof", "name": "Hof", "walk": {"saal": "5 min", "turm": -5}},
        {"id": "markt", "name": "Markt", "walk": 241},
        {"id": "netz", "name": "Netz", "online": true, "walk": 5},
        {"id": "ufer", "name": "Ufer", "walk": "weit"},
    ]});
    says(
        rooms.clone(),
        &[
            "event.json: rooms[2].walk.saal: expected minutes on foot, at most 240, found \"5 min\"; write 5",
            "event.json: rooms[2].walk.turm: expected minutes on foot, at most 240, found -5",
            "event.json: rooms[3].walk: expected minutes on foot, at most 240, found 241",
            "event.json: rooms[5].walk: expected minutes on foot, at most 240, found \"weit\"",
            "event.json: rooms[1].walk.netz: \"netz\" is online; there is no way on foot",
            "event.json: rooms[1].walk.saal: 7 minutes, but \"saal\" says 3 for the way back; one entry holds for both directions",
            "event.json: rooms[1].walk.turm: this is the room itself",
            "event.json: rooms[4].walk: \"netz\" is online; there is no way on foot",
            "event.json: rooms[1].walk.trum: expected the id of a room, found \"trum\"; did you mean \"turm\"?",
        ],
    );
    let (event, _) = published(rooms);
    let ids = |id: &str| vec![id.to_owned()];
    assert_eq!(event.walk(&ids("hof"), &ids("saal")), Some(1));
    let turm = serde_json::to_value(&event.rooms[1].walk).unwrap();
    assert_eq!(turm, json!({"saal": 7, "turm": 1, "netz": 2}));
    assert_eq!((&event.rooms[2].walk, &event.rooms[3].walk), (&None, &None));
}

#[test]
fn err_broken_json_is_said_with_line_and_column() {
    let reading = read_text("{\n  \"id\": \"a\",\n}", Path::new("."));
    assert!(reading.event.is_none());
    assert_eq!(
        messages(&reading),
        [
            "event.json:2:12: a comma too many; take it away: none stands before a closing bracket or behind another comma"
        ]
    );
    for json in ["", "{", "[]", "7", "nul", "{\"a\": \"\n\"}"] {
        let reading = read_text(json, Path::new("."));
        assert!(reading.event.is_none() && reading.findings.len() == 1, "{json}");
    }
}

#[test]
fn err_without_the_top_nothing_is_published_but_all_is_said() {
    let changes =
        json!({"title": null, "days": [], "sessions": [{"id": "s", "kind": "tlak", "title": "T"}]});
    let reading = read(changes);
    assert!(reading.event.is_none());
    assert_eq!(
        messages(&reading)[..3],
        [
            "event.json: title: expected a text, or texts by language, found nothing; until then nothing can be published",
            "event.json: days: expected a list of days such as 2026-05-07, found an empty list; until then nothing can be published",
            "event.json: sessions[0].kind: expected one of talk, keynote, greeting, panel, workshop, poster, plenum, performance, social, break, found \"tlak\"; the session is left out; did you mean \"talk\"?",
        ]
    );
    for key in ["schema_version", "id", "languages", "time_zone"] {
        assert!(read(json!({key: "Ä"})).event.is_none(), "{key}");
    }
}

#[test]
fn err_a_newer_format_is_not_guessed_at() {
    let reading = read(json!({"schema_version": 99}));
    assert!(reading.event.is_none());
    assert_eq!(
        messages(&reading),
        [
            "event.json: schema_version: expected 1, found 99; this event is written for a newer treffpunkt"
        ]
    );
}

#[test]
fn err_revision_and_updated_do_not_hold_up_the_event() {
    let (event, messages) = published(json!({"revision": "3", "updated": "gestern"}));
    assert_eq!((event.revision, &event.updated), (0, &event.days[0].begins));
    assert_eq!(messages.len(), 2, "{messages:#?}");
}

#[test]
fn err_one_bad_session_does_not_cost_the_others() {
    let (event, messages) = published(json!({"sessions": [
        {"id": "a", "kind": "talk", "title": "A"},
        {"id": "b", "kind": "talk", "titel": "B", "links": [7]},
        {"id": "c", "kind": "talk", "title": "C"},
    ]}));
    assert_eq!(event.sessions.iter().map(|s| s.id.as_str()).collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(
        messages,
        [
            "event.json: sessions[1].title: expected a text, or texts by language, found nothing; the session is left out",
            "event.json: sessions[1].links[0]: expected an object { }, found 7",
            "event.json: sessions[1].titel: treffpunkt does not know \"titel\" here and ignores it; did you mean \"title\"?",
        ]
    );
}

#[test]
fn err_a_bad_optional_key_does_not_cost_the_session() {
    let (event, messages) = published(session(
        json!({"summary": 7, "recording": "no", "links": [{"label": "L", "url": "www.example.org"}]}),
    ));
    let kept = &event.sessions[0];
    assert_eq!((&kept.summary, kept.recording, &kept.links[0].url), (&None, None, &None));
    assert_eq!(messages.len(), 3);
    assert!(messages[2].ends_with("did you mean \"https://www.example.org\"?"), "{}", messages[2]);
}

#[test]
fn err_references_to_nothing_are_dropped_with_a_suggestion() {
    let changes = session(
        json!({"people": ["schuu", "schu"], "track": "x", "runs": [{"rooms": ["sal", "saal"]}]}),
    );
    let (event, messages) = published(changes);
    let kept = &event.sessions[0];
    assert_eq!((kept.people.len(), kept.more_people, &kept.track), (1, true, &None));
    assert_eq!(kept.runs[0].rooms, ["saal"]);
    assert_eq!(messages.len(), 3);
    let said = "event.json: sessions[0].people[0]: expected the id of a person, found \"schuu\"; did you mean \"schu\"?";
    assert!(messages.iter().any(|message| message == said), "{messages:#?}");
}

#[test]
fn err_an_id_used_twice_is_the_first_ones() {
    let (event, messages) =
        published(json!({"rooms": [{"id": "a", "name": "1"}, {"id": "a", "name": "2"}]}));
    assert_eq!(event.rooms.len(), 1);
    assert_eq!(event.rooms[0].name, "1".into());
    assert_eq!(
        messages,
        [
            "event.json: rooms[1].id: the id \"a\" is taken; the room is left out; give one of them another id"
        ]
    );
}

#[test]
fn err_a_key_written_twice_is_not_lost_silently() {
    let json = event_with(json!({})).replacen('{', "{\"rooms\": [],", 1);
    let reading = read_text(&json, Path::new("."));
    assert_eq!(
        messages(&reading),
        [
            "event.json: rooms: the key \"rooms\" stands here again; the first one is used; keep one of them"
        ]
    );
    assert_eq!(reading.findings[0].severity, Severity::Error);
}

#[test]
fn err_ids_are_small_letters_digits_and_hyphens() {
    says(
        json!({"rooms": [{"id": "Großer Saal", "name": "S"}]}),
        &[
            "event.json: rooms[0].id: expected an id of a-z, 0-9 and -, found \"Großer Saal\"; the room is left out; such as \"grosser-saal\"",
        ],
    );
}

#[test]
fn err_pages_cannot_take_addresses_of_the_site() {
    for id in ["programm", "en", "de", "photos", "index"] {
        let (event, messages) =
            published(json!({"pages": [{"id": id, "role": "other", "title": "T", "body": "B"}]}));
        assert!(event.pages.is_empty());
        assert!(
            messages[0].contains("an id that is no address of the site itself"),
            "{messages:#?}"
        );
    }
}

#[test]
fn err_missing_pages_are_warnings() {
    let reading = read(json!({"pages": []}));
    let said = messages(&reading);
    assert!(reading.findings.iter().all(|finding| !finding.is_error()));
    for role in ["imprint", "privacy", "accessibility"] {
        let message = format!("event.json: pages: there is no page with the role \"{role}\"");
        assert!(said.iter().any(|said| said.starts_with(&message)), "{said:#?}");
    }
}

#[test]
fn err_languages_of_texts() {
    says(
        json!({"title": {"de": "T", "fr": "R"}, "motto": {"german": "M"}}),
        &[
            "event.json: title.fr: \"fr\" is no language of the event; add it to \"languages\", or take this text away",
            "event.json: title: no text in \"en\"; add it; official wording in one language is a plain text",
            "event.json: motto.german: expected a language of the event (de, en), found \"german\"; write \"de\"",
        ],
    );
    says(
        json!({"languages": ["de", "fr", "de"]}),
        &[
            "event.json: languages[1]: the words of the site in \"fr\" have not been reviewed yet; let a native speaker read a few pages; docs/languages.md says where to correct words",
            "event.json: languages: \"de\" stands here again; once is enough",
        ],
    );
    says(
        json!({"languages": ["de", "en", "cs"]}),
        &[
            "event.json: languages[2]: the words of the site itself do not exist in \"cs\"; menus and buttons will be in one of these: de, en, ar, es, fa, fr, pl, ro, ru, tr, uk, de-x-leicht",
        ],
    );
}

#[test]
fn err_texts_that_are_empty_or_have_hidden_characters() {
    let (event, messages) = published(json!({"motto": " ", "short_title": "a\u{7}b\nc\u{202e}"}));
    assert_eq!((event.motto, event.short_title), (None, Some("ab c".into())));
    assert_eq!(messages.len(), 1, "{messages:#?}");
    assert!(messages[0].contains("U+0007"));
}

#[test]
fn err_contacts_keep_only_what_can_be_reached() {
    let contact = json!({"id": "c", "name": "C", "phone": "0391 123456", "email": "a@b@c", "url": "javascript:x"});
    let (event, messages) = published(json!({"contacts": [contact]}));
    let kept = &event.contacts[0];
    assert_eq!((&kept.phone, &kept.email, &kept.url), (&None, &None, &None));
    assert_eq!(messages.len(), 3);
    assert!(messages.iter().any(|message| message.ends_with("start with + and the country code")));
}
