//! What organisers are told: one message for one cause, with its line, and what to do.

use std::{fs, path::Path};

use serde_json::{Value, json};
use treffpunkt::author::{Finding, Message, Tongue, read_folder, read_text};

use crate::{event_with, in_a_line, one_run, published, read};

fn in_german(changes: Value) -> Vec<String> {
    read(changes).findings.iter().map(|finding| in_a_line(finding, Tongue::German)).collect()
}

/// What is said of one run, in one message.
fn one_message(run: Value) -> String {
    let (_, messages) = published(one_run(run));
    let [message] = messages.as_slice() else { panic!("{messages:#?}") };
    message.clone()
}

/// An event in lines, as an editor has it.
fn in_lines(changes: Value) -> String {
    let event: Value = serde_json::from_str(&event_with(changes)).unwrap();
    serde_json::to_string_pretty(&event).unwrap()
}

fn findings(text: &str) -> Vec<Finding> {
    read_text(text, Path::new("/nowhere")).findings
}

#[test]
fn ok_a_message_has_line_column_and_the_name_of_the_thing() {
    let text = in_lines(json!({"sessions": [
        {"id": "a", "kind": "talk", "title": {"de": "Auftakt", "en": "Opening"},
         "runs": [{"day": "2026-05-07", "start": "9.30 Uhr"}]},
    ]}));
    let findings = findings(&text);
    let position = findings[0].place.position().unwrap();
    let line = text.lines().nth(position.line - 1).unwrap();
    let begin: String = line.chars().skip(position.column - 1).collect();
    assert!(begin.starts_with("\"9.30 Uhr\""), "{line}");
    let (line, column) = (position.line, position.column);
    let said = |tongue| Message::all(&findings, tongue)[0].to_text(tongue);
    assert_eq!(
        said(Tongue::English),
        format!(
            "ERROR event.json:{line}:{column}  session \"Opening\", run 1: start\n    \
             expected a local time such as 2026-05-07T09:30, found \"9.30 Uhr\"\n    \
             → write \"09:30\""
        )
    );
    assert_eq!(
        said(Tongue::German),
        format!(
            "FEHLER event.json:{line}:{column}  Programmpunkt „Auftakt“, Termin 1: start\n    \
             erwartet: eine Ortszeit wie 2026-05-07T09:30; gefunden: \"9.30 Uhr\"\n    \
             → \"09:30\" schreiben"
        )
    );
}

#[test]
fn ok_times_as_people_write_them_are_answered_with_the_right_writing() {
    for (start, proposal) in [
        ("9.30 Uhr", "write \"09:30\""),
        ("9:30", "write \"09:30\""),
        ("11 Uhr", "write \"11:00\""),
        ("24:00", "write \"2026-05-08T00:00\""),
        ("0.30 Uhr", "write \"2026-05-08T00:30\""),
        ("2026-05-07 11:00", "write \"2026-05-07T11:00\""),
        ("7.5.2026 11 Uhr", "write \"2026-05-07T11:00\""),
        ("9.30–10.15 Uhr", "write \"start\": \"09:30\", \"end\": \"10:15\""),
        ("20 – 0.30 Uhr", "write \"start\": \"20:00\", \"end\": \"2026-05-08T00:30\""),
        ("22 – 5 Uhr", "write \"start\": \"22:00\", \"end\": \"2026-05-08T05:00\""),
        ("07.05.2026", "such as \"2026-05-07T09:30\""),
    ] {
        let said = one_message(json!({"day": "2026-05-07", "start": start}));
        assert!(said.ends_with(proposal), "{said}");
    }
    for day in ["07.05.2026", "7.5.26", "7. Mai 2026"] {
        let said = one_message(json!({"day": day, "start": "09:30"}));
        assert!(said.ends_with("write \"2026-05-07\""), "one cause, one message: {said}");
    }
}

#[test]
fn ok_a_proposal_is_accepted_by_the_next_check() {
    let (_, messages) = published(one_run(json!({"start": "20 – 0.30 Uhr"})));
    assert!(!messages[0].contains("00:30"), "without a day it would be refused: {messages:?}");
    let (_, messages) = published(json!({"updated": "29.11.2026"}));
    assert!(messages[0].ends_with("write \"2026-11-29\""), "{messages:?}");
    let (_, messages) = published(json!({"links": [{"label": "P", "url": "programm.html"}]}));
    assert!(!messages[0].contains("did you mean"), "{messages:?}");
}

