use leptos::prelude::*;

use crate::{
    event::Session,
    i18n::fill,
    present::held_runs,
    route::Route,
    view::Scene,
};

use super::{Official, PartList, RichTextBlock, RunLine, heading};

/// A workshop: its number, title, what it is about, both rounds and who leads it.
#[component]
pub fn WorkshopChapter<'a>(
    scene: &'a Scene,
    workshop: &'a Session,
    /// From 1.
    number: usize,
    level: u8,
    /// With the whole description instead of the summary.
    #[prop(default = false)]
    whole: bool,
) -> AnyView {
    let href = scene.href(Route::Session(workshop.id.clone()));
    let title = view! {
        <a href=href>
            <Official scene text=&workshop.title translation=workshop.title_translation.as_ref()/>
        </a>
    };
    let runs = held_runs(workshop).map(|held| view! { <RunLine scene held/> }).collect_view();
    view! {
        <article class="workshop" data-session=workshop.id.clone()>
            <p class="workshop-number">{fill(scene.words().workshop_number, &number.to_string())}</p>
            {heading(level, "workshop-title", title)}
            <div class="workshop-text">{content(scene, workshop, whole)}</div>
            <div class="workshop-runs">
                <ul class="run-list">{runs}</ul>
                {whole.then(|| leaders(scene, workshop))}
            </div>
        </article>
    }
    .into_any()
}

fn content(scene: &Scene, workshop: &Session, whole: bool) -> AnyView {
    let description = workshop.description.as_ref().filter(|_| whole);
    match (description, &workshop.summary) {
        (Some(text), _) => view! { <RichTextBlock scene text level=3/> }.into_any(),
        (None, Some(text)) => view! { <p>{scene.text(text)}</p> }.into_any(),
        (None, None) => ().into_any(),
    }
}

fn leaders(scene: &Scene, workshop: &Session) -> AnyView {
    if workshop.people.is_empty() && workshop.held_by.is_none() {
        let unknown = scene.words().led_by_unknown;
        return view! { <p class="workshop-unknown">{unknown}</p> }.into_any();
    }
    view! { <PartList scene session=workshop/> }.into_any()
}
