use leptos::prelude::*;

use crate::{event::Organisation, view::Scene};

/// Who stands behind the event, each with the part they have in it.
#[component]
pub fn OrganisationList<'a>(scene: &'a Scene) -> AnyView {
    let mut organisations: Vec<_> = scene.event.organisations.iter().collect();
    organisations.sort_by_key(|organisation| organisation.role);
    let items = organisations.into_iter().map(|one| organisation(scene, one)).collect_view();
    view! { <dl class="terms">{items}</dl> }.into_any()
}

fn organisation(scene: &Scene, organisation: &Organisation) -> AnyView {
    let name = organisation.name.clone();
    let own = scene.event.default_language();
    let lang = (own != scene.language()).then(|| own.to_owned());
    let name = match &organisation.url {
        Some(url) => view! { <a href=url.clone() lang=lang>{name}</a> }.into_any(),
        None => view! { <span lang=lang>{name}</span> }.into_any(),
    };
    let translation = organisation.name_translation.as_ref();
    let translation = translation.and_then(|text| scene.pick(text)).filter(|text| text.lang.is_none());
    view! {
        <div class="term">
            <dt>{(scene.words().organisation_role)(organisation.role)}</dt>
            <dd>
                {name}
                {translation.map(|text| view! { " " <span class="translation">{text.value.clone()}</span> })}
                {organisation.note.as_ref().map(|note| view! { <p class="term-note">{scene.text(note)}</p> })}
            </dd>
        </div>
    }
    .into_any()
}
