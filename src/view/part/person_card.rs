use leptos::prelude::*;

use crate::{
    event::Person,
    route::Route,
    view::Scene,
};

use super::{Official, heading};

/// A person: name, official role, organisation, and what they do here.
#[component]
pub fn PersonCard<'a>(scene: &'a Scene, person: &'a Person, level: u8) -> AnyView {
    let role = person.role.as_ref().map(|role| {
        view! {
            <p class="person-role">
                <Official scene text=role translation=person.role_translation.as_ref()/>
            </p>
        }
    });
    let href = scene.href(Route::Person(person.id.clone()));
    let name = view! { <a href=href>{person.full_name()}</a> };
    view! {
        <article class="person-card" data-person=person.id.clone()>
            {heading(level, "person-name", name)}
            {part_in_event(scene, person)}
            {role}
            {person.organisation.as_ref().map(|name| view! { <p class="person-organisation">{name.clone()}</p> })}
        </article>
    }
    .into_any()
}

/// The kinds of what a person does here, each said once: "Keynote, Panel".
fn part_in_event(scene: &Scene, person: &Person) -> Option<AnyView> {
    if let Some(part) = &person.part {
        return Some(view! { <p class="person-part">{scene.text(part)}</p> }.into_any());
    }
    let mut kinds: Vec<&str> = Vec::new();
    for session in scene.event.sessions_of(&person.id) {
        let kind = (scene.words().kind)(session.kind);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    (!kinds.is_empty()).then(|| view! { <p class="person-part">{kinds.join(", ")}</p> }.into_any())
}
