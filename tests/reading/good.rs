//! Valid events.

use serde_json::json;
use treffpunkt::{
    author::publish_json,
    event::{Block, Event, FromTree, PartRole, RunState, Signup},
};

use crate::{published, read};

#[test]
fn ok_what_is_published_reads_back_as_the_same_event() {
    let (event, messages) = published(json!({
        "about": {"de": "# A\n\n**b**", "en": "- c"},
        "sessions": [{"id": "s", "kind": "talk", "title": "T", "people": ["schu"]}],
    }));
    assert_eq!(messages, [""; 0]);
    let json = publish_json(&event);
    assert!(json.ends_with("}\n") && json.contains("\n  \"title\": "), "{json}");
    assert_eq!(Event::from_tree(serde_json::from_str(&json).unwrap()).unwrap(), event);
    assert_eq!(publish_json(&event), json);
}

#[test]
fn ok_comments_may_stand_everywhere() {
    let (event, messages) = published(json!({
        "$schema": "event.schema.json",
        "_todo": 7,
        "title": {"_comment": "check", "de": "Treffen", "en": "Meeting"},
        "sessions": [{"_a": [], "id": "s", "kind": "talk", "title": "T", "runs": [{"_b": null}]}],
    }));
    assert_eq!(messages, [""; 0]);
    assert_eq!(event.title.languages().collect::<Vec<_>>(), ["de", "en"]);
}

#[test]
fn ok_null_means_left_out() {
    let (event, messages) = published(json!({"motto": null, "venue": null, "links": null}));
    assert_eq!((event.motto, event.venue, messages.len()), (None, None, 0));
}

#[test]
fn ok_a_session_without_runs_has_one_of_which_nothing_is_known() {
    let (event, _) =
        published(json!({"sessions": [{"id": "walk", "kind": "poster", "title": "T"}]}));
    let [run] = event.sessions[0].runs.as_slice() else { panic!() };
    assert_eq!((run.id.as_str(), &run.day, &run.start), ("walk", &None, &None));
}

#[test]
fn ok_parts_follow_from_the_kind_unless_they_are_said() {
    let session =
        |kind: &str, people| json!({"id": kind, "kind": kind, "title": "T", "people": people});
    let (event, _) = published(json!({"sessions": [
        session("panel", json!([{"person": "schu", "role": "moderator"}, "schu"])),
        session("workshop", json!(["schu"])),
        session("greeting", json!([{"person": "schu", "organisation": "SVR"}])),
    ]}));
    let roles: Vec<_> =
        event.sessions.iter().flat_map(|s| &s.people).map(|part| part.role).collect();
    assert_eq!(
        roles,
        [PartRole::Moderator, PartRole::Panellist, PartRole::Host, PartRole::Greeting]
    );
    assert_eq!(event.sessions[2].people[0].organisation.as_deref(), Some("SVR"));
}

#[test]
fn ok_state_and_signup() {
    let runs = json!([
        {"state": "cancelled", "signup": "full"},
        {"id": "again", "signup": {"open": {"label": "Anmelden", "url": "https://example.org"}}},
    ]);
    let (event, messages) =
        published(json!({"sessions": [{"id": "s", "kind": "talk", "title": "T", "runs": runs}]}));
    let [first, second] = event.sessions[0].runs.as_slice() else { panic!() };
    assert_eq!((first.state, &first.signup), (RunState::Cancelled, &Some(Signup::Full)));
    assert!(
        matches!(&second.signup, Some(Signup::Open(link)) if link.url.as_deref() == Some("https://example.org"))
    );
    assert_eq!(messages, [""; 0]);
}

#[test]
fn ok_texts_keep_their_words_and_lose_only_the_edges() {
    let (event, _) = published(json!({"title": "  Ä & \"ö\" <b>  ", "about": "a\r\n\r\nb"}));
    assert_eq!(event.title.pick("de", "de").unwrap().value, "Ä & \"ö\" <b>");
    let about = event.about.unwrap();
    let blocks = &about.pick("de", "de").unwrap().value.0;
    assert!(matches!(blocks.as_slice(), [Block::Paragraph(_), Block::Paragraph(_)]));
}

#[test]
fn ok_a_translation_need_not_repeat_the_official_wording() {
    let (_, messages) = published(json!({"title_translation": {"en": "Meeting"}}));
    assert_eq!(messages, [""; 0]);
}

#[test]
fn ok_a_byte_order_mark_is_no_error() {
    let json = format!("\u{feff}{}", crate::event_with(json!({})));
    let reading = treffpunkt::author::read_text(&json, std::path::Path::new("."));
    assert!(reading.event.is_some() && reading.findings.is_empty());
}

