//! Hostile input leads to errors, never to a panic or a long wait.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use serde_json::json;
use treffpunkt::{
    author::{Reading, publish_json, read_text},
    event::{Event, FromTree, counted},
};

use crate::{event_with, messages, published, read};

/// Far above the time any of these needs, far below that of a quadratic blow-up.
const PATIENCE: Duration = Duration::from_secs(60);

fn in_time(json: &str) -> Reading {
    let begin = Instant::now();
    let reading = read_text(json, Path::new("/nowhere"));
    assert!(begin.elapsed() < PATIENCE, "{:?}", begin.elapsed());
    reading
}

#[test]
fn err_nested_beyond_reason() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let json = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let reading = in_time(&json);
        assert!(messages(&reading)[0].contains("recursion limit"), "{:?}", messages(&reading));
    }
}

#[test]
fn err_a_file_that_is_too_large() {
    let reading = in_time(&format!("\"{}\"", "x".repeat(20_000_001)));
    assert_eq!(
        messages(&reading),
        [
            "event.json: the file is larger than 20 MB; pictures and long texts stand in files of their own"
        ]
    );
}

#[test]
fn err_more_values_than_any_event_has() {
    let json = format!("{{\"_\": [{}{{}}]}}", "{\"a\":1},".repeat(1_000_000));
    assert_eq!(
        messages(&in_time(&json)),
        [
            "event.json: the file holds 2000004 values, and an event has at most 500000; look for a part that is there again and again, and take it out"
        ]
    );
    let json = format!("{{\"_\": [{}]}}", vec!["1"; 400_000].join(","));
    assert!(messages(&in_time(&json)).iter().all(|message| !message.contains("values")));
}

#[test]
fn err_a_text_that_is_too_long() {
    let (event, messages) =
        published(json!({"motto": "x ".repeat(50_001), "short_title": "ä ".repeat(50_000)}));
    assert!(event.motto.is_none() && event.short_title.is_some());
    assert_eq!(messages, ["event.json: motto: expected at most 100000 characters, found more"]);
}

#[test]
fn err_a_word_that_no_browser_comes_to_an_end_with() {
    let word = "x".repeat(10_001);
    let address = format!("https://example.org/{word}");
    let (event, messages) = published(json!({
        "motto": word,
        "short_title": format!("{0} {0}", &word[1..]),
        "about": format!("a\n\n{word}"),
        "links": [{"label": "L", "url": address}],
    }));
    assert!(event.motto.is_none() && event.short_title.is_some() && event.about.is_none());
    assert!(event.links[0].url.is_none());
    assert_eq!(messages.len(), 3, "{messages:#?}");
    assert_eq!(
        messages[1],
        "event.json: about: expected words of at most 10000 bytes, found a longer one; look for what was pasted by mistake; otherwise set blanks"
    );
    // What is published, the app reads.
    let json = publish_json(&event);
    let (read, left_out) = counted(|| Event::from_tree(serde_json::from_str(&json).unwrap()));
    assert_eq!((read, left_out), (Some(event), 0));
}

#[test]
fn err_more_of_a_kind_than_any_event_has() {
    let rooms: Vec<_> = (0..20_001).map(|n| json!({"id": n.to_string(), "name": "R"})).collect();
    let reading = in_time(&event_with(json!({"rooms": rooms})));
    assert_eq!(
        messages(&reading),
        ["event.json: rooms: expected at most 20000 items, found 20001"]
    );
    assert_eq!(reading.event.unwrap().rooms.len(), 20_000);
}

#[test]
fn err_a_flood_of_slips_is_cut_off() {
    let unknown: String = (0..200_000).map(|n| format!("\"k{n}\": 1,")).collect();
    let reading = in_time(&event_with(json!({})).replacen('{', &format!("{{{unknown}"), 1));
    assert!(reading.event.is_some());
    assert_eq!(
        messages(&reading).last().unwrap(),
        "event.json: 195000 more findings, which are not shown"
    );

    let people: Vec<_> =
        (0..10_000).map(|n| json!({"id": format!("person-{n}"), "name": "P"})).collect();
    let nobody: Vec<_> = (0..10_000).map(|n| format!("nobody-{n}")).collect();
    let session = json!({"id": "s", "kind": "panel", "title": "T", "people": nobody});
    let reading = in_time(&event_with(json!({"people": people, "sessions": [session]})));
    assert!(reading.event.unwrap().sessions[0].people.is_empty());
}

