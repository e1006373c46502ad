use leptos::prelude::*;

use crate::{event::Link, view::Scene};

/// Links to other places, each with what is to be known about it.
#[component]
pub fn LinkList<'a>(scene: &'a Scene, links: &'a [Link]) -> AnyView {
    let items = links
        .iter()
        .map(|link| {
            let note = link.note.as_ref().map(|note| {
                view! { " " <span class="link-note">{scene.text(note)}</span> }
            });
            view! { <li>{label(scene, link)} {note}</li> }
        })
        .collect_view();
    view! { <ul class="link-list">{items}</ul> }.into_any()
}

fn label(scene: &Scene, link: &Link) -> AnyView {
    match &link.url {
        Some(url) => view! { <a href=url.clone()>{scene.text(&link.label)}</a> }.into_any(),
        None => scene.text(&link.label),
    }
}
