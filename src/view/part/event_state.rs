use crate::{
    event::Date,
    i18n::{date_range, fill},
    markup::{Element, el},
    view::Scene,
};

/// What has become of the event, on every page; nothing if it takes place as announced.
pub fn event_state(scene: &Scene) -> Option<Element> {
    let state = scene.event.state.as_ref()?;
    let words = scene.words();
    let now = days(scene, scene.event.first_date(), scene.event.last_date());
    let before = days(scene, state.previous_days.first(), state.previous_days.last());
    let before = before.map(|days| el("p").with(fill(words.planned_before, &days)));
    let sentence = fill(words.change_text(state.is), &now.unwrap_or_default());
    let notice = el("aside.event-state")
        .attr("aria-label", words.important)
        .attr("data-state", state.is.name())
        .with(el("p.event-state-word").with(words.change(state.is)))
        .with(el("p").with(sentence))
        .with(before)
        .with(state.note.as_ref().map(|note| el("p").with(scene.text(note))));
    Some(notice)
}

fn days(scene: &Scene, first: Option<&Date>, last: Option<&Date>) -> Option<String> {
    Some(date_range(first?, last?, scene.locale()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{Change, EventState, fixture},
        route::{Address, Route},
    };

    fn notice(is: Change, language: Option<&str>) -> String {
        let mut event = fixture::event();
        let previous_days =
            vec![Date::parse("2025-11-30").unwrap(), Date::parse("2025-12-01").unwrap()];
        let previous_days = if is == Change::Rescheduled { previous_days } else { Vec::new() };
        event.state = Some(EventState { is, note: Some("Mehr folgt.".into()), previous_days });
        let scene = Scene::new(Arc::new(event), Address::new(language, Route::Contact), 0);
        event_state(&scene).map(|notice| notice.to_html()).unwrap_or_default()
    }

    #[test]
    fn ok_a_notice_says_what_why_and_the_days() {
        let html = notice(Change::Rescheduled, None);
        for said in [
            "Neuer Termin",
            "an anderen Tagen statt: 7.–8. Mai 2026.",
            "Geplant war sie für 30. November – 1. Dezember 2025.",
            "Mehr folgt.",
        ] {
            assert!(html.contains(said), "{said} in {html}");
        }
        let html = notice(Change::Cancelled, Some("en"));
        assert!(html.contains("This event will not take place."), "{html}");
        assert!(!html.contains("planned"), "{html}");
    }

    #[test]
    fn ok_an_event_that_takes_place_has_none() {
        let address = Address::new(None, Route::Home);
        assert_eq!(event_state(&Scene::new(Arc::new(fixture::event()), address, 0)), None);
    }
}
