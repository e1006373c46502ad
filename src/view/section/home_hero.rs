use leptos::prelude::*;

use crate::{
    i18n::date_range,
    present::Phase,
    view::{
        Scene,
        part::{FactList, Official},
    },
};

/// The top of the site: motto, name, days, place and figures.
#[component]
pub fn HomeHero<'a>(scene: &'a Scene) -> AnyView {
    let event = &scene.event;
    let words = scene.words();
    let phase = match scene.phase() {
        Phase::Before => words.coming,
        Phase::During => words.running,
        Phase::After => words.over,
    };
    view! {
        <header class="hero">
            {event.motto.as_ref().map(|motto| view! { <p class="hero-motto">{scene.text(motto)}</p> })}
            <h1 class="hero-title" tabindex="-1">
                <Official scene text=&event.title translation=event.title_translation.as_ref()/>
            </h1>
            <p class="hero-when">{days(scene)} {place(scene)}</p>
            <p class="hero-phase">{phase}</p>
            {(!event.facts.is_empty()).then(|| view! { <FactList scene/> })}
        </header>
    }
    .into_any()
}

fn days(scene: &Scene) -> Option<AnyView> {
    let (first, last) = (scene.event.first_date()?, scene.event.last_date()?);
    let text = date_range(first, last, scene.locale());
    Some(view! { <time datetime=first.as_str().to_owned()>{text}</time> }.into_any())
}

fn place(scene: &Scene) -> Option<AnyView> {
    let venue = scene.event.venue.as_ref()?;
    Some(view! { " · " <span>{venue.city.clone()}</span> " · " <span>{venue.name.clone()}</span> }.into_any())
}
