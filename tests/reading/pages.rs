//! Pages of text: their place in the site, questions, calls, and links to places of the site.

use serde_json::{Value, json};
use treffpunkt::event::{Event, Page};

use crate::published;

/// An event with these pages beside the legal ones, and the findings.
fn with_pages(pages: &[Value]) -> (Event, Vec<String>) {
    let legal = |role: &str| json!({"id": role, "role": role, "title": "T", "body": "B"});
    let legal = ["imprint", "privacy", "accessibility"].map(legal);
    let pages = [legal.as_slice(), pages].concat();
    published(json!({"pages": pages}))
}

fn page(id: &str, more: Value) -> Value {
    let mut page = json!({"id": id, "role": "other", "title": id, "body": "B"});
    page.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    page
}

fn named<'e>(event: &'e Event, id: &str) -> &'e Page {
    event.page(id).unwrap()
}

#[test]
fn ok_pages_say_where_they_stand() {
    let (event, messages) = with_pages(&[
        page("weg", json!({"role": "Anreise", "menu": 3, "short_title": "Weg"})),
        page("bett", json!({"role": "hotels", "under": "weg", "menu": false})),
        page("rest", json!({"menu": true})),
    ]);
    assert_eq!(messages, [""; 0]);
    assert_eq!((named(&event, "weg").menu, named(&event, "rest").menu), (Some(3), Some(50)));
    assert_eq!(event.pages_under("weg").map(|page| page.id.as_str()).collect::<Vec<_>>(), ["bett"]);
    let at_foot: Vec<_> = event.pages.iter().filter(|page| page.is_at_the_foot()).collect();
    assert_eq!(at_foot.len(), 3, "all that are in reach nowhere else, and the legal ones");
}

#[test]
fn err_a_place_that_is_none() {
    let (event, messages) = with_pages(&[page("a", json!({"menu": 1}))]);
    assert_eq!(
        messages,
        [
            "event.json: pages[3].menu: expected true, false, or a place in the menu from 2 to 50 (8 is the first one behind the others), found 1"
        ]
    );
    assert_eq!(named(&event, "a").menu, None);
}

#[test]
fn err_pages_stand_in_two_levels() {
    let (event, messages) = with_pages(&[
        page("a", json!({"under": "b"})),
        page("b", json!({"under": "a"})),
        page("c", json!({"under": "c"})),
    ]);
    assert_eq!(messages.len(), 3, "{messages:#?}");
    assert_eq!(
        messages[0],
        "event.json: pages[3].under: \"b\" itself stands under \"a\"; there are two levels; name a page here that stands under none, or leave \"under\" out"
    );
    assert!(event.pages.iter().all(|page| page.under.is_none()));
}

#[test]
fn ok_a_page_under_one_that_is_kept_back_is_at_the_foot() {
    let (event, messages) = with_pages(&[
        page("a", json!({"hidden": true})),
        page("b", json!({"under": "a", "call": {"label": "L", "url": "page:a"}})),
    ]);
    assert_eq!(event.page("a"), None, "{messages:#?}");
    let page = named(&event, "b");
    assert_eq!((&page.under, &page.call), (&None, &None));
    assert!(page.is_at_the_foot());
}

#[test]
fn ok_questions_have_addresses() {
    let (event, messages) = with_pages(&[json!({
        "id": "fragen", "role": "faq", "title": "F", "questions": [
            {"id": "storno", "question": "Storno?", "answer": "**Ja**"},
            {"question": {"en": "Where to?", "de": "Wohin geht es?"}, "answer": "[Dorthin](page:fragen#storno)"},
        ]
    })]);
    assert_eq!(messages, [""; 0]);
    let page = named(&event, "fragen");
    let ids: Vec<_> = page.questions.iter().map(|one| one.id.as_str()).collect();
    assert_eq!((ids, page.body.is_none()), (vec!["storno", "wohin-geht-es"], true));
}

#[test]
fn err_questions_in_each_others_way() {
    let (event, messages) = with_pages(&[json!({
        "id": "fragen", "role": "faq", "title": "F", "questions": [
            {"question": "Storno?", "answer": "A"},
            {"id": "storno", "question": "Wie?", "answer": "A"},
            {"question": "???", "answer": "A"},
            {"question": "Ohne"},
        ]
    })]);
    assert_eq!(named(&event, "fragen").questions.len(), 1);
    assert_eq!(
        messages,
        [
            "event.json: pages[3].questions[1]: the id \"storno\" is taken; the question is left out; give one of them another \"id\"; without one, the words of the question are it",
            "event.json: pages[3].questions[2].id: expected an id of a-z, 0-9 and -, found nothing; the question is left out",
            "event.json: pages[3].questions[3].answer: expected a text, or texts by language, found nothing; the question is left out",
        ]
    );
}

#[test]
fn err_a_page_needs_a_text_or_questions() {
    let (event, messages) =
        with_pages(&[json!({"id": "a", "role": "other", "title": "T", "questions": []})]);
    assert_eq!(event.page("a"), None);
    assert!(messages[0].starts_with("event.json: pages[3].body: expected"), "{messages:#?}");
}

#[test]
fn ok_links_lead_to_places_of_the_site() {
    let links = json!([
        {"label": "A", "url": "page:programm"},
        {"label": "B", "url": "day:2026-05-07"},
        {"label": "C", "url": "person:schu"},
    ]);
    let (event, messages) = published(json!({"links": links}));
    assert_eq!(messages, [""; 0]);
    assert_eq!(event.links[1].url.as_deref(), Some("day:2026-05-07"));
}

#[test]
fn err_links_to_what_is_not_there() {
    let links =
        json!([{"label": "A", "url": "day:2026-05-09"}, {"label": "B", "url": "page:weg#x"}]);
    let (event, messages) = published(json!({"links": links}));
    assert_eq!(messages.len(), 2, "{messages:#?}");
    assert!(event.links.iter().all(|link| link.url.is_none()), "their labels stay");
}

#[test]
fn err_a_long_menu_is_reported_once() {
    let pages = ["a", "b", "c", "d"].map(|id| page(id, json!({"menu": true})));
    let (_, messages) = with_pages(&pages);
    assert_eq!(messages.len(), 1, "{messages:#?}");
    assert!(messages[0].contains("4 pages are in the menu"), "{messages:#?}");
}
