use crate::{
    event::{Results, Session},
    markup::{Element, Node, el},
    present::Phase,
    route::Route,
    view::Scene,
};

use super::{
    card_list, file_list, photo_figure::photo_in_text, quote_list, rich_text, term, terms,
};

/// What came out of a session, and what of others went into it. Before the event there is nothing
/// to be said of it, whatever is published.
pub fn session_results(scene: &Scene, session: &Session) -> Option<Element> {
    if scene.phase() == Phase::Before {
        return None;
    }
    let results = session.results.as_ref().map(|results| content(scene, results));
    let from = scene.event.continued_in(&session.id);
    let from: Vec<_> = from.map(|one| el("li").with(session_link(scene, one))).collect();
    let from = (!from.is_empty()).then(|| el("ul").with(from));
    let words = scene.words();
    let from = terms(vec![term(words.results_from, from)]);
    (results.is_some() || from.is_some())
        .then(|| el("div.session-results").with(results).with(from))
}

/// The text and files alone, for lists of sessions.
pub fn results_in_short(scene: &Scene, session: &Session) -> Option<Element> {
    let results = session.results.as_ref().filter(|_| scene.phase() != Phase::Before)?;
    let text = results.text.as_ref().and_then(|text| rich_text(scene, text, 4));
    let files = file_list(scene, &results.files);
    let is_empty = text.is_none() && files.is_none();
    let title = el("p.workshop-results-title").with(scene.words().results);
    (!is_empty).then(|| el("div.workshop-results").with(title).with(text).with(files))
}

fn content(scene: &Scene, results: &Results) -> Node {
    let words = scene.words();
    let photos = results.photos.iter().filter_map(|id| photo_in_text(scene, id, ""));
    let into = results.continues_in.as_ref().and_then(|id| scene.event.session(id));
    let into = into.map(|session| session_link(scene, session));
    [
        results.text.as_ref().and_then(|text| rich_text(scene, text, 3)).into(),
        quote_list(scene, &results.quotes).into(),
        card_list("photo-grid", photos.collect()).into(),
        file_list(scene, &results.files).into(),
        terms(vec![
            term(words.results_went_into, into),
            term(words.ask_about_results, whom_to_ask(scene, results)),
        ])
        .into(),
    ]
    .into()
}

fn session_link(scene: &Scene, session: &Session) -> Element {
    let title = scene.official(&session.title, session.title_translation.as_ref());
    scene.link(Route::Session(session.id.clone()), title)
}

/// Links to the contacts, which say how to reach them.
fn whom_to_ask(scene: &Scene, results: &Results) -> Option<Element> {
    let contacts = scene.event.contacts.iter().filter(|one| results.contacts.contains(&one.id));
    let items: Vec<_> = contacts
        .map(|contact| {
            let href = scene.leads_to(&format!("contact:{}", contact.id));
            el("li").with(el("a").attr("href", href).with(contact.name.as_str()))
        })
        .collect();
    (!items.is_empty()).then(|| el("ul").with(items))
}
