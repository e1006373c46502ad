use crate::{
    event::{Registration, RegistrationState, Timestamp},
    i18n::{fill, short_date},
    markup::{Element, el},
    route::Route,
    view::Scene,
};

/// What holds of the registration, as a button where people can register, and the way to its page.
///
/// All states that it has are in the page, whatever its clock: the visitor's clock decides which one
/// is shown (`public/head.js`), also where there is no app.
pub fn registration_line(scene: &Scene) -> Option<Element> {
    let states = each_state(scene, action);
    if states.is_empty() {
        return None;
    }
    let line = el("p.registration run-acts").with(states);
    if scene.address.route == Route::Registration {
        return Some(line);
    }
    let more = scene.link(Route::Registration, scene.words().about_registration);
    Some(line.with(more.class("button-quiet").attr("data-screen-only", "")))
}

/// The way to the page of the registration from the head of every page, while people can register.
pub fn registration_links(scene: &Scene) -> Vec<Element> {
    each_state(scene, |scene, _, state| {
        let text = [scene.words().registration, state_word(scene, state)].join(BETWEEN);
        let link = || scene.link(Route::Registration, text).class("button");
        state.takes_people().then(link)
    })
}

const BETWEEN: &str = " · ";

/// The states that it has at any time, each once.
fn each_state(
    scene: &Scene,
    draw: fn(&Scene, &Registration, RegistrationState) -> Option<Element>,
) -> Vec<Element> {
    let mut drawn = Vec::new();
    let Some(registration) = &scene.event.registration else { return drawn };
    let times = scene.event.registration_times();
    for state in RegistrationState::ALL {
        if times.iter().any(|(one, _)| one == state)
            && let Some(element) = draw(scene, registration, *state)
        {
            drawn.push(element.attr("data-when", state.name()));
        }
    }
    drawn
}

/// As large as a button, which it is only where people can register.
fn action(scene: &Scene, registration: &Registration, state: RegistrationState) -> Option<Element> {
    let url = registration.url.as_ref().filter(|_| state.takes_people());
    let place = match url {
        Some(url) => el("a").class("button run-signup").attr("href", url),
        None => el("span.run-signup"),
    };
    Some(place.with(text(scene, registration, state)))
}

/// "Anmelden · wenige Plätze", "Anmelden · bis Fr 1. Mai", "Anmeldung ab Mi 1. April".
fn text(scene: &Scene, registration: &Registration, state: RegistrationState) -> String {
    let words = scene.words();
    let day = |text, stamp: &Timestamp| fill(text, &short_date(&stamp.date(), scene.locale()));
    let word = match (state, registration.opens(), &registration.deadline) {
        (RegistrationState::NotYet, Some(opens), _) => day(words.registration_from, opens),
        (RegistrationState::Open, _, Some(deadline)) => day(words.until, deadline),
        _ => state_word(scene, state).to_owned(),
    };
    if !state.takes_people() {
        return word;
    }
    let label = registration.label.as_ref().map(|label| scene.plain(label));
    let label = label.as_deref().unwrap_or(words.register);
    if label == word { word } else { [label, &word].join(BETWEEN) }
}

fn state_word(scene: &Scene, state: RegistrationState) -> &'static str {
    let words = scene.words();
    match state {
        RegistrationState::NotYet => words.registration_not_yet,
        RegistrationState::Open => words.registration_open,
        RegistrationState::Few => words.signup_few,
        RegistrationState::WaitingList => words.signup_waiting,
        RegistrationState::Full => words.signup_full,
        RegistrationState::Closed => words.signup_closed,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{Change, Event, EventState, fixture},
        route::Address,
    };

    fn scene(event: Event, route: Route) -> Scene {
        Scene::new(Arc::new(event), Address::new(None, route), 0)
    }

    #[test]
    fn ok_every_state_is_in_the_page_and_a_button_only_where_people_can_register() {
        let mut event = fixture::with_registration("2026-05-01T18:00");
        let line = |event: &Event, route| {
            registration_line(&scene(event.clone(), route)).map(|line| line.to_html())
        };
        let html = line(&event, Route::Home).unwrap();
        let url = r#"href="https://example.org/anmelden""#;
        for part in [
            r#"<span class="run-signup" data-when="not_yet">Anmeldung ab Mi 1. April</span>"#,
            &format!(r#"{url} data-when="open">Anmelden · bis Fr 1. Mai</a>"#),
            &format!(r#"{url} data-when="few">Anmelden · wenige Plätze</a>"#),
            r#"<span class="run-signup" data-when="closed">Anmeldung geschlossen</span>"#,
            r#"<a href="anmeldung/" class="button-quiet" data-screen-only="">Alles zur Anmeldung</a>"#,
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        // After the deadline there is none.
        assert!(!html.contains("waiting_list"), "{html}");
        assert!(!line(&event, Route::Registration).unwrap().contains("Alles zur"));
        let registration = event.registration.as_mut().unwrap();
        (registration.deadline, registration.label) = (None, Some("Platz nehmen".into()));
        let html = line(&event, Route::Home).unwrap();
        assert!(html.contains("Platz nehmen · offen<") && html.contains("· Warteliste<"), "{html}");
        event.registration = None;
        assert_eq!(line(&event, Route::Home), None);
    }

    #[test]
    fn ok_the_head_leads_to_the_page_and_says_the_state() {
        let mut event = fixture::with_registration("2026-05-01T18:00");
        let links = |event: &Event| {
            registration_links(&scene(event.clone(), Route::Contact))
                .iter()
                .map(Element::to_html)
                .collect::<Vec<_>>()
        };
        let link = |state, word| {
            format!(
                r#"<a href="../anmeldung/" class="button" data-when="{state}">Anmeldung · {word}</a>"#
            )
        };
        assert_eq!(links(&event), [link("open", "offen"), link("few", "wenige Plätze")]);
        event.state =
            Some(EventState { is: Change::Postponed, note: None, previous_days: Vec::new() });
        assert_eq!(links(&event), [""; 0]);
    }
}
