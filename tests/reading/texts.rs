//! Texts as people write them: what is published of them, and what is said about the rest.

use serde_json::{Value, json};
use treffpunkt::author::publish_json;

use crate::published;

/// What the event tells about itself, as published, and the findings.
fn about(text: &str, mut changes: Value) -> (Value, Vec<String>) {
    changes["about"] = json!(text);
    let (event, messages) = published(changes);
    let json: Value = serde_json::from_str(&publish_json(&event)).unwrap();
    (json["about"].clone(), messages)
}

fn one_session() -> Value {
    json!([{"id": "tagung", "kind": "talk", "title": "T"}])
}

#[test]
fn ok_links_lead_to_what_the_event_has() {
    let text = "[A](page:imprint) [B](session:tagung) [C](person:schu) [D](page:programm)";
    let (tree, messages) = about(text, json!({"sessions": one_session()}));
    assert_eq!(messages, [""; 0]);
    for address in ["page:imprint", "session:tagung", "person:schu", "page:programm"] {
        assert!(tree.to_string().contains(&format!("[\"{address}\",")), "{address} in {tree}");
    }
}

#[test]
fn err_a_link_to_nothing_is_reported_and_its_text_stays() {
    let (tree, messages) =
        about("Mehr: **[B](session:tagun)**", json!({"sessions": one_session()}));
    assert_eq!(
        messages,
        [
            "event.json: about: expected the id of a session, found \"tagun\"; did you mean \"tagung\"?"
        ]
    );
    assert_eq!(tree, json!([{"p": [{"t": "Mehr: "}, {"strong": [{"t": "B"}]}]}]));
}

#[test]
fn ok_a_link_to_a_hidden_person_is_their_name_in_the_text() {
    let people = json!([{"id": "h", "name": "H", "hidden": true}]);
    let (tree, messages) = about("[H](person:h)", json!({"people": people}));
    assert_eq!((tree, messages), (json!([{"p": [{"t": "H"}]}]), vec![]));
}

#[test]
fn ok_photos_in_texts_keep_their_rules() {
    let photo = |consent: bool| json!([{"id": "saal", "alt": "Saal", "credit": "C", "file": "x.jpg", "consent": consent}]);
    // Without a file nothing needs consent.
    let photos = json!([{"id": "saal", "alt": "Saal", "credit": "C"}]);
    let (tree, messages) = about("a\n\n![Vom Rang](photo:saal)", json!({"photos": photos}));
    assert_eq!(messages, [""; 0]);
    assert_eq!(tree, json!([{"p": [{"t": "a"}]}, {"photo": ["saal", "Vom Rang"]}]));
    let (tree, _) = about("a\n\n![](photo:saal)", json!({"photos": photo(false)}));
    assert_eq!(tree, json!([{"p": [{"t": "a"}]}]));
    let (_, messages) = about("a\n\n![](photo:sall)", json!({"photos": photos_of("saal")}));
    assert_eq!(
        messages,
        ["event.json: about: expected the id of a photo, found \"sall\"; did you mean \"saal\"?"]
    );
}

fn photos_of(id: &str) -> Value {
    json!([{"id": id, "alt": "A", "credit": "C"}])
}

#[test]
fn ok_bare_addresses_tables_and_bullets_of_a_word_processor() {
    let text =
        "Siehe https://example.org/x.\n\n|Tag|Ort|\n|-|-|\n|Mo|Saal|\n\n•\tStift\n•\tPa\u{ad}pier";
    let (tree, messages) = about(text, json!({}));
    assert_eq!(messages, [""; 0]);
    let link = json!({"a": ["https://example.org/x", [{"t": "https://example.org/x"}]]});
    assert_eq!(tree[0], json!({"p": [{"t": "Siehe "}, link, {"t": "."}]}));
    let cell = |text: &str| json!({"p": [{"t": text}]});
    let rows = json!([[cell("Tag"), cell("Ort")], [cell("Mo"), cell("Saal")]]);
    assert_eq!(tree[1], json!({"table": rows}));
    let item = |text: &str| json!([{"p": [{"t": text}]}]);
    assert_eq!(tree[2], json!({"ul": [item("Stift"), item("Papier")]}));
}

#[test]
fn err_what_is_not_understood_is_reported_with_its_line() {
    let text =
        "a\n\nb <u>c</u>[^1]\n\n![d](d.png) [e](www.example.org)\n\nf\tg\nh\ti\tk\n\n[^1]: j";
    let (_, messages) = about(text, json!({}));
    let said = |message: &str| format!("event.json: about: {message}");
    assert_eq!(
        messages,
        [
            said(
                "the HTML \"<u>\" is shown as it is written (line 3 of the text); use Markdown instead: **strong**, [text](https://…)"
            ),
            said(
                "the footnote \"[^1]\" is shown as [1], and what it says where it stands (line 3 of the text); put what it says in the text"
            ),
            said(
                "the picture \"d.png\" is left out (line 5 of the text); list the file in \"photos\" and write ![](photo:ID)"
            ),
            said(
                "expected links that start with https:, http:, mailto: or tel:, or with page:, session:, person:, photo: or contact: and an id, or day: and a date, found \"www.example.org\" (line 5 of the text); did you mean \"https://www.example.org\"?"
            ),
            said(
                "columns with tabs between, not the same number in each line; the tabs become blanks (line 7 of the text); write a table: | Day | Hall | above | --- | --- | and the rows below"
            ),
        ]
    );
}

