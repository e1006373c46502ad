use crate::{
    event::{Run, RunState, Signup},
    markup::{Element, el},
    present::is_over,
    view::Scene,
};

/// How to get a seat, as large as its button would be: a state is no button. Nothing where
/// nothing takes place.
pub fn run_signup(scene: &Scene, run: &Run) -> Option<Element> {
    let words = scene.words();
    let signup = run.signup.as_ref()?;
    if run.state == RunState::Cancelled || scene.event.is_off() {
        return None;
    }
    let state = |text| Some(el("span.run-signup").with(text));
    if scene.is_live && is_over(run, scene.now) {
        return state(words.run_over.into());
    }
    match signup {
        Signup::NotNeeded => state(words.signup_not_needed.into()),
        Signup::Full => state(words.signup_full.into()),
        Signup::Closed => state(words.signup_closed.into()),
        Signup::Open(link) => match &link.url {
            Some(url) => {
                let button = el("a").class("button run-signup").attr("href", url);
                Some(button.with(scene.text(&link.label)))
            }
            None => state(scene.text(&link.label)),
        },
    }
}