#[test]
fn err_markdown_made_to_take_long() {
    for mark in [
        "> ", "* ", "[", "![", "*a ", "**", "`", "<a ", "- ", "&", "\\", "[a](", "[a]: b\n", "|a",
        "***a _b ", "<!--", "](",
    ] {
        // In lines, as no word may be that long.
        let text = vec![mark.repeat(9_900 / mark.len()); 10].join("\n");
        let reading = in_time(&event_with(json!({"about": text})));
        let event = reading.event.unwrap();
        let json = publish_json(&event);
        let tree = serde_json::from_str(&json).unwrap();
        let again = Event::from_tree(tree).unwrap();
        assert_eq!(again, event);
    }
}

#[test]
fn err_nothing_that_runs_gets_through() {
    let (event, messages) = published(json!({
        "about": "[a](javascript:alert(1)) <b onclick=x>c</b> [d](java&#x73;cript:e) ![f](x.png)",
        "links": [{"label": "L", "url": "JaVaScRiPt:alert(1)"}, {"label": "M", "url": "data:text/html,x"}],
        "next": {"year": 2027, "city": "M", "url": "vbscript:x"},
    }));
    let json = publish_json(&event);
    for forbidden in ["javascript", "JaVaScRiPt", "data:", "vbscript", "{\"a\":"] {
        assert!(!json.contains(forbidden), "{forbidden} in {json}");
    }
    assert_eq!(messages.len(), 7, "{messages:#?}");
}

#[test]
fn err_messages_do_not_speak_to_the_terminal() {
    let said = messages(&read(json!({"\u{1b}[31mred\u{7}": 1, "time_zone": "\u{1b}[2J"})));
    assert!(said.len() >= 2);
    assert!(said.iter().all(|message| !message.contains(char::is_control)), "{said:?}");
}

#[test]
fn err_every_value_of_every_wrong_kind() {
    let event: serde_json::Value = serde_json::from_str(&event_with(json!({}))).unwrap();
    let keys = [
        "about",
        "venue",
        "rooms",
        "tracks",
        "facts",
        "organisations",
        "sessions",
        "people",
        "photos",
        "contacts",
        "press",
        "links",
        "pages",
        "next",
    ];
    let wrong = [
        json!(true),
        json!(-1),
        json!(1.5e300),
        json!(""),
        json!([[]]),
        json!([{}]),
        json!({"": {}}),
        json!([{"id": {}}]),
    ];
    for key in event.as_object().unwrap().keys().map(String::as_str).chain(keys) {
        for value in &wrong {
            let reading = read(json!({key: value}));
            // An empty cell is left out where the key may be.
            let is_said = !reading.findings.is_empty() || *value == json!("");
            assert!(is_said, "{key}: {value}");
        }
    }
}

#[test]
fn err_what_cannot_be_seen_is_escaped_in_messages_and_refused_in_addresses() {
    let invisible = ['\u{202e}', '\u{2066}', '\u{200b}', '\u{3164}'];
    let reading = read(json!({
        "k\u{202e}ey\u{2066}": 1,
        "people": ["Ev\u{202e}a\u{3164}"],
        "links": ["La\u{200b}bel", {"label": "L", "url": "https://example.org/a\u{200b}b"}],
        "contacts": [{"id": "c", "name": "C", "email": "a\u{3164}@example.org"}],
        "about": "[a](https://example.org/\u{2066}b)",
        "motto": {"e\u{202e}n": "M"},
    }));
    let said = messages(&reading);
    assert!(said.len() >= 7, "{said:#?}");
    assert!(said.iter().all(|message| !message.contains(invisible)), "{said:#?}");
    for said_of in ["U+200B", "U+3164", "U+2066"] {
        let hint = format!("it has the invisible character {said_of}: type it anew");
        assert!(said.iter().any(|message| message.contains(&hint)), "{said_of} {said:#?}");
    }
    let event = reading.event.unwrap();
    assert!(event.contacts[0].email.is_none() && event.links[0].url.is_none());
    assert!(!publish_json(&event).contains("https:"));
}