#[test]
fn ok_an_address_keeps_its_lines() {
    let (tree, messages) =
        about("Maritim Hotel\nOtto-von-Guericke-Straße 87\n39104 Magdeburg", json!({}));
    assert_eq!(messages, [""; 0]);
    let line = |text: &str| json!({"t": text});
    let lines =
        [line("Maritim Hotel"), line("Otto-von-Guericke-Straße 87"), line("39104 Magdeburg")];
    let [first, second, third] = lines;
    assert_eq!(tree, json!([{"p": [first, "br", second, "br", third]}]));
}

#[test]
fn err_tables_without_their_line_are_tables_and_the_line_is_said() {
    for (text, said) in [
        (
            "|Tag|Ort|\n|Mo|Saal|",
            "a table without the line | --- | --- |; its first row names the columns (line 1 of the text); write | --- | --- | below the names of the columns",
        ),
        (
            "Tag\tOrt\nMo\tSaal",
            "columns with tabs between become a table; its first row names the columns (line 1 of the text); if it is another table, write it: | Day | Hall | above | --- | --- | and the rows below",
        ),
    ] {
        let (tree, messages) = about(text, json!({}));
        assert_eq!(messages, [format!("event.json: about: {said}")]);
        let cell = |text: &str| json!({"p": [{"t": text}]});
        let rows = json!([[cell("Tag"), cell("Ort")], [cell("Mo"), cell("Saal")]]);
        assert_eq!(tree, json!([{"table": rows}]));
    }
}

#[test]
fn err_what_only_looks_like_markdown_is_reported() {
    let (_, messages) =
        about("![Saal](Foto 1.jpg)\n\n[a] (https://b.de)\n\n**c:**d\n\n|e|f|", json!({}));
    for (message, part) in messages.iter().zip([
        "the picture \"Foto 1.jpg\" is left out (line 1 of the text)",
        "\"[a] (https://b.de)\" is no link and no picture, and is shown as it is written (line 3 of the text)",
        "** marks nothing here and is shown as it is written (line 5 of the text)",
        "a row of a table that is shown as it is written (line 7 of the text)",
    ]) {
        assert!(message.contains(part), "{part}: {message}");
    }
    assert_eq!(messages.len(), 4, "{messages:#?}");
}

#[test]
fn ok_a_heading_that_repeats_the_title_is_left_out() {
    let page = |body: Value| json!([{"id": "anreise", "role": "other", "title": {"de": "Anreise", "en": "Getting here"}, "body": body}]);
    let body = json!({"de": "# Anreise\n\nMit dem Zug.", "en": "**Getting here**\n\nBy train."});
    let (event, _) = published(json!({"pages": page(body)}));
    let body = event.pages[0].body.as_ref().unwrap();
    let texts: Vec<_> = body.iter().map(|(_, text)| text.to_plain()).collect();
    assert_eq!(texts, ["Mit dem Zug.", "By train."]);
    for kept in ["# Anreise", "# Anreise mit dem Zug\n\nx"] {
        let (event, _) = published(json!({"pages": page(json!(kept))}));
        let plain = event.pages[0].body.as_ref().unwrap().iter().next().unwrap().1.to_plain();
        assert!(plain.starts_with("Anreise"), "{plain}");
    }
    let (event, _) = published(json!({
        "about": "# Treffen\n\na",
        "sessions": [{"id": "s", "kind": "talk", "title": "T", "description": "# T\n\nb"}],
        "people": [{"id": "p", "name": "Eva Berg", "title": "Dr.", "biography": "## Dr. Eva Berg\n\nc"}],
    }));
    let plain = |text: &Option<treffpunkt::event::RichText>| {
        text.as_ref().unwrap().iter().next().unwrap().1.to_plain()
    };
    assert_eq!(plain(&event.about), "a");
    assert_eq!(plain(&event.sessions[0].description), "b");
    assert_eq!(plain(&event.people[0].biography), "c");
}

#[test]
fn ok_texts_are_composed_and_without_soft_hyphens() {
    let (event, messages) = published(json!({"motto": "Gro\u{308}\u{df}e ver\u{ad}binden"}));
    assert_eq!(messages, [""; 0]);
    assert_eq!(event.motto, Some("Größe verbinden".into()));
}

#[test]
fn ok_languages_are_named_for_the_pages() {
    let people = json!([{"id": "a", "name": "A", "languages": ["tr"]}]);
    let (event, _) = published(json!({"people": people}));
    assert_eq!(event.language_name("tr", "de"), "Türkisch");
    assert_eq!(event.language_name("tr", "en"), "Turkish");
}

#[test]
fn err_what_is_still_to_be_filled_in_is_an_error_and_visible_in_the_language_of_the_text() {
    let about = json!({"de": "Erst das.\n\n[[Ort]]", "en": "[[place]]"});
    let (event, messages) = published(json!({"about": about}));
    assert_eq!(
        messages,
        [
            "event.json: about.de: still to be filled in: \"Ort\" (line 3 of the text); the page says that it is missing; write it in the place of the double brackets; delete the line if it does not apply",
            "event.json: about.en: still to be filled in: \"place\"; the page says that it is missing; write it in the place of the double brackets; delete the line if it does not apply",
        ]
    );
    let about = event.about.unwrap();
    for (language, shown) in
        [("de", "[noch auszufüllen: Ort]"), ("en", "[still to be filled in: place]")]
    {
        let text = about.pick(language, "de").unwrap().value.to_plain();
        assert!(text.ends_with(shown), "{text}");
    }
}
