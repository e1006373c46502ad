use crate::{
    event::{Run, RunState, Signup},
    i18n::Words,
    markup::{Element, Node, el},
    present::is_over,
    view::Scene,
};

/// How to get a seat, as large as its button would be: a state is no button. Nothing where
/// nothing takes place.
pub fn run_signup(scene: &Scene, run: &Run) -> Option<Element> {
    let signup = run.signup.as_ref()?;
    if run.state == RunState::Cancelled || scene.event.is_off() {
        return None;
    }
    let url = match signup {
        _ if scene.is_live && is_over(run, scene.now) => {
            return Some(el("span.run-signup").with(scene.words().run_over));
        }
        _ => signup.link().and_then(|link| link.url.as_ref()),
    };
    let place = match url {
        Some(url) => el("a").class("button run-signup").attr("href", url),
        None => el("span.run-signup"),
    };
    Some(place.with(signup_text(scene, run, signup)))
}

/// What there is to say about signing up.
pub(super) fn signup_text(scene: &Scene, run: &Run, signup: &Signup) -> Node {
    let words = scene.words();
    match signup {
        Signup::NotNeeded => words.signup_not_needed.into(),
        Signup::Full => words.signup_full.into(),
        Signup::Closed => words.signup_closed.into(),
        Signup::Open(link) | Signup::Few(link) | Signup::WaitingList(link) => {
            [scene.text(&link.label), places(words, run, signup).into()].into()
        }
    }
}

/// How many are left: " · noch 3 frei".
fn places(words: &Words, run: &Run, signup: &Signup) -> String {
    let left = match (signup, run.places) {
        (Signup::WaitingList(_), _) => words.signup_waiting.to_owned(),
        (_, Some(places)) => words.count(words.places_left, &places.to_string()),
        (Signup::Few(_), None) => words.signup_few.to_owned(),
        _ => return String::new(),
    };
    format!(" · {left}")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{Link, Timestamp, fixture},
        route::{Address, Route},
    };

    fn seat(run: &Run, time: &str, is_live: bool) -> String {
        let now = Timestamp::parse(&format!("2026-05-07T{time}:00+02:00")).unwrap();
        let address = Address::new(None, Route::Session("opening".into()));
        let scene = Scene::new(Arc::new(fixture::event()), address, now.epoch_seconds());
        let seat = run_signup(&Scene { is_live, ..scene }, run);
        seat.map(|seat| seat.to_html()).unwrap_or_default()
    }

    #[test]
    fn ok_only_a_seat_that_can_be_had_is_a_link() {
        let mut run = fixture::event().sessions[0].runs[0].clone();
        assert_eq!(seat(&run, "09:00", true), "");
        let link = |url: Option<&str>| {
            let url = url.map(str::to_owned);
            Some(Signup::Open(Link { label: "Platz sichern".into(), url, note: None, own: false }))
        };
        for (signup, html) in [
            (
                link(Some("https://example.org/")),
                r#"<a class="button run-signup" href="https://example.org/">Platz sichern</a>"#,
            ),
            (link(None), r#"<span class="run-signup">Platz sichern</span>"#),
            (
                Some(Signup::Few(Link {
                    label: "Anmelden".into(),
                    url: None,
                    note: None,
                    own: false,
                })),
                r#"<span class="run-signup">Anmelden · noch 3 frei</span>"#,
            ),
            (
                Some(Signup::WaitingList(Link {
                    label: "Warten".into(),
                    url: None,
                    note: None,
                    own: false,
                })),
                r#"<span class="run-signup">Warten · Warteliste</span>"#,
            ),
            (Some(Signup::Full), r#"<span class="run-signup">Ausgebucht</span>"#),
        ] {
            run.places = matches!(signup, Some(Signup::Few(_))).then_some(3);
            run.signup = signup;
            assert_eq!(seat(&run, "09:00", true), html);
        }
    }

    #[test]
    fn ok_what_is_over_or_cancelled_offers_no_seat() {
        let mut run = fixture::event().sessions[0].runs[0].clone();
        run.signup = Some(Signup::NotNeeded);
        run.end = Timestamp::parse("2026-05-07T10:00:00+02:00").ok();
        let said = |run: &Run, time, is_live| seat(run, time, is_live).contains("Vorbei");
        assert!(said(&run, "10:00", true));
        // A page that was made later does not know when it is read.
        assert!(!said(&run, "10:00", false) && !said(&run, "09:59", true));
        run.state = RunState::Cancelled;
        assert_eq!(seat(&run, "09:00", true), "");
    }
}
