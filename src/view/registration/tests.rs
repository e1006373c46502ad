use std::sync::Arc;

use super::*;
use crate::{
    event::{Change, Event, EventState, FromTree, fixture},
    route::Address,
};

fn html(event: &Event, language: Option<&str>) -> String {
    let address = Address::new(language, Route::Registration);
    let scene = Scene::new(Arc::new(event.clone()), address, 0);
    let page = registration_page(&scene).unwrap();
    el("main").with(page).to_html().replace('\u{a0}', " ")
}

#[test]
fn ok_prices_are_a_table_in_the_language_of_the_page() {
    let event = fixture::with_registration("2026-05-01T18:00");
    let page = html(&event, None);
    for part in [
        r#"<th scope="col">Für wen</th><th scope="col">Wann</th><th scope="col">Preis</th>"#,
        r#"<tr><th scope="row">Frühbuchung</th><td>bis 15. April 2026</td><td>1.045,00 €</td></tr>"#,
        r#"Studierende<p class="term-note">mit Ausweis</p></th><td>immer</td><td>kostenlos</td>"#,
        r#"<th scope="row">Vereine</th><td>immer</td><td>noch nicht bekannt</td>"#,
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let page = html(&event, Some("en"));
    assert!(page.contains("<td>until 15 April 2026</td><td>€1,045.00</td>"), "{page}");
    assert!(page.contains("with a card</p></th><td>any time</td><td>free</td>"), "{page}");
}

#[test]
fn ok_without_times_there_is_no_column_for_them() {
    let mut event = fixture::with_registration("2026-05-01T18:00");
    event.registration.as_mut().unwrap().categories.remove(0);
    let page = html(&event, None);
    assert!(!page.contains("Wann") && page.contains("</p></th><td>kostenlos"), "{page}");
}

#[test]
fn ok_what_holds_for_all_prices_stands_once_below_them() {
    let mut event = fixture::with_registration("2026-05-01T18:00");
    let registration = event.registration.as_mut().unwrap();
    let note = r#"{"de": [{"p": [{"t": "Bezahlt wird im Voraus."}]}]}"#;
    registration.fees_note = RichText::from_tree(serde_json::from_str(note).unwrap());
    let page = html(&event, None);
    assert!(
        page.contains("</table></div><div class=\"rich-text\" dir=\"auto\"><p>Bezahlt"),
        "{page}"
    );
    event.registration.as_mut().unwrap().categories.clear();
    assert!(html(&event, None).contains("Bezahlt wird im Voraus."));
}

#[test]
fn ok_each_state_has_its_sentence_and_its_date() {
    let page = html(&fixture::with_registration("2026-05-01T18:00"), None);
    for (state, text) in [
        ("not_yet", "Die Anmeldung öffnet am 1. April 2026, 10:00 Uhr."),
        ("open", "Die Anmeldung ist offen (seit 1. April 2026)."),
        ("few", "Es sind nur noch wenige Plätze frei (seit 20. April 2026)."),
        ("closed", "Die Anmeldung ist geschlossen."),
    ] {
        let part = format!(r#"<p class="page-head-note" data-when="{state}">{text}</p>"#);
        assert!(page.contains(&part), "{part} in {page}");
    }
}

#[test]
fn ok_deadline_and_address_can_be_read_on_paper() {
    let mut event = fixture::with_registration("2026-05-01T18:00");
    let page = html(&event, None);
    for part in [
        r#"<dt>Anmeldeschluss</dt><dd><time datetime="2026-05-01T18:00:00+02:00">1. Mai 2026, 18:00 Uhr</time>"#,
        r#"<a class="bare-address" href="https://example.org/anmelden">https://example.org/anmelden</a>"#,
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let registration = event.registration.as_mut().unwrap();
    registration.url = Some("mailto:tagung@example.org".to_owned());
    registration.deadline = Timestamp::parse("2026-05-01T23:59:59+02:00").ok();
    let page = html(&event, None);
    assert!(page.contains(r#"href="mailto:tagung@example.org">tagung@example.org</a>"#), "{page}");
    assert!(page.contains(">1. Mai 2026</time>"), "{page}");
}

#[test]
fn ok_what_does_not_take_place_takes_nobody_but_says_how_to_withdraw() {
    let mut event = fixture::with_registration("2026-05-01T18:00");
    let text = r#"{"de": "Alles wird erstattet."}"#;
    let text = RichText::from_tree(serde_json::from_str(text).unwrap());
    event.registration.as_mut().unwrap().cancellation = text;
    event.state = Some(EventState { is: Change::Cancelled, note: None, previous_days: Vec::new() });
    let page = html(&event, None);
    assert!(page.contains("Absagen und Erstattung") && page.contains("Alles wird erstattet."));
    assert!(!page.contains("example.org/anmelden") && !page.contains("data-when"), "{page}");
    assert!(!page.contains("Gruppen") && !page.contains("Im Preis"), "{page}");
}