#[test]
fn err_a_text_where_an_object_or_a_list_should_be_is_answered_with_its_form() {
    let photo = json!({"id": "p", "alt": "A", "credit": "C", "file": "x", "licence": "CC BY 4.0"});
    let mut changes = one_run(json!({"rooms": "Saal"}));
    changes["photos"] = json!([photo]);
    let all =
        in_german(changes).into_iter().chain(in_german(json!({"rooms": ["Großer \"Saal\""]})));
    let all: Vec<_> = all.collect();
    for hint in [
        "{\"label\": \"CC BY 4.0\"} schreiben",
        "[\"saal\"] schreiben",
        "{\"id\": \"grosser-saal\", \"name\": \"Großer \\\"Saal\\\"\"} schreiben",
    ] {
        assert!(all.iter().any(|said| said.ends_with(hint)), "{hint}: {all:#?}");
    }
}

#[test]
fn err_one_cause_is_one_message() {
    let press = json!({"embargo": "bald", "headline": "H", "date": "2026-05-07", "contacts": []});
    let (event, messages) = published(json!({"press": press}));
    assert!(event.press.is_none());
    assert_eq!(messages.len(), 1, "{messages:#?}");
    assert!(messages[0].contains("; press is left out"), "{messages:#?}");
    let reading = read(json!({"languages": ["Deutsch"]}));
    assert!(reading.event.is_none());
    let said: Vec<_> =
        reading.findings.iter().filter(|f| f.place.path.starts_with("languages")).collect();
    assert_eq!(said.len(), 1, "{said:#?}");
}

#[test]
fn err_a_wrong_day_is_one_message_and_advises_no_wrong_one() {
    let run = json!({"start": "2026-05-08T09:30"});
    let sessions: Vec<_> = (0..9)
        .map(|n| json!({"id": format!("s{n}"), "kind": "talk", "title": "T", "runs": [run]}))
        .collect();
    let changes = json!({"days": ["2026-05-07", "08.05.2026"], "sessions": sessions});
    let (_, messages) = published(changes.clone());
    assert_eq!(
        messages,
        [
            "event.json: days[1]: expected a day such as 2026-05-07, found \"08.05.2026\"; until then 9 run(s) on 2026-05-08 are shown without day and time; write \"2026-05-08\""
        ]
    );
    assert!(in_german(changes)[0].ends_with(
        "bis dahin erscheinen 9 Termin(e) am 2026-05-08 ohne Tag und Uhrzeit; \"2026-05-08\" schreiben"
    ));
}

#[test]
fn err_a_day_that_is_not_there_gets_no_advice_to_take_another() {
    let said = one_message(json!({"start": "2026-05-09T09:30"}));
    assert!(said.ends_with("add 2026-05-09 to \"days\", or correct the date"), "{said}");
}

#[test]
fn err_what_refers_to_a_thing_that_could_not_be_read_is_not_said_again() {
    let session =
        |id: &str| json!({"id": id, "kind": "talk", "title": "T", "people": ["Eva", "ada"]});
    let (event, messages) = published(json!({
        "people": [{"id": "Eva", "name": "Eva Berg"}, {"id": "ada"}],
        "sessions": [session("a"), session("b")],
    }));
    assert!(event.sessions.iter().all(|session| session.people.is_empty()));
    assert_eq!(
        messages,
        [
            "event.json: people[0].id: expected an id of a-z, 0-9 and -, found \"Eva\"; the person is left out; such as \"eva\"",
            "event.json: people[1].name: expected a text, found nothing; the person is left out",
        ]
    );
}

#[test]
fn err_the_same_slip_in_many_places_is_shown_once_with_its_lines() {
    let session = |n| json!({"id": format!("s{n}"), "kind": "talk", "title": "T", "people": ["schuu"], "raum": 1});
    let text = in_lines(json!({"sessions": (0..4).map(session).collect::<Vec<_>>()}));
    let messages = Message::all(&findings(&text), Tongue::German);
    assert_eq!(messages.len(), 2, "{messages:#?}");
    for message in messages {
        let lines = message.ways_out.last().unwrap();
        assert!(lines.starts_with("dasselbe noch 3-mal: Zeilen "), "{lines}");
    }
}

#[test]
fn err_names_and_files_where_ids_stand() {
    let photo = json!({"id": "eva-bild", "alt": "A", "credit": "C", "file": "bilder/eva.jpg"});
    let (_, messages) = published(json!({
        "people": [{"id": "eva", "name": "Eva Berg", "photo": "bilder/eva.jpg"}],
        "photos": [photo],
        "sessions": [{"id": "s", "kind": "talk", "title": "T", "people": ["Eva Berg"],
                      "runs": [{"rooms": ["Saal"]}]}],
    }));
    for hint in ["\"eva-bild\"", "\"eva\"", "\"saal\""] {
        let end = format!("write its id, {hint}");
        assert!(messages.iter().any(|message| message.ends_with(&end)), "{hint}: {messages:#?}");
    }
    let messages: Vec<_> = [("languages", json!(["de", "Englisch"]))]
        .into_iter()
        .flat_map(|(key, value)| {
            published(json!({key: value, "motto": {"de": "M", "Englisch": "M"}})).1
        })
        .collect();
    assert_eq!(messages.len(), 1, "{messages:#?}");
    assert!(messages[0].ends_with("write \"en\""), "{messages:#?}");
}

