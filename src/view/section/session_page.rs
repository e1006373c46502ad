use crate::{
    event::{Part, Photo, RunState, Session},
    markup::{Element, Node, el},
    present::runs_with_rounds,
    route::Route,
    view::{
        Scene,
        part::{
            RunLine, card_list, link_list, page_head, person_organisation, person_role,
            photo_figure, rich_text, run_line, shared_state, tag_before, term, terms, titled,
            video_list,
        },
    },
};

/// One session: what it is about, when and where, who takes part.
pub fn session_page(scene: &Scene, session: &Session) -> Node {
    let words = scene.words();
    let title = scene.official(&session.title, session.title_translation.as_ref());
    let lead = session.summary.as_ref().map(|text| el("p.lead").with(scene.text(text)));
    let description = session.description.as_ref().and_then(|text| rich_text(scene, text, 3));
    let state = shared_state(session.runs.iter());
    let runs = runs_with_rounds(session)
        .map(|held| run_line(scene, session, held, RunLine::Anchor, state));
    let runs = el("ul.run-list").with_each(runs);
    el("article.session-page")
        .attr("data-session", &session.id)
        .attr("data-kind", session.kind.name())
        .attr_if("data-off", (state == RunState::Cancelled).then_some(""))
        .with(page_head(above(scene, session), [tag_before(scene, state), title], lead))
        .with(titled(words.when_and_where, Some(runs)))
        .with(titled(words.about_session, description))
        .with(titled(words.taking_part, people(scene, session)))
        .with(facts(scene, session))
        .with(titled(words.links, link_list(scene, &session.links)))
        .with(titled(words.gallery, photos(scene, session)))
        .with(titled(words.videos, video_list(scene, Some(&session.id))))
        .into()
}

fn above(scene: &Scene, session: &Session) -> [Node; 2] {
    let words = scene.words();
    let back = scene.link(Route::Programme, words.back_to_programme);
    [el("p.back").with(back).into(), el("p.entry-kind").with(words.kind(session.kind)).into()]
}

fn people(scene: &Scene, session: &Session) -> Option<Element> {
    let named = session.people.iter().filter_map(|part| person_item(scene, part));
    let held_by = session.held_by.iter().map(|who| el("li").with(scene.text(who)));
    let more = session.more_people.then(|| el("li").with(scene.words().and_others));
    let items: Vec<_> = named.chain(held_by).chain(more).collect();
    (!items.is_empty()).then(|| el("ul.session-people").with(items))
}

fn person_item(scene: &Scene, part: &Part) -> Option<Element> {
    let person = scene.event.person(&part.person)?;
    let organisation = part.organisation.as_deref().or(person_organisation(scene, person));
    let role = scene.words().part(part.role);
    let item = el("li")
        .attr("data-person", &person.id)
        .with(scene.link(Route::Person(person.id.clone()), person.full_name()))
        .with(" ")
        .with(el("span.session-list-role").with(role))
        .with(person_role(scene, person))
        .with(organisation.map(|name| el("p.person-organisation").with(name)));
    Some(item)
}

/// The pictures of the session.
fn photos(scene: &Scene, session: &Session) -> Option<Element> {
    let of_session = |photo: &&Photo| photo.session.as_deref() == Some(session.id.as_str());
    let photos = scene.event.pictures().filter(of_session);
    card_list("photo-grid", photos.map(|photo| photo_figure(scene, photo)).collect())
}

/// What else is to be known about a session, where it is known.
fn facts(scene: &Scene, session: &Session) -> Option<Element> {
    let words = scene.words();
    let track = session.track.as_ref().and_then(|id| scene.event.track(id));
    let recording = session.recording.map(|allowed| match allowed {
        true => words.recording_allowed,
        false => words.recording_not_allowed,
    });
    terms(vec![
        term(words.track, track.map(|track| scene.text(&track.name))),
        term(
            words.session_language,
            session.language.as_deref().map(|code| scene.language_name(code)),
        ),
        term(words.level, session.level.as_ref().map(|level| scene.text(level))),
        term(words.content_note, session.content_note.as_ref().map(|note| scene.text(note))),
        term(words.recording, recording),
    ])
}
