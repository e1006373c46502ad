//! What taking part in the whole event costs, as an [Offer] for each category.
//!
//! [Offer]: https://schema.org/Offer

use serde_json::{Value, json};

use crate::{
    event::{FeeCategory, Registration, RegistrationState, Timestamp},
    export::rendition::Rendition,
    route::Route,
};

/// The offers; none if the event does not take place, or if nothing is known of its registration.
pub(super) fn offers(rendition: &Rendition) -> Value {
    let event = rendition.event;
    let Some(registration) = event.registration.as_ref().filter(|_| !event.is_off()) else {
        return Value::Null;
    };
    let common = common(rendition, registration);
    let one = |fee: &FeeCategory| {
        let mut offer = common.clone();
        let price = fee.price.as_ref();
        offer["name"] = rendition.text(&fee.name).into();
        offer["price"] = price.map(|price| price.as_str()).into();
        offer["priceCurrency"] = fee.currency.as_deref().filter(|_| price.is_some()).into();
        if let Some(from) = &fee.from {
            offer["validFrom"] = from.as_str().into();
        }
        if let Some(until) = earlier(fee.until.as_ref(), registration.deadline.as_ref()) {
            offer["validThrough"] = until.as_str().into();
        }
        offer
    };
    let priced: Vec<_> = registration.categories.iter().map(one).collect();
    // Without prices there still is an address and whether there are places.
    if priced.is_empty() && !registration.states.is_empty() { common } else { priced.into() }
}

/// What all offers have in common.
fn common(rendition: &Rendition, registration: &Registration) -> Value {
    let page = || rendition.page_url(&[Route::Registration.path().trim_end_matches('/')]);
    let url = registration.url.clone().filter(|url| url.starts_with("http")).or_else(page);
    // What always was open has no beginning to speak of.
    let opens = registration.opens().filter(|from| from.epoch_seconds() > 0);
    json!({
        "@type": "Offer",
        "url": url,
        "availability": availability(rendition),
        "validFrom": opens.map(|from| from.as_str()),
        "validThrough": registration.deadline.as_ref().map(|stamp| stamp.as_str()),
    })
}

/// At the moment of which the pages are. Before it opens, that of its first day: `validFrom` says
/// when that is.
fn availability(rendition: &Rendition) -> Option<&'static str> {
    let event = rendition.event;
    let now = event.registration_at(event.updated.epoch_seconds())?;
    let first = event.registration_times().into_iter().find(|(state, _)| state.takes_people());
    let state = if now == RegistrationState::NotYet { first?.0 } else { now };
    Some(match state {
        RegistrationState::Open => "https://schema.org/InStock",
        RegistrationState::Few => "https://schema.org/LimitedAvailability",
        _ => "https://schema.org/SoldOut",
    })
}

fn earlier<'a>(one: Option<&'a Timestamp>, other: Option<&'a Timestamp>) -> Option<&'a Timestamp> {
    one.into_iter().chain(other).min_by_key(|stamp| stamp.epoch_seconds())
}

#[cfg(test)]
mod tests {
    use crate::{
        event::{Change, EventState, FromTree, Registration, Timestamp},
        export::{event_json_ld, fixture},
    };
    use serde_json::{Value, json};

    fn offers(registration: Value, at: &str) -> Value {
        let mut event = fixture::event();
        event.registration = Registration::from_tree(serde_json::from_value(registration).unwrap());
        event.updated = Timestamp::parse(&format!("{at}T12:00:00+02:00")).unwrap();
        read(&event)
    }

    fn read(event: &crate::event::Event) -> Value {
        let text = event_json_ld(event, Some("https://example.org/"), "en");
        serde_json::from_str::<Value>(&text).unwrap()["offers"].clone()
    }

    fn registration() -> Value {
        json!({
            "states": [
                {"state": "open", "from": "2026-04-01T10:00:00+02:00"},
                {"state": "few", "from": "2026-04-20T00:00:00+02:00"},
                {"state": "full", "from": "2026-04-25T00:00:00+02:00"},
            ],
            "url": "https://register.example/",
            "deadline": "2026-05-01T18:00:00+02:00",
            "categories": [
                {"name": {"de": "Frühbuchung", "en": "Early"}, "price": "45.00", "currency": "EUR",
                 "until": "2026-04-15T23:59:59+02:00"},
                {"name": "Studierende", "price": "0.00", "currency": "EUR"},
                {"name": "Vereine"},
            ],
        })
    }

    #[test]
    fn ok_each_category_is_an_offer() {
        let found = offers(registration(), "2026-04-10");
        let expected = json!({
            "@type": "Offer", "name": "Early", "url": "https://register.example/",
            "price": "45.00", "priceCurrency": "EUR", "availability": "https://schema.org/InStock",
            "validFrom": "2026-04-01T10:00:00+02:00", "validThrough": "2026-04-15T23:59:59+02:00",
        });
        assert_eq!(found[0], expected);
        assert_eq!(
            (&found[1]["price"], &found[1]["priceCurrency"]),
            (&json!("0.00"), &json!("EUR"))
        );
        assert_eq!(found[1]["validThrough"], "2026-05-01T18:00:00+02:00");
        // What is not known is left out.
        assert!(found[2].get("price").is_none() && found[2].get("priceCurrency").is_none());
    }

    #[test]
    fn ok_whether_there_are_places_follows_the_states() {
        for (at, availability) in [
            ("2026-03-01", "InStock"),
            ("2026-04-21", "LimitedAvailability"),
            ("2026-04-26", "SoldOut"),
            ("2026-05-02", "SoldOut"),
        ] {
            let url = format!("https://schema.org/{availability}");
            assert_eq!(offers(registration(), at)[0]["availability"], url, "{at}");
        }
    }

    #[test]
    fn ok_without_prices_there_is_an_address_alone_and_without_registration_nothing() {
        let always = json!({"states": [{"state": "open", "from": "1970-01-01T00:00:00+00:00"}],
            "url": "mailto:tagung@example.org"});
        let expected = json!({"@type": "Offer", "url": "https://example.org/en/anmeldung/",
            "availability": "https://schema.org/InStock"});
        assert_eq!(offers(always, "2026-04-10"), expected);
        assert_eq!(offers(Value::Null, "2026-04-10"), Value::Null);
        let mut event = fixture::event();
        event.registration =
            Registration::from_tree(serde_json::from_value(registration()).unwrap());
        event.state =
            Some(EventState { is: Change::Cancelled, note: None, previous_days: Vec::new() });
        assert_eq!(read(&event), Value::Null);
    }
}
