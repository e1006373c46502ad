use leptos::prelude::*;

use crate::{
    route::Route,
    view::{Scene, part::RichTextBlock},
};

use super::{home_hero::HomeHero, home_overview};

/// The microsite at a glance, each area leading on.
#[component]
pub fn Home<'a>(scene: &'a Scene) -> AnyView {
    let about = scene.event.about.as_ref().map(|text| {
        let title = scene.words().at_a_glance;
        view! { <section class="area"><h2 class="area-title">{title}</h2> <RichTextBlock scene text/></section> }
    });
    view! {
        <HomeHero scene/>
        {about}
        {home_overview::programme(scene)}
        {home_overview::workshops(scene)}
        {home_overview::people(scene)}
        {home_overview::gallery(scene)}
        {home_overview::contacts(scene)}
        {press(scene)}
        {next_edition(scene)}
    }
    .into_any()
}

fn press(scene: &Scene) -> Option<AnyView> {
    scene.event.press.as_ref()?;
    let to_press = scene.words().to_press;
    Some(view! { <p class="area-more"><a href=scene.href(Route::Press)>{to_press}</a></p> }.into_any())
}

fn next_edition(scene: &Scene) -> Option<AnyView> {
    let next = scene.event.next.as_ref()?;
    let place = format!("{} {}", next.city, next.year);
    let place = match &next.url {
        Some(url) => view! { <a href=url.clone()>{place}</a> }.into_any(),
        None => place.into_any(),
    };
    Some(
        view! {
            <section class="next-edition">
                <h2 class="area-title">{scene.words().next_edition}</h2>
                <p class="next-edition-place">{place}</p>
                {next.note.as_ref().map(|note| view! { <p>{scene.text(note)}</p> })}
            </section>
        }
        .into_any(),
    )
}
