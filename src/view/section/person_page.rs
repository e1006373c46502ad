use leptos::prelude::*;

use crate::{
    event::{Person, Session},
    i18n::{full_date, language_name},
    route::Route,
    view::{
        Scene,
        part::{LinkList, Official, page_head, RichTextBlock, term},
    },
};

/// One person: role, organisation, biography, and their sessions.
#[component]
pub fn PersonPage<'a>(scene: &'a Scene, person: &'a Person) -> AnyView {
    let words = scene.words();
    let back = view! { <p class="back"><a href=scene.href(Route::People)>{words.back_to_people}</a></p> };
    view! {
        <article class="person-page" data-person=person.id.clone()>
            {page_head(back, person.full_name(), ())}
            <dl class="terms">{terms(scene, person)}</dl>
            {person.biography.as_ref().map(|text| view! {
                <h2>{words.biography}</h2>
                <RichTextBlock scene text/>
            })}
            {sessions(scene, person)}
            {(!person.links.is_empty()).then(|| view! {
                <h2>{words.links}</h2>
                <LinkList scene links=&person.links/>
            })}
        </article>
    }
    .into_any()
}

fn terms(scene: &Scene, person: &Person) -> AnyView {
    let words = scene.words();
    let role = person.role.as_ref().map(|role| {
        let translation = person.role_translation.as_ref();
        term(words.role, view! { <Official scene text=role translation/> })
    });
    let organisation = person.organisation.clone().map(|name| {
        view! { {term(words.organisation, {name})} }
    });
    let languages: Vec<_> = person.languages.iter().map(|code| language_name(code)).collect();
    let languages = (!languages.is_empty())
        .then(|| view! { {term(words.languages, {languages.join(", ")})} });
    view! { {role} {organisation} {languages} }.into_any()
}

fn sessions(scene: &Scene, person: &Person) -> AnyView {
    let mut items: Vec<AnyView> = Vec::new();
    items.extend(person.part.as_ref().map(|part| view! { <li>{scene.text(part)}</li> }.into_any()));
    items.extend(scene.event.sessions_of(&person.id).map(|session| session_item(scene, session, person)));
    items.extend(moderated_days(scene, person));
    if items.is_empty() {
        return ().into_any();
    }
    view! { <h2>{scene.words().sessions_of}</h2> <ul class="session-list">{items}</ul> }.into_any()
}

fn session_item(scene: &Scene, session: &Session, person: &Person) -> AnyView {
    let part = session.people.iter().find(|part| part.person == person.id);
    let role = part.map(|part| (scene.words().part)(part.role));
    view! {
        <li data-session=session.id.clone()>
            <a href=scene.href(Route::Session(session.id.clone()))>
                <Official scene text=&session.title translation=session.title_translation.as_ref()/>
            </a>
            {role.map(|role| view! { " " <span class="session-list-role">{role}</span> })}
            {session.summary.as_ref().map(|text| view! { <p>{scene.text(text)}</p> })}
        </li>
    }
    .into_any()
}

fn moderated_days(scene: &Scene, person: &Person) -> Vec<AnyView> {
    if person.part.is_some() {
        return Vec::new();
    }
    let days = scene.event.days.iter().filter(|day| day.moderators.contains(&person.id));
    days.map(|day| {
        let date = full_date(&day.date, scene.locale());
        view! { <li>{scene.fill(scene.words().moderation_of, &date)}</li> }.into_any()
    })
    .collect()
}