#[test]
fn ok_days_are_sorted() {
    let reading =
        read(json!({"days": ["2026-05-08", {"date": "2026-05-07", "moderators": ["schu"]}]}));
    let days = reading.event.unwrap().days;
    assert_eq!(
        days.iter().map(|day| day.date.as_str()).collect::<Vec<_>>(),
        ["2026-05-07", "2026-05-08"]
    );
    assert_eq!(days[0].moderators, ["schu"]);
    assert_eq!(days[1].begins.as_str(), "2026-05-08T04:00:00+02:00");
    assert_eq!(days[0].ends, days[1].begins);
}

#[test]
fn ok_an_address_in_parts_or_lines() {
    let (event, messages) = published(json!({
        "contacts": [
            {"id": "parts", "name": "A", "address":
                {"street": "1 Row", "postal_code": "SW1A 2AA", "city": "London", "country": "GB"}},
            {"id": "lines", "name": "B", "address": ["Haus", "Weg 8", "39104 Magdeburg"]},
        ],
        "rooms": [{"id": "hof", "name": "Hof", "address": {"city": "Magdeburg"}},
                  {"id": "zoom", "name": "Zoom", "online": true}],
    }));
    assert_eq!(messages, [""; 0]);
    let [parts, lines] = event.contacts.as_slice() else { panic!() };
    assert_eq!(parts.address, ["1 Row", "London SW1A 2AA"]);
    assert_eq!(parts.postal.as_ref().unwrap().street.as_deref(), Some("1 Row"));
    assert_eq!(lines.address, ["Haus", "Weg 8", "39104 Magdeburg"]);
    assert_eq!(lines.postal.as_ref().unwrap().city, "Magdeburg");
    let [hof, zoom] = event.rooms.as_slice() else { panic!() };
    assert!(zoom.online && !hof.online && hof.address == ["Magdeburg"]);
}

/// As tables have them that were exported.
#[test]
fn ok_empty_cells_are_left_out() {
    let empty = |text: &str| json!({"de": text, "en": ""});
    let (event, messages) = published(json!({
        "motto": "", "summary": {"de": ""}, "about": {"file": ""}, "links": [""],
        "theme": "", "embed": "", "next": "",
        "people": [{"id": "schu", "name": "Cornelia Schu", "title": " ", "photo": "", "languages": [""],
                    "biography": {"de": "", "en": " "}, "links": [{"label": "", "url": ""}]}],
        "sessions": [{"id": "s", "kind": "talk", "title": "T", "people": ["schu", ""], "track": "",
                      "level": [""], "recording": "", "runs": [{"day": "2026-05-07", "start": "09:30",
                      "end": "", "rooms": [""], "capacity": "", "signup": ""}]}],
        "photos": [{"id": "p", "alt": "A", "credit": "C", "file": "", "licence": ""}],
    }));
    assert_eq!(messages, [""; 0]);
    assert!(
        event.motto.is_none() && event.people[0].biography.is_none() && event.photos.len() == 1
    );
    assert_eq!((event.sessions[0].people.len(), &event.sessions[0].runs[0].end), (1, &None));
    let (event, messages) = published(json!({"motto": empty("M")}));
    assert_eq!(event.motto.unwrap().languages().collect::<Vec<_>>(), ["de"]);
    assert!(messages[0].contains("no text in \"en\""), "{messages:?}");
}

#[test]
fn err_an_empty_cell_is_none_where_something_is_needed_or_says_no() {
    for (changes, path) in [
        (json!({"title": ""}), "title"),
        (json!({"title": {"de": "", "en": " "}}), "title"),
        (json!({"rooms": [{"id": "a", "name": ""}]}), "rooms[0].name"),
        (json!({"days": [""]}), "days"),
        (json!({"people": [{"id": "a", "name": "A", "hidden": ""}]}), "people[0].hidden"),
        (json!({"contacts": [{"id": "a", "name": "A", "publish": ""}]}), "contacts[0].publish"),
        (json!({"state": ""}), "state"),
        (json!({"press": {"headline": "H", "date": "2026-05-07", "embargo": ""}}), "press.embargo"),
        (
            json!({"sessions": [{"id": "s", "kind": "talk", "title": "T", "runs": [{"state": ""}]}]}),
            "sessions[0].runs[0].state",
        ),
    ] {
        let messages = crate::messages(&read(changes));
        let about = format!("event.json: {path}: ");
        assert!(messages.iter().any(|said| said.starts_with(&about)), "{path}: {messages:#?}");
    }
}
