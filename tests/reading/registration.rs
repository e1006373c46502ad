//! Registering for the event: its states in time, and prices that cannot be read wrong.

use serde_json::{Value, json};
use treffpunkt::event::{Registration, RegistrationState, Timestamp};

use crate::published;

fn read(registration: Value) -> (Option<Registration>, Vec<String>) {
    let (event, messages) = published(json!({"registration": registration}));
    (event.registration, messages)
}

/// The state at each moment, by name.
fn states(registration: Value, moments: &[&str]) -> Vec<Option<&'static str>> {
    let (event, _) = published(json!({"registration": registration}));
    let at = |moment: &&str| {
        let now = Timestamp::parse(&format!("{moment}:00+02:00")).unwrap();
        event.registration_at(now.epoch_seconds()).map(RegistrationState::name)
    };
    moments.iter().map(at).collect()
}

/// The price as it is published, and what is reported.
fn price(category: Value) -> (Option<String>, Vec<String>) {
    let (found, messages) = read(json!({"currency": "EUR", "categories": [category]}));
    let fee = found.unwrap().categories.remove(0);
    (fee.price.map(|price| price.as_str().to_owned()), messages)
}

#[test]
fn ok_states_hold_from_their_moments_and_days_until_their_end() {
    let registration = json!({
        "states": [
            {"state": "noch nicht"},
            {"state": "open", "from": "2026-04-01T10:00"},
            {"state": "wenige Plätze", "from": "2026-04-20"},
        ],
        "url": "https://example.org/anmelden",
        "deadline": "2026-04-30",
    });
    let (found, messages) = read(registration.clone());
    assert_eq!(messages, [""; 0]);
    assert_eq!(found.unwrap().deadline.unwrap().as_str(), "2026-04-30T23:59:59+02:00");
    let moments = [
        "2026-03-01T00:00",
        "2026-04-01T10:00",
        "2026-04-20T00:00",
        "2026-04-30T23:59",
        "2026-05-01T00:00",
    ];
    let expected = ["not_yet", "open", "few", "few", "closed"].map(Some);
    assert_eq!(states(registration, &moments), expected);
}

#[test]
fn ok_an_address_alone_means_that_it_is_open() {
    let (found, messages) = read(json!({"email": "tagung@example.org"}));
    assert_eq!(messages, [""; 0]);
    assert_eq!(found.unwrap().url.as_deref(), Some("mailto:tagung@example.org"));
    assert_eq!(
        states(json!({"email": "tagung@example.org"}), &["2026-04-01T10:00"]),
        [Some("open")]
    );
    assert_eq!(states(json!({"included": "Essen"}), &["2026-04-01T10:00"]), [None]);
}

#[test]
fn err_what_is_not_understood_is_never_open() {
    let url = "https://example.org/";
    let open = json!({"state": "open", "from": "2026-04-01"});
    for (registration, said, state) in [
        (
            json!({"url": url, "states": [open, {"state": "vielleicht", "from": "2026-04-02"}]}),
            "until this is clear, no state is shown",
            None,
        ),
        (
            json!({"url": url, "states": [open, {"state": "full", "from": "morgen"}]}),
            "expected a local time",
            None,
        ),
        (json!({"url": url, "states": "open"}), "expected a list", None),
        (json!({"url": url, "deadline": "bald"}), "expected a local time", None),
        (
            json!({"url": url, "states": [open, {"state": "leider ausgebucht", "from": "2026-04-02"}]}),
            "expected one of not_yet",
            Some("full"),
        ),
    ] {
        let (_, messages) = read(registration.clone());
        assert!(messages.iter().any(|message| message.contains(said)), "{said} in {messages:?}");
        assert_eq!(states(registration, &["2026-05-01T12:00"]), [state], "{said}");
    }
}

#[test]
fn err_states_out_of_order_twice_or_after_the_deadline() {
    let url = "https://example.org/";
    let (found, messages) = read(json!({"url": url, "deadline": "2026-04-30", "states": [
        {"state": "few", "from": "2026-04-20"},
        {"state": "open", "from": "2026-04-01"},
        {"state": "full", "from": "2026-04-20"},
        {"state": "full", "from": "2026-04-22"},
        {"state": "waiting_list", "from": "2026-05-02"},
    ]}));
    let names: Vec<_> = found.unwrap().states.iter().map(|one| one.state.name()).collect();
    assert_eq!(names, ["open", "full", "full", "waiting_list"]);
    for said in [
        "the states are not in the order of their moments",
        "few and full begin at the same moment; full holds",
        "full follows on full, which changes nothing",
        "waiting_list from 2026-05-02T00:00 on never holds",
    ] {
        assert!(messages.iter().any(|message| message.contains(said)), "{said} in {messages:?}");
    }
    assert_eq!(messages.len(), 4, "{messages:?}");
}

