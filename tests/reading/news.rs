//! Messages: their order, what is kept back, and what cannot be meant.

use serde_json::json;
use treffpunkt::event::Timestamp;

use crate::published;

#[test]
fn ok_the_newest_message_is_first_and_drafts_are_left_out() {
    let (event, messages) = published(json!({
        "updated": "2026-05-07T12:00",
        "news": [
            {"id": "a", "date": "2026-05-06T09:00", "title": "A"},
            {"id": "b", "date": "2026-05-07T08:10", "title": "B", "text": "See [T](page:imprint).",
             "urgent_until": "2026-05-07T09:00"},
            {"id": "c", "date": "2026-05-07T09:00", "title": "C", "publish": false},
        ],
    }));
    assert_eq!(messages, [""; 0]);
    assert_eq!(event.news.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["b", "a"]);
}

#[test]
fn ok_an_urgent_message_holds_from_its_date_until_its_end() {
    let (event, _) = published(json!({
        "updated": "2026-05-07T12:00",
        "news": [
            {"id": "a", "date": "2026-05-07T08:00", "title": "A", "urgent_until": "2026-05-07T10:00"},
            {"id": "b", "date": "2026-05-07T08:30", "title": "B", "urgent_until": "2026-05-07T09:00"},
        ],
    }));
    let urgent = |clock: &str| {
        let now = Timestamp::parse(&format!("2026-05-07T{clock}:00+02:00")).unwrap();
        event.urgent_news(now.epoch_seconds()).map(|one| one.id.as_str())
    };
    let times = ["07:59", "08:00", "08:30", "09:00", "09:59", "10:00"];
    assert_eq!(times.map(urgent), [None, Some("a"), Some("b"), Some("a"), Some("a"), None]);
}

#[test]
fn err_a_message_that_is_newer_than_the_event_or_never_urgent() {
    let (event, messages) = published(json!({
        "news": [{"id": "a", "date": "2026-05-07T08:10", "title": "A", "urgent_until": "2026-05-07T08:00"}],
    }));
    assert_eq!(event.news.len(), 1);
    assert_eq!(
        messages,
        [
            "event.json: news[0].urgent_until: the message is of 2026-05-07T08:10:00+02:00, and urgent until a moment before; as it stands it is never above the pages",
            "event.json: news[0].date: the message is newer than \"updated\"; write \"updated\": \"2026-05-07T08:10\"",
        ]
    );
}

#[test]
fn err_without_news_no_text_leads_to_their_page() {
    let (event, _) = published(json!({"about": "See [the news](page:neuigkeiten)."}));
    let about = event.about.unwrap();
    let text = serde_json::to_string(&about).unwrap();
    assert!(text.contains("the news") && !text.contains("neuigkeiten"), "{text}");
}