#[test]
fn err_a_key_that_is_not_known_is_ignored_and_the_right_one_named() {
    let session = json!({"id": "s", "kind": "talk", "title": "T", "Personen": [], "peeple": []});
    let (_, messages) = published(json!({"sessions": [session], "Räume": []}));
    assert_eq!(
        messages,
        [
            "event.json: sessions[0].Personen: treffpunkt does not know \"Personen\" here and ignores it; did you mean \"people\"?",
            "event.json: sessions[0].peeple: treffpunkt does not know \"peeple\" here and ignores it; did you mean \"people\"?",
            "event.json: Räume: treffpunkt does not know \"Räume\" here and ignores it; did you mean \"rooms\"?",
        ]
    );
}

#[test]
fn err_an_id_where_a_file_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let photo = json!([{"id": "eva", "alt": "A", "credit": "C", "consent": true, "file": "eva"}]);
    fs::write(dir.path().join("event.json"), event_with(json!({"photos": photo}))).unwrap();
    fs::create_dir(dir.path().join("bilder")).unwrap();
    fs::write(dir.path().join("bilder/Eva.jpg"), "").unwrap();
    let reading = read_folder(dir.path()).unwrap();
    let said = in_a_line(&reading.findings[0], Tongue::English);
    assert!(said.ends_with("not an id: write \"bilder/Eva.jpg\""), "{said}");
}

#[test]
fn err_two_with_one_id_or_key_name_both_places() {
    let text = in_lines(json!({"rooms": [{"id": "a", "name": "1"}, {"id": "a", "name": "2"}]}));
    let text = text.replacen('{', "{\n  \"title\": \"T\",", 1);
    for (about, finding) in [("id", &findings(&text)[0]), ("title", &findings(&text)[1])] {
        let lines: Vec<_> = [&finding.place, finding.first.as_ref().unwrap()]
            .iter()
            .map(|place| place.position().unwrap().line)
            .collect();
        assert!(lines[0] > lines[1], "{about}: {lines:?}");
        let ways_out = finding.ways_out(Tongue::German);
        let first = format!("zum ersten Mal: event.json:{}:", lines[1]);
        assert!(ways_out.last().unwrap().starts_with(&first), "{ways_out:?}");
    }
}

#[test]
fn ok_every_message_of_a_bad_event_is_german_in_german() {
    let text = in_lines(json!({
        "motto": {"de": "M", "fr": "M"}, "venue": {"name": "V"}, "links": [{"url": "x y"}],
        "contacts": [{"id": "c", "name": "C", "phone": "0391", "email": "x", "languages": ["xx-"]}],
        "sessions": [{"id": "s", "kind": "tlak", "title": 7, "xyz": 1}], "theme": {"accent": "red"},
        "press": {"quotes": [{"text": "T"}]}, "photos": [{"id": "p", "alt": "A", "credit": "C", "file": "gone"}],
        "videos": [{"id": "v", "title": "T", "credit": "C"}], "next": {"year": "x"}, "pages": [],
    }));
    let findings = findings(&text);
    assert!(findings.len() > 15, "{findings:#?}");
    for message in Message::all(&findings, Tongue::German) {
        let said = format!(" {}", message.to_text(Tongue::German));
        for word in [" expected", " found ", " the ", " is ", " write ", " did you", " of "] {
            assert!(!said.contains(word), "{word} in {said}");
        }
    }
}

#[test]
fn ok_what_is_not_in_every_language_is_listed_and_no_finding() {
    let reading = read(json!({
        "title": "Treffen", "title_translation": {"en": "Meeting"}, "motto": "Größe verbinden",
        "facts": [{"id": "f", "value": "42 %", "label": {"de": "Anteil", "en": "share"}}],
        "sessions": [{"id": "s", "kind": "talk", "title": {"de": "Auftakt", "en": "Opening"},
                      "description": {"de": "Mehr", "en": ""}}],
        "rooms": [], "pages": [],
    }));
    let listed: Vec<String> =
        reading.untranslated.iter().map(|one| in_a_line(one, Tongue::German)).collect();
    assert_eq!(
        listed,
        [
            "event.json: motto: nicht auf en: \"Größe verbinden\"",
            "event.json: sessions[0].description: nicht auf en: \"Mehr\"",
        ]
    );
    let about: Vec<_> = reading.untranslated.iter().map(|one| one.about(Tongue::German)).collect();
    assert_eq!(about, ["motto", "Programmpunkt „Auftakt“: description"]);
    assert!(reading.findings.iter().all(|one| !one.place.path.contains("motto")));
    assert!(read(json!({"languages": ["de"], "motto": "M"})).untranslated.is_empty());
}