#[test]
fn err_a_registration_without_address_with_two_or_with_a_wrong_one() {
    for (registration, url, said) in [
        (json!({"states": ["open"]}), None, "people can register (open), but it is not said where"),
        (
            json!({"url": "https://example.org/a", "email": "a@example.org"}),
            Some("https://example.org/a"),
            "the button leads to \"url\"",
        ),
        (
            json!({"url": "mailto:a@example.org"}),
            None,
            "expected an address that starts with https:",
        ),
        (json!({"email": "keine Adresse"}), None, "expected an e-mail address"),
        (
            json!({"url": "https://example.org/", "deadline": "2027-04-30"}),
            Some("https://example.org/"),
            "the deadline is after the event",
        ),
    ] {
        let (found, messages) = read(registration);
        assert_eq!(found.unwrap().url.as_deref(), url);
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].contains(said), "{said} in {messages:?}");
    }
}

#[test]
fn ok_prices_are_exact_and_free_is_zero() {
    for (written, published) in [
        (json!(45), "45.00"),
        (json!(45.5), "45.50"),
        (json!("45.50"), "45.50"),
        (json!("1.25"), "1.25"),
        (json!(1250), "1250.00"),
        (json!(19.99), "19.99"),
        (json!(0), "0.00"),
    ] {
        let (found, messages) = price(json!({"name": "A", "price": written}));
        assert_eq!((found.as_deref(), messages), (Some(published), Vec::new()), "{written}");
    }
    let (found, messages) = read(json!({"categories": [
        {"name": "A", "price": 5000, "currency": "JPY"},
        {"name": "B", "price": 0},
    ]}));
    let found = found.unwrap().categories;
    assert_eq!((found[0].price.as_ref().unwrap().as_str(), messages), ("5000", Vec::new()));
    assert!(found[1].price.as_ref().unwrap().is_free() && found[1].currency.is_none());
}

#[test]
fn err_a_price_that_may_be_another_is_not_shown() {
    for (written, said) in [
        (json!("45,00"), "write 45.00, with a point and without quotation marks"),
        (json!("45,00 €"), "write \"price\": 45.00, \"currency\": \"EUR\""),
        (json!("1.250"), "expected a price such as 45 or 45.50"),
        (json!(45.505), "expected a price such as 45 or 45.50"),
        (json!(-5), "expected a price such as 45 or 45.50"),
        (json!("frei"), "write 0"),
        (json!([45]), "expected a price such as 45 or 45.50"),
    ] {
        let (found, messages) = price(json!({"name": "A", "price": written}));
        assert_eq!(found, None, "{written}");
        assert!(messages.len() == 1 && messages[0].contains(said), "{said} in {messages:?}");
    }
    // Of 1.250 JSON leaves 1.25.
    let (found, messages) = price(json!({"name": "A", "price": 1.25}));
    assert_eq!(found.as_deref(), Some("1.25"));
    assert!(messages[0].contains("if not, 1250 without a point"), "{messages:?}");
}

#[test]
fn err_prices_without_amount_currency_or_sense() {
    for (registration, said) in [
        (
            json!({"categories": [{"name": "A"}]}),
            "the price is missing: it is shown as not known yet",
        ),
        (json!({"categories": [{"name": "A", "price": 45}]}), "expected the currency of the price"),
        (json!({"currency": "Euro", "categories": [{"name": "A", "price": 0}]}), "write \"EUR\""),
        (
            json!({"categories": [{"name": "A", "price": 5, "currency": "XYZ"}]}),
            "the code of a currency",
        ),
        (
            json!({"categories": [{"name": "A", "price": 0, "from": "2026-04-02", "until": "2026-04-01"}]}),
            "the price ends before it begins",
        ),
    ] {
        let (found, messages) = read(registration);
        assert!(messages.len() == 1 && messages[0].contains(said), "{said} in {messages:?}");
        let fee = &found.unwrap().categories[0];
        assert!(fee.price.as_ref().is_none_or(|price| price.is_free()), "{said}");
    }
}

#[test]
fn ok_its_texts_lead_to_pages_and_texts_lead_to_it() {
    let (event, messages) = published(json!({
        "about": "See [how to register](page:anmeldung).",
        "registration": {"url": "https://example.org/", "groups": "See [T](page:imprint).", "press": "Mail us."},
    }));
    assert_eq!(messages, [""; 0]);
    let text = serde_json::to_string(&event).unwrap();
    assert!(text.contains("page:anmeldung") && text.contains("page:imprint"), "{text}");
    // Without a registration there is no such page.
    let (event, _) = published(json!({"about": "See [how to register](page:anmeldung)."}));
    assert!(!serde_json::to_string(&event).unwrap().contains("page:anmeldung"));
}

#[test]
fn ok_seats_in_a_session_may_go_on_when_the_event_is_full() {
    let run = json!({"id": "r", "signup": {"open": {"label": "L", "url": "https://example.org"}}});
    let (_, messages) = published(json!({
        "registration": {"states": ["full"]},
        "sessions": [{"id": "s", "kind": "talk", "title": "T", "runs": [run]}],
    }));
    assert_eq!(messages, [""; 0]);
}
