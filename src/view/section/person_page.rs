use crate::{
    event::{Person, Session},
    i18n::{fill, full_date},
    markup::{Element, Node, el},
    route::Route,
    view::{
        Scene,
        part::{
            asked, link_list, page_head, person_organisations, photo_figure, portrait, rich_text,
            term, terms, titled,
        },
    },
};

/// One person: role, organisation, biography, and their sessions.
pub fn person_page(scene: &Scene, person: &Person) -> Node {
    let words = scene.words();
    let back =
        el("p.back").with(scene.link(Route::People, words.back_to_people).attr("data-back", ""));
    let biography = person.biography.as_ref().and_then(|text| rich_text(scene, text, 3));
    let photo = person.photo.as_ref().and_then(|id| scene.event.photo(id));
    let likeness = match photo {
        Some(photo) => photo_figure(scene, photo),
        None => portrait(scene, person),
    };
    el("article.person-page")
        .attr("data-person", &person.id)
        .with(page_head(back, person.full_name(), asked(scene, person)))
        .with(el("div.person-lead").with(likeness).with(person_terms(scene, person)))
        .with(titled(words.biography, biography))
        .with(titled(words.sessions_of, sessions(scene, person)))
        .with(titled(words.links, link_list(scene, &person.links)))
        .into()
}

fn person_terms(scene: &Scene, person: &Person) -> Option<Element> {
    let words = scene.words();
    let role = person.role.as_ref();
    let role = role.map(|role| scene.official(role, person.role_translation.as_ref()));
    terms(vec![
        term(words.role, role),
        term(words.organisation, person_organisations(scene, person)),
        term(words.members, person.members.as_ref().map(|members| scene.text(members))),
        term(words.languages, scene.languages(&person.languages)),
    ])
}

fn sessions(scene: &Scene, person: &Person) -> Option<Element> {
    let own_words = person.part.iter().map(|part| el("li").with(scene.text(part)));
    let sessions = scene.event.sessions_of(&person.id).map(|one| session_item(scene, one, person));
    let items: Vec<_> = own_words.chain(sessions).chain(moderated_days(scene, person)).collect();
    (!items.is_empty()).then(|| el("ul.session-list").with(items))
}

fn session_item(scene: &Scene, session: &Session, person: &Person) -> Element {
    let title = scene.official(&session.title, session.title_translation.as_ref());
    let part = session.people.iter().find(|part| part.person == person.id);
    let role = part.map(|part| -> [Node; 2] {
        let words = scene.words();
        let role = words.beside_name(vec![words.part(part.role)], person, part.by_video);
        [" ".into(), el("span.session-list-role").with(role).into()]
    });
    let summary = session.summary.as_ref();
    el("li")
        .attr("data-session", &session.id)
        .with(scene.link(Route::Session(session.id.clone()), title))
        .with(role)
        .with(summary.map(|text| el("p").with(scene.text(text))))
}

/// The days that a person leads through, unless they say their part themselves.
fn moderated_days<'a>(scene: &'a Scene, person: &'a Person) -> impl Iterator<Item = Element> + 'a {
    let days = scene.event.days.iter().filter(|_| person.part.is_none());
    days.filter(|day| day.moderators.contains(&person.id)).map(|day| {
        let date = full_date(&day.date, scene.locale());
        el("li").with(fill(scene.words().moderation_of, &date))
    })
}
