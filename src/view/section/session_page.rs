use leptos::prelude::*;

use crate::{
    event::{Part, Person, Session},
    present::held_runs,
    route::Route,
    view::{
        Scene,
        part::{LinkList, Official, page_head, RichTextBlock, RunLine},
    },
};

use super::session_facts::SessionFacts;

/// One session: what it is about, when and where, who takes part.
#[component]
pub fn SessionPage<'a>(scene: &'a Scene, session: &'a Session) -> AnyView {
    let words = scene.words();
    let title = view! {
        <Official scene text=&session.title translation=session.title_translation.as_ref()/>
    };
    let lead = session.summary.as_ref().map(|text| view! { <p class="lead">{scene.text(text)}</p> });
    view! {
        <article class="session-page" data-session=session.id.clone()>
            {page_head(above(scene, session), title, lead)}
            {runs(scene, session)}
            {session.description.as_ref().map(|text| view! {
                <h2>{words.about_session}</h2>
                <RichTextBlock scene text/>
            })}
            {people(scene, session)}
            <SessionFacts scene session/>
            {(!session.links.is_empty()).then(|| view! {
                <h2>{words.links}</h2>
                <LinkList scene links=&session.links/>
            })}
        </article>
    }
    .into_any()
}

fn above(scene: &Scene, session: &Session) -> AnyView {
    let words = scene.words();
    view! {
        <p class="back"><a href=scene.href(Route::Programme)>{words.back_to_programme}</a></p>
        <p class="entry-kind">{(words.kind)(session.kind)}</p>
    }
    .into_any()
}

fn runs(scene: &Scene, session: &Session) -> AnyView {
    let words = scene.words();
    let lines = held_runs(session).map(|held| view! { <RunLine scene held anchor=true/> }).collect_view();
    view! { <h2>{words.when_and_where}</h2> <ul class="run-list">{lines}</ul> }.into_any()
}

fn people(scene: &Scene, session: &Session) -> AnyView {
    let words = scene.words();
    let named = session.people.iter().filter_map(|part| {
        scene.event.person(&part.person).map(|person| person_item(scene, part, person))
    });
    let held_by = session.held_by.iter().map(|who| view! { <li>{scene.text(who)}</li> }.into_any());
    let more = session.more_people.then(|| view! { <li>{words.and_others}</li> }.into_any());
    let items: Vec<AnyView> = named.chain(held_by).chain(more).collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! { <h2>{words.taking_part}</h2> <ul class="session-people">{items}</ul> }.into_any()
}

fn person_item(scene: &Scene, part: &Part, person: &Person) -> AnyView {
    let role = person.role.as_ref().map(|role| {
        view! {
            <p class="person-role">
                <Official scene text=role translation=person.role_translation.as_ref()/>
            </p>
        }
    });
    let organisation = part.organisation.as_ref().or(person.organisation.as_ref());
    view! {
        <li data-person=person.id.clone()>
            <a href=scene.href(Route::Person(person.id.clone()))>{person.full_name()}</a> " "
            <span class="session-list-role">{(scene.words().part)(part.role)}</span>
            {role}
            {organisation.map(|name| view! { <p class="person-organisation">{name.clone()}</p> })}
        </li>
    }
    .into_any()
}
