use leptos::prelude::*;

use crate::view::{
    Scene,
    part::{LinkList, page_head, PhotoFigure},
};

/// All pictures with captions and credits.
#[component]
pub fn Gallery<'a>(scene: &'a Scene) -> AnyView {
    let words = scene.words();
    let figures = scene
        .event
        .photos
        .iter()
        .map(|photo| view! { <li><PhotoFigure scene photo/></li> })
        .collect_view();
    let none = scene.event.photos.is_empty().then(|| view! { <p>{words.no_pictures}</p> });
    let links = (!scene.event.links.is_empty()).then(|| {
        view! { <h2>{words.links}</h2> <LinkList scene links=&scene.event.links/> }
    });
    view! {
        {page_head((), words.gallery, ())}
        {none}
        <ul class="photo-grid">{figures}</ul>
        {links}
    }
    .into_any()
}
