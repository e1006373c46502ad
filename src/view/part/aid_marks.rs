use crate::{
    event::{Aid, Session},
    markup::{Element, Node, el},
    view::Scene,
};

/// In which other language a session is held, and what helps to follow it: in lists, in a few
/// words each; nothing if it is as the whole event.
pub fn aid_marks(scene: &Scene, session: &Session) -> Option<Element> {
    let is_usual = session.languages == [scene.event.default_language()];
    let languages = scene.languages(&session.languages).filter(|_| !is_usual);
    let language = languages.map(|names| mark("language", names));
    let offered = Aid::ALL.iter().filter(|aid| session.has_aid(**aid));
    let aids = offered.map(|aid| mark(aid.name(), aid_text(scene, session, *aid)));
    let marks: Vec<_> = language.into_iter().chain(aids).collect();
    (!marks.is_empty()).then(|| el("ul.aid-marks").with(marks))
}

/// The sign before the words is one of the styles: in narrow layouts it stands alone.
fn mark(name: &'static str, text: String) -> Element {
    el("li.aid-mark").attr("data-aid", name).with(el("span.aid-words").with(text))
}

/// "Dolmetschen: Englisch". A sign language is told by its name.
fn aid_text(scene: &Scene, session: &Session, aid: Aid) -> String {
    let name = scene.words().aid(aid);
    match aid {
        Aid::Interpreting => with_languages(scene, name, &session.interpreting),
        Aid::Captions => with_languages(scene, name, &session.captions),
        Aid::Signing => scene.languages(&session.signing).unwrap_or_default(),
        Aid::PlainLanguage => name.to_owned(),
    }
}

fn with_languages(scene: &Scene, name: &str, codes: &[String]) -> String {
    [name, &scene.languages(codes).unwrap_or_default()].join(scene.words().colon)
}

/// "Deutsch, Englisch · Einfache Sprache", as far as it is known.
pub fn spoken(scene: &Scene, session: &Session) -> Option<Node> {
    let plain = session.plain_language.then(|| scene.words().plain_language.to_owned());
    let parts: Vec<_> = scene.languages(&session.languages).into_iter().chain(plain).collect();
    (!parts.is_empty()).then(|| parts.join(" · ").into())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::fixture,
        route::{Address, Route},
    };

    #[test]
    fn ok_the_language_is_told_where_it_is_another_than_the_events() {
        let scene = Scene::new(Arc::new(fixture::event()), Address::new(None, Route::Programme), 0);
        let mut session = scene.event.sessions[0].clone();
        let marks = |session: &Session| aid_marks(&scene, session).map(|marks| marks.to_html());
        let words = |text: &str| format!("<span class=\"aid-words\">{text}</span>");
        assert_eq!(marks(&session), None);
        session.languages = vec!["de".to_owned()];
        assert_eq!(marks(&session), None);
        session.languages.push("en".to_owned());
        assert!(marks(&session).unwrap().contains(&words("de, en")));
        session.interpreting = vec!["fr".to_owned()];
        session.signing = vec!["gsg".to_owned()];
        let all = marks(&session).unwrap();
        assert!(all.contains(&words("Dolmetschen: fr")) && all.contains(&words("gsg")), "{all}");
    }
}
