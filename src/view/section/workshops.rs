use leptos::prelude::*;

use crate::view::{
    Scene,
    part::{page_head, WorkshopChapter},
};

/// All workshops, each as a chapter.
#[component]
pub fn Workshops<'a>(scene: &'a Scene) -> AnyView {
    let words = scene.words();
    let chapters: Vec<_> = scene
        .event
        .workshops()
        .enumerate()
        .map(|(index, workshop)| {
            view! { <WorkshopChapter scene workshop number=index + 1 level=2 whole=true/> }
        })
        .collect();
    let none = chapters.is_empty().then(|| view! { <p>{words.nothing_announced}</p> });
    view! {
        {page_head((), words.workshops, ())}
        {none}
        <div class="workshop-list">{chapters}</div>
    }
    .into_any()
}
